import { compareLists, type ListChanges, type ListParts } from '@/core/review/compare-lists.ts';
import type { BackupState } from '@/core/store/backup.ts';
import { readState, restoreState, stateAfter } from '@/platform/store/backups.ts';
import type { MakeSnapshot } from '@/platform/store/snapshot-entries.ts';
import type { Store } from '@/platform/store/store.ts';
import type { ReadText } from './texts.ts';

/** What restoring a backup would do to what is here; nothing is restored yet. */
export interface RestoreReview extends ListChanges {
  /** Sources that are here. */
  sources: number;
  /** Whether anything is here that a restore would take the place of. */
  replaces: boolean;
}

export interface Restores {
  /** What restoring a backup would do to what is here. */
  reviewRestore(state: BackupState): Promise<RestoreReview>;
  /** Puts a backup in the place of everything that is kept. Gives the time. */
  restore(state: BackupState): Promise<number>;
}

export const createRestores = (
  store: Store,
  nextTime: () => Promise<number>,
  read: ReadText,
  snapshot: MakeSnapshot,
): Restores => ({
  reviewRestore: (state) => reviewRestore(store, read, state),
  restore: (state) =>
    store.locked(async () => {
      const at = await nextTime();
      await restoreState(store, state, at, snapshot);
      return at;
    }),
});

async function reviewRestore(store: Store, read: ReadText, restored: BackupState): Promise<RestoreReview> {
  const before = await readState(store);
  const changes = compareLists(await partsOf(before, read), await partsOf(stateAfter(before, restored), read));
  const { sources, history, pins, own } = before;
  // What is learnt and agreed to is added to, and a collapsed heading is no loss.
  const others = [history, pins, Object.keys(own)];
  return { ...changes, sources: sources.length, replaces: sources.length + others.flat().length > 0 };
}

async function partsOf({ sources, texts, own, pins }: BackupState, read: ReadText): Promise<ListParts> {
  const textOf = new Map(texts.map(({ id, text }) => [id, text]));
  const readings = [];
  for (const { id, name } of sources) {
    const { roles } = await read(textOf.get(id) ?? '');
    readings.push({ id, name, roles });
  }
  return { sources: readings, own, pins };
}
