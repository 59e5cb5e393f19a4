import type { TeamPageParts } from '@/core/export/empty-team-page.ts';
import type { BrowserApi } from '@/platform/browser.ts';

/** The script and the style of a page for a team, of our own package. Rejects if they cannot be read. */
export async function readTeamPageParts({ runtime }: Pick<BrowserApi, 'runtime'>): Promise<TeamPageParts> {
  const read = async (path: string) => (await fetch(runtime.getURL(path))).text();
  const [script, style] = await Promise.all([read('/team-page.js'), read('/assets/team-page-style.css')]);
  return { script, style };
}
