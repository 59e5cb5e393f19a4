import { addSwitch, historyLimit, isSameSwitch, putBackSwitch } from '@/core/history/history.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import { withoutSecretsInside } from '@/core/secrets/without-secrets-inside.ts';
import { historyKey, recentsKey } from '@/core/store/keys.ts';
import { historyEntries, recentsEntry, recentsWith } from '@/platform/store/history-entries.ts';
import { entry, type Store, whole } from '@/platform/store/store.ts';

/** The switches that were made. Each change also writes the few recent roles that the popup reads. */
export interface History {
  list(): Promise<SwitchRecord[]>;
  add(record: SwitchRecord): Promise<void>;
  /** What became of a switch is another thing than was thought at first. */
  correct(record: Pick<SwitchRecord, 'at' | 'profile'>, outcome: SwitchRecord['outcome']): Promise<void>;
  remove(record: SwitchRecord): Promise<void>;
  /** Takes a removed one back to its place, see `putBackSwitch`. */
  putBack(record: SwitchRecord, behind: readonly SwitchRecord[]): Promise<void>;
  /** Removes everything, also what only a newer version knows, and gives what was there, so that it can be put back. */
  clear(): Promise<unknown[]>;
  restore(cleared: unknown[]): Promise<void>;
}

export function createHistory(store: Store): History {
  const change = (update: (history: SwitchRecord[]) => SwitchRecord[]) =>
    store.locked(async () => {
      await store.write(...historyEntries(update(await store.read(historyKey))));
    });
  /** Changes the list with the entries that this version does not know. */
  const changeAll = (update: (history: unknown[]) => unknown[]) =>
    store.locked(async () => {
      const before = (await store.data(historyKey)) as unknown[];
      const history = whole(historyKey, update(before));
      await store.write(history, recentsEntry(await store.with([history]).read(historyKey)));
      return before;
    });
  return {
    list: () => store.read(historyKey),
    // Whom one was before is a page's word.
    add: (record) =>
      store.locked(async () => {
        const history = addSwitch(await store.read(historyKey), withoutSecretsInside(record));
        await store.write(entry(historyKey, history), recentsWith(await store.read(recentsKey), history));
      }),
    correct: async (wrong, outcome) => {
      if ((await store.read(historyKey)).every((record) => !isSameSwitch(record, wrong) || record.outcome === outcome))
        return;
      await change((history) =>
        history.map((record) => (isSameSwitch(record, wrong) ? { ...record, outcome } : record)),
      );
    },
    remove: (removed) => change((history) => history.filter((record) => !isSameSwitch(record, removed))),
    putBack: (record, behind) => change((history) => putBackSwitch(history, record, behind)),
    clear: () => changeAll(() => []),
    restore: async (cleared) => {
      await changeAll((since) => [...since, ...cleared].slice(0, historyLimit));
    },
  };
}
