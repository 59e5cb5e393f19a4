import * as z from 'zod/mini';
import { listOf } from './entries.ts';
import { firstThatFit } from './first-that-fit.ts';
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

/** What is kept of the removed sources, the last one first. */
export const keepRemoved = (removed: readonly RemovedSource[], limit = removedLimit): RemovedSource[] =>
  firstThatFit(removed, (one) => JSON.stringify(one).length, { most: mostRemoved, limit });
