import type * as z from 'zod/mini';

/** One thing kept in extension storage: its name there, its shape, and how older shapes become it. */
export interface StoredKey<T> {
  name: string;
  version: number;
  schema: z.ZodMiniType<T>;
  /** What is there before anything was stored. */
  initial: () => T;
  /** From version n to n + 1; each a pure function with an example in the tests. */
  migrations: Record<number, (older: unknown) => unknown>;
}

/** How a value lies in storage. */
export interface Envelope {
  version: number;
  data: unknown;
}

export type Reading<T> =
  | { state: 'absent'; value: T }
  | { state: 'good'; value: T }
  /** Not readable: from a newer version of the extension, or damaged. To be kept aside before anything is written. */
  | { state: 'unreadable'; value: T; why: 'newer' | 'damaged' };

function isEnvelope(raw: unknown): raw is Envelope {
  if (typeof raw !== 'object' || raw === null || !('data' in raw)) return false;
  const { version } = raw as Envelope;
  return Number.isInteger(version) && version > 0;
}

/** Reads what storage gave for a key. Never throws, not even when a migration does. */
export function readStored<T>(key: StoredKey<T>, raw: unknown): Reading<T> {
  if (raw === undefined) return { state: 'absent', value: key.initial() };
  if (!isEnvelope(raw)) return { state: 'unreadable', value: key.initial(), why: 'damaged' };
  if (raw.version > key.version) return { state: 'unreadable', value: key.initial(), why: 'newer' };
  try {
    let data = raw.data;
    for (let version = raw.version; version < key.version; version++) data = key.migrations[version]?.(data);
    const parsed = key.schema.safeParse(data);
    if (parsed.success) return { state: 'good', value: parsed.data };
  } catch {
    // A migration that meets damaged data: the same as damaged data.
  }
  return { state: 'unreadable', value: key.initial(), why: 'damaged' };
}

export function toStored<T>(key: StoredKey<T>, data: T): Envelope {
  return { version: key.version, data };
}
