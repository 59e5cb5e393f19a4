import type { Version } from './version.ts';

/** Of each source. */
export const mostVersions = 20;
/** Of all sources together, in bytes: a config of 10,000 roles ten times over. */
const versionsLimit = 16_000_000;

export type VersionsOf = Record<string, Version[]>;

/**
 * What is kept of versions by source id, each list newest first: 20 of a source, and of all of them the newest that fit
 * into `limit` bytes. Lists that lose nothing are the same objects.
 */
export function keepVersions(lists: VersionsOf, limit = versionsLimit): VersionsOf {
  const byAge = Object.entries(lists)
    .flatMap(([id, versions]) => agesOf(versions.slice(0, mostVersions)).map((version) => ({ id, ...version })))
    .sort((one, other) => other.until - one.until);
  const counts = new Map<string, number>();
  let bytes = 0;
  for (const { id, bytes: more } of byAge) {
    bytes += more;
    if (bytes > limit) break;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return Object.fromEntries(
    Object.entries(lists).map(([id, versions]) => {
      const count = counts.get(id) ?? 0;
      return [id, count === versions.length ? versions : versions.slice(0, count)];
    }),
  );
}

/** Where the clock was set back, a version is as new as the newest of those that it came after. */
function agesOf(versions: readonly Version[]): { until: number; bytes: number }[] {
  let newest = 0;
  return versions
    .toReversed()
    .map(({ until, bytes }) => {
      newest = Math.max(newest, until);
      return { until: newest, bytes };
    })
    .reverse();
}
