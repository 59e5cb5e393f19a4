import { planExit } from '@/core/switching/plan-exit.ts';
import type { ExitReport } from '@/core/switching/report.ts';
import type { Tabs } from '@/platform/browser.ts';
import { confirm, type Edge, submitForm } from './carry-out.ts';
import { activeTab, otherConsoleTabs, sessionOf } from './console-tabs.ts';

/** Goes back, in the active tab, to the identity that one signed in with. */
export async function exitRole(edge: Edge): Promise<ExitReport> {
  const tab = await activeTab(edge);
  const session = tab && (await sessionOf(edge, tab));
  if (tab?.id === undefined || !session) return { state: 'failed', outcome: 'failed' };
  // Known to be the identity signed in with: asked by a key press, for the popup offers no way back then.
  if (session.base && !session.switched) return { state: 'done' };
  const plan = planExit(session);
  if (!plan) return { state: 'multi-session', baseTabId: await baseTab(edge, tab) };
  const submitted = await submitForm(edge, tab.id, new URL(session.url).origin, plan);
  const result =
    submitted === 'done'
      ? await confirm(edge, tab.id, ({ switched, current }) => (current.kind === 'unknown' ? undefined : !switched))
      : submitted;
  return result === 'done' || result === 'opened' ? { state: 'done' } : { state: 'failed', outcome: result };
}

/** A tab whose session is nobody's switched role: the one signed in with. */
async function baseTab(edge: Edge, from: Tabs.Tab): Promise<number | undefined> {
  for (const tab of await otherConsoleTabs(edge, from)) {
    const session = await sessionOf(edge, tab);
    if (session && !session.switched && session.current.kind !== 'role') return tab.id;
  }
  return undefined;
}
