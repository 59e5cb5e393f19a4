import { withUnfamiliar } from '@/core/store/entries.ts';
import { keepVersions } from '@/core/store/keep-versions.ts';
import { historyKey, keyNamed, sourcesKey, textKey, type Undo, undoKey, versionsKey } from '@/core/store/keys.ts';
import { removedKey } from '@/core/store/removed-key.ts';
import type { Source } from '@/core/store/source.ts';
import { readStored, type StoredKey } from '@/core/store/stored.ts';
import type { Version } from '@/core/store/version.ts';
import { withSince } from '@/core/store/with-since.ts';
import { recentsEntry } from './history-entries.ts';
import { readableText } from './readable-text.ts';
import { keepingRemoved } from './removed-sources.ts';
import { type MakeSnapshot, snapshotEntries } from './snapshot-entries.ts';
import { type Entry, entry, type Store, whole } from './store.ts';

/** A change of one source, and all sources after it. */
export interface SourceChange {
  what: Exclude<Undo['what'], 'restore'>;
  source: Source;
  sources: Source[];
  /** The source's new text, where it has one. */
  text?: string;
  /** What its former text becomes. */
  former?: Version;
  /** What else is written with it. */
  written?: readonly Entry[];
  /** The same of what belongs to no source: it is taken back with the change. */
  moved?: readonly Entry[];
  at: number;
}

/** One write of sources, text, versions, snapshot, and what undoes them. Call it under the lock. */
export async function writeChange(store: Store, change: SourceChange, make?: MakeSnapshot): Promise<void> {
  const { what, source, sources, text, former, moved = [], at } = change;
  const written = [...(change.written ?? []), ...moved];
  const { id, name } = source;
  const before = await store.read(sourcesKey);
  const known = before.some((other) => other.id === id);
  const versions = (await store.data(versionsKey(id))) as unknown[];
  const storedSources = (await store.data(sourcesKey)) as unknown[];
  const movedFrom = moved.map(async (one) => (one.key ? entry(one.key, await store.read(one.key)) : one));
  const textBefore = known ? await readableText(store, id) : null;
  const undo: Undo = {
    what,
    name,
    at,
    sources: storedSources,
    // Of one that cannot be read, undoing must not make an empty one.
    texts: textBefore === undefined ? {} : { [id]: textBefore },
    ...(versions.length > 0 || former ? { versions: { [id]: versions } } : {}),
    ...(moved.length > 0 && { others: await asKept(store, await Promise.all(movedFrom)), wrote: byName(moved) }),
  };
  const isRemoved = what === 'remove';
  const texts = text === undefined ? {} : { [id]: text };
  await store.write(
    isRemoved ? whole(sourcesKey, withoutSource(storedSources, sources, id)) : entry(sourcesKey, sources),
    ...Object.values(texts).map((written) => entry(textKey(id), written)),
    ...(former ? [await withVersion(store, id, former)] : []),
    // Emptied in the same write, so that there is no state in which half of a source is left.
    ...(isRemoved ? [entry(textKey(id), ''), whole(versionsKey(id), [])] : []),
    ...(isRemoved ? await keepingRemoved(store, [source], before, at) : []),
    ...written,
    ...(await snapshotEntries(store.with(written), sources, make, { texts })),
    entry(undoKey, undo),
  );
  // It is done by now: empty keys that cannot be taken away do no harm.
  if (isRemoved) await store.remove([textKey(id).name, versionsKey(id).name]).catch(() => {});
}

const byName = (entries: readonly Entry[]) => Object.fromEntries(entries.map(({ name, value }) => [name, value]));

/** Raw, as undo puts it back. */
export async function asKept(store: Store, entries: readonly Entry[]): Promise<Record<string, unknown>> {
  const kept = entries.map(async ({ name, value }) => [name, (await store.plain(name)) ?? value]);
  return Object.fromEntries(await Promise.all(kept));
}

