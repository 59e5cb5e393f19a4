import type { Role } from '@/core/config/role.ts';
import { type ExitReport, issueOf, type SwitchReport } from '@/core/switching/report.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import type { SwitchRequest } from '@/platform/messages.ts';
import { keepingIssue } from '@/platform/popup/keeping-issue.ts';
import { show } from '@/platform/switching/show.ts';

type Edge = Pick<BrowserApi, 'tabs' | 'windows' | 'storage'>;

/** What can be done without a popup. There is no screen for a message, so an issue is kept for the next popup. */
export interface SwitchWithoutPopup {
  switchTo(role: Role, choice: Pick<SwitchRequest, 'where' | 'landing'>): Promise<void>;
  exit(): Promise<void>;
  /** Tells that a role was chosen that the list has not. */
  missing(profile: string): Promise<void>;
}

export function createSwitchWithoutPopup(
  edge: Edge,
  {
    switchRole,
    exit,
  }: { switchRole: (request: SwitchRequest) => Promise<SwitchReport>; exit: () => Promise<ExitReport> },
): SwitchWithoutPopup {
  return {
    async switchTo(role, choice) {
      const work = async () => {
        const report = await switchRole({ type: 'switch', role, ...choice });
        // The popup asks whether to switch again; here the session that is open is what was meant.
        if (report.state === 'already-open') await show(edge, report.tabId);
        return report;
      };
      await keepingIssue(edge, work, (report) => {
        const issue = report.state === 'already-open' ? undefined : issueOf(report);
        return issue && { role, issue };
      });
    },
    async missing(gone) {
      await keepingIssue(
        edge,
        async () => {},
        () => ({ gone }),
      );
    },
    async exit() {
      const work = async () => {
        // The tab may be closed on the way.
        const report = await exit().catch((): ExitReport => ({ state: 'failed', outcome: 'failed' }));
        if (report.state !== 'multi-session' || report.baseTabId === undefined) return report;
        await show(edge, report.baseTabId);
        return undefined;
      };
      await keepingIssue(edge, work, (report) =>
        report === undefined || report.state === 'done' || report.state === 'canceled' ? undefined : { exit: report },
      );
    },
  };
}
