import { vi } from 'vitest';
import type { BrowserApi, Having, Menus } from '@/platform/browser.ts';
import { fakeEvent } from './fake-event.ts';
import { fakeArea } from './fake-storage.ts';
import { type FakeTab, fakeTabs } from './fake-tabs.ts';

/** What a function that is run in a page's own world would do there, and give. */
export type InPage = (tabId: number, order: Record<string, unknown>) => unknown;

interface Injection {
  target: { tabId: number };
  files?: string[];
  world?: 'MAIN';
  args?: [Record<string, unknown>];
}

/**
 * As much of a browser as platform/ uses, in memory. `inPage` stands for what is run in a console tab; `token`: what the
 * page's own world gives for its csrf token.
 */
export function fakeBrowser(open: FakeTab[] = [], inPage: InPage = () => undefined, token: () => unknown = () => '7') {
  const onChanged = fakeEvent();
  const changedIn = (area: string) => (names: string[]) =>
    void onChanged.tell(Object.fromEntries(names.map((name) => [name, {}])), area);
  const local = fakeArea({}, changedIn('local'));
  const session = fakeArea({}, changedIn('session'));
  const tabs = fakeTabs(open);
  const executeScript = vi.fn(async ({ target: { tabId }, files, args, world }: Injection) => {
    const page = open.find(({ id }) => id === tabId);
    if (!page || page.page === 'closed') throw new Error('Cannot access contents of the page.');
    if (files && page.page === 'unscripted') page.page = 'listening';
    if (world === 'MAIN') return [{ result: await token() }];
    return [{ result: args?.[0] && (await inPage(tabId, args[0])) }];
  });
  const entries: Menus.CreateCreatePropertiesType[] = [];
  const browser = {
    storage: { local: local.area, session: session.area, onChanged },
    tabs: tabs.tabs,
    windows: { update: vi.fn(async () => ({})), onFocusChanged: fakeEvent() },
    scripting: { executeScript, insertCSS: vi.fn(async (_what: object) => {}) },
    runtime: {
      id: 'rolecall',
      getURL: (path: string) => `chrome-extension://rolecall${path}`,
      sendMessage: vi.fn(async (_message: unknown): Promise<unknown> => undefined),
      getManifest: () => ({ host_permissions: ['https://*.console.aws.amazon.com/*'] }),
      openOptionsPage: vi.fn(async () => {}),
      onInstalled: fakeEvent(),
      onStartup: fakeEvent(),
      onMessage: fakeEvent(),
    },
    action: {
      setTitle: vi.fn(async (_to: object) => {}),
      setBadgeText: vi.fn(async (_to: object) => {}),
      setBadgeBackgroundColor: vi.fn(async (_to: object) => {}),
      setBadgeTextColor: vi.fn(async (_to: object) => {}),
      openPopup: vi.fn(async () => {}),
    },
    contextMenus: {
      /** What the menu has. */
      entries,
      removeAll: vi.fn(async () => void entries.splice(0)),
      create: vi.fn((entry: Menus.CreateCreatePropertiesType) => void entries.push(entry)),
      onClicked: fakeEvent(),
    },
    commands: { onCommand: fakeEvent() },
    omnibox: {
      setDefaultSuggestion: vi.fn((_suggestion: { description: string }) => {}),
      onInputStarted: fakeEvent(),
      onInputChanged: fakeEvent(),
      onInputEntered: fakeEvent(),
      onInputCancelled: fakeEvent(),
    },
    permissions: { contains: vi.fn(async () => true), request: vi.fn(async () => true) },
    i18n: { getMessage: (key: string, substitutions: string[] = []) => [key, ...substitutions].join(' ') },
  };
  return { ...browser, edge: browser as unknown as Having<keyof BrowserApi>, local, session, pages: tabs };
}

/** Lets fake time pass until a promise is settled. */
export async function settled<T>(promise: Promise<T>): Promise<T> {
  let done = false;
  const finish = () => {
    done = true;
  };
  promise.then(finish, finish);
  for (let turn = 0; !done && turn < 1000; turn++) await vi.advanceTimersByTimeAsync(50);
  return promise;
}
