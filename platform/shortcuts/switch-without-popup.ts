import type { Role } from '@/core/config/role.ts';
import { type ExitReport, type SwitchReport, untold } from '@/core/switching/report.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import type { SwitchRequest } from '@/platform/messages.ts';
import { keepingIssue } from '@/platform/popup/keeping-issue.ts';
import { openConfirmPage } from './confirm-page.ts';

type Edge = Pick<BrowserApi, 'tabs' | 'windows' | 'storage' | 'runtime'>;

/** What can be done without a popup. There is no screen for a message, so an issue is kept for the next popup. */
export interface SwitchWithoutPopup {
  switchTo(role: Role, choice: Pick<SwitchRequest, 'where' | 'landing' | 'confirmed'>): Promise<void>;
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
      const work = () => switchRole({ type: 'switch', role, ...choice });
      const report = await keepingIssue(edge, work, (ended) => {
        const issue = untold(ended);
        return issue && { role, issue };
      });
      if (report.state === 'unconfirmed') await openConfirmPage(edge, role, choice);
    },
    async missing(gone) {
      await keepingIssue(
        edge,
        async () => {},
        () => ({ gone }),
      );
    },
    async exit() {
      // The tab may be closed on the way.
      const work = () => exit().catch((): ExitReport => ({ state: 'failed', outcome: 'failed' }));
      await keepingIssue(edge, work, (report) =>
        report.state === 'done' || report.state === 'canceled' ? undefined : { exit: report },
      );
    },
  };
}
