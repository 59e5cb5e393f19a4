import type { SourceReading } from '@/core/catalog/catalog.ts';
import { listingKey } from '@/core/catalog/listing-key.ts';

/** Roles of a source that are listed from an earlier one instead. */
export interface Repeat {
  /** Id of the source. */
  id: string;
  /** Name of the earlier source. */
  earlier: string;
  roles: number;
}

/** Which roles the catalog lists once although two sources have them, by pair of sources; `sources` in their order. */
export function findRepeats(sources: readonly SourceReading[]): Repeat[] {
  const first = new Map<string, SourceReading>();
  const repeats: Repeat[] = [];
  for (const source of sources) {
    const counts = new Map<SourceReading, number>();
    for (const key of new Set(source.roles.map(listingKey))) {
      const earlier = first.get(key);
      if (earlier) counts.set(earlier, (counts.get(earlier) ?? 0) + 1);
      else first.set(key, source);
    }
    for (const [earlier, roles] of counts) repeats.push({ id: source.id, earlier: earlier.name, roles });
  }
  return repeats;
}
