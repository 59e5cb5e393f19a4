import { type OwnChanges, ownOf } from '@/core/catalog/own/apply-own.ts';
import { roleId } from '@/core/catalog/role-id.ts';
import type { Session } from '@/core/session/session.ts';
import { savedPage, serviceHome } from '@/core/switching/landing/landing.ts';
import type { Intent } from '@/core/switching/plan.ts';
import type { SwitchRequest } from '@/platform/messages.ts';

/** What is wanted of a switch, and the session to plan it from. */
export interface Wish {
  intent: Intent;
  /** The page of the session is the one to land on, if a page is to be kept. */
  session: Session | undefined;
}

/** What is asked for this time, else what the user has changed of the role for good. */
export function wishOf(
  changes: OwnChanges,
  { role, region, landing }: SwitchRequest,
  session: Session | undefined,
): Wish {
  const own = ownOf(changes, roleId(role));
  const wanted = landing ?? own?.landing;
  const page = savedPage(wanted);
  // The page that is asked for this time is wanted in its own region.
  const wantedRegion = region ?? (savedPage(landing) ? undefined : own?.region);
  return {
    intent: {
      keepPage: wanted !== 'home',
      ...(page && { landing: page }),
      ...(wantedRegion && { region: wantedRegion }),
      ...(own?.displayName && { displayName: own.displayName }),
      ...(own?.color && { color: own.color }),
    },
    session: wanted === 'service' && session ? { ...session, url: serviceHome(session.url) } : session,
  };
}
