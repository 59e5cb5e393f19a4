import { useRef } from 'preact/hooks';
import type { SettingsData } from '@/components/settings/services.ts';
import type { RemovedSource } from '@/core/store/removed-key.ts';
import type { Source } from '@/core/store/source.ts';

/** A row of the table. `removed`: the source is no longer there, and its row keeps its place. */
export interface TableRow {
  source: Source;
  removed?: RemovedSource;
}

const keyOf = ({ source, at }: RemovedSource) => `${source.id} ${at}`;

/**
 * The sources, and at their former places those that were removed since the page was opened, by whatever window. So no row
 * moves under a pointer that clicks a second time.
 */
export function useTableRows({ sources, removed }: Pick<SettingsData, 'sources' | 'removed'>): TableRow[] {
  const before = useRef<ReadonlySet<string>>(undefined);
  before.current ??= new Set(removed.map(keyOf));
  return tableRows(
    sources,
    removed.filter((one) => !before.current?.has(keyOf(one))),
  );
}

/** `removed`: the last one first, each put where it was when it was removed. */
export function tableRows(sources: readonly Source[], removed: readonly RemovedSource[]): TableRow[] {
  const rows: TableRow[] = sources.map((source) => ({ source }));
  for (const one of removed) {
    const isThere = rows.some(({ source }) => source.id === one.source.id);
    if (!isThere) rows.splice(one.place, 0, { source: one.source, removed: one });
  }
  return rows;
}
