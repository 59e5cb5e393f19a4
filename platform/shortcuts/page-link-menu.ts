import { consoleMatchPatterns } from '@/core/aws/partitions.ts';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import { bundleLink } from '@/core/share/bundle-link.ts';
import { pageInRole } from '@/core/share/page-in-role.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import type { Having, Menus, Tabs } from '@/platform/browser.ts';
import { sessionOf } from '@/platform/switching/console-tabs.ts';
import { inTab } from '@/platform/switching/in-tab.ts';
import { tellInBadge } from './badge.ts';
import { createRoleOnPage } from './role-on-page.ts';

type Edge = Having<'contextMenus' | 'i18n' | 'tabs' | 'scripting' | 'storage' | 'action'>;

const menuId = 'page-link';

export function createPageLinkMenu({ contextMenus, i18n }: Edge): void {
  const title = i18n.getMessage('menu_page_link');
  contextMenus.create({ id: menuId, title, contexts: ['page'], documentUrlPatterns: consoleMatchPatterns });
}

export const isPageLink = ({ menuItemId }: Menus.OnClickData): boolean => menuItemId === menuId;

/**
 * Copies one link that leads to a console page in the role of the list that one is in there; at the console's home, and on pages
 * that are not for others, to the role alone. A menu has no place for words: the toolbar's button says what became of it.
 */
export async function copyPageLink(edge: Edge, tab: Tabs.Tab): Promise<void> {
  if (tab.id === undefined) return;
  const session = await sessionOf(edge, tab);
  const role = session && (await createRoleOnPage(edge)(session));
  const { link } = role ? bundleLink([pageInRole(role, session.url) ?? role]) : {};
  const isCopied = link !== undefined && (await copyOn(edge, tab.id, link));
  const words = isCopied
    ? 'menu_page_link_copied'
    : link === undefined
      ? 'menu_page_link_none'
      : 'menu_page_link_failed';
  const title = edge.i18n.getMessage(words, role ? [isolatedText(shownName(role))] : []);
  await tellInBadge(edge, tab.id, { title, hasFailed: !isCopied });
}

/** In the content script's own world: what is copied there, the page is not told of. */
const copyOn = async (edge: Edge, tabId: number, text: string): Promise<boolean> =>
  (await inTab(edge, tabId, copyHere, [text]).catch(() => false)) === true;

const copyHere = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
