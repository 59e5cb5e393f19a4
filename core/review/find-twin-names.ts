import type { SourceReading } from '@/core/catalog/catalog.ts';
import { findTwins, type NamedAccount } from '@/core/catalog/name-twins.ts';

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
