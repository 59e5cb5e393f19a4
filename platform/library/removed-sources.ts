import { undoKey } from '@/core/store/keys.ts';
import { type RemovedSource, removedKey } from '@/core/store/removed-key.ts';
import { writeChange } from '@/platform/store/changes.ts';
import { puttingBack, type RemovedId, takingRemoved } from '@/platform/store/removed-sources.ts';
import type { MakeSnapshot } from '@/platform/store/snapshot-entries.ts';
import { entry, type Store } from '@/platform/store/store.ts';

/** What was removed and is kept; how much, see `keepRemoved`. */
export interface RemovedSources {
  /** The last one first. */
  removed(): Promise<RemovedSource[]>;
  /** Puts one of them back at its place; gives the time. Undefined: it is no longer among them. */
  putBack(id: RemovedId): Promise<number | undefined>;
  /** Deletes one of them for good, and what undoes its removal. */
  forget(id: RemovedId): Promise<void>;
}

/** `nextTime`: of the next change; it is asked for under the lock. */
export function createRemovedSources(
  store: Store,
  nextTime: () => Promise<number>,
  newId: () => string,
  snapshot: MakeSnapshot,
): RemovedSources {
  return {
    removed: () => store.read(removedKey),

    putBack: (id) =>
      store.locked(async () => {
        const taken = await takingRemoved(store, id);
        if (!taken) return undefined;
        const at = await nextTime();
        const { source, sources, written } = await puttingBack(store, taken.found, at, newId);
        const change = { what: 'return', source, sources, written: [taken.written, ...written], at } as const;
        await writeChange(store, change, snapshot);
        return at;
      }),

    forget: (id) =>
      store.locked(async () => {
        const taken = await takingRemoved(store, id);
        if (!taken) return;
        const undoesIt = (await store.read(undoKey))?.at === id.at;
        await store.write(taken.written, ...(undoesIt ? [entry(undoKey, null)] : []));
      }),
  };
}
