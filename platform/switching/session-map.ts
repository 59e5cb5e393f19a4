import { consoleMatchPatterns } from '@/core/aws/partitions.ts';
import { signInHostOf } from '@/core/aws/regions.ts';
import { type OpenTab, type SessionMap, sessionMap } from '@/core/session/session-map.ts';
import type { BrowserApi, Tabs } from '@/platform/browser.ts';
import { activeTab } from './active-tab.ts';
import { isPrivate, sessionOf } from './console-tabs.ts';
import { hasOwnCookies, listSessions } from './session-list.ts';

type Edge = Pick<BrowserApi, 'tabs' | 'scripting'>;

/** How many tabs are asked, all at once: the most recently used ones. */
const asked = 40;

async function openTab(edge: Edge, tab: Tabs.Tab, active: Tabs.Tab | undefined, isAsked: boolean): Promise<OpenTab> {
  const session = isAsked && !tab.discarded ? await sessionOf(edge, tab) : undefined;
  return {
    tabId: tab.id!,
    windowId: tab.windowId,
    isHere: tab.id === active?.id,
    isAsleep: tab.discarded === true,
    store: tab.cookieStoreId,
    session,
  };
}

/**
 * The sessions that are open now, of the kind of window in front: private or not. Asks each console tab, and the sign-in host of
 * multi-session sessions for its own list.
 */
export async function readSessionMap(edge: Edge): Promise<SessionMap> {
  const [active, found] = await Promise.all([activeTab(edge), edge.tabs.query({ url: consoleMatchPatterns })]);
  const same = found
    .filter((tab) => tab.id !== undefined && isPrivate(tab) === isPrivate(active))
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  const tabs = await Promise.all(same.map((tab, index) => openTab(edge, tab, active, index < asked)));
  const own = new Set(same.filter(hasOwnCookies).map(({ id }) => id));
  const ofList = tabs.flatMap(({ tabId, session }) =>
    session?.mode === 'multi-session' && own.has(tabId) ? session.signInHost : [],
  );
  // Without a console tab, sessions may still be open in the partition that most people are in.
  const hosts = tabs.length === 0 ? [signInHostOf('aws')] : [...new Set(ofList)].slice(0, 4);
  const lists = hasOwnCookies(active) ? await Promise.all(hosts.map(listSessions)) : [];
  // One that is empty beside sessions that tabs show was made for nobody: without cookies.
  const isTold = lists.length > 0 && lists.every((list) => list && (list.length > 0 || ofList.length === 0));
  const listed = isTold ? lists.flat() : undefined;
  const here = { windowId: active?.windowId, store: active?.cookieStoreId, isPrivate: isPrivate(active) };
  return sessionMap(tabs, listed && withoutDoubles(listed), here);
}

/** Hosts of one partition list the same sessions. */
const withoutDoubles = <T extends { differentiator?: string }>(listed: (T | undefined)[]): T[] => [
  ...new Map(listed.flatMap((one) => (one ? [[one.differentiator, one] as const] : []))).values(),
];
