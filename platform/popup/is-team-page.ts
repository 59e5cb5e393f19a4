import { configId, rolesId } from '@/core/share/team-page.ts';
import type { BrowserApi, Tabs } from '@/platform/browser.ts';
import { inTime } from '@/platform/in-time.ts';
import { inTab } from '@/platform/switching/in-tab.ts';

/** In milliseconds, as for a console's page. */
const silence = 500;

/**
 * Whether a tab shows a page that was made to share the roles in it, on whatever host. The click on Rolecall's button lets the
 * tab be asked; false where it may not be.
 */
export async function isTeamPage(edge: Pick<BrowserApi, 'scripting'>, { id }: Tabs.Tab): Promise<boolean> {
  if (id === undefined) return false;
  const asked = inTab(edge, id, hasText, [[configId, rolesId]]);
  return (await inTime(asked, silence, () => false).catch(() => false)) === true;
}

/** Runs in the page. */
const hasText = (ids: string[]): boolean => ids.some((id) => document.getElementById(id)?.textContent?.trim());
