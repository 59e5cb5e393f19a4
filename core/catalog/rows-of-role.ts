import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import { isSameRole, roleId } from './role-id.ts';

/** The account in a role's id, see `roleId`: Identity Center's ids have the portal before them, slashes and all. */
const accountOf = (id: string): string => /(?:^|#)aws[a-z-]*\/([^/]+)\//.exec(id)?.[1] ?? '';

/** The catalog indexes of all profiles of a role, by its `roleId`, whatever its portal, in catalog order. */
export const rowsOfRole = (view: CatalogView, id: string): number[] =>
  view.rowsWith(`\t${accountOf(id)}\t`).filter((index) => isSameRole(roleId(view.role(index)), id));
