import type { BackupState } from '@/core/store/backup.ts';
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
import { snapshotEntries } from '@/platform/library/snapshot-entries.ts';
import type { MakeSnapshot } from '@/platform/library/texts.ts';
import { historyEntries } from '@/platform/switching/history.ts';
import { type Entry, entry, type Store } from './store.ts';

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
    sources: (await store.data(sourcesKey)) as unknown[],
    texts: { ...byId(state.texts, () => null), ...byId(before.texts, ({ text }) => text) },
    versions: {
      ...byId(state.versions, () => []),
      ...(await versionsAsKept(store, before)),
    },
    others: await asKept(store, others(before)),
  };
  const snapshot = await snapshotEntries(store.with(written), state.sources, make);
  await store.write(...written, ...snapshot, entry(undoKey, undo));
  const names = new Set(written.map(({ name }) => name));
  const stale = before.sources.flatMap(({ id }) => [textKey(id).name, versionsKey(id).name]);
  await store.remove(stale.filter((name) => !names.has(name)));
}

/** Raw, as undo puts it back. */
async function asKept(store: Store, entries: readonly Entry[]): Promise<Record<string, unknown>> {
  const kept = entries.map(async ({ name, value }) => [name, (await store.plain(name)) ?? value]);
  return Object.fromEntries(await Promise.all(kept));
}

async function versionsAsKept(store: Store, { sources }: BackupState): Promise<Record<string, unknown[]>> {
  const lists: Record<string, unknown[]> = {};
  for (const { id } of sources) {
    const list = (await store.data(versionsKey(id))) as unknown[];
    if (list.length > 0) lists[id] = list;
  }
  return lists;
}

const byId = <Item extends { id: string }, Value>(list: readonly Item[], value: (item: Item) => Value) =>
  Object.fromEntries(list.map((item) => [item.id, value(item)]));
