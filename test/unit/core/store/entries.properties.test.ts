import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type EntryPlace, withUnfamiliar } from '@/core/store/entries.ts';
import type { StoredKey } from '@/core/store/stored.ts';
import { readStored, toStored } from '@/core/store/stored.ts';
import { examples } from './examples.ts';

/** The keys whose values are lists or records, each with entries that it knows. */
const collections = examples.filter(({ key, data }) => key.entries && data !== null);

/** Anything that storage can hold and that no key here takes for an entry of its own. */
const foreign = fc
  .record({ foreign: fc.jsonValue(), kind: fc.constantFrom('teleport', 'aws-iso', 'team'), color: fc.constant('teal') })
  .map((value) => JSON.parse(JSON.stringify(value)) as Record<string, unknown>);

const entriesIn = (data: unknown): [EntryPlace, unknown][] =>
  Array.isArray(data) ? data.map((entry, n) => [n, entry]) : Object.entries(data as object);

/** Known entries with foreign ones between them. */
const mixed = (data: unknown) =>
  fc.array(fc.tuple(foreign, fc.nat()), { maxLength: 5 }).map((strangers) => {
    if (!Array.isArray(data))
      return { ...(data as object), ...Object.fromEntries(strangers.map(([one], n) => [`x-${n}`, one])) };
    const list: unknown[] = [...data];
    for (const [one, at] of strangers) list.splice(at % (list.length + 1), 0, one);
    return list;
  });

const isForeign = ([, entry]: [EntryPlace, unknown]) =>
  typeof entry === 'object' && entry !== null && 'foreign' in entry;
const foreignIn = (data: unknown) =>
  entriesIn(data)
    .filter(isForeign)
    .map(([, entry]) => JSON.stringify(entry));

// `recents` and `collapsed` included: all that is a list or a record.
it.each(collections.map((example) => [example.key.name, example] as const))(
  'reads the known entries of %s among foreign ones, and writes those back byte for byte',
  (_, { key, version, data, reads = data }) => {
    if (version !== key.version) return;
    fc.assert(
      fc.property(mixed(data), fc.nat(), (lying, seed) => {
        const reading = readStored(key as StoredKey<unknown>, { version, data: lying });
        expect(reading.value).toEqual(reads);
        expect(reading.state).toBe('good');
        // A change as any feature makes it: entries go, and the order is another.
        const kept = entriesIn(reading.value).filter((_entry, n) => (seed >> n) % 2 === 0);
        const next = Array.isArray(data) ? kept.map(([, entry]) => entry).reverse() : Object.fromEntries(kept);
        const written = withUnfamiliar(key.entries!, lying, next);
        expect(foreignIn(written).sort()).toEqual(foreignIn(lying).sort());
        expect(readStored(key, toStored(key, written)).value).toEqual(next);
        expect(withUnfamiliar(key.entries!, lying, reading.value)).toEqual(lying);
      }),
    );
  },
);
