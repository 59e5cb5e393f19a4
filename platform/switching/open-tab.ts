import { isConsoleUrl, isSignInUrl } from '@/core/aws/partitions.ts';
import type { Session } from '@/core/session/session.ts';
import type { SwitchOutcome } from '@/core/switching/outcome.ts';
import type { BrowserApi, Tabs } from '@/platform/browser.ts';
import { type TabArrival, watchTab } from './watch-tab.ts';
import { whoIsThere } from './who-is-there.ts';

type Edge = Pick<BrowserApi, 'tabs' | 'scripting'>;

/**
 * Opens an address beside a tab: same window, same container (Firefox gives an opened tab its opener's), same privacy
 * (AESR#363, AESR#217). The address has been checked by whoever made the plan.
 */
export async function openBeside(
  { tabs }: Pick<Edge, 'tabs'>,
  url: string,
  beside: Tabs.Tab | undefined,
  active = true,
): Promise<Tabs.Tab> {
  const place =
    beside?.id === undefined ? {} : { openerTabId: beside.id, windowId: beside.windowId!, index: beside.index + 1 };
  return tabs.create({ url, ...place, ...(active ? {} : { active }) });
}

/** Beside the tab in front, in its window, unless that is in another container than a session's tab. */
export const placeFor = (active: Tabs.Tab | undefined, tab: Tabs.Tab): Tabs.Tab =>
  active?.cookieStoreId === tab.cookieStoreId && active ? active : tab;

/**
 * Opens a session's address, and watches until the page shows who is signed in there. `opened`: it does not, or
 * it leads to another page of AWS's first.
 */
export async function openSession(
  edge: Edge,
  url: string,
  beside: Tabs.Tab,
  isThere: (session: Session) => boolean | undefined,
): Promise<SwitchOutcome> {
  const { id } = await openBeside(edge, url, beside);
  if (id === undefined) return 'opened';
  const landed = await landingOf(edge, id);
  if (landed.at === 'sign-in' && isLimit(landed.url)) return 'session-limit';
  return landed.at === 'console' ? whoIsThere(edge, id, isThere) : 'opened';
}

/** Of a tab that was on its way before it could be watched. */
async function landingOf({ tabs }: Edge, id: number): Promise<TabArrival> {
  const { landing } = watchTab(tabs, id);
  const { status, url = '' } = await tabs.get(id).catch((): Partial<Tabs.Tab> => ({}));
  if (status === 'complete' && isConsoleUrl(url)) return { at: 'console', url };
  return status === 'complete' && isLimit(url) ? { at: 'sign-in', url } : landing;
}

/** Where a tab that was just opened comes to rest, also if it was there before it could be watched. */
export async function arrivalOf({ tabs }: Pick<Edge, 'tabs'>, id: number): Promise<TabArrival> {
  const { landing } = watchTab(tabs, id);
  const { status, url = '' } = await tabs.get(id).catch((): Partial<Tabs.Tab> => ({}));
  // In Firefox a new tab shows an empty page first, which is complete.
  if (status !== 'complete' || !(isConsoleUrl(url) || isSignInUrl(url))) return landing;
  return { at: isConsoleUrl(url) ? 'console' : 'sign-in', url };
}

/** AWS's page that says that no session more can begin. */
export const isLimit = (url: string): boolean => isSignInUrl(url) && new URL(url).pathname === '/sessions/limit';
