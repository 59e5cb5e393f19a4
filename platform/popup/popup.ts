import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { OwnChange } from '@/core/catalog/own/own-change.ts';
import type { RoleProfile } from '@/core/catalog/role-id.ts';
import type { Role } from '@/core/config/role.ts';
import type { UseChoices } from '@/core/use/choices.ts';
import { type Ask, askThrough } from '@/platform/ask.ts';
import { awsHosts } from '@/platform/aws-hosts.ts';
import { api } from '@/platform/browser.ts';
import type { SwitchChoice } from '@/platform/messages.ts';
import { translateThrough } from '@/platform/translate.ts';
import type { Untold } from './pick.ts';
import { openPicker, readPicker } from './picker.ts';
import type { Refused } from './refusal.ts';
import { readTabScreen } from './tab-screen.ts';

/** What the popup does with the browser. Whatever takes time is done by the background, which outlives the popup. */
export function createPopup(edge = api, ask: Ask = askThrough(edge.runtime)) {
  const later = async () => (await import('./later.ts')).later;
  const roleUse = async () => (await later()).roleUse(edge);
  return {
    open: () => openPicker(edge.storage.local, readTabScreen(edge)),
    read: () => readPicker(edge.storage.local),
    readTabContext: async () => (await later()).readTabContext(edge),
    missingSource: async () => (await later()).missingSource(edge),
    t: translateThrough(edge.i18n),

    switchTo: async (role: Role, choice: SwitchChoice) => (await later()).switchTo(edge, ask, role, choice),
    exit: async () => (await later()).exit(ask),
    cancel: async () => (await later()).cancel(ask),
    watchIssue: async (tell: (kept: Untold) => void) => (await later()).watchIssue(edge, tell),
    dropIssue: async () => (await later()).dropIssue(edge),
    pin: (pin: RoleProfile, before: string | undefined) => ask({ type: 'pin', pin, ...(before && { before }) }),
    unpin: (id: string) => ask({ type: 'unpin', id }),
    collapse: (paths: string[]) => ask({ type: 'collapse', paths }),
    change: (id: string, own: OwnChange | undefined, before: OwnChange | undefined) =>
      ask({ type: 'change', id, own, before }),
    details: async (role: CatalogRole) => (await later()).details(edge, role),
    refusal: async (role: Role, of: Refused) => (await later()).refusal(edge, role, of),
    roleUse: async (role: CatalogRole) => (await roleUse()).roleUse(role),
    keepUseChoices: async (role: CatalogRole, choices: UseChoices) => (await roleUse()).keepUseChoices(role, choices),
    keepUsed: async (id: string) => (await roleUse()).keepUsed(id),
    share: async () => (await later()).share(edge),
    oneByOne: async () => (await later()).oneByOne(edge),
    sessions: async () => (await later()).sessions(edge, ask),
    goToLine: async (source: string, line: number) => (await later()).goToLine(edge, source, line),
    openShortcuts: async () => (await later()).openShortcuts(edge),
    goToTab: (tabId: number) => void ask({ type: 'go-to-tab', tabId }).then(() => window.close()),
    importFromPage: () => ask({ type: 'import-from-page' }),
    review: (text: string) => ask({ type: 'review', text }),
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
