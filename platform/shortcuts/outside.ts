import type { Role } from '@/core/config/role.ts';
import type { ExitReport, SwitchReport } from '@/core/switching/report.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import type { SwitchRequest } from '@/platform/messages.ts';
import { keepHitch } from '@/platform/popup/hitch.ts';
import { show } from '@/platform/switching/carry-out.ts';
import { exitRole } from '@/platform/switching/exit.ts';

type Edge = Pick<BrowserApi, 'tabs' | 'windows' | 'scripting' | 'storage'>;

/** What can be asked for without a popup: there is nobody to tell, so what does not go through is kept for the next one. */
export interface Outside {
  switchTo(role: Role, choice: Pick<SwitchRequest, 'where' | 'landing'>): Promise<void>;
  exit(): Promise<void>;
}

export function createOutside(edge: Edge, switchRole: (request: SwitchRequest) => Promise<SwitchReport>): Outside {
  return {
    async switchTo(role, choice) {
      const report = await switchRole({ type: 'switch', role, ...choice });
      if (report.state === 'done' || report.state === 'opened') return;
      // The popup asks whether to switch again; here the session that is open is what was meant.
      if (report.state === 'already-open') await show(edge, report.tabId);
      else await keepHitch(edge, { role, hitch: report });
    },
    async exit() {
      // The tab may be closed on the way.
      const report = await exitRole(edge).catch((): ExitReport => ({ state: 'failed', outcome: 'failed' }));
      if (report.state === 'done') return;
      if (report.state === 'multi-session' && report.baseTabId !== undefined) await show(edge, report.baseTabId);
      else await keepHitch(edge, { exit: report });
    },
  };
}
