import type { Catalog, SourceReading } from '@/core/catalog/catalog.ts';
import { markTwins } from '@/core/catalog/names/mark-twins.ts';
import { findTwins, type NamedAccount } from '@/core/catalog/names/name-twins.ts';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import { applyOwn, type OwnChanges } from '@/core/catalog/own/apply-own.ts';

/** Names of a source that can be taken for names of roles in other accounts. */
export interface TwinNames {
  /** Id of the source. */
  id: string;
  /** Name of the source that has the others; it can be the same one. */
  other: string;
  /** In the order of the text, each once. */
  names: string[];
}

/** By pair of sources, in their order. */
export function findTwinNames(sources: readonly SourceReading[]): TwinNames[] {
  const all = sources.map(({ id, name: source, roles }) => ({
    id,
    named: roles.map(({ profile: name, partition, account }): NamedAccount => ({ name, partition, account, source })),
  }));
  const twinOf = findTwins(all.flatMap(({ named }) => named));
  return all.flatMap(({ id, named }) => {
    const names = new Map<string, Set<string>>();
    for (const one of named) {
      const other = twinOf(one)?.other.source;
      if (other !== undefined) names.set(other, (names.get(other) ?? new Set()).add(one.name));
    }
    return [...names].map(([other, found]) => ({ id, other, names: [...found] }));
  });
}

/** Names that a list would show for different accounts, and names that look alike and do so; each once, in the list's order. */
export function namesAlike(catalog: Catalog, own: OwnChanges): string[] {
  const roles = markTwins(applyOwn(catalog, own)).organizations.flatMap((organization) => organization.roles);
  return [...new Set(roles.flatMap((role) => (role.twin ? shownName(role) : [])))];
}
