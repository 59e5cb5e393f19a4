import { roleOfRecord } from '@/core/history/role-of-record.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import type { Source } from '@/core/store/source.ts';
import { portalOfPage } from '@/platform/import/open-portal.ts';
import { isNothingFound, takePendingImport } from '@/platform/import/pending-import.ts';
import { cleanedToTell, sawCleaned } from '@/platform/library/clean-kept.ts';
import { download } from '@/platform/library/download.ts';
import { createExports } from '@/platform/library/exports.ts';
import { createGivenValues } from '@/platform/library/given-values.ts';
import { createLibrary } from '@/platform/library/library.ts';
import { readSourceRoles } from '@/platform/library/source-roles.ts';
import { createTextWorker } from '@/platform/library/text-worker.ts';
import { oneByOneOver } from '@/platform/popup/one-by-one.ts';
import { readProduction } from '@/platform/popup/production.ts';
import { shareOver } from '@/platform/popup/share.ts';
import { openShortcuts, popupShortcut } from '@/platform/shortcut-settings.ts';
import { bestEffort } from '@/platform/store/best-effort.ts';
import { createKeptAside } from '@/platform/store/kept-aside.ts';
import { mendLost } from '@/platform/store/mend-lost.ts';
import { bytesInUse } from '@/platform/store/storage-usage.ts';
import { createStore } from '@/platform/store/store.ts';
import { createAgreedHosts } from '@/platform/switching/agreed-hosts.ts';
import { createAliases } from '@/platform/switching/aliases.ts';
import { createHistory } from '@/platform/switching/history.ts';
import { createSelfTester } from '@/platform/switching/self-test.ts';
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
  void bestEffort(
    store.locked(() => mendLost(store, Date.now())),
    undefined,
  );
  const texts = createTextWorker();
  // A worker of its own for what is done under the lock, or is no part of a review: it must not end with one that is cancelled.
  const apart = createTextWorker();
  const library = createLibrary(store, Date.now, () => crypto.randomUUID(), apart, texts);
  const history = createHistory(store);
  const { version } = edge.runtime.getManifest();
  return {
    t: translateThrough(edge.i18n),
    pending: isNothingFound(location.search)
      ? Promise.resolve('none' as const)
      : takePendingImport(edge, location.search).catch(() => 'unreadable' as const),
    services: {
      library,
      oneByOne: oneByOneOver(edge, library),
      history,
      aliases: createAliases(store),
      agreedHosts: createAgreedHosts(store),
      values: createGivenValues(store),
      texts,
      turns: store.turns,
      portal: portalOfPage(edge, location.search),
      exports: createExports(store, apart.read, Date.now),
      rolesOf: (source: Pick<Source, 'id' | 'name'>) => readSourceRoles(store, apart.read, source),
      share: () => shareOver(edge, store),
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
      production: () => readProduction(edge.storage.local),
      version,
      selfTest: createSelfTester(edge, history, version),
      shortcut: () => popupShortcut(edge),
    },
  };
}
