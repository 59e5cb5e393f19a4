import { useMemo, useRef } from 'preact/hooks';
import type { PickerState } from '@/components/picker/picker-state.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import { roleAt } from './layout.ts';
import type { LastRow } from './same-row.ts';
import type { PickerList } from './use-picker-list.ts';

interface ActiveRow extends LastRow {
  /** Its catalog index; undefined in an empty list, and above the rows. */
  index: number | undefined;
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
  const { named } = list;
  const meant = role ?? (position < 0 && named?.is === 'offered' ? named.role : undefined);
  const row = { view, list, position, index, role, meant, moves, isGone };
  ref.current = row;
  return row;
}
