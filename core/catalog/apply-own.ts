import type { Catalog, CatalogRole } from './catalog.ts';
import type { OwnChange } from './own-change.ts';
import { roleId } from './role-id.ts';

/** Own changes by `roleId`. */
export type OwnChanges = Readonly<Record<string, OwnChange>>;

/** The change of a role; undefined without one, and for ids that every object has a property of. */
export const ownOf = (own: OwnChanges, id: string): OwnChange | undefined =>
  Object.hasOwn(own, id) ? own[id] : undefined;

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
  return {
    organizations: catalog.organizations.map(({ name, roles }) => ({
      name,
      roles: roles.map((role) => withOwn(role, ownOf(own, roleId(role)))),
    })),
  };
}
