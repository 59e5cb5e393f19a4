import { consoleMatchPatterns } from '@/core/console/partitions.ts';
import { planExit } from '@/core/switching/plan-exit.ts';
import type { ExitReport } from '@/core/switching/report.ts';
import { confirm, type Edge, submitForm } from './carry-out.ts';
import { activeTab, sessionOf } from './console-tabs.ts';

/** Goes back, in the active tab, to the identity that one signed in with. */
export async function exitRole(edge: Edge): Promise<ExitReport> {
  const tab = await activeTab(edge);
  const session = tab && (await sessionOf(edge, tab));
  if (tab?.id === undefined || !session) return { state: 'failed', outcome: 'failed' };
  const plan = planExit(session);
  if (!plan) return { state: 'multi-session', baseTabId: await baseTab(edge, tab.id) };
  const submitted = await submitForm(edge, tab.id, new URL(session.url).origin, plan);
  const result =
    submitted === 'done'
      ? await confirm(edge, tab.id, ({ switched, current }) => (current.kind === 'unknown' ? undefined : !switched))
      : submitted;
  return result === 'done' || result === 'opened' ? { state: 'done' } : { state: 'failed', outcome: result };
}

/** A tab whose session is nobody's switched role: the one signed in with. */
async function baseTab(edge: Edge, notThis: number): Promise<number | undefined> {
  for (const tab of await edge.tabs.query({ url: consoleMatchPatterns })) {
    if (tab.id === notThis) continue;
    const session = await sessionOf(edge, tab);
    if (session && !session.switched && session.current.kind !== 'role') return tab.id;
  }
  return undefined;
}
