import { useWords } from '@/components/kit/words.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { CatalogView } from '@/core/catalog/catalog-view.ts';
import type { Role } from '@/core/config/role.ts';
import type { Pattern } from '@/core/search/pattern.ts';
import type { Reach } from '@/core/switching/plan.ts';
import { headingHeight, type Layout, rowCount, rowHeight, type Slice } from './layout.ts';
import { Marked } from './marked.tsx';
import { RoleRow } from './role-row.tsx';

/** What every row needs. */
export interface RowProps {
  view: CatalogView;
  /** Position of the active row. */
  active: number;
  /** Undefined as long as nobody knows: rows are then shown as reachable. */
  reachOf: ((role: Role) => Reach) | undefined;
  /** What was searched for: `Found.patterns`. */
  words: readonly (readonly Pattern[])[];
  onActivate: (position: number) => void;
  onSwitch: (role: CatalogRole, where: 'here' | 'new-tab') => void;
  onCopy: (role: CatalogRole, as: 'link' | 'markdown') => void;
}

interface RoleGroupProps extends RowProps {
  layout: Layout;
  slice: Slice;
}

/** A section at its place in the list: as high as all its rows, of which only the slice is drawn. */
export function RoleGroup({
  layout,
  slice: { section, from, to },
  view,
  active,
  reachOf,
  words,
  ...actions
}: RoleGroupProps) {
  const t = useWords();
  const { kind, name, count, roleAt } = layout.sections[section]!;
  const rows = Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of a list box, which a field set is not
    <div
      class="group"
      role="group"
      aria-labelledby={`group-${section}`}
      style={{ top: `${layout.tops[section]}px`, height: `${headingHeight + count * rowHeight}px` }}
    >
      <div class="heading" role="presentation">
        <span id={`group-${section}`}>
          {kind === 'recent' ? t('picker_recent') : <Marked text={name} words={words} />}
        </span>
        <span class="heading-count" aria-hidden="true">
          {kind === 'recent' ? '' : count}
        </span>
      </div>
      {rows.map((row) => {
        const position = (layout.firsts[section] ?? 0) + row;
        const role = view.role(roleAt(row));
        return (
          <RoleRow
            key={position}
            role={role}
            position={position}
            top={headingHeight + row * rowHeight}
            of={rowCount(layout)}
            active={position === active}
            reach={reachOf?.(role)}
            words={words}
            {...actions}
          />
        );
      })}
    </div>
  );
}
