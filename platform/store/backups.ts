import { joinHosts } from '@/core/aws/agreed-host.ts';
import { learnAll } from '@/core/aws/learnt-alias.ts';
import {
  type BackupState,
  hasPart,
  keyOfPart,
  type StoredPart,
  storedParts,
  wholePart,
} from '@/core/store/backup/backup.ts';
import { sourcesKey, textKey, type Undo, undoKey, versionsKey } from '@/core/store/keys.ts';
import { joinUses } from '@/core/store/remembered-values.ts';
import { readStored, toStored } from '@/core/store/stored.ts';
import { asKept } from './changes.ts';
import { historyEntries } from './history-entries.ts';
import { readableText } from './readable-text.ts';
import { keepingRemoved } from './removed-sources.ts';
import { type MakeSnapshot, snapshotEntries } from './snapshot-entries.ts';
import { type Entry, entry, type Store } from './store.ts';

/** Everything that is kept and not derived. A text that cannot be read is not among it: it must never count as an empty one. */
export async function readState(store: Store): Promise<BackupState> {
  const sources = await store.read(sourcesKey);
  const texts: BackupState['texts'] = [];
  const versions: BackupState['versions'] = [];
  for (const { id } of sources) {
    const text = await readableText(store, id);
    if (text !== undefined) texts.push({ id, text });
    const list = await store.read(versionsKey(id));
    if (list.length > 0) versions.push({ id, versions: list });
  }
  const parts: Partial<Record<StoredPart, unknown>> = {};
  for (const part of storedParts) parts[part] = await store.read(keyOfPart(part));
  return { ...(parts as Pick<BackupState, StoredPart>), texts, versions, ...(await readRawParts(store)) };
}

/** Raw, of what holds entries that this version does not know. */
async function readRawParts(store: Store): Promise<Pick<BackupState, 'rawParts'>> {
  const rawParts: NonNullable<BackupState['rawParts']> = {};
  for (const part of storedParts) {
    const key = keyOfPart(part);
    const data = await store.data(key);
    const reading = readStored(key, toStored(key, data));
    if (reading.state === 'good' && reading.unfamiliar.length > 0) rawParts[part] = data;
  }
  return Object.keys(rawParts).length > 0 ? { rawParts } : {};
}

const isLookedAt = (part: StoredPart) => part === 'aliases' || part === 'agreedHosts' || part === 'uses';

/** All that belongs to no source, without the parts that are absent. */
const others = (state: BackupState): Entry[] => [
  ...(hasPart(state, 'history') ? historyEntries(state.history) : []),
  ...storedParts
    .filter((part) => part !== 'sources' && hasPart(state, part))
    // Of aliases, hosts and values those that were looked at, and no others.
    .map((part) => entry(keyOfPart(part), isLookedAt(part) ? state[part] : wholePart(state, part))),
];

/** A state with the sources that are here, where it says nothing of any. */
const withOwnSources = (state: BackupState, { sources, texts }: BackupState): BackupState =>
  hasPart(state, 'sources') ? state : { ...state, sources, texts, versions: [] };

/** What will be there of all that a list is made of, after this is restored over what is here. */
export function stateAfter(before: BackupState, restored: BackupState): BackupState {
  const kept = (['own', 'pins', 'history', 'preferences'] as const).filter((part) => !hasPart(restored, part));
  return { ...withOwnSources(restored, before), ...Object.fromEntries(kept.map((part) => [part, before[part]])) };
}

/**
 * Puts this state in the place of everything that is kept, in one write with what undoes it; texts of sources that are gone
 * are taken away after, and are among the removed ones. What the state does not have stays as it is. What pages said of
 * aliases, hosts that were agreed to, and values for using roles elsewhere are added to what is known: a file is no better a
 * witness. Call it under the lock.
 */
export async function restoreState(
  store: Store,
  restored: BackupState,
  at: number,
  make?: MakeSnapshot,
): Promise<void> {
  const before = await readState(store);
  const state = withOwnSources(restored, before);
  const isRestored = new Set(state.sources.map(({ id }) => id));
  const gone = before.sources.filter(({ id }) => !isRestored.has(id));
  const rest = others({
    ...state,
    aliases: [...learnAll(before.aliases, state.aliases)],
    agreedHosts: joinHosts(before.agreedHosts, state.agreedHosts),
    uses: joinUses(before.uses, state.uses),
  });
  const written = [
    entry(sourcesKey, wholePart(state, 'sources')),
    ...state.texts.map(({ id, text }) => entry(textKey(id), text)),
    // Emptied in the same write: one that is left over would be taken for a text whose source is lost.
    ...gone.map(({ id }) => entry(textKey(id), '')),
    ...state.versions.map(({ id, versions }) => entry(versionsKey(id), versions)),
    ...rest,
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
    others: await asKept(store, others({ ...before, ...(state.absent && { absent: state.absent }) })),
    wrote: Object.fromEntries(rest.map(({ name, value }) => [name, value])),
  };
  const [textBefore, textAfter] = [before, state].map(({ texts }) => new Map(texts.map(({ id, text }) => [id, text])));
  const lost = before.sources.filter(({ id }) => !isRestored.has(id) || textBefore?.get(id) !== textAfter?.get(id));
  const removed = await keepingRemoved(store, lost, before.sources, at);
  const snapshot = await snapshotEntries(store.with(written), state.sources, make);
  await store.write(...written, ...removed, ...snapshot, entry(undoKey, undo));
  const names = new Set(written.map(({ name }) => name));
  const stale = before.sources
    .filter(({ id }) => !isRestored.has(id) || hasPart(state, 'versions'))
    .map(({ id }) => versionsKey(id).name)
    .filter((name) => !names.has(name) && hasPart(restored, 'sources'));
  await store.remove([...gone.map(({ id }) => textKey(id).name), ...stale]);
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
