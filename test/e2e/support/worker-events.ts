import type { Worker } from '@playwright/test';

/** What the browser tells the extension when a user is outside of its pages, where a test has no hands. */
export type BrowserEvent =
  | ['commands', 'onCommand', command: string]
  | ['omnibox', 'onInputEntered', text: string, disposition: string]
  | ['contextMenus', 'onClicked', click: { menuItemId: string; linkUrl?: string; selectionText?: string }];

/** Tells it to the real worker's own listeners. */
export const tellWorker = (worker: Worker, event: BrowserEvent): Promise<void> => worker.evaluate(dispatch, event);

/** Runs in the worker. Chromium's events have `dispatch`, for its own bindings. Menus are clicked over the tab in front. */
async function dispatch([namespace, event, ...told]: BrowserEvent): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: Record<string, Record<string, { dispatch(...told: unknown[]): void }>> & {
      tabs: { query(what: object): Promise<object[]> };
    };
  };
  const where = namespace === 'contextMenus' ? await chrome.tabs.query({ active: true, lastFocusedWindow: true }) : [];
  chrome[namespace]?.[event]?.dispatch(...told, ...where);
}

/** What the toolbar's button shows over the tab in front. */
export const toolbarOf = (worker: Worker): Promise<{ title: string; badge: string }> => worker.evaluate(readToolbar);

/** Runs in the worker. */
async function readToolbar() {
  const { chrome } = globalThis as unknown as {
    chrome: {
      tabs: { query(what: object): Promise<{ id: number }[]> };
      action: { getTitle(of: object): Promise<string>; getBadgeText(of: object): Promise<string> };
    };
  };
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const of = { tabId: tab?.id };
  return { title: await chrome.action.getTitle(of), badge: await chrome.action.getBadgeText(of) };
}
