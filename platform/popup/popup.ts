import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { OwnChange } from '@/core/catalog/own-change.ts';
import type { RoleProfile } from '@/core/catalog/role-id.ts';
import type { Role } from '@/core/config/role.ts';
import { type Ask, askThrough } from '@/platform/ask.ts';
import { awsHosts } from '@/platform/aws-hosts.ts';
import { api } from '@/platform/browser.ts';
import type { SwitchChoice } from '@/platform/messages.ts';
import { translateThrough } from '@/platform/translate.ts';
import { openPicker, readPicker } from './picker.ts';

/** What the popup does with the browser. Whatever takes time is done by the background, which outlives the popup. */
export function createPopup(edge = api, ask: Ask = askThrough(edge.runtime)) {
  const later = async () => (await import('./later.ts')).later;
  return {
    open: () => openPicker(edge.storage.local),
    read: () => readPicker(edge.storage.local),
    readTabContext: async () => (await later()).readTabContext(edge),
    areRolesMissing: async () => (await later()).areRolesMissing(edge),
    t: translateThrough(edge.i18n),

    switchTo: async (role: Role, choice: SwitchChoice) => (await later()).switchTo(edge, ask, role, choice),
    exit: async () => (await later()).exit(ask),
    cancel: async () => (await later()).cancel(ask),
    readIssue: async () => (await later()).readIssue(edge),
    dropIssue: async () => (await later()).dropIssue(edge),
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
