import { consoleMatchPatterns, portalMatchPatterns } from '@/core/aws/partitions.ts';
import type { Having, Menus, Tabs } from '@/platform/browser.ts';
import { importFromPage, importSelection } from '@/platform/import/page-import.ts';
import { openNothingFound } from '@/platform/import/pending-import.ts';
import { rebuildOnChange } from '@/platform/rebuild-on-change.ts';
import { createOpenAsMenu, isOpenAs, menuSources, openAs } from './open-as-menu.ts';
import { copyPageLink, createPageLinkMenu, isPageLink } from './page-link-menu.ts';
import type { SwitchWithoutPopup } from './switch-without-popup.ts';

type Edge = Having<'contextMenus' | 'i18n' | 'tabs' | 'scripting' | 'storage' | 'runtime' | 'action'>;

/** Makes the entries of the context menu; browsers keep them. */
async function createMenus(edge: Edge): Promise<void> {
  const { contextMenus, i18n } = edge;
  await contextMenus.removeAll();
  contextMenus.create({
    id: 'import-page',
    title: i18n.getMessage('menu_import'),
    contexts: ['page', 'editable'],
    documentUrlPatterns: [...consoleMatchPatterns, ...portalMatchPatterns],
  });
  // On every page: the click itself gives access to the one that it is made on.
  contextMenus.create({
    id: 'import-selection',
    title: i18n.getMessage('menu_import_selection'),
    contexts: ['selection'],
  });
  createPageLinkMenu(edge);
  await createOpenAsMenu(edge);
}

/** Answers the entries, and makes them anew when the browser starts and when the roles below “Open as…” are others. */
export function listenToMenus(edge: Edge, withoutPopup: SwitchWithoutPopup): void {
  // Entries that are made while others are taken away would be there twice.
  const makeAnew = rebuildOnChange(edge, menuSources, () => createMenus(edge));
  edge.runtime.onInstalled.addListener(makeAnew);
  edge.runtime.onStartup.addListener(makeAnew);
  edge.contextMenus.onClicked.addListener((click, tab) => {
    if (isOpenAs(click)) void openAs(edge, withoutPopup, click);
    else if (tab && isPageLink(click)) void copyPageLink(edge, tab);
    else if (tab) void importFrom(edge, click, tab);
  });
}

async function importFrom(edge: Edge, click: Menus.OnClickData, tab: Tabs.Tab): Promise<void> {
  const isSelection = click.menuItemId === 'import-selection';
  const { found } = await (isSelection ? importSelection(edge, click, tab) : importFromPage(edge, tab));
  if (found === 0) await openNothingFound(edge);
}
