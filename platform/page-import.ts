import { readConfig } from '@/core/config/read-config.ts';
import { switchRoleLinkToConfig } from '@/core/switching/link-to-config.ts';
import type { BrowserApi, Tabs } from './browser.ts';
import type { ConfigOnPage } from './page/find-config-text.ts';
import { openReview } from './pending-import.ts';
import { activeTab, askTab } from './switching/console-tabs.ts';

type Edge = Pick<BrowserApi, 'tabs' | 'scripting' | 'storage' | 'runtime'>;

/**
 * Asks a console page for the config text on it, the selection first, and opens the review with what was found. Gives the
 * number of characters found; zero: nothing there, and nothing is opened.
 */
export async function importFromPage(edge: Edge, from?: Tabs.Tab): Promise<{ found: number }> {
  const tab = from ?? (await activeTab(edge));
  if (tab?.id === undefined) return { found: 0 };
  const page = await askTab<ConfigOnPage>(edge, tab.id, 'config-on-page');
  const text = page ? (page.selection?.trim() ? page.selection : page.blocks.join('\n\n')) : '';
  if (text.trim() === '') return { found: 0 };
  await openReview(edge, { text, origin: 'page', name: nameOf(tab, 'page') });
  return { found: text.length };
}

/** Opens the review with the role that a switch-role link names; nothing happens if it is no such link. */
export async function importFromLink(edge: Edge, link: string): Promise<void> {
  const text = switchRoleLinkToConfig(link);
  if (text === undefined) return;
  await openReview(edge, { text, origin: 'link', name: readConfig(text).roles[0]?.profile ?? 'link' });
}

const nameOf = ({ title }: Tabs.Tab, otherwise: string): string => title?.trim().slice(0, 60) || otherwise;
