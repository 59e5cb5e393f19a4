import { consoleMatchPatterns } from '@/core/console/partitions.ts';
import type { BrowserApi } from './browser.ts';
import { importFromPage } from './page-import.ts';

type Edge = Pick<BrowserApi, 'contextMenus' | 'i18n' | 'tabs' | 'scripting' | 'storage' | 'runtime'>;

/** Adds the entries of the context menu; call it when the extension was installed or updated, for browsers keep them. */
export async function createMenus({ contextMenus, i18n }: Edge): Promise<void> {
  await contextMenus.removeAll();
  const pages = { documentUrlPatterns: consoleMatchPatterns };
  contextMenus.create({
    ...pages,
    id: 'import-page',
    title: i18n.getMessage('menu_import'),
    contexts: ['page', 'editable'],
  });
  contextMenus.create({
    ...pages,
    id: 'import-selection',
    title: i18n.getMessage('menu_import_selection'),
    contexts: ['selection'],
  });
}

export function listenToMenus(edge: Edge): void {
  edge.contextMenus.onClicked.addListener((_click, tab) => {
    if (tab) void importFromPage(edge, tab);
  });
}
