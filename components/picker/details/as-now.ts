import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { roleId } from '@/core/catalog/role-id.ts';
import { rowsOfRole } from '@/core/catalog/rows-of-role.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';

/** The same profile's role as the list has it now; the view of a first screen cannot look for it. */
export const asNow = (view: CatalogView, opened: CatalogRole): CatalogRole =>
  rowsOfRole(view, roleId(opened))
    .map(view.role)
    .find(({ profile, sourceId }) => profile === opened.profile && sourceId === opened.sourceId) ?? opened;
