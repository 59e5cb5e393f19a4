import { rem } from '@/components/kit/text-size.ts';
import type { Command } from '@/components/picker/command.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { CatalogView } from '@/core/catalog/catalog-view.ts';
import type { Role } from '@/core/config/role.ts';
import type { Reach } from '@/core/session/reach.ts';
import { GroupHeading } from './group-heading.tsx';
import { headingHeight, headingOffset, type Layout, rowCount, rowHeight, type Slice } from './layout.ts';
import type { RangesIn } from './marked.tsx';
import { pinDragging } from './pin-dragging.ts';
import { RoleRow } from './role-row.tsx';
import './role-group.css';

/** What every row needs. */
export interface RowProps {
  view: CatalogView;
  /** Position of the active row. */
  active: number;
  /** Undefined as long as nobody knows: rows are then shown as reachable. */
  reachOf: ((role: Role) => Reach) | undefined;
  found: RangesIn;
  isPinned: (role: CatalogRole) => boolean;
  onActivate: (position: number) => void;
  onRun: (command: Command, position: number) => void;
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
  reachOf,
  found,
  isPinned,
  onActivate,
  onRun,
  onCollapse,
  onMovePin,
}: RoleGroupProps) {
  const section = layout.sections[index]!;
  const { kind, count, depth, roleAt } = section;
  const rows = Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n).filter((n) => view.knows(roleAt(n)));
  const drop = (row: number, before: number) =>
    onMovePin(view.role(roleAt(row)), before < count ? view.role(roleAt(before)) : undefined);
  // A collapsed group has no options, and a list box may hold nothing else. The sheet of organizations still lists it.
  const named =
    count > 0 ? { role: 'group' as const, 'aria-labelledby': `group-${index}` } : { 'aria-hidden': true as const };
  return (
    <div
      class="role-group"
      {...named}
      data-depth={Math.min(depth, 3)}
      style={{ top: rem((layout.tops[index] ?? 0) - scrollTop), height: rem(headingHeight + count * rowHeight) }}
      {...(kind === 'pinned' ? pinDragging(drop) : {})}
    >
      <GroupHeading
        id={`group-${index}`}
        top={headingOffset(layout, index, scrollTop)}
        section={section}
        found={found}
        onCollapse={onCollapse}
      />
      {rows.map((row) => {
        const position = (layout.firsts[index] ?? 0) + row;
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
            found={found}
            pinned={position === active && isPinned(role)}
            movable={kind === 'pinned'}
            onActivate={onActivate}
            onRun={onRun}
          />
        );
      })}
    </div>
  );
}
