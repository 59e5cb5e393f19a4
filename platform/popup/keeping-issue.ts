import type { BrowserApi } from '@/platform/browser.ts';
import { bestEffort } from '@/platform/store/best-effort.ts';
import { activeTab } from '@/platform/switching/active-tab.ts';
import { isPrivate } from '@/platform/switching/console-tabs.ts';
import { keepIssue, type PendingIssue } from './pending-issue.ts';

/**
 * Runs a task and stores an issue that it leaves, if storage works; never for a private window. Returns what the task
 * returns.
 */
export async function keepingIssue<Report>(
  edge: Pick<BrowserApi, 'storage' | 'tabs'>,
  work: () => Promise<Report>,
  issueOf: (report: Report) => PendingIssue | undefined,
): Promise<Report> {
  const unkept = isPrivate(await activeTab(edge));
  const report = await work();
  const issue = unkept ? undefined : issueOf(report);
  if (issue) await bestEffort(keepIssue(edge, issue), undefined);
  return report;
}
