import { parseConsoleUrl } from '@/core/console/console-url.ts';
import type { PageFacts } from '@/core/console/session.ts';
import { foundToConfig } from '@/core/import/found-to-config.ts';
import { readRoleHistory } from '@/core/import/read-role-history.ts';
import type { BrowserApi } from './browser.ts';
import { askTab } from './switching/console-tabs.ts';

/**
 * The roles that the console itself remembers, as config text with their names and colours; empty: none, or no console page.
 * The page says in which partition they are, which their cookie does not.
 */
export async function consoleRoleHistory(edge: Pick<BrowserApi, 'tabs' | 'scripting'>, tabId: number): Promise<string> {
  const facts = await askTab<PageFacts>(edge, tabId, 'page-facts');
  const partition = facts && parseConsoleUrl(facts.url)?.partition;
  const history = partition && readRoleHistory(facts.roleInfo ?? '', partition);
  return history ? foundToConfig(history.roles).text : '';
}
