import { makeSnapshot, type SnapshotParts } from '@/core/catalog/make-snapshot.ts';
import type { OwnChanges } from '@/core/catalog/own/apply-own.ts';
import { snapshotName } from '@/core/catalog/snapshot/snapshot.ts';
import { piecesOf } from '@/core/catalog/snapshot/snapshot-pieces.ts';
import { aliasesKey, ownKey, preferencesKey, textKey } from '@/core/store/keys.ts';
import type { Source } from '@/core/store/source.ts';
import { textsOrRescued } from './lost-texts.ts';
import { type Entry, entry, type Store } from './store.ts';

/** Makes a snapshot, here or in a worker. */
export type MakeSnapshot = (parts: SnapshotParts) => Record<string, unknown> | Promise<Record<string, unknown>>;

/**
 * The snapshot of these sources, with the user's own changes and the aliases that are known, to be written with them.
 * `texts`: those that are not in the store yet, by source id; `changes`: own changes that are not. A text that storage lost is written
 * again, see `textsOrRescued`.
 */
export async function snapshotEntries(
  store: Store,
  sources: readonly Source[],
  make: MakeSnapshot = makeSnapshot,
  { texts = {}, changes }: { texts?: Record<string, string>; changes?: OwnChanges } = {},
): Promise<Entry[]> {
  const inStore = sources.filter(({ id }) => texts[id] === undefined);
  const { texts: stored, rescued } = await textsOrRescued(store, inStore);
  const written = sources.map(({ id, name }) => ({ id, name, text: texts[id] ?? stored[id] ?? '' }));
  const { order } = await store.read(preferencesKey);
  const own = changes ?? (await store.read(ownKey));
  const aliases = await store.read(aliasesKey);
  const pieces = await make({ sources: written, own, aliases, order });
  const former = piecesOf(await store.plain(snapshotName)).filter((name) => !(name in pieces));
  return [
    ...Object.entries(rescued).map(([id, text]) => entry(textKey(id), text)),
    ...Object.entries(pieces).map(([name, value]) => ({ name, value })),
    // Emptied in the same write, so that nothing of removed roles stays.
    ...former.map((name) => ({ name, value: null })),
  ];
}
