import type { LearntAlias } from '@/core/aws/learnt-alias.ts';
import { markTwins } from '@/core/catalog/names/mark-twins.ts';
import type { OwnChanges } from '@/core/catalog/own/apply-own.ts';
import { toPieces } from '@/core/catalog/snapshot/to-pieces.ts';
import { toSnapshot } from '@/core/catalog/snapshot/to-snapshot.ts';
import { readConfig } from '@/core/config/read-config.ts';
import type { Preferences } from './list-preferences.ts';
import { namedCatalog } from './named-catalog.ts';

/** All that a snapshot is made of. */
export interface SnapshotParts {
  /** In the user's order. */
  sources: { id: string; name: string; text: string }[];
  own: OwnChanges;
  aliases: readonly LearntAlias[];
  order: Preferences['order'];
}

/**
 * Reads all sources and makes the snapshot of their roles, with the user's own changes and the aliases that are known, in
 * the pieces that are stored, by name. 100,000 roles take about half a second.
 */
export function makeSnapshot({ sources, own, aliases, order }: SnapshotParts): Record<string, unknown> {
  const readings = sources.map(({ text, ...source }) => ({ ...source, roles: readConfig(text).roles }));
  return toPieces(toSnapshot(markTwins(namedCatalog(readings, own, aliases)), order));
}
