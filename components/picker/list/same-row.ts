import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { locateRoles } from '@/core/catalog/locate-roles.ts';
import { roleId } from '@/core/catalog/role-id.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import type { NamedRole } from '@/core/import/form/named-role.ts';
import { type Layout, roleAt, sectionOf } from './layout.ts';

/** A row of a list as it was, to be found again in a list that has changed. */
export interface Row {
  view: CatalogView;
  layout: Layout;
  /** -1: above the rows, see `PickerList`. */
  position: number;
  /** Undefined: there was none, or it was not read yet. */
  role: CatalogRole | undefined;
}

/**
 * Where a row's role is in a changed list, by its id and profile: under the same heading, else in the nearest row. Undefined:
 * the role is gone. A row without a role, or with one that is not read yet, keeps its position.
 */
export function sameRow(was: Row, view: CatalogView, layout: Layout): number | undefined {
  const { role } = was;
  if (!role) return was.position;
  const before = view === was.view ? roleAt(was.layout, was.position) : undefined;
  const index = before ?? locateRoles(view, [{ id: roleId(role), profile: role.profile }])[0];
  const heading = was.layout.sections[sectionOf(was.layout, was.position)];
  let same: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  layout.sections.forEach(({ kind, name, count, roleAt }, section) => {
    const isSame = kind === heading?.kind && name === heading.name;
    for (let n = 0; n < count; n++) {
      if (roleAt(n) !== index) continue;
      const position = (layout.firsts[section] ?? 0) + n;
      const distance = isSame ? -1 : Math.abs(position - was.position);
      if (distance < least) [same, least] = [position, distance];
    }
  });
  return same;
}

/** The active row of the last drawing. */
export interface LastRow extends Omit<Row, 'layout'> {
  list: { layout: Layout; named?: NamedRole | undefined; lead: number };
  /** The role that Enter means: also one that stands above the rows. */
  meant: CatalogRole | undefined;
  /** See `PickerState`. */
  moves: number;
  /** The role that was active has left the list, so this row became the active one by itself. */
  isGone: boolean | undefined;
}

/**
 * Where the active role is in the list as it is now, and whether it is gone: then the first row is active. Undefined if there
 * was no role yet.
 */
export function followRole(
  was: LastRow,
  view: CatalogView,
  { layout, lead }: LastRow['list'],
): [position: number, isGone: boolean | undefined] | undefined {
  const role = was.meant;
  if (!role) return undefined;
  if (was.list.layout === layout) return [was.position, was.isGone];
  const same = sameRow({ ...was, layout: was.list.layout, role }, view, layout);
  return [same ?? -lead, was.isGone || same === undefined];
}
