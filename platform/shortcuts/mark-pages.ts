import { formatAccount } from '@/core/aws/format-account.ts';
import { defaultColor } from '@/core/aws/link-colors.ts';
import { consoleMatchPatterns, isConsoleUrl } from '@/core/aws/partitions.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { productionWords, wordsOfRole } from '@/core/catalog/names/production.ts';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import { snapshotName } from '@/core/catalog/snapshot/snapshot.ts';
import { preferencesKey } from '@/core/store/keys.ts';
import { needsConfirm } from '@/core/switching/brake.ts';
import { excerpt } from '@/core/text/excerpt.ts';
import { safeText } from '@/core/text/visible-text.ts';
import type { BrowserApi, Tabs } from '@/platform/browser.ts';
import { askLentMark } from '@/platform/page/lent-mark.ts';
import { stripeStart } from '@/platform/page/mark-stripe.ts';
import { markStyle } from '@/platform/page/mark-style.ts';
import type { PageMark } from '@/platform/page/page-mark.ts';
import { bestEffort } from '@/platform/store/best-effort.ts';
import type { Store } from '@/platform/store/store.ts';
import { lateNav, sessionOf } from '@/platform/switching/console-tabs.ts';
import { inTab } from '@/platform/switching/in-tab.ts';
import { createRoleOnPage } from './role-on-page.ts';

type Edge = Pick<BrowserApi, 'tabs' | 'scripting' | 'storage' | 'runtime' | 'i18n'>;

/** Longest name in a tab's title, in UTF-16 units: the page's own title is behind it. */
const longestName = 40;

/** Milliseconds before each look: the nav may be filled late, or name the one before until then. */
const looks = [0, lateNav, 3000];

function markOf({ i18n }: Edge, role: CatalogRole, words: readonly string[]): PageMark {
  const name = safeText(excerpt(shownName(role).replace(/\s+/g, ' ').trim(), longestName));
  const color = role.color ?? defaultColor;
  if (!needsConfirm([role], words)) return { name, color };
  const sign = wordsOfRole(role, productionWords).length > 0 ? 'confirm_production' : 'confirm_marked';
  return { name, color, warning: `${i18n.getMessage(sign)} · ${name} · ${formatAccount(role.account)}` };
}

/** Marks a page, or takes its mark away. The script that does it is brought only where there is something to mark. */
async function setMark(edge: Edge, tabId: number, origin: string, mark: PageMark | undefined): Promise<void> {
  if ((await inTab(edge, tabId, askLentMark, [origin, mark ?? null])) !== false) return;
  // A page that knew the name could have an element of its own placed as the stripe is.
  const element = `${stripeStart}-${crypto.randomUUID()}`;
  await edge.scripting.insertCSS({ target: { tabId }, css: markStyle(element), origin: 'USER' });
  await edge.scripting.executeScript({ target: { tabId }, files: ['/console-mark.js'] });
  await inTab(edge, tabId, askLentMark, [origin, mark ?? null, element]);
}

/**
 * Keeps the console's pages marked with the role that they are signed in to, if it is in the list and the user wants it: when a page
 * was loaded or came to the front, and when the list or the wish has changed. Other pages get no script of it.
 */
export function listenForMarks(edge: Edge, store: Store): void {
  const roleOnPage = createRoleOnPage(edge);
  /** The last look at each tab: an earlier one that is answered later says nothing. */
  const lasts = new Map<number, symbol>();

  async function mark({ id, url = '' }: Tabs.Tab): Promise<void> {
    if (id === undefined || !isConsoleUrl(url)) return;
    const look = Symbol();
    lasts.set(id, look);
    const { marks, confirmWords = [] } = await bestEffort(store.read(preferencesKey), {});
    const { origin } = new URL(url);
    if (marks === false) return setMark(edge, id, origin, undefined);
    for (const wait of looks) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      const session = await sessionOf(edge, await edge.tabs.get(id));
      const role = session && (await roleOnPage(session));
      if (lasts.get(id) !== look) return;
      const wanted = role && markOf(edge, role, confirmWords);
      // A page that shows somebody else yet: a warning is right before its time, everything else would be a promise.
      const isSure = !session?.isStale || wanted?.warning !== undefined;
      if (session) await setMark(edge, id, origin, isSure ? wanted : undefined);
      if (wait > 0 && session && session.current.kind !== 'unknown') return;
    }
  }
  // The tab may be gone by the time that it has answered.
  const markAll = (tabs: Tabs.Tab[]) => tabs.forEach((tab) => void mark(tab).catch(() => {}));
  const markShown = (where: Tabs.QueryQueryInfoType, but?: number) =>
    edge.tabs.query({ url: consoleMatchPatterns, discarded: false, ...where }).then(
      (tabs) => markAll(tabs.filter(({ id }) => id !== but)),
      () => {},
    );

  edge.tabs.onUpdated.addListener((id, { status }, tab) => {
    if (status !== 'complete' || !isConsoleUrl(tab.url ?? '')) return;
    markAll([tab]);
    // A classic session is that of all tabs: the ones in sight show at once that it is another one.
    void markShown({ active: true }, id);
  });
  edge.tabs.onActivated.addListener(
    ({ tabId }) =>
      void edge.tabs.get(tabId).then(
        (tab) => markAll([tab]),
        () => {},
      ),
  );
  edge.tabs.onRemoved.addListener((tabId) => lasts.delete(tabId));
  edge.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && (snapshotName in changes || preferencesKey.name in changes)) void markShown({});
  });
  // Those that were open before the extension, or before its update.
  edge.runtime.onInstalled.addListener(() => void markShown({}));
}
