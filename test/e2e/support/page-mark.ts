import type { Worker } from '@playwright/test';

/** The stripe's element, whose name is another one on each page. */
export const stripe = 'xpath=/html/*[starts-with(local-name(), "rolecall-mark-")]';

/** What the stripe of a console page looks like. */
export interface Stripe {
  /** As computed: `rgb(46, 125, 50)`, or the hatching. */
  background: string;
  height: number;
  words: string;
  /** Over the whole width of the window, at its upper edge. */
  isAtTheTop: boolean;
}

/** How a console page is marked. The stripe's shadow tree is closed to pages and to tests: the extension itself opens it. */
export interface Marked {
  /** Null: the page has none. */
  stripe: Stripe | null;
  /** Address of the icon that the browser shows for the tab. */
  icon: string;
}

/** Looks at the tab whose address begins so. */
export const markOn = (worker: Worker, start: string): Promise<Marked> => worker.evaluate(lookAt, start);

/** Runs in the worker. */
async function lookAt(start: string): Promise<Marked> {
  type Tab = { id: number; url?: string; favIconUrl?: string };
  const { chrome } = globalThis as unknown as {
    chrome: {
      tabs: { query(what: object): Promise<Tab[]> };
      scripting: { executeScript(what: object): Promise<{ result: Stripe | null }[]> };
    };
  };
  const tabs = await chrome.tabs.query({});
  const tab = tabs.find(({ url = '' }) => url.startsWith(start));
  if (!tab) throw new Error(`No tab at ${start}`);
  const func = (): Stripe | null => {
    const { chrome } = globalThis as unknown as {
      chrome: { dom: { openOrClosedShadowRoot(of: Element): ShadowRoot | null } };
    };
    const host = [...document.documentElement.children].find(({ localName }) => localName.startsWith('rolecall-mark-'));
    if (!host) return null;
    const [bar, words] = chrome.dom.openOrClosedShadowRoot(host)!.children;
    const { top, left, width, height } = bar!.getBoundingClientRect();
    const { backgroundColor, backgroundImage } = getComputedStyle(bar!);
    return {
      background: backgroundImage === 'none' ? backgroundColor : backgroundImage,
      height,
      words: words?.textContent ?? '',
      isAtTheTop: top === 0 && left === 0 && width === document.documentElement.clientWidth,
    };
  };
  const [frame] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func });
  return { stripe: frame!.result, icon: tab.favIconUrl ?? '' };
}
