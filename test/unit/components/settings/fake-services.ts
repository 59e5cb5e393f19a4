import { vi } from 'vitest';
import type { SettingsServices } from '@/components/settings/services.ts';
import { readConfig } from '@/core/config/read-config.ts';
import { recognize } from '@/core/import/recognize.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import { cleanedToTell, sawCleaned } from '@/platform/library/clean-kept.ts';
import { createExports } from '@/platform/library/exports.ts';
import { createLibrary } from '@/platform/library/library.ts';
import { createKeptAside } from '@/platform/store/kept-aside.ts';
import { createStore } from '@/platform/store/store.ts';
import { createAliases } from '@/platform/switching/aliases.ts';
import { createHistory } from '@/platform/switching/history.ts';

/** Extension storage in memory: what goes in and out is copied, as the browser does. */
function memoryStorage() {
  const stored = new Map<string, unknown>();
  const local = {
    get: async (names: string | null) =>
      Object.fromEntries([...stored].filter(([name]) => name === (names ?? name)).map((one) => structuredClone(one))),
    set: async (values: Record<string, unknown>) => {
      for (const [name, value] of Object.entries(values)) stored.set(name, structuredClone(value));
    },
    remove: async (names: string | string[]) => {
      for (const name of [names].flat()) stored.delete(name);
    },
  };
  return { stored, local: local as unknown as BrowserApi['storage']['local'] };
}

const locks = { request: (_: string, work: () => Promise<unknown>) => work() } as unknown as LockManager;

/** The real library and history over storage in memory; what only a browser can do is a spy. */
export function fakeServices() {
  const { stored, local } = memoryStorage();
  const now = () => Date.UTC(2026, 10, 24, 12);
  const store = createStore(local, locks, now);
  let ids = 0;
  const services = {
    library: createLibrary(store, now, () => `id-${++ids}`),
    history: createHistory(store),
    aliases: createAliases(store),
    exports: createExports(store, readConfig, now),
    usage: async () => 2_500_000,
    texts: { recognize: async (text) => recognize(text), cancel: vi.fn() },
    aside: createKeptAside(store),
    cleaned: () => cleanedToTell(store),
    sawCleaned: () => sawCleaned(store),
    watch: () => () => {},
    now,
    download: vi.fn<SettingsServices['download']>(),
    openShortcuts: vi.fn<SettingsServices['openShortcuts']>(async () => {}),
    repeat: vi.fn<SettingsServices['repeat']>(async () => ({ state: 'done', rung: 'native' })),
    version: '1.2.3',
    shortcut: 'Ctrl+Shift+,',
  } satisfies SettingsServices;
  return { services, store, stored };
}
