import type { LearntAlias } from '@/core/aws/learnt-alias.ts';
import { buildCatalog, type Catalog, type SourceReading } from './catalog.ts';
import { nameAccounts } from './names/name-accounts.ts';
import { applyOwn, type OwnChanges } from './own/apply-own.ts';

/** The roles of all sources as the popup names them: with the user's own changes, and accounts by the aliases that are known. */
export function namedCatalog(
  sources: readonly SourceReading[],
  own: OwnChanges,
  aliases: readonly LearntAlias[],
): Catalog {
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  return nameAccounts(applyOwn(buildCatalog(sources), own), aliases, names);
}
