import { addSwitch, historyLimit, recentRoles } from '@/core/history/history.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import { historyKey, recentsKey } from '@/core/store/keys.ts';
import { type Entry, entry, type Store } from './store.ts';

/** The switches that were made. Each change also writes the few recent roles that the popup reads. */
export interface History {
  list(): Promise<SwitchRecord[]>;
  add(record: SwitchRecord): Promise<void>;
  remove(record: SwitchRecord): Promise<void>;
  /** Removes everything, and gives what was there, so that it can be put back. */
  clear(): Promise<SwitchRecord[]>;
  restore(history: SwitchRecord[]): Promise<void>;
}

const recentsKept = 9;

/** A history and the recent roles that are derived from it. */
export const historyEntries = (history: SwitchRecord[]): Entry[] => [
  entry(historyKey, history),
  entry(recentsKey, recentRoles(history, recentsKept)),
];

export function createHistory(store: Store): History {
  const change = (update: (history: SwitchRecord[]) => SwitchRecord[]) =>
    store.locked(async () => {
      const before = await store.read(historyKey);
      const history = update(before);
      await store.write(...historyEntries(history));
      return before;
    });
  return {
    list: () => store.read(historyKey),
    add: async (record) => {
      await change((history) => addSwitch(history, record));
    },
    remove: async ({ at, profile }) => {
      await change((history) => history.filter((record) => record.at !== at || record.profile !== profile));
    },
    clear: () => change(() => []),
    restore: async (history) => {
      await change((since) => [...since, ...history].slice(0, historyLimit));
    },
  };
}
