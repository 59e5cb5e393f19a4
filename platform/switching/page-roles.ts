import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import type { WantedPage } from '@/core/share/led-to.ts';
import { withChosen } from '@/core/share/page-roles.ts';
import { usesKey } from '@/core/store/keys.ts';
import type { SwitchReport } from '@/core/switching/report.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import type { SwitchRequest } from '@/platform/messages.ts';
import { bestEffort } from '@/platform/store/best-effort.ts';
import { entry, type Store } from '@/platform/store/store.ts';
import { activeTab } from './active-tab.ts';
import { isPrivate } from './console-tabs.ts';
import { ledIn } from './led-tabs.ts';

type Edge = Pick<BrowserApi, 'storage' | 'tabs'>;

/**
 * Carries out a switch. If it goes through to the page that the tab's link leads to, its role is remembered for that page's: it is
 * offered first the next time, and opens nothing by itself. Never of a private window.
 */
export async function keepingPageRole(
  edge: Edge,
  store: Store,
  { role, landing }: SwitchRequest,
  work: () => Promise<SwitchReport>,
): Promise<SwitchReport> {
  const page = landing === undefined ? undefined : await pageInFront(edge);
  const report = await work();
  if (page?.landing !== undefined && page.landing === landing && report.state === 'done')
    await bestEffort(remember(store, page, role), undefined);
  return report;
}

async function pageInFront(edge: Edge): Promise<WantedPage | undefined> {
  const tab = await activeTab(edge);
  return tab && !isPrivate(tab) ? (await ledIn(edge, tab.id))?.page : undefined;
}

const remember = (store: Store, page: WantedPage, role: SwitchRequest['role']): Promise<void> =>
  store.locked(async () => {
    // The page's role is named by whoever sent the link.
    const { roleName = '' } = page;
    if (withoutSecrets(roleName).text !== roleName) return;
    const uses = await store.read(usesKey);
    const pages = withChosen(uses.pages, page, role);
    if (pages) await store.write(entry(usesKey, { ...uses, pages: { ...pages } }));
  });
