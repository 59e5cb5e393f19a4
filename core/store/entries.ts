import * as z from 'zod/mini';
import { isRecord } from '@/core/text/json.ts';

/** How the entries of a list or a record are read. */
export interface Entries {
  kind: 'list' | 'record';
  /** Of the entry of this name; undefined: none of that name is known. */
  schema: (name: EntryPlace) => z.ZodMiniType<unknown> | undefined;
}

/** Where an entry is: its index in a list, its name in a record. */
export type EntryPlace = number | string;

/** For a `StoredKey`: schema and entries of a list. */
export const listOf = <T>(entry: z.ZodMiniType<T>) => ({
  schema: z.array(entry),
  entries: { kind: 'list', schema: () => entry } satisfies Entries,
});

/** For a `StoredKey`: schema and entries of a record with any names. */
export const recordOf = <T>(entry: z.ZodMiniType<T>) => ({
  schema: z.record(z.string(), entry),
  entries: { kind: 'record', schema: () => entry } satisfies Entries,
});

/** For a `StoredKey`: schema and entries of a record of which each name has a schema of its own; any may be missing. */
export const fieldsOf = <Fields extends Record<string, z.ZodMiniType>>(fields: Fields) => ({
  // Strict: a name that is not known would be dropped without a word.
  schema: z.strictObject(fields),
  entries: {
    kind: 'record',
    schema: (name) => (Object.hasOwn(fields, name) ? fields[name] : undefined),
  } satisfies Entries,
});

function entriesIn({ kind }: Entries, data: unknown): [EntryPlace, unknown][] | undefined {
  if (kind === 'list') return Array.isArray(data) ? data.map((entry, n) => [n, entry]) : undefined;
  return isRecord(data) ? Object.entries(data) : undefined;
}

/** A list or record of these, of `kind`. `fromEntries` defines: a name such as `__proto__` is a name like any other. */
const collected = (kind: Entries['kind'], list: readonly [EntryPlace, unknown][]): unknown =>
  kind === 'list' ? list.map(([, entry]) => entry) : Object.fromEntries(list);

/** The entries that are known, and where the others are; undefined if it is no list, or no record. */
export function readEntries(entries: Entries, data: unknown): { value: unknown; unfamiliar: EntryPlace[] } | undefined {
  const all = entriesIn(entries, data);
  if (!all) return undefined;
  const known: [EntryPlace, unknown][] = [];
  const unfamiliar: EntryPlace[] = [];
  for (const [place, entry] of all) {
    const parsed = entries.schema(place)?.safeParse(entry);
    if (parsed?.success) known.push([place, parsed.data]);
    else unfamiliar.push(place);
  }
  return { value: collected(entries.kind, known), unfamiliar };
}

/** The entries at these places, as a list or record of their own. */
export function entriesAt(entries: Entries, data: unknown, places: readonly EntryPlace[]): unknown {
  const wanted = new Set(places);
  return collected(
    entries.kind,
    (entriesIn(entries, data) ?? []).filter(([place]) => wanted.has(place)),
  );
}

/** What `work` makes of each entry alone, as a list or record of one; those that it throws at are left as they are. */
export function mapEach(entries: Entries, data: unknown, work: (single: unknown) => unknown): unknown {
  const mapped = (entriesIn(entries, data) ?? []).flatMap((one): [EntryPlace, unknown][] => {
    try {
      return entriesIn(entries, work(collected(entries.kind, [one]))) ?? [one];
    } catch {
      return [one];
    }
  });
  return collected(entries.kind, mapped);
}

/**
 * The data that replaces `before`: the known entries, and between them, unchanged and in their places, the entries that this
 * version does not know. In a record, a name that is written again takes the new value.
 */
export function withUnfamiliar(entries: Entries, before: unknown, next: unknown): unknown {
  const { unfamiliar, value } = readEntries(entries, before) ?? { unfamiliar: [], value: undefined };
  if (unfamiliar.length === 0) return next;
  if (entries.kind === 'record') return { ...(entriesAt(entries, before, unfamiliar) as object), ...(next as object) };
  return interleaved(before as unknown[], new Set(unfamiliar), value as unknown[], next as unknown[]);
}

/**
 * Puts each unfamiliar entry before the entry that followed it. If that is gone, it goes behind the entry that preceded it, and
 * if that is gone too, to the end. An entry that is in `next` already is not added.
 */
function interleaved(
  before: unknown[],
  unfamiliar: ReadonlySet<EntryPlace>,
  known: unknown[],
  next: unknown[],
): unknown[] {
  const placeIn = new Map(next.map((entry, n) => [JSON.stringify(entry), n]));
  let seen = 0;
  /** Of each entry of `before`, where it is in `next`. */
  const places = before.map((_, n) => (unfamiliar.has(n) ? undefined : placeIn.get(JSON.stringify(known[seen++]))));
  const following = places.toReversed().map(lastOf()).toReversed();
  const preceding = places.map(lastOf());
  const inFrontOf: unknown[][] = Array.from({ length: next.length + 1 }, () => []);
  before.forEach((entry, n) => {
    if (unfamiliar.has(n) && !placeIn.has(JSON.stringify(entry)))
      inFrontOf[following[n] ?? (preceding[n] ?? next.length - 1) + 1]?.push(entry);
  });
  return inFrontOf.flatMap((unknown, n) => [...unknown, ...next.slice(n, n + 1)]);
}

/** Maps each to itself, and a gap to the one before it. */
function lastOf(): (place: number | undefined) => number | undefined {
  let last: number | undefined;
  return (place) => {
    last = place ?? last;
    return last;
  };
}
