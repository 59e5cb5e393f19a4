import { useRef } from 'preact/hooks';
import type { SettingsData } from '@/components/settings/services.ts';
import type { RemovedSource } from '@/core/store/removed-key.ts';
import { type RowOfSource, rowsWithRemoved } from '@/core/store/removed-rows.ts';

const keyOf = ({ source, at }: RemovedSource) => `${source.id} ${at}`;

/**
 * The sources, and at their former places those that were removed since the page was opened, by whatever window. So no row
 * moves under a pointer that clicks a second time.
 */
export function useTableRows({ sources, removed }: Pick<SettingsData, 'sources' | 'removed'>): RowOfSource[] {
  const before = useRef<ReadonlySet<string>>(undefined);
  before.current ??= new Set(removed.map(keyOf));
  return rowsWithRemoved(
    sources,
    removed.filter((one) => !before.current?.has(keyOf(one))),
  );
}
