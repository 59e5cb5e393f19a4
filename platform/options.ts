import { roleOfRecord } from '@/core/history/role-of-record.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import { portalOfPage } from '@/platform/import/open-portal.ts';
import { isNothingFound, takePendingImport } from '@/platform/import/pending-import.ts';
import { cleanedToTell, sawCleaned } from '@/platform/library/clean-kept.ts';
import { download } from '@/platform/library/download.ts';
import { createExports } from '@/platform/library/exports.ts';
import { createLibrary } from '@/platform/library/library.ts';
import { createTextWorker } from '@/platform/library/text-worker.ts';
import { oneByOneOver } from '@/platform/popup/one-by-one.ts';
import { openShortcuts, popupShortcut } from '@/platform/shortcut-settings.ts';
import { createKeptAside } from '@/platform/store/kept-aside.ts';
import { bytesInUse } from '@/platform/store/storage-usage.ts';
import { createStore } from '@/platform/store/store.ts';
import { createAgreedHosts } from '@/platform/switching/agreed-hosts.ts';
import { createAliases } from '@/platform/switching/aliases.ts';
import { createHistory } from '@/platform/switching/history.ts';
import { type Ask, askThrough } from './ask.ts';
import { api } from './browser.ts';
import { translateThrough } from './translate.ts';

type Edge = Pick<typeof api, 'storage'>;

function watchKept({ storage }: Edge, changed: () => void): () => void {
  const onChanged = (_changes: unknown, area: string) => {
    if (area === 'local') changed();
  };
  storage.onChanged.addListener(onChanged);
  return () => storage.onChanged.removeListener(onChanged);
}

/** What the options page does with the browser. The page is there before any of it answers. */
export function createOptions(edge = api, ask: Ask = askThrough(edge.runtime)) {
  const store = createStore(edge.storage.local, navigator.locks, Date.now);
  const texts = createTextWorker();
  // A worker of its own for what is done under the lock, or is no part of a review: it must not end with one that is cancelled.
  const apart = createTextWorker();
  const library = createLibrary(store, Date.now, () => crypto.randomUUID(), apart, texts);
  return {
    t: translateThrough(edge.i18n),
    pending: isNothingFound(location.search)
      ? Promise.resolve('none' as const)
      : takePendingImport(edge, location.search).catch(() => 'unreadable' as const),
    services: {
      library,
      oneByOne: oneByOneOver(edge, library),
      history: createHistory(store),
      aliases: createAliases(store),
      agreedHosts: createAgreedHosts(store),
      texts,
      turns: store.turns,
      portal: portalOfPage(edge, location.search),
      exports: createExports(store, apart.read, Date.now),
      usage: () => bytesInUse(edge.storage),
      aside: createKeptAside(store),
      cleaned: () => cleanedToTell(store),
      sawCleaned: () => sawCleaned(store),
      watch: (changed: () => void) => watchKept(edge, changed),
      now: Date.now,
      download,
      openShortcuts: () => openShortcuts(edge),
      /** In a new tab: the one in front is this page. */
      repeat: (record: SwitchRecord) => ask({ type: 'switch', role: roleOfRecord(record), where: 'new-tab' }),
      version: edge.runtime.getManifest().version,
      shortcut: () => popupShortcut(edge),
    },
  };
}
