import { firstThatFit } from './first-that-fit.ts';
import type { Version } from './version.ts';

/** Of each source. */
export const mostVersions = 20;
/** Of each source, in bytes: a config of 10,000 roles ten times over. */
const versionsLimit = 16_000_000;

/** What is kept of a source's versions, newest first. What one source has never costs another one's. */
export const keepVersions = (versions: readonly Version[], limit = versionsLimit): Version[] =>
  firstThatFit(versions, ({ bytes }) => bytes, { most: mostVersions, limit });
