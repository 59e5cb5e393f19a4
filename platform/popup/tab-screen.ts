import type { FirstScreen } from '@/core/list/first-screen.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import { activeTab } from '@/platform/switching/active-tab.ts';

/**
 * The first screen for the tab in front, of which the background knows who is signed in there or what it was led to: of that
 * page of that tab alone. In the memory of the browser, and never of a private window.
 */
export interface TabScreen {
  tabId: number;
  /** Of its page. In multi-session, the host is the session. */
  origin: string;
  screen?: FirstScreen;
  /** What is searched for at first: the roles to open the page with that the tab was led to. */
  query?: string;
  /** Ids of roles that were switched to from whom one is there, the last ones. */
  worked: string[];
}

type Edge = Pick<BrowserApi, 'storage' | 'tabs'>;

/** Its key in `storage.session`. */
export const tabScreenName = 'tab-screen';

/** What is kept of the tab in front, or over which the popup is; undefined: nothing is known of it. Never rejects. */
export async function readTabScreen({ storage, tabs }: Edge): Promise<Partial<TabScreen> | undefined> {
  try {
    const [kept, tab] = await Promise.all([storage.session.get(tabScreenName), activeTab({ tabs })]);
    const known = (kept[tabScreenName] ?? {}) as Partial<TabScreen>;
    const isThere = tab?.id === known.tabId && tab?.status === 'complete' && tab.url?.startsWith(`${known.origin}/`);
    return isThere ? known : undefined;
  } catch {
    return undefined;
  }
}
