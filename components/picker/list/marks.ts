import { type Layout, roleAt, rowCount } from '@/components/picker/list/layout.ts';
import { organizationTree } from '@/core/catalog/organization-tree.ts';
import { roleId } from '@/core/catalog/role-id.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import type { ListSection } from '@/core/list/sections.ts';
import { toggleRows } from '@/core/list/toggle-rows.ts';

/** The roles that were marked in this popup, to be shared together: at least one. They stay marked whatever is searched for. */
export interface Marks {
  view: CatalogView;
  /** Catalog indexes in the view. */
  rows: ReadonlySet<number>;
  /** Of marks that Shift and an arrow made: what the next one goes on from. */
  from?: Reached;
}

/** Rows from `position` on are marked beside those that were `before`, as long as no key moved within the list but this one. */
interface Reached {
  layout: Layout;
  position: number;
  before: ReadonlySet<number>;
  /** See `PickerState`. */
  moves: number;
}

const marksOf = (view: CatalogView, rows: ReadonlySet<number>, from?: Reached): Marks | undefined =>
  rows.size > 0 ? { view, rows, ...(from && { from }) } : undefined;

const none: ReadonlySet<number> = new Set();
const rowsOf = (marks: Marks | undefined): ReadonlySet<number> => marks?.rows ?? none;

/** Marks these roles; if all of them are marked, none of them any more. */
export const toggled = (marks: Marks | undefined, view: CatalogView, rows: readonly number[]): Marks | undefined =>
  marksOf(view, toggleRows(rowsOf(marks), rows));

/**
 * Marks the active row and the one beside it, which is then active: `position`. Back the same way, what was marked on the way
 * is not any more.
 */
export function extended(
  marks: Marks | undefined,
  view: CatalogView,
  { layout, active, moves }: { layout: Layout; active: number; moves: number },
  by: 1 | -1,
): { marks: Marks | undefined; position: number } {
  const position = Math.max(0, Math.min(rowCount(layout) - 1, active + by));
  const last = marks?.from;
  const isSame = last?.layout === layout && last.moves === moves;
  const { position: first, before } = isSame ? last : { position: Math.max(0, active), before: rowsOf(marks) };
  const rows = new Set(before);
  for (let at = Math.min(first, position); at <= Math.max(first, position); at++) {
    const row = roleAt(layout, at);
    if (row !== undefined) rows.add(row);
  }
  return { marks: marksOf(view, rows, { layout, position: first, before, moves: moves + 1 }), position };
}

/** What a heading counts: the rows below it, or all roles of an organization and of those within it, also where it is collapsed. */
export function rowsUnder({ organizations }: CatalogView, { kind, name, count, total, roleAt }: ListSection): number[] {
  if (kind !== 'organization' || count === total) return Array.from({ length: count }, (_, n) => roleAt(n));
  const headings = organizationTree(organizations);
  const at = headings.findIndex(({ path }) => path === name);
  const depth = headings[at]?.depth ?? 0;
  const end = headings.findIndex((heading, n) => n > at && heading.depth <= depth);
  return headings.slice(at, end < 0 ? undefined : end).flatMap(({ organization }) => {
    const { first = 0, count = 0 } = organizations[organization ?? -1] ?? {};
    return Array.from({ length: count }, (_, n) => first + n);
  });
}

/** The same roles in a list that was read again, by role and profile. */
export function marksIn(marks: Marks, view: CatalogView): Marks | undefined {
  if (marks.view === view) return marks;
  const keyOf = (of: CatalogView, row: number) => {
    const role = of.role(row);
    return JSON.stringify([roleId(role), role.profile]);
  };
  const wanted = new Set(Array.from(marks.rows, (row) => keyOf(marks.view, row)));
  const rows = Array.from({ length: view.count }, (_, row) => row).filter((row) => wanted.has(keyOf(view, row)));
  return marksOf(view, new Set(rows));
}
