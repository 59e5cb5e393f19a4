import type { Role } from '@/core/config/role.ts';
import { type ExitReport, issueOf, type SwitchReport } from '@/core/switching/report.ts';
import type { Rung } from '@/core/switching/rungs.ts';
import type { Ask } from '@/platform/ask.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import type { SwitchChoice } from '@/platform/messages.ts';
import { dropIssue } from './pending-issue.ts';

/** This popup: it cancels what it has asked for itself. */
const by = crypto.randomUUID();

const lost = { state: 'failed', outcome: 'failed' } as const;

const lostReport = (rung: Rung | undefined): SwitchReport => ({
  ...lost,
  rung: rung ?? 'native',
  next: rung === 'link' ? undefined : 'link',
});

export async function switchTo(
  edge: Pick<BrowserApi, 'storage'>,
  ask: Ask,
  role: Role,
  choice: SwitchChoice,
): Promise<SwitchReport> {
  const report = await ask({ type: 'switch', role, by, ...choice }).catch(() => lostReport(choice.rung));
  // This popup shows it, and does not wait for it; the next one need not show it. One that was canceled is not waited for.
  if (issueOf(report) && report.state !== 'too-late') void dropIssue(edge).catch(() => {});
  return report;
}

export const exit = (ask: Ask): Promise<ExitReport> => ask({ type: 'exit', by }).catch((): ExitReport => lost);

export const cancel = (ask: Ask): Promise<true> => ask({ type: 'cancel', by });
