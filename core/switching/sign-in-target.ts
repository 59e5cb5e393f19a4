import { partitions } from '@/core/aws/partition-table.ts';
import type { Role } from '@/core/config/role.ts';
import type { Doubt } from '@/core/session/reach.ts';
import type { Session } from '@/core/session/session.ts';
import { type Shown, shownIn } from '@/core/session/somebody-else.ts';
import { consoleHome } from './landing/redirect-url.ts';
import type { SwitchFailure } from './outcome.ts';

/** Where to sign in so that a switch can go on. */
export interface SignInTarget {
  url: string;
  /** The tab to sign in in; a new one without it. */
  tabId?: number | undefined;
  /** Who was signed in: nobody else goes on. */
  was?: Shown | undefined;
}

/**
 * Where to sign in after a switch failed, or undefined where that would not help: the same tab again after a session's end, and
 * the sign-in page of the base's account where a role's own session was refused.
 */
export function signInTarget(
  role: Role,
  outcome: SwitchFailure,
  { session, tabId, doubt }: { session: Session | undefined; tabId: number | undefined; doubt: Doubt | undefined },
): SignInTarget | undefined {
  if (session === undefined) return undefined;
  if (outcome === 'expired') return { url: session.url, tabId, was: whoSignedIn(session) };
  const isFromChild = doubt?.reason === 'role-chaining' || doubt?.reason === 'from-a-role';
  const isElsewhere = doubt?.reason === 'other-base' && session.mode === 'multi-session';
  return outcome === 'refused' && (isFromChild || isElsewhere) ? { url: signInPage(role) } : undefined;
}

/** Undefined where the page did not show it: a role's own session may have come from anybody. */
function whoSignedIn(session: Session): Shown | undefined {
  const { mode, base, switched, displayName, current } = session;
  if (mode === 'classic' && base) return { account: base.account, name: base.name };
  return switched || displayName !== undefined || current.kind === 'unknown' ? undefined : shownIn(session);
}

/**
 * The sign-in page of the account that a role is assumed from, by its id or alias (IAM user guide, "How IAM users sign in"). The
 * console's own where the account is not known, or roles are signed in with: only its company knows where that is done.
 */
function signInPage({ partition, base }: Role): string {
  const { signIn, signInDomains } = partitions[partition];
  const label = base?.roleName === undefined ? (base?.account ?? base?.alias) : undefined;
  if (label === undefined || signIn !== 'global' || !/^[a-z0-9-]{1,63}$/.test(label)) return consoleHome(partition);
  return `https://${label}.${signInDomains[0]}/console`;
}
