import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { Role } from '@/core/config/role.ts';
import type { Ask } from '@/platform/ask.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import type { RoleDetails } from '@/platform/library/role-details.ts';
import type { openShortcuts as OpenShortcuts } from '@/platform/shortcut-settings.ts';
import { missingSource } from './missing-roles.ts';
import { dropIssue } from './pending-issue.ts';
import { cancel, exit, showSession, switchTo, watchUntold } from './pick.ts';
import type { Refused } from './refusal.ts';
import { readTabContext } from './tab-context.ts';

/** Of files of their own: they need the schemas. */
async function details(edge: Pick<BrowserApi, 'storage'>, role: CatalogRole): Promise<RoleDetails> {
  const [{ readRoleDetails }, { createStore }] = await Promise.all([
    import('@/platform/library/role-details.ts'),
    import('@/platform/store/store.ts'),
  ]);
  return readRoleDetails(createStore(edge.storage.local, navigator.locks, Date.now), role);
}
const roleUse = async (edge: Pick<BrowserApi, 'storage' | 'tabs'>) => (await import('./role-use.ts')).roleUseOver(edge);
const share = async (edge: Pick<BrowserApi, 'storage' | 'tabs' | 'runtime'>) =>
  (await import('./share.ts')).shareOver(edge);
const refusal = async (edge: Pick<BrowserApi, 'storage'>, role: Role, of: Refused) =>
  (await import('./refusal.ts')).readRefusal(edge, role, of);
const oneByOne = async (edge: Pick<BrowserApi, 'storage' | 'i18n' | 'tabs'>) =>
  (await import('./one-by-one.ts')).oneByOneOver(edge);

const sessions = async (edge: Pick<BrowserApi, 'tabs' | 'scripting' | 'storage'>, ask: Ask) =>
  (await import('./sessions.ts')).sessionsOver(edge, ask);

const goToLine = ({ tabs, runtime }: Pick<BrowserApi, 'tabs' | 'runtime'>, source: string, line: number) =>
  tabs
    .create({ url: runtime.getURL(`/options.html?source=${encodeURIComponent(source)}&line=${line}#import`) })
    .then(() => window.close());

const openShortcuts = async (edge: Parameters<typeof OpenShortcuts>[0]) =>
  (await import('@/platform/shortcut-settings.ts')).openShortcuts(edge);

/** What it gives is what the popup shows from then on. */
async function readShownContext(edge: Parameters<typeof readTabContext>[0]) {
  const context = await readTabContext(edge);
  showSession(context.session);
  return context;
}

/** What the popup does with the browser after its first paint: who is signed in, whether an issue is left, and switches. */
export const later = {
  missingSource,
  readTabContext: readShownContext,
  watchIssue: watchUntold,
  dropIssue,
  switchTo,
  exit,
  cancel,
  details,
  refusal,
  roleUse,
  share,
  oneByOne,
  sessions,
  goToLine,
  openShortcuts,
};
