import type * as z from 'zod/mini';
import { type Entries, type EntryPlace, mapEach, readEntries } from './entries.ts';

/** One thing kept in extension storage: its name there, its shape, and how older shapes become it. */
export interface StoredKey<T> {
  name: string;
  version: number;
  schema: z.ZodMiniType<T>;
  /** Of a list or a record: how one entry is read. With it, one that this version does not know costs none of the others. */
  entries?: Entries | undefined;
  /** What is there before anything was stored. */
  initial: () => T;
  /** From version n to n + 1; each a pure function with an example in the tests. */
  migrations: Record<number, (older: unknown) => unknown>;
}

/** How a value is stored. */
export interface Envelope {
  version: number;
  data: unknown;
}

export type Reading<T> =
  | { state: 'absent'; value: T }
  /** `data`: as stored, in the shape of this version; `unfamiliar`: the places in it of entries that `value` does not have. */
  | { state: 'good'; value: T; data: unknown; unfamiliar: EntryPlace[] }
  /**
   * From a newer version of the extension, or damaged: to be kept aside before anything is written. `value`: what can be
   * read of it all the same; `unfamiliar`: the entries that cannot, undefined if nothing can.
   */
  | { state: 'unreadable'; value: T; why: 'newer' | 'damaged'; unfamiliar: EntryPlace[] | undefined };

function isEnvelope(raw: unknown): raw is Envelope {
  if (typeof raw !== 'object' || raw === null || !('data' in raw)) return false;
  const { version } = raw as Envelope;
  return Number.isInteger(version) && version > 0;
}

/** Reads what storage gave for a key. Never throws, not even when a migration does. */
export function readStored<T>(key: StoredKey<T>, raw: unknown): Reading<T> {
  if (raw === undefined) return { state: 'absent', value: key.initial() };
  const isNewer = isEnvelope(raw) && raw.version > key.version;
  // Without an envelope, the entries of a list or record show what it is; a bare text could be anything.
  const bare = key.entries && raw;
  const data = isEnvelope(raw) ? (isNewer ? raw.data : migrated(key, raw)) : bare;
  const found = readData(key, data);
  if (found && isEnvelope(raw) && !isNewer) return { state: 'good', data, ...found };
  return {
    state: 'unreadable',
    why: isNewer ? 'newer' : 'damaged',
    value: found?.value ?? key.initial(),
    unfamiliar: found?.unfamiliar,
  };
}

function readData<T>(
  { schema, entries }: StoredKey<T>,
  data: unknown,
): { value: T; unfamiliar: EntryPlace[] } | undefined {
  const whole = schema.safeParse(data);
  if (whole.success) return { value: whole.data, unfamiliar: [] };
  return entries && (readEntries(entries, data) as { value: T; unfamiliar: EntryPlace[] } | undefined);
}

/**
 * Undefined if no migration can handle the data. An entry that makes a migration throw stays as it is: the
 * others are migrated without it.
 */
function migrated({ version, migrations, entries }: StoredKey<unknown>, from: Envelope): unknown {
  const migrate = (data: unknown) => {
    let migrating = data;
    for (let older = from.version; older < version; older++) migrating = migrations[older]?.(migrating);
    return migrating;
  };
  try {
    return migrate(from.data);
  } catch {
    return entries && mapEach(entries, from.data, migrate);
  }
}

export function toStored<T>(key: StoredKey<T>, data: T): Envelope {
  return { version: key.version, data };
}
