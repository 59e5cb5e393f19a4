import { readStored, type StoredKey, toStored } from '@/core/store/stored.ts';
import type { BrowserApi } from './browser.ts';

/** A kept value that could not be read, and where its raw form was put. Nothing is overwritten before that. */
export interface SetAside {
  key: string;
  why: 'newer' | 'damaged';
  asideAs: string;
}

export interface Store {
  read<T>(key: StoredKey<T>): Promise<T>;
  /** A value that is kept without version and schema, unchecked. */
  plain(name: string): Promise<unknown>;
  /** Writes all in one call: either everything is stored or nothing. */
  write(...entries: Entry[]): Promise<void>;
  /** This store as it will be once these are written: what is built of several keys can be written along with them. */
  with(entries: readonly Entry[]): Store;
  /** Removes keys by their stored names. */
  remove(names: string[]): Promise<void>;
  /** Runs `work` while no other page or worker of the extension changes anything. Not reentrant. */
  locked<T>(work: () => Promise<T>): Promise<T>;
  /** What had to be set aside so far, oldest first. */
  setAside(): Promise<SetAside[]>;
}

/** A key with its new value, or with any other stored value under a plain name. */
export type Entry = { name: string; value: unknown };

export function entry<T>(key: StoredKey<T>, value: T): Entry {
  return { name: key.name, value: toStored(key, value) };
}

const asideName = 'set-aside';

/** Reads are checked every time: what lies in storage may be older, newer or damaged. */
export function createStore(local: BrowserApi['storage']['local'], locks: LockManager, now: () => number): Store {
  async function listAside(): Promise<SetAside[]> {
    const { [asideName]: list } = await local.get(asideName);
    return Array.isArray(list) ? (list as SetAside[]) : [];
  }

  /**
   * The raw value moves to a name of its own, in one write with the note that says so; the key itself is freed after.
   * Readers take turns, and look again: after a downgrade a page meets several such keys at once, and none of their
   * notes may overwrite another, nor may a key be freed that has been written anew.
   */
  const putAside = <T>(key: StoredKey<T>): Promise<void> =>
    locks.request('rolecall-set-aside', async () => {
      const { [key.name]: raw } = await local.get(key.name);
      const reading = readStored(key, raw);
      if (reading.state !== 'unreadable') return;
      const asideAs = `${asideName}:${key.name}:${now()}`;
      const note: SetAside = { key: key.name, why: reading.why, asideAs };
      await local.set({ [asideAs]: raw, [asideName]: [...(await listAside()), note] });
      await local.remove(key.name);
    });

  const store: Store = {
    async read(key) {
      const { [key.name]: raw } = await local.get(key.name);
      const reading = readStored(key, raw);
      if (reading.state === 'unreadable') await putAside(key);
      return reading.value;
    },
    plain: async (name) => (await local.get(name))[name],
    write: (...entries) => local.set(Object.fromEntries(entries.map(({ name, value }) => [name, value]))),
    remove: (names) => local.remove(names),
    locked: (work) => locks.request('rolecall-store', work) as ReturnType<typeof work>,
    setAside: listAside,
    with(entries) {
      const values = new Map(entries.map(({ name, value }) => [name, value]));
      const read: Store['read'] = async (key) =>
        values.has(key.name) ? readStored(key, values.get(key.name)).value : store.read(key);
      return { ...store, read };
    },
  };
  return store;
}
