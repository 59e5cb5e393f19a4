import { isConsoleUrl, isSignInUrl } from '@/core/aws/partitions.ts';
import type { BrowserApi, Tabs } from '@/platform/browser.ts';

/** Where a tab came to rest after it was sent somewhere. */
export type TabArrival =
  | { at: 'console' | 'sign-in' | 'elsewhere'; url: string }
  /** It was closed. */
  | { at: 'gone' }
  /** Nothing began to load in time. */
  | { at: 'nowhere' }
  /** It began to load and did not arrive in time. */
  | { at: 'on-the-way' };

export interface Patience {
  /** Milliseconds for the first sign of a navigation. */
  start: number;
  /** Milliseconds for the whole way. */
  arrive: number;
}

/** The limit of silence after which the next rung is offered, and how long AWS's redirects may take once they began. */
const patience: Patience = { start: 2000, arrive: 20_000 };

/** A sign-in page may send the browser on by script: it has to stand still this long, in milliseconds, to count. */
const standstill = 700;

export interface TabWatch {
  landing: Promise<TabArrival>;
  /** Tells that the way has begun, where that is known sooner than the browser says so: Chromium waits for the answer. */
  begun: () => void;
  /** Tells that the way was stopped: then silence is the end of it again. */
  stopped: () => void;
}

/**
 * Watches a tab from now on; call it before the tab is sent anywhere. Without the `tabs` permission the browser tells
 * addresses of AWS's hosts only: an unknown one is `elsewhere`.
 */
export function watchTab(tabs: BrowserApi['tabs'], tabId: number, { start, arrive } = patience): TabWatch {
  let begun = () => {};
  let stopped = () => {};
  const landing = new Promise<TabArrival>((resolve) => {
    let resting: ReturnType<typeof setTimeout> | undefined;
    const finish = (landing: TabArrival) => {
      tabs.onUpdated.removeListener(onUpdated);
      tabs.onRemoved.removeListener(onRemoved);
      for (const timer of [starting, arriving, resting]) clearTimeout(timer);
      resolve(landing);
    };
    let starting = setTimeout(finish, start, { at: 'nowhere' });
    begun = () => clearTimeout(starting);
    stopped = () => {
      clearTimeout(starting);
      starting = setTimeout(finish, start, { at: 'nowhere' });
    };
    const arriving = setTimeout(finish, arrive, { at: 'on-the-way' });

    function onUpdated(id: number, change: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab): void {
      if (id !== tabId || change.status === undefined) return;
      clearTimeout(starting);
      clearTimeout(resting);
      const url = tab.url ?? '';
      if (change.status === 'loading') return;
      if (isConsoleUrl(url)) finish({ at: 'console', url });
      else resting = setTimeout(finish, standstill, { at: isSignInUrl(url) ? 'sign-in' : 'elsewhere', url });
    }
    const onRemoved = (id: number) => void (id === tabId && finish({ at: 'gone' }));
    tabs.onUpdated.addListener(onUpdated);
    tabs.onRemoved.addListener(onRemoved);
  });
  return { landing, begun, stopped };
}
