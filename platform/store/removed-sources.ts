import { sourcesKey, textKey, versionsKey } from '@/core/store/keys.ts';
import { keepRemoved, type RemovedSource, removedKey } from '@/core/store/removed-key.ts';
import { rowsWithRemoved } from '@/core/store/removed-rows.ts';
import type { Source } from '@/core/store/source.ts';
import { uniqueName } from '@/core/store/unique-name.ts';
import { readableText } from './readable-text.ts';
import { type Entry, entry, type Store, whole } from './store.ts';

/** Which removed source: the same one may have been removed twice. */
export type RemovedId = Pick<RemovedSource, 'at'> & { source: Pick<Source, 'id'> };

const isSame = (one: RemovedId) => (other: RemovedId) => other.at === one.at && other.source.id === one.source.id;

/** Keeps these sources, which leave the list `before` in the same write. Their texts must still be stored. */
export async function keepingRemoved(
  store: Store,
  gone: readonly Source[],
  before: readonly Source[],
  at: number,
): Promise<Entry[]> {
  if (gone.length === 0) return [];
  const removed: RemovedSource[] = [];
  for (const source of gone) {
    const text = await readableText(store, source.id);
    const versions = (await store.data(versionsKey(source.id))) as unknown[];
    const place = Math.max(
      0,
      before.findIndex(({ id }) => id === source.id),
    );
    removed.push({ source, at, place, ...(text !== undefined && { text }), versions });
  }
  return [entry(removedKey, keepRemoved([...removed, ...(await store.read(removedKey))]))];
}

/** Takes this one out of the list of removed sources; `undefined`: it is not there any more. */
export async function takingRemoved(
  store: Store,
  id: RemovedId,
): Promise<{ found: RemovedSource; written: Entry } | undefined> {
  const removed = await store.read(removedKey);
  const found = removed.find(isSame(id));
  return (
    found && {
      found,
      written: entry(
        removedKey,
        removed.filter((one) => one !== found),
      ),
    }
  );
}

/** The source with its text and versions at its former place; with another id or name where those are taken by now. */
export async function puttingBack(
  store: Store,
  removed: RemovedSource,
  at: number,
  newId: () => string,
): Promise<{ source: Source; sources: Source[]; written: Entry[] }> {
  const { source: was, place, text, versions } = removed;
  const before = await store.read(sourcesKey);
  const isTaken = before.some(({ id }) => id === was.id);
  const id = isTaken ? newId() : was.id;
  const source: Source = { ...was, id, name: uniqueName(was.name, before), changedAt: isTaken ? at : was.changedAt };
  const rows = rowsWithRemoved(before, await store.read(removedKey)).filter(
    (row) => !row.removed || isSame(removed)(row.removed),
  );
  const placeNow = rows.findIndex((row) => row.removed);
  return {
    source,
    sources: before.toSpliced(placeNow < 0 ? place : placeNow, 0, source),
    written: [
      ...(text === undefined ? [] : [entry(textKey(id), text)]),
      ...(versions.length > 0 ? [whole(versionsKey(id), versions)] : []),
    ],
  };
}
