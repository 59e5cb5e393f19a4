import type { Role } from '@/core/config/role.ts';
import { isFromHere, reach } from '@/core/session/reach.ts';
import type { Session } from '@/core/session/session.ts';
import type { Edge } from './carry-out.ts';
import { type SwitchTabs, sessionOf } from './console-tabs.ts';
import { sessionsOf } from './known-bases.ts';
import { arrivalOf, openBeside, placeFor } from './open-tab.ts';

/**
 * From a role's own session, which few roles can be opened from, with no better tab open: the session of who signed in may still be
 * there without a tab. Then it gets one, in the background, and the switch is made from there. Without it all stays as it was.
 */
export async function throughBase(edge: Edge, role: Role, found: SwitchTabs): Promise<SwitchTabs> {
  const { active, from, tabs } = found;
  if (from?.session === undefined || !mayBeReachedThroughBase(role, from.session)) return found;
  const shown = new Set(tabs.map(({ session }) => session?.differentiator));
  const open = await sessionsOf(edge, from.tab, from.session.signInHost);
  const without = open.filter((one) => !shown.has(one.differentiator));
  const fitting = without.filter((one) => reach(role, one).state === 'reachable');
  // A role in the list may be one that was switched to.
  const base =
    fitting.find((one) => isFromHere(role, one)) ?? fitting.find((one) => !/^(?:role|unknown)$/.test(one.current.kind));
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

function mayBeReachedThroughBase(role: Role, session: Session): boolean {
  const found = reach(role, session);
  const isDoubted = found.state === 'doubtful' && /^(?:role-chaining|from-a-role|other-base)$/.test(found.reason);
  return role.kind === 'iam' && session.mode === 'multi-session' && isDoubted;
}
