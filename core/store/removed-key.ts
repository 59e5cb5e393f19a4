import * as z from 'zod/mini';
import { listOf } from './entries.ts';
import { source, time } from './shapes.ts';
import type { Source } from './source.ts';
import type { StoredKey } from './stored.ts';

/** A source that was removed, with everything that brings it back. */
export interface RemovedSource {
  source: Source;
  /** The time of the change that removed it, in milliseconds since 1970. */
  at: number;
  /** From 0: where it was in the list. */
  place: number;
  /** Without secrets. Absent: it could not be read and was set aside. */
  text?: string;
  /** As stored, with the entries that this version does not know. */
  versions: unknown[];
}

const removedSource: z.ZodMiniType<RemovedSource> = z.looseObject({
  source,
  at: time,
  place: z.int().check(z.nonnegative()),
  text: z.exactOptional(z.string()),
  versions: z.array(z.unknown()),
});

/** The sources that were removed last, the last one first; how many, see `keepRemoved`. */
export const removedKey: StoredKey<RemovedSource[]> = {
  name: 'removed',
  version: 1,
  ...listOf(removedSource),
  initial: () => [],
  migrations: {},
};

export const mostRemoved = 10;
/** Of all of them as JSON, in UTF-16 units. */
const removedLimit = 16_000_000;

/** The first ones that fit; the very first always, however large it is. No time counts, for clocks are set. */
export function keepRemoved(removed: readonly RemovedSource[], limit = removedLimit): RemovedSource[] {
  let size = 0;
  const kept: RemovedSource[] = [];
  for (const one of removed.slice(0, mostRemoved)) {
    size += JSON.stringify(one).length;
    if (size > limit && kept.length > 0) break;
    kept.push(one);
  }
  return kept;
}
