import type { Role } from '@/core/config/role.ts';
import { baseAmong } from '@/core/session/base-among.ts';
import { isFromHere, reach } from '@/core/session/reach.ts';
import type { Session } from '@/core/session/session.ts';
import type { Edge } from './carry-out.ts';
import { type SwitchTabs, sessionOf } from './console-tabs.ts';
import { sessionsOf } from './known-bases.ts';
import { arrivalOf, openBeside, placeFor } from './open-tab.ts';

/**
 * From a session that the role is not, or not certainly, assumed from, with no better tab open: the session that it is assumed from
 * may still be there without a tab. Then it gets one, in the background, and the switch is made from there. Without it all stays as it
 * was.
 */
export async function throughBase(edge: Edge, role: Role, found: SwitchTabs): Promise<SwitchTabs> {
  const { active, from, tabs } = found;
  if (from?.session === undefined || !mayBeBetterFrom(role, from.session)) return found;
  const open = await sessionsOf(edge, from.tab, from.session.signInHost);
  const base = baseFor(role, from.session, open, new Set(tabs.map(({ session }) => session?.differentiator)));
  if (base === undefined) return found;
  const tab = await openBeside(edge, base.url, placeFor(active, from.tab), false);
  if (tab.id === undefined) return found;
  const { at } = await arrivalOf(edge, tab.id);
  const session = at === 'console' ? await sessionOf(edge, await edge.tabs.get(tab.id)) : undefined;
  if (session?.differentiator !== base.differentiator) {
    await edge.tabs.remove(tab.id).catch(() => {});
    return found;
  }
  const through = { tab, session };
  return { active, from: through, tabs: [...tabs, through] };
}

/** Whether a multi-session is doubted, or not known to be the one that the config names. */
function mayBeBetterFrom(role: Role, session: Session): boolean {
  if (role.kind !== 'iam' || session.mode !== 'multi-session') return false;
  const found = reach(role, session);
  if (found.state === 'doubtful') return /^(?:role-chaining|from-a-role|other-base|other-alias)$/.test(found.reason);
  return found.state === 'reachable' && role.base !== undefined && !role.via && !isFromHere(role, session);
}

/** The session to switch from instead, of those that are open without a tab. `open`: with the aliases of accounts, which pages may not show. */
function baseFor(
  role: Role,
  from: Session,
  open: readonly Session[],
  shown: ReadonlySet<string | undefined>,
): Session | undefined {
  const listed = open.find(({ differentiator }) => differentiator === from.differentiator);
  if (listed && isFromHere(role, { ...listed, ...from })) return undefined;
  const fitting = open.filter((one) => !shown.has(one.differentiator) && reach(role, one).state === 'reachable');
  const certain = fitting.find((one) => isFromHere(role, one));
  // Whom it is assumed from is not known: only instead of one that it is known not to be.
  return certain ?? (reach(role, from).state === 'doubtful' ? baseAmong(fitting, from) : undefined);
}
