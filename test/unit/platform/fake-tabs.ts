import { vi } from 'vitest';
import type { PageFacts } from '@/core/session/session.ts';
import type { BrowserApi, Tabs } from '@/platform/browser.ts';
import type { ConfigOnPage } from '@/platform/page/find-config-text.ts';
import { fakeEvent } from './fake-event.ts';

type Listener = (id: number, change: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab) => void;

export interface FakeTab extends Tabs.Tab {
  id: number;
  url: string;
  /** What its page tells; without it, the page has nothing to tell. */
  facts?: PageFacts;
  config?: ConfigOnPage;
  /** Roles in its account menu. */
  menu?: unknown;
  /** `listening` has the content script, `unscripted` gets it when asked to, `closed` keeps it out, `silent` never answers. */
  page: 'listening' | 'unscripted' | 'closed' | 'silent';
}

let ids = 0;

/** A tab of the first window; with facts it shows their page. */
export function tab(more: Partial<FakeTab> = {}): FakeTab {
  ids += 1;
  return {
    id: ids,
    index: 0,
    windowId: 1,
    active: false,
    highlighted: false,
    pinned: false,
    incognito: false,
    discarded: false,
    url: more.facts?.url ?? 'https://news.example/',
    page: 'listening',
    ...more,
  };
}

const patternOf = (match: string) =>
  new RegExp(`^${match.replaceAll('.', '\\.').replace('*\\.', '(?:[^/]+\\.)?').replace('/*', '/.*')}$`);

/**
 * Tabs that answer as console pages do, and that a test sends wherever it wants. `arrivals`: where a new tab comes to rest by
 * the address that it was opened at, and what it tells there; others just load.
 */
export function fakeTabs(open: FakeTab[], arrivals: Record<string, PageFacts> = {}) {
  const listeners = new Set<Listener>();
  const onRemoved = fakeEvent();
  const tabOf = (id: number) => {
    const found = open.find((one) => one.id === id);
    if (!found) throw new Error(`No tab with id: ${id}.`);
    return found;
  };
  const tabs = {
    query: vi.fn(async ({ active, url }: Tabs.QueryQueryInfoType) => {
      const patterns = [url ?? []].flat().map(patternOf);
      return open.filter(
        (one) => (active ? one.active : true) && (url ? patterns.some((pattern) => pattern.test(one.url)) : true),
      );
    }),
    sendMessage: vi.fn(async (id: number, { type }: { type: string }, _to: { frameId: number }) => {
      const { page, facts, config, menu } = tabOf(id);
      if (page === 'silent') return new Promise(() => {});
      if (page !== 'listening') throw new Error('Could not establish connection. Receiving end does not exist.');
      return type === 'page-facts' ? facts : type === 'menu-roles' ? menu : config;
    }),
    create: vi.fn(async (to: Tabs.CreateCreatePropertiesType) => {
      const created = tab({ url: to.url!, windowId: to.windowId ?? 1, status: 'loading' });
      open.push(created);
      setTimeout(() => arrive(created.id), 50);
      return created;
    }),
    get: vi.fn(async (id: number) => tabOf(id)),
    update: vi.fn(async (id: number, _change: Tabs.UpdateUpdatePropertiesType) => tabOf(id)),
    remove: vi.fn(async (ids: number | number[]) => {
      for (const id of [ids].flat()) close(id);
    }),
    duplicate: vi.fn(async (id: number) => {
      const { id: _, ...like } = tabOf(id);
      const copy = tab({ ...like, active: false });
      open.push(copy);
      setTimeout(() => fire(copy.id, { status: 'complete' }), 50);
      return copy;
    }),
    onUpdated: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
    onActivated: fakeEvent(),
    onRemoved,
  };
  function arrive(id: number): void {
    const created = open.find((one) => one.id === id);
    if (!created) return;
    const facts = arrivals[created.url];
    Object.assign(created, { status: 'complete', ...(facts && { url: facts.url, facts }) });
    fire(id, { status: 'complete' });
  }
  function fire(id: number, change: Tabs.OnUpdatedChangeInfoType): void {
    for (const listener of [...listeners]) listener(id, change, tabOf(id));
  }
  /** The tab loads another page: what it tells comes with it. */
  function load(id: number, url: string, facts?: PageFacts): void {
    fire(id, { status: 'loading' });
    Object.assign(tabOf(id), { url, facts });
    fire(id, { status: 'complete' });
  }
  /** The user closes the tab. */
  function close(id: number): void {
    open.splice(open.indexOf(tabOf(id)), 1);
    onRemoved.tell(id);
  }
  return {
    tabs,
    close,
    api: tabs as unknown as BrowserApi['tabs'],
    open,
    arrivals,
    fire,
    load,
    listening: () => listeners.size + onRemoved.size(),
  };
}