/** The stored list without this source: an entry of it that cannot be read goes too. */
const withoutSource = (storedSources: unknown, sources: readonly Source[], id: string) =>
  (withUnfamiliar(sourcesKey.entries!, storedSources, sources) as Source[]).filter((source) => source?.id !== id);

const withVersion = async (store: Store, id: string, former: Version): Promise<Entry> =>
  entry(versionsKey(id), keepVersions([former, ...(await store.read(versionsKey(id)))]));

/** The result of an undo. `overtaken`: something was changed since, so nothing is done; `nothing`: nothing is left to undo. */
export type Undoing = 'undone' | 'overtaken' | 'nothing';

/** A time for the next change that differs from the last one's. Call it under the lock. */
export async function timeOfChange(store: Store, now: number): Promise<number> {
  return (await store.read(undoKey))?.at === now ? now + 1 : now;
}

/** Takes the last change back, once. `at`: if it is the one of this time. `now`: the time. Call it under the lock. */
export async function undoChange(store: Store, now: number, make?: MakeSnapshot, at?: number): Promise<Undoing> {
  const undo = await store.read(undoKey);
  if (!undo) return 'nothing';
  if (at !== undefined && undo.at !== at) return 'overtaken';
  const texts = Object.entries(undo.texts);
  const versions = Object.entries(undo.versions ?? {});
  const kept = [
    whole(sourcesKey, undo.sources),
    // Those that go are emptied first: a text that is left over would be taken for one whose source is lost.
    ...texts.map(([id, text]) => entry(textKey(id), text ?? '')),
    ...versions.flatMap(([id, list]) => (list.length > 0 ? [whole(versionsKey(id), list)] : [])),
    ...(await othersBefore(store, undo)),
  ];
  const after = store.with(kept);
  if (undo.others?.[historyKey.name] !== undefined) kept.push(recentsEntry(await after.read(historyKey)));
  const sources = await after.read(sourcesKey);
  const snapshot = await snapshotEntries(after, sources, make);
  await store.write(...kept, ...(await removedAfter(store, undo, sources, now)), ...snapshot, entry(undoKey, null));
  const added = [
    ...texts.flatMap(([id, text]) => (text === null ? [textKey(id).name, versionsKey(id).name] : [])),
    ...versions.flatMap(([id, list]) => (list.length > 0 ? [] : [versionsKey(id).name])),
  ];
  if (added.length > 0) await store.remove([...new Set(added)]);
  return 'undone';
}

/** All that belongs to no source as it was before a restore, with what came since. */
async function othersBefore(store: Store, { others = {}, wrote = {} }: Undo): Promise<Entry[]> {
  const entries = Object.entries(others).map(async ([name, value]): Promise<Entry> => {
    const key = keyNamed(name);
    const put = wrote[name];
    if (!key || put === undefined) return { name, value };
    const [before, written, now] = [value, put, await store.plain(name)].map((raw) => dataIn(key, raw));
    const data = withSince(before, written, now);
    return data === before ? { name, value } : whole(key, data);
  });
  return Promise.all(entries);
}

function dataIn(key: StoredKey<unknown>, raw: unknown): unknown {
  const reading = readStored(key, raw);
  return reading.state === 'good' ? reading.data : undefined;
}

/** Those that come back are not among the removed any more; one that was put back is there again. */
async function removedAfter(store: Store, { what, at }: Undo, after: readonly Source[], now: number): Promise<Entry[]> {
  const isBack = (id: string) => after.some((source) => source.id === id);
  const before = await store.read(sourcesKey);
  const left = what === 'return' ? before.filter(({ id }) => !isBack(id)) : [];
  if (left.length > 0) return keepingRemoved(store, left, before, now);
  const removed = await store.read(removedKey);
  const kept = removed.filter((one) => one.at !== at || !isBack(one.source.id));
  return kept.length < removed.length ? [entry(removedKey, kept)] : [];
}
