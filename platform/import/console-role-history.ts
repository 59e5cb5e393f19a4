import { parseConsoleUrl } from '@/core/aws/console-url.ts';
import { foundToConfig } from '@/core/import/found/found-to-config.ts';
import { readRoleHistory, rolesInMenu } from '@/core/import/pages/read-role-history.ts';
import type { PageFacts } from '@/core/session/session.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import { askTab } from '@/platform/switching/console-tabs.ts';

/**
 * The roles that the console itself remembers, as config text with their names and colors; empty: none, or no console page.
 * First those of its account menu, as the user sees them, then those of its cookie, which may be older or gone. The page says
 * in which partition they are; neither of the two does.
 */
export async function consoleRoleHistory(edge: Pick<BrowserApi, 'tabs' | 'scripting'>, tabId: number): Promise<string> {
  const [facts, menu] = await Promise.all([
    askTab<PageFacts>(edge, tabId, 'page-facts'),
    askTab<unknown>(edge, tabId, 'menu-roles'),
  ]);
  const partition = facts && parseConsoleUrl(facts.url)?.partition;
  if (facts === undefined || partition === undefined) return '';
  const remembered = readRoleHistory(facts.roleInfo ?? '', partition)?.roles ?? [];
  const roles = [...rolesInMenu(menu, partition), ...remembered];
  return roles.length > 0 ? foundToConfig(roles).text : '';
}
