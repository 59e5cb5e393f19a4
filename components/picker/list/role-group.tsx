import { rem } from '@/components/kit/text-size.ts';
import type { Command } from '@/components/picker/command.ts';
import type { MarkOf } from '@/components/picker/reach-words.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import { visibleText } from '@/core/text/visible-text.ts';
import { GroupHeading } from './group-heading.tsx';
import { headingOffset, type Layout, rowCount, type Slice } from './layout.ts';
import type { RangesIn } from './marked.tsx';
import type { Marks } from './marks.ts';
import { pinDragging } from './pin-dragging.ts';
import { RoleRow } from './role-row.tsx';
import './role-group.css';

/** What every row needs. */
export interface RowProps {
  view: CatalogView;
  /** Position of the active row. */
  active: number;
  /** Undefined as long as nobody knows: rows are then shown as reachable. */
  markOf: MarkOf | undefined;
  found: RangesIn;
  isPinned: (role: CatalogRole) => boolean;
  marks: Marks | undefined;
  onActivate: (position: number) => void;
  onRun: (command: Command, position?: number) => void;
  /** Collapses a heading, or expands it. */
  onCollapse: (path: string) => void;
  /** Moves a pin to before another, or to the end. */
  onMovePin: (role: CatalogRole, before: CatalogRole | undefined) => void;
}

interface RoleGroupProps extends RowProps {
  layout: Layout;
  slice: Slice;
  /** How far the list is scrolled, in pixels of the layout. */
  scrollTop: number;
}

/** A section at its place in the list: as high as all its rows, of which only the slice is drawn. */
export function RoleGroup({
  layout,
  slice: { section: index, from, to },
  scrollTop,
  view,
  active,
  markOf,
  found,
  isPinned,
  marks,
  onActivate,
  onRun,
  onCollapse,
  onMovePin,
}: RoleGroupProps) {
  const section = layout.sections[index]!;
  const { kind, count, depth, roleAt } = section;
  const over = depth > 0 ? layout.sections.slice(0, index).findLastIndex((one) => one.depth < depth) : -1;
  const isOverSeen = (layout.tops[over + 1] ?? 0) > scrollTop;
  const rows = Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n).filter((n) => view.knows(roleAt(n)));
  const drop = (row: number, before: number) =>
    onMovePin(view.role(roleAt(row)), before < count ? view.role(roleAt(before)) : undefined);
  // A collapsed group has no options, and a list box may hold nothing else. The sheet of organizations still lists it.
  const label =
    kind === 'organization' ? { 'aria-label': visibleText(section.name) } : { 'aria-labelledby': `group-${index}` };
  const named = count > 0 ? { role: 'group' as const, ...label } : { 'aria-hidden': true as const };
  return (
    <div
      class="role-group"
      {...named}
      data-depth={Math.min(depth, 3)}
      style={{ top: rem((layout.tops[index] ?? 0) - scrollTop), height: rem(layout.heading + count * layout.row) }}
      {...(kind === 'pinned' ? pinDragging(drop) : {})}
    >
      <GroupHeading
        id={`group-${index}`}
        top={headingOffset(layout, index, scrollTop)}
        section={section}
        within={over < 0 ? 0 : layout.sections[over]!.name.length + 1}
        isWithinSeen={isOverSeen}
        found={found}
        onCollapse={onCollapse}
        onMark={() => onRun({ do: 'mark-group', of: section })}
      />
      {rows.map((row) => {
        const position = (layout.firsts[index] ?? 0) + row;
        const role = view.role(roleAt(row));
        return (
          <RoleRow
            key={position}
            role={role}
            position={position}
            top={layout.heading + row * layout.row}
            of={rowCount(layout)}
            active={position === active}
            markOf={markOf}
            found={found}
            pinned={position === active && isPinned(role)}
            marked={marks?.rows.has(roleAt(row))}
            movable={kind === 'pinned'}
            onActivate={onActivate}
            onRun={onRun}
          />
        );
      })}
    </div>
  );
}
