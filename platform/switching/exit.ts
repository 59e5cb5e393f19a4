import type { Session } from '@/core/session/session.ts';
import { planExit } from '@/core/switching/plan-exit.ts';
import type { ExitReport } from '@/core/switching/report.ts';
import type { Tabs } from '@/platform/browser.ts';
import { activeTab } from './active-tab.ts';
import type { Edge } from './carry-out.ts';
import { otherConsoleTabs, sessionOf } from './console-tabs.ts';
import type { Course } from './courses.ts';
import { sessionsOf } from './known-bases.ts';
import { openBeside } from './open-tab.ts';
import { show } from './show.ts';
import { submitForm } from './submit-form.ts';
import { whoIsThere } from './who-is-there.ts';

/** Goes back, in the active tab, to the identity that one signed in with. */
export async function exitRole(edge: Edge, course: Course): Promise<ExitReport> {
  const tab = await activeTab(edge);
  const session = tab && (await sessionOf(edge, tab));
  if (tab?.id === undefined || !session) return { state: 'failed', outcome: 'failed' };
  // Known to be the identity signed in with: asked by a key press, for the popup offers no way back then.
  if (session.base && !session.switched) return { state: 'done' };
  const plan = planExit(session);
  if (!plan) return showBase(edge, tab, session);
  const submitted = await submitForm(edge, tab.id, new URL(session.url).origin, plan, course);
  const isBase = ({ switched, current }: Session) => (current.kind === 'unknown' ? undefined : !switched);
  const result = submitted === 'landed' ? await whoIsThere(edge, tab.id, isBase, session.current) : submitted;
  if (course.signal.aborted || result === 'canceled') {
    return result === 'done' ? { state: 'too-late' } : { state: 'canceled', isSent: course.isSent };
  }
  if (result === 'done') return { state: 'done' };
  return result === 'opened' ? { state: 'unseen' } : { state: 'failed', outcome: result };
}

/** In multi-session nothing leads back: the base has a session of its own, which is shown. */
async function showBase(edge: Edge, from: Tabs.Tab, child: Session): Promise<ExitReport> {
  const base = await findBase(edge, from, child);
  if (base === undefined) return { state: 'multi-session' };
  if (base.tabId === undefined) await openBeside(edge, base.session.url, from);
  else await show(edge, base.tabId);
  return { state: 'done' };
}

interface OfBase {
  session: Session;
  /** Undefined: it has no tab. */
  tabId: number | undefined;
}

/**
 * The session that the user signed in with: the only session that is no switched role. No page says which session opened another:
 * of two that could be, or of one that may be a switched role itself, only that of the same person is taken, whose name AWS keeps
 * through a switch. Where no tab shows it, the sign-in host may list it.
 */
async function findBase(edge: Edge, from: Tabs.Tab, child: Session): Promise<OfBase | undefined> {
  const found = new Map<string, OfBase>();
  const add = (session: Session | undefined, tabId?: number) => {
    if (!session || session.switched || session.displayName !== undefined) return;
    const { kind, account, name } = session.current;
    const who = session.differentiator ?? [kind, account, name].join('/');
    if (who !== child.differentiator && !found.has(who)) found.set(who, { session, tabId });
  };
  const tabs = await otherConsoleTabs(edge, from);
  const sessions = await Promise.all(tabs.map((tab) => sessionOf(edge, tab)));
  for (const [index, session] of sessions.entries()) add(session, tabs[index]?.id);
  const sure = baseAmong([...found.values()], child);
  if (sure || found.size > 0) return sure;
  for (const session of await sessionsOf(edge, from, child.signInHost)) add(session);
  // The list names no switched role as such.
  return baseAmong(
    [...found.values()].filter(({ session }) => session.current.kind !== 'role'),
    child,
  );
}

function baseAmong(found: readonly OfBase[], { current }: Session): OfBase | undefined {
  const [only, ...others] = found;
  const isSure = ({ session: { current } }: OfBase) => current.kind !== 'role' && current.kind !== 'unknown';
  if (only && others.length === 0) return isSure(only) ? only : undefined;
  const person = current.sessionName;
  const same = found.filter(({ session }) => person !== undefined && personOf(session.current) === person);
  return same.length === 1 && same[0] && isSure(same[0]) ? same[0] : undefined;
}

const personOf = ({ name, sessionName }: Session['current']): string => sessionName ?? name;
