import { withoutSecretsInside } from '@/core/secrets/without-secrets-inside.ts';
import { type EntryPlace, entriesAt, withUnfamiliar } from '@/core/store/entries.ts';
import { historyKey, keyNamed, sourcesKey, storedKeys, textKey, versionsKey } from '@/core/store/keys.ts';
import { asideName } from '@/core/store/names.ts';
import { broughtBack, sourcesBroughtBack } from '@/core/store/rescue/bring-back.ts';
import type { Source } from '@/core/store/source.ts';
import { readStored, type StoredKey } from '@/core/store/stored.ts';
import { asideAt, type SetAside } from './aside.ts';
import { historyEntries } from './history-entries.ts';
import { snapshotEntries } from './snapshot-entries.ts';
import { type Entry, entry, type Store, whole } from './store.ts';

/** Something kept that this version cannot read. */
export interface AsideItem {
  /** The stored key that it is of. */
  key: string;
  /** `unfamiliar`: some entries, still stored among the others. Otherwise the whole value, stored apart. */
  why: SetAside['why'] | 'unfamiliar';
  /** Its name in storage. */
  name: string;
  /** Milliseconds since 1970; undefined: it was not set aside but stays in its place. */
  at: number | undefined;
  /** The entries that could not be read, of a list or a record. */
  unfamiliar: EntryPlace[] | undefined;
}

export interface KeptAside {
  list(): Promise<AsideItem[]>;
  /** As a text to be shown or saved, without secrets. */
  text(item: AsideItem): Promise<string>;
  /** Brings back what can be read by now and is missing; false: there is nothing to bring back. */
  restore(item: AsideItem): Promise<boolean>;
  /** Gives what undoes it. */
  remove(item: AsideItem): Promise<() => Promise<void>>;
  /** Restores what an older version of the extension set aside because a newer one had written it. */
  comeBack(): Promise<void>;
}

export function createKeptAside(store: Store): KeptAside {
  const unfamiliarIn = async (key: StoredKey<unknown>): Promise<EntryPlace[]> => {
    const reading = readStored(key, await store.plain(key.name));
    return reading.state === 'good' ? reading.unfamiliar : [];
  };

  const without = async (name: string): Promise<Entry> => ({
    name: asideName,
    value: (await store.setAside()).filter(({ asideAs }) => asideAs !== name),
  });

  /** The readable part of a value that was set aside; `only`: of these entries. Undefined: nothing can be read. */
  function readAside(key: StoredKey<unknown>, raw: unknown, only: EntryPlace[] | undefined) {
    const reading = readStored(key, raw);
    if (reading.state === 'absent' || (reading.state === 'unreadable' && !reading.unfamiliar)) return undefined;
    const isWhole = reading.state === 'good' && reading.unfamiliar.length === 0;
    if (!only || !key.entries || reading.state !== 'good') return { value: reading.value, isWhole };
    const data = entriesAt(key.entries, reading.data, only);
    return { value: readStored(key, { version: key.version, data }).value, isWhole };
  }

  /** The entries that bring it back, with all that is made of them; undefined: nothing is new. */
  async function entriesFor(key: StoredKey<unknown>, aside: unknown): Promise<Entry[] | undefined> {
    const here = await store.read(key);
    const isSources = key.name === sourcesKey.name;
    const after = isSources ? sourcesBroughtBack(here as Source[], await withTexts(aside)) : broughtBack(here, aside);
    if (JSON.stringify(after) === JSON.stringify(here)) return undefined;
    if (key.name === historyKey.name) {
      return historyEntries((after as { at: number }[]).toSorted((one, other) => other.at - one.at) as never);
    }
    const written = [entry(key, after)];
    const view = store.with(written);
    return [...written, ...(await snapshotEntries(view, await view.read(sourcesKey)))];
  }

  /** A source without its text has no roles, and was removed since. */
  async function withTexts(aside: unknown): Promise<Source[]> {
    const kept = (aside as Source[]).map(async (source) => ({
      source,
      text: await store.plain(textKey(source.id).name),
    }));
    return (await Promise.all(kept)).flatMap(({ source, text }) => (text === undefined ? [] : source));
  }

  async function bringBack(name: string, asideAs: string, only?: EntryPlace[]): Promise<boolean> {
    const key = keyNamed(name);
    const found = key && readAside(key, await store.plain(asideAs), only);
    const entries = key && found && (await entriesFor(key, found.value));
    if (!entries) return false;
    // Something of it may still be for another version: then it stays.
    await store.write(...entries, ...(found.isWhole ? [await without(asideAs)] : []));
    if (found.isWhole) await store.remove([asideAs]);
    return true;
  }

  async function removeAside(place: string): Promise<() => Promise<void>> {
    const raw = await store.plain(place);
    const note = (await store.setAside()).filter(({ asideAs }) => asideAs === place);
    await store.write(await without(place));
    await store.remove([place]);
    return () =>
      store.locked(async () => {
        const value = [...(await store.setAside()), ...note];
        await store.write({ name: place, value: raw }, { name: asideName, value });
      });
  }

  async function removeUnfamiliar(name: string): Promise<() => Promise<void>> {
    const key = keyNamed(name);
    const entries = key?.entries;
    if (!entries) return async () => {};
    const data = await store.data(key);
    await store.write(whole(key, await store.read(key)));
    return () =>
      store.locked(async () => store.write(whole(key, withUnfamiliar(entries, data, await store.read(key)))));
  }

  return {
    async list() {
      const aside = (await store.setAside()).map((note): AsideItem => {
        const { key, why, asideAs, unfamiliar } = note;
        return { key, why, name: asideAs, at: asideAt(note), unfamiliar };
      });
      const ids = (await store.read(sourcesKey)).map(({ id }) => id);
      const keys = [...storedKeys, ...ids.map(versionsKey)];
      const unread = keys.map(async (key): Promise<AsideItem[]> => {
        const unfamiliar = await unfamiliarIn(key);
        return unfamiliar.length > 0
          ? [{ key: key.name, why: 'unfamiliar', name: key.name, at: undefined, unfamiliar }]
          : [];
      });
      return [...aside, ...(await Promise.all(unread)).flat()];
    },

    async text({ why, key: name, name: place }) {
      const raw = await store.plain(place);
      const key = keyNamed(name);
      const reading = why === 'unfamiliar' && key?.entries ? readStored(key, raw) : undefined;
      const shown = reading?.state === 'good' ? entriesAt(key!.entries!, reading.data, reading.unfamiliar) : raw;
      const clean = withoutSecretsInside(shown);
      const { data } = (clean ?? {}) as { data?: unknown };
      return typeof data === 'string' ? data : JSON.stringify(clean, undefined, 2);
    },

    restore: ({ key, name, why }) => store.locked(async () => why !== 'unfamiliar' && bringBack(key, name)),

    remove: ({ key: name, name: place, why }) =>
      store.locked(() => (why === 'unfamiliar' ? removeUnfamiliar(name) : removeAside(place))),

    async comeBack() {
      for (const note of await store.setAside()) {
        if (note.why === 'newer')
          await store.locked(() => bringBack(note.key, note.asideAs, note.unfamiliar)).catch(() => false);
      }
    },
  };
}
