import type { Catalog, CatalogRole } from '@/core/catalog/catalog.ts';
import { isSameRole, roleId, withoutPortal } from '@/core/catalog/role-id.ts';
import type { OwnChange } from './own-change.ts';

/** Own changes by `roleId`. */
export type OwnChanges = Readonly<Record<string, OwnChange>>;

/**
 * Finds the changes of roles by their ids: the one by this portal first, else the first of the same role; undefined without one, and
 * for ids that every object has a property of.
 */
export function ownFinder(own: OwnChanges): (id: string) => OwnChange | undefined {
  const byRole = new Map<string, OwnChange>();
  for (const [id, change] of Object.entries(own)) {
    const role = withoutPortal(id);
    if (!byRole.has(role)) byRole.set(role, change);
  }
  return (id) => (Object.hasOwn(own, id) ? own[id] : byRole.get(withoutPortal(id)));
}

/** The change of one role, see `ownFinder`. */
export const ownOf = (own: OwnChanges, id: string): OwnChange | undefined => ownFinder(own)(id);

/** The changes of all other roles. */
export const withoutOwn = (own: OwnChanges, id: string): Record<string, OwnChange> =>
  Object.fromEntries(Object.entries(own).filter(([other]) => !isSameRole(other, id)));

function withOwn(role: CatalogRole, own: OwnChange | undefined): CatalogRole {
  if (!own) return role;
  const { displayName, color, region, tags, landing, confirm } = own;
  const { confirm: written, ...rest } = role;
  return {
    ...rest,
    ...((confirm ?? written) && { confirm: true as const }),
    ...(displayName && { displayName }),
    ...(color && { color }),
    ...(region && { region }),
    ...(tags && { tags }),
    ...(landing && { landing }),
  };
}

/** The catalog as its owner wants it. What concerns no list (the note) stays with the change. */
export function applyOwn(catalog: Catalog, own: OwnChanges): Catalog {
  if (Object.keys(own).length === 0) return catalog;
  const changeOf = ownFinder(own);
  return {
    organizations: catalog.organizations.map(({ name, roles }) => ({
      name,
      roles: roles.map((role) => withOwn(role, changeOf(roleId(role)))),
    })),
  };
}
