import { useMemo, useRef } from 'preact/hooks';
import type { PickerState } from '@/components/picker/picker-state.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { CatalogView } from '@/core/catalog/catalog-view.ts';
import { roleAt } from './layout.ts';
import type { LastRow } from './same-row.ts';
import type { PickerList } from './use-picker-list.ts';

export interface ActiveRow {
  /** -1: not a row, but what stands above them. */
  position: number;
  /** Its catalog index; undefined in an empty list. */
  index: number | undefined;
  /** Undefined while it is not read. */
  role: CatalogRole | undefined;
  last: LastRow;
}

/**
 * The row that Enter means. A list that changes by itself (read again, ranked anew, pins) keeps the same role active, not the
 * same position.
 */
export function useActiveRow(
  { active, moves }: Pick<PickerState, 'active' | 'moves'>,
  view: CatalogView,
  list: PickerList,
): ActiveRow {
  const ref = useRef<LastRow | undefined>(undefined);
  const was = ref.current;
  const [position, isGone] = (was?.moves === moves && list.followRole?.(was, view, list)) || [active - list.lead];
  const index = roleAt(list.layout, position);
  const role = useMemo(() => (index !== undefined && view.knows(index) ? view.role(index) : undefined), [view, index]);
  const last = { view, list, position, role, moves, isGone };
  ref.current = last;
  return { position, index, role, last };
}
