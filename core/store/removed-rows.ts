import type { RemovedSource } from './removed-key.ts';
import type { Source } from './source.ts';

/** A place in the list. `removed`: the source that was there is no more. */
export interface RowOfSource {
  source: Source;
  removed?: RemovedSource;
}

/** The list with those that were removed, each where it was then. `removed`: the last one first. */
export function rowsWithRemoved(sources: readonly Source[], removed: readonly RemovedSource[]): RowOfSource[] {
  const rows: RowOfSource[] = sources.map((source) => ({ source }));
  for (const one of removed) {
    const isThere = rows.some(({ source }) => source.id === one.source.id);
    if (!isThere) rows.splice(one.place, 0, { source: one.source, removed: one });
  }
  return rows;
}
