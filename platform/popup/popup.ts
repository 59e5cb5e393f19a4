import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { OwnChange } from '@/core/catalog/own-change.ts';
import type { RoleProfile } from '@/core/catalog/role-id.ts';
import type { Role } from '@/core/config/role.ts';
import type { ExitReport, SwitchReport } from '@/core/switching/report.ts';
import type { Rung } from '@/core/switching/rungs.ts';
import { type Ask, askThrough } from '@/platform/ask.ts';
import { awsHosts } from '@/platform/aws-hosts.ts';
import { api } from '@/platform/browser.ts';
import type { SwitchChoice } from '@/platform/messages.ts';
import { translateThrough } from '@/platform/translate.ts';
import { openPicker, readPicker } from './picker.ts';

const lost = { state: 'failed', outcome: 'failed' } as const;

const lostReport = (rung: Rung | undefined): SwitchReport => ({
  ...lost,
  rung: rung ?? 'native',
  next: rung === 'link' ? undefined : 'link',
});

/** What the popup does with the browser. Whatever takes time is done by the background, which outlives the popup. */
export function createPopup(edge = api, ask: Ask = askThrough(edge.runtime)) {
  const later = async () => (await import('./later.ts')).later;
  const takeIssue = async () => (await later()).takeIssue(edge);
  return {
    open: () => openPicker(edge.storage.local),
    read: () => readPicker(edge.storage.local),
    readTabContext: async () => (await later()).readTabContext(edge),
    areRolesMissing: async () => (await later()).areRolesMissing(edge),
    t: translateThrough(edge.i18n),

    async switchTo(role: Role, choice: SwitchChoice): Promise<SwitchReport> {
      try {
        return await ask({ type: 'switch', role, ...choice });
      } catch {
        return lostReport(choice.rung);
      } finally {
        // This popup shows what happened, and does not wait for it; the next one need not show it.
        void takeIssue().catch(() => {});
      }
    },
    exit: (): Promise<ExitReport> => ask({ type: 'exit' }).catch((): ExitReport => lost),
    /** The issue of a switch whose popup was closed before it could show it. */
    takeIssue,
    pin: (pin: RoleProfile, before: string | undefined) => ask({ type: 'pin', pin, ...(before && { before }) }),
    unpin: (id: string) => ask({ type: 'unpin', id }),
    collapse: (paths: string[]) => ask({ type: 'collapse', paths }),
    change: (id: string, own: OwnChange | undefined) => ask({ type: 'change', id, ...(own && { own }) }),
    /** Loaded when asked for, with the schemas. */
    async details(role: CatalogRole) {
      const [{ readRoleDetails }, { createStore }] = await Promise.all([
        import('@/platform/library/role-details.ts'),
        import('@/platform/store/store.ts'),
      ]);
      return readRoleDetails(createStore(edge.storage.local, navigator.locks, Date.now), role);
    },
    oneByOne: async () => (await later()).oneByOne(edge),
    goToLine: (source: string, line: number) =>
      void edge.tabs
        .create({ url: edge.runtime.getURL(`/options.html?source=${encodeURIComponent(source)}&line=${line}#import`) })
        .then(() => window.close()),
    openShortcuts: () =>
      void import('@/platform/shortcut-settings.ts').then(({ openShortcuts }) => openShortcuts(edge)),
    goToTab: (tabId: number) => void ask({ type: 'go-to-tab', tabId }).then(() => window.close()),
    importFromPage: () => ask({ type: 'import-from-page' }),
    copy: (text: string) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    openOptions: () => void edge.runtime.openOptionsPage().then(() => window.close()),
    requestAccess: () => void edge.permissions.request(awsHosts(edge)).then(() => window.close()),
    close: () => window.close(),
  };
}
