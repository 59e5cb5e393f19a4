import { withUnfamiliar } from '@/core/store/entries.ts';
import { sourcesKey } from '@/core/store/keys.ts';
import type { Source } from '@/core/store/source.ts';
import { notRead, notWritten } from '@/core/store/storage-failure.ts';
import { type Reading, readStored, type StoredKey, toStored } from '@/core/store/stored.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import { inTime } from '@/platform/in-time.ts';
import { asideEntries, listAside, type SetAside } from './aside.ts';
import { type StoredTexts, wholeSources } from './rescue-sources.ts';
import { namesIn } from './storage-names.ts';
import { createTurns, type Turns } from './turns.ts';

export interface Store {
  /** What can be read of it. Where that is not all, the raw value is set aside; should that fail, or hang, it is all the same read. */
  read<T>(key: StoredKey<T>): Promise<T>;
  /** The same with the entries that this version does not know, raw. */
  data(key: StoredKey<unknown>): Promise<unknown>;
  /** A value that is kept without version and schema, unchecked. */
  plain(name: string): Promise<unknown>;
  /** Writes all in one call: either everything is stored or nothing. Where storage does not do it: `StorageFailure`. */
  write(...entries: Entry[]): Promise<void>;
  /** This store as it will be once these are written: what is built of several keys can be written along with them. */
  with(entries: readonly Entry[]): Store;
  /** Removes keys by their stored names. */
  remove(names: string[]): Promise<void>;
  /** Runs `work` while no other page or worker of the extension changes anything. Not reentrant. */
  locked<T>(work: () => Promise<T>): Promise<T>;
  /** What of `locked` still waits for the others. */
  turns: Turns;
  /** The names of everything that is stored. */
  names(): Promise<string[]>;
  /** Notes a value that is gone like one that was damaged and set aside. Once: a note about the key that is there stays. */
  noteLost(key: StoredKey<unknown> | StoredKey<string>): Promise<void>;
  /** What had to be set aside so far, oldest first. */
  setAside(): Promise<SetAside[]>;
}

/** A key with its new value, or with any other stored value under a plain name. */
export interface Entry {
  name: string;
  value: unknown;
  /** What is stored there is read first: see `entry` and `whole`. */
  key?: StoredKey<unknown>;
  whole?: boolean;
}

/** The entries of the key that this version does not know stay where they are. */
export function entry<T>(key: StoredKey<T>, value: T): Entry {
  return { name: key.name, value: toStored(key, value), key: key as StoredKey<unknown> };
}

/** Replaces everything that is stored there. `data`: as `Store.data` gave it. */
export const whole = <T>(key: StoredKey<T>, data: unknown): Entry => ({ ...entry(key, data as T), whole: true });

/** Milliseconds after which a read no longer waits for what it sets aside: storage may read, and not write. */
const mendingTime = 2000;

/** Reads are checked every time: stored data may be older, newer or damaged. */
export function createStore(local: BrowserApi['storage']['local'], locks: LockManager, now: () => number): Store {
  const plain = async (name: string): Promise<unknown> => (await local.get(name).catch(notRead))[name];
  const readingOf = async <T>(key: StoredKey<T>): Promise<Reading<T>> => readStored(key, await plain(key.name));
  const turns = createTurns(locks);
  const storedTexts: StoredTexts = { names: () => namesIn(local), get: plain };

  /** What can be read; sources also from their texts. */
  async function salvaged<T>(key: StoredKey<T>, raw: unknown, texts = storedTexts): Promise<T> {
    const reading = readStored(key, raw);
    if (key.name !== sourcesKey.name) return reading.value;
    return (await wholeSources(reading as Reading<unknown> as Reading<Source[]>, raw, texts, now())) as T;
  }

  /**
   * Moves the raw value to a key of its own. The same write stores the note about it and what could be read of it. Readers take
   * turns and look again: after a downgrade a page meets several such keys at once. Their notes must not overwrite each other,
   * and a key that was written since must stay.
   */
  const mend = <T>(key: StoredKey<T>): Promise<T> =>
    locks.request('rolecall-set-aside', async () => {
      const raw = await plain(key.name);
      const reading = readStored(key, raw);
      const value = await salvaged(key, raw);
      if (reading.state === 'good') return value;
      const isEmpty = JSON.stringify(value) === JSON.stringify(key.initial());
      const mended = isEmpty ? {} : { [key.name]: toStored(key, value) };
      if (reading.state === 'unreadable') {
        const { why, unfamiliar } = reading;
        const note = { key: key.name, why, ...(unfamiliar && { unfamiliar }) };
        await local.set({ ...(await asideEntries(local, raw, note, now())), ...mended }).catch(notWritten);
        if (isEmpty) await local.remove(key.name);
      } else if (!isEmpty) await local.set(mended);
      return value;
    }) as Promise<T>;

  /** The value to write for an entry, with everything in storage that has to stay. */
  async function valueFor({ key, value, whole: isWhole }: Entry): Promise<unknown> {
    if (!key) return value;
    let reading = await readingOf(key);
    if (reading.state === 'unreadable') {
      await mend(key);
      reading = await readingOf(key);
    }
    if (isWhole || reading.state !== 'good' || reading.unfamiliar.length === 0 || !key.entries) return value;
    const { version, data } = value as ReturnType<typeof toStored>;
    return { version, data: withUnfamiliar(key.entries, reading.data, data) };
  }

  const store: Store = {
    async read(key) {
      const raw = await plain(key.name);
      const { state } = readStored(key, raw);
      const isLost = state === 'absent' && key.name === sourcesKey.name;
      if (state !== 'unreadable' && !isLost) return salvaged(key, raw);
      const asItLies = () => salvaged(key, raw);
      return inTime(mend(key), mendingTime, asItLies).catch(asItLies);
    },
    async data(key) {
      const reading = await readingOf(key);
      return reading.state === 'good' ? reading.data : store.read(key);
    },
    plain,
    async write(...entries) {
      const values = await Promise.all(entries.map(async (one) => [one.name, await valueFor(one)] as const));
      await local.set(Object.fromEntries(values)).catch(notWritten);
    },
    remove: (names) => local.remove(names).catch(notWritten),
    locked: turns.take,
    turns,
    names: () => namesIn(local),
    noteLost: ({ name: key }) =>
      locks.request('rolecall-set-aside', async () => {
        if ((await listAside(local)).some((note) => note.key === key)) return;
        await local.set(await asideEntries(local, null, { key, why: 'damaged' }, now())).catch(notWritten);
      }) as Promise<void>,
    setAside: () => listAside(local),
    with(entries) {
      const values = new Map(entries.map(({ name, value }) => [name, value]));
      const texts: StoredTexts = {
        names: async () => [...new Set([...(await namesIn(local)), ...values.keys()])],
        get: async (name) => (values.has(name) ? values.get(name) : plain(name)),
      };
      const read: Store['read'] = async (key) =>
        values.has(key.name) ? salvaged(key, values.get(key.name), texts) : store.read(key);
      return { ...store, read };
    },
  };
  return store;
}
