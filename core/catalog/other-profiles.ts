import type { Role } from '@/core/config/role.ts';
import type { CatalogView } from './catalog-view.ts';
import { roleId } from './role-id.ts';
import { rowsOfRole } from './rows-of-role.ts';

/** The other profiles of a role, in catalog order, each once: what is kept by `roleId` concerns them as well. */
export function otherProfiles(view: CatalogView, role: Role): string[] {
  const profiles = rowsOfRole(view, roleId(role)).map((index) => view.role(index).profile);
  return [...new Set(profiles)].filter((profile) => profile !== role.profile);
}
