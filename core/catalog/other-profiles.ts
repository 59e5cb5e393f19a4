import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import type { Role } from '@/core/config/role.ts';
import { roleId } from './role-id.ts';
import { rowsOfRole } from './rows-of-role.ts';

/** The other profiles of a role, in catalog order, each once: data stored by `roleId` applies to them too. */
export function otherProfiles(view: CatalogView, role: Role): string[] {
  const profiles = rowsOfRole(view, roleId(role)).map((index) => view.role(index).profile);
  return [...new Set(profiles)].filter((profile) => profile !== role.profile);
}
