import type { Catalog, CatalogRole } from './catalog.ts';
import type { OwnChange } from './own-change.ts';
import { isSameRole, roleId, withoutPortal } from './role-id.ts';

/** Own changes by `roleId`. */
export type OwnChanges = Readonly<Record<string, OwnChange>>;

/** The change of a role, the one by this portal first; undefined without one, and for ids that every object has a property of. */
export function ownOf(own: OwnChanges, id: string): OwnChange | undefined {
  const kept = Object.hasOwn(own, id) ? id : Object.keys(own).find((other) => isSameRole(other, id));
  return kept === undefined ? undefined : own[kept];
}

/** The changes of all other roles. */
export const withoutOwn = (own: OwnChanges, id: string): Record<string, OwnChange> =>
  Object.fromEntries(Object.entries(own).filter(([other]) => !isSameRole(other, id)));

function withOwn(role: CatalogRole, own: OwnChange | undefined): CatalogRole {
  if (!own) return role;
  const { displayName, color, region, tags } = own;
  return {
    ...role,
    ...(displayName && { displayName }),
    ...(color && { color }),
    ...(region && { region }),
    ...(tags && { tags }),
  };
}

/** The catalog as its owner wants it. What concerns no list (where to land, the note) stays with the change. */
export function applyOwn(catalog: Catalog, own: OwnChanges): Catalog {
  if (Object.keys(own).length === 0) return catalog;
  const ids = new Set(Object.keys(own).map(withoutPortal));
  const changeOf = (id: string) => (ids.has(withoutPortal(id)) ? ownOf(own, id) : undefined);
  return {
    organizations: catalog.organizations.map(({ name, roles }) => ({
      name,
      roles: roles.map((role) => withOwn(role, changeOf(roleId(role)))),
    })),
  };
}
