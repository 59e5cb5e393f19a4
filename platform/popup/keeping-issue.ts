import type { BrowserApi } from '@/platform/browser.ts';
import { activeTab, isPrivate } from '@/platform/switching/console-tabs.ts';
import { keepIssue, type PendingIssue } from './pending-issue.ts';

/**
 * Does what may have to be told of later, and keeps that, as well as it can be kept; nothing of a private window. Gives
 * what the work gives.
 */
export async function keepingIssue<Report>(
  edge: Pick<BrowserApi, 'storage' | 'tabs'>,
  work: () => Promise<Report>,
  issueOf: (report: Report) => PendingIssue | undefined,
): Promise<Report> {
  const unkept = isPrivate(await activeTab(edge));
  const report = await work();
  const issue = unkept ? undefined : issueOf(report);
  if (issue) await keepIssue(edge, issue).catch(() => {});
  return report;
}
