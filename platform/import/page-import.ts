import { isSignInUrl } from '@/core/aws/partitions.ts';
import { portalAddress } from '@/core/aws/portal-address.ts';
import { switchRoleLinkToConfig } from '@/core/import/links/link-to-config.ts';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { asTeamPage } from '@/core/share/team-page.ts';
import { findPayloads } from '@/core/text/bundle-payloads.ts';
import { cutAt } from '@/core/text/lines.ts';
import type { BrowserApi, Menus, Tabs } from '@/platform/browser.ts';
import { type ConfigOnPage, longestTotal } from '@/platform/page/find-config-text.ts';
import { activeTab } from '@/platform/switching/active-tab.ts';
import { askTab } from '@/platform/switching/console-tabs.ts';
import { forgetLed, ledIn } from '@/platform/switching/led-tabs.ts';
import { consoleRoleHistory } from './console-role-history.ts';
import { openPortalReview } from './open-portal.ts';
import { openReview, type PendingImport } from './pending-import.ts';

type Edge = Pick<BrowserApi, 'tabs' | 'scripting' | 'storage' | 'runtime' | 'i18n'>;

/** In milliseconds. A page with megabytes of text lays them out first, and was given up with the short time that facts get. */
const patience = 10_000;

/**
 * Asks a console page for the config text on it, the selection first, and opens the review with what was found; on a page
 * without one, with the roles that the console remembers. On an access portal's page it opens the settings, which read the
 * portal. From a page that was made to share roles, on whatever host, it takes these; the click on Rolecall's button gives access
 * to its tab (`activeTab`). Gives the number of characters found; zero: nothing there, and nothing is opened.
 */
export async function importFromPage(edge: Edge, from?: Tabs.Tab): Promise<{ found: number }> {
  const tab = from ?? (await activeTab(edge));
  if (tab?.id === undefined) return { found: 0 };
  const portal = portalAddress(tab.url ?? '');
  if (portal !== undefined) return openPortalReview(edge, { tabId: tab.id, address: portal });
  const { selection, ...held } = await selectionIn(edge, tab.id, 0);
  if (held.isTeamPage) return reviewPage(edge, textOfTeam(held), aboutPage(tab, held));
  const page = await askTab<ConfigOnPage>(edge, tab.id, 'config-on-page', patience);
  // Read with its links where the page lets itself be asked for them.
  const selected = selection?.trim() ? selection : page?.selection;
  const shown = page ? (selected?.trim() ? selected : page.blocks.join('\n\n')) : '';
  if (shown.trim() !== '') return reviewPage(edge, shown, aboutPage(tab, page));
  const name = edge.i18n.getMessage('import_role_history');
  return reviewPage(edge, await consoleRoleHistory(edge, tab.id), { name, excerpt: true });
}

/**
 * Opens the review with the selected text of any page; the click on the menu gives access to its tab (`activeTab`). Some pages
 * are closed to extensions, such as the browser's PDF viewer. There it takes what the browser says is selected; Chromium
 * replaces its line ends by blanks.
 */
export async function importSelection(
  edge: Edge,
  { selectionText = '', frameId = 0 }: Menus.OnClickData,
  tab: Tabs.Tab,
): Promise<{ found: number }> {
  const { selection, ...found } = await selectionIn(edge, tab.id ?? -1, frameId);
  const isCut = selection === undefined && selectionText.length > longestTotal;
  const about = aboutPage(tab, isCut ? { cut: true } : found);
  return reviewPage(edge, selection ?? cutAt(selectionText, longestTotal), about);
}

/** What is selected there, cleaned in the page; what the content script is asked for from here on is cleaned, too. */
async function selectionIn({ scripting }: Edge, tabId: number, frameId: number): Promise<ConfigOnPage> {
  try {
    const [frame] = await scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['/page-text.js'],
    });
    return (frame?.result as ConfigOnPage | undefined) ?? { blocks: [] };
  } catch {
    return { blocks: [] };
  }
}

/**
 * Opens the review with all roles that a switch-role link's fragment holds, or that its tab was led to by one, or with the role
 * that it names. Of another address: nothing.
 */
export async function importFromLink(edge: Edge, link: string, tabId?: number): Promise<void> {
  const isShared = isSignInUrl(link) && findPayloads(link).length > 0;
  const text = isShared ? link : ((await ledIn(edge, tabId))?.shared?.link ?? switchRoleLinkToConfig(link));
  if (text === undefined) return;
  // Without a name of its own: it goes to the others that came one by one.
  await openReview(edge, { text, origin: 'link', name: '', from: new URL(isSignInUrl(link) ? link : text).host });
  await forgetLed(edge, tabId);
}

async function reviewPage(
  edge: Edge,
  text: string,
  about: Pick<PendingImport, 'name' | 'cut' | 'excerpt' | 'secretLines'>,
): Promise<{ found: number }> {
  if (text.trim() === '') return { found: 0 };
  await openReview(edge, { text, origin: 'page', ...about });
  return { found: text.length };
}

const aboutPage = (tab: Tabs.Tab, { cut, secretLines }: Partial<ConfigOnPage> = {}) => ({
  name: nameOf(tab),
  ...(cut && { cut }),
  ...(secretLines && { secretLines }),
});

/** With what tells the review that somebody else made it; roles of an address, and nothing else, tell that by themselves. */
function textOfTeam({ blocks: [text = ''] }: ConfigOnPage): string {
  const [found] = findPayloads(text);
  const isAll = found?.isWhole && found.start === 0 && found.end === text.length;
  return isAll ? text : asTeamPage(text);
}

/** Cleaned first: half of a secret no longer looks like one. */
const nameOf = ({ title = '' }: Tabs.Tab): string =>
  withoutSecrets(cutAt(title, 2000)).text.trim().slice(0, 60) || 'page';
