import type { Version } from './version.ts';

/** Of each source. */
export const mostVersions = 20;
/** Of each source, in bytes: a config of 10,000 roles ten times over. */
const versionsLimit = 16_000_000;

/**
 * What is kept of a source's versions, newest first: those that came last, as many as fit. The very last one always, however
 * large it is. What one source has never costs another one's, and no time counts, for clocks are set.
 */
export function keepVersions(versions: readonly Version[], limit = versionsLimit): Version[] {
  let bytes = 0;
  const kept: Version[] = [];
  for (const version of versions.slice(0, mostVersions)) {
    bytes += version.bytes;
    if (bytes > limit && kept.length > 0) break;
    kept.push(version);
  }
  return kept;
}
