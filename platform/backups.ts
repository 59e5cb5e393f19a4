import type { BackupState } from '@/core/export/backup.ts';
import {
  aliasesKey,
  collapsedKey,
  historyKey,
  ownKey,
  pinsKey,
  preferencesKey,
  sourcesKey,
  textKey,
  type Undo,
  undoKey,
  versionsKey,
} from '@/core/store/keys.ts';
import type { Version } from '@/core/versions/version.ts';
import { historyEntries } from './history.ts';
import { snapshotEntries } from './snapshot-entries.ts';
import { type Entry, entry, type Store } from './store.ts';
import type { MakeSnapshot } from './texts.ts';

/** Everything that is kept and not derived. */
export async function readState(store: Store): Promise<BackupState> {
  const sources = await store.read(sourcesKey);
  const texts: BackupState['texts'] = [];
  const versions: BackupState['versions'] = [];
  for (const { id } of sources) {
    texts.push({ id, text: await store.read(textKey(id)) });
    const list = await store.read(versionsKey(id));
    if (list.length > 0) versions.push({ id, versions: list });
  }
  return {
    sources,
    texts,
    versions,
    history: await store.read(historyKey),
    preferences: await store.read(preferencesKey),
    aliases: await store.read(aliasesKey),
    pins: await store.read(pinsKey),
    collapsed: await store.read(collapsedKey),
    own: await store.read(ownKey),
  };
}

/** All that belongs to no source. */
const others = (state: BackupState): Entry[] => [
  ...historyEntries(state.history),
  entry(preferencesKey, state.preferences),
  entry(aliasesKey, state.aliases),
  entry(pinsKey, state.pins),
  entry(collapsedKey, state.collapsed),
  entry(ownKey, state.own),
];

/**
 * Puts this state in the place of everything that is kept, in one write with what undoes it; texts of sources that are gone
 * are taken away after. Call it under the lock.
 */
export async function restoreState(store: Store, state: BackupState, at: number, make?: MakeSnapshot): Promise<void> {
  const before = await readState(store);
  // Read first: what cannot be read is set aside, not written over.
  await store.read(undoKey);
  const written = [
    entry(sourcesKey, state.sources),
    ...state.texts.map(({ id, text }) => entry(textKey(id), text)),
    ...state.versions.map(({ id, versions }) => entry(versionsKey(id), versions)),
    ...others(state),
  ];
  const undo: Undo = {
    what: 'restore',
    name: '',
    at,
    sources: before.sources,
    texts: { ...byId(state.texts, () => null), ...byId(before.texts, ({ text }) => text) },
    versions: {
      ...byId(state.versions, (): Version[] => []),
      ...byId(before.versions, ({ versions }) => versions),
    },
    others: Object.fromEntries(others(before).map(({ name, value }) => [name, value])),
  };
  const snapshot = await snapshotEntries(store.with(written), state.sources, make);
  await store.write(...written, ...snapshot, entry(undoKey, undo));
  const names = new Set(written.map(({ name }) => name));
  const stale = before.sources.flatMap(({ id }) => [textKey(id).name, versionsKey(id).name]);
  await store.remove(stale.filter((name) => !names.has(name)));
}

const byId = <Item extends { id: string }, Value>(list: readonly Item[], value: (item: Item) => Value) =>
  Object.fromEntries(list.map((item) => [item.id, value(item)]));
