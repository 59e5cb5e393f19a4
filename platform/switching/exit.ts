import type { Session } from '@/core/session/session.ts';
import { planExit } from '@/core/switching/plan-exit.ts';
import type { ExitReport } from '@/core/switching/report.ts';
import type { Tabs } from '@/platform/browser.ts';
import type { Edge } from './carry-out.ts';
import { activeTab, otherConsoleTabs, sessionOf } from './console-tabs.ts';
import type { Course } from './courses.ts';
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
  if (!plan) return { state: 'multi-session', baseTabId: await baseTab(edge, tab) };
  const submitted = await submitForm(edge, tab.id, new URL(session.url).origin, plan, course);
  const isBase = ({ switched, current }: Session) => (current.kind === 'unknown' ? undefined : !switched);
  const result = submitted === 'landed' ? await whoIsThere(edge, tab.id, isBase, session.current) : submitted;
  if (course.signal.aborted || result === 'canceled') {
    return result === 'done' ? { state: 'too-late' } : { state: 'canceled', isSent: course.isSent };
  }
  if (result === 'done') return { state: 'done' };
  return result === 'opened' ? { state: 'unseen' } : { state: 'failed', outcome: result };
}

/**
 * A tab of the session that the user signed in with: the only session that is no switched role. No page says which session opened
 * another: of two that could be, or of one that may be a switched role itself, none is offered.
 */
async function baseTab(edge: Edge, from: Tabs.Tab): Promise<number | undefined> {
  const found = new Map<string, { id: number | undefined; isSure: boolean }>();
  for (const tab of await otherConsoleTabs(edge, from)) {
    const session = await sessionOf(edge, tab);
    if (!session || session.switched || session.displayName !== undefined) continue;
    const { kind, account, name } = session.current;
    const isSure = kind !== 'role' && kind !== 'unknown';
    const who = session.differentiator ?? [kind, account, name].join('/');
    if (!found.has(who)) found.set(who, { id: tab.id, isSure });
  }
  const [only, ...others] = found.values();
  return others.length === 0 && only?.isSure ? only.id : undefined;
}
