import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import type { TopRoles } from './list-setup.ts';
import type { RoleProfile } from './role-id.ts';
import { rowsOfRole } from './rows-of-role.ts';

/** Finds the catalog indexes of pins or recent roles: by role and profile, else by role alone (a profile was renamed). Each once. */
export function locateRoles(view: CatalogView, wanted: readonly RoleProfile[]): number[] {
  const found = wanted.flatMap(({ id, profile }) => {
    const candidates = rowsOfRole(view, id);
    const same = candidates.find((index) => view.role(index).profile === profile);
    return same ?? candidates[0] ?? [];
  });
  // Two profiles may have become one row, see `joinPortals`.
  return [...new Set(found)];
}

/** The same for the roles on top of the list. */
export const locateAll = (
  view: CatalogView,
  { pins, recents, away }: Record<'pins' | 'recents' | 'away', readonly RoleProfile[]>,
): Required<TopRoles> => ({
  pins: locateRoles(view, pins),
  recents: locateRoles(view, recents),
  away: locateRoles(view, away),
});
