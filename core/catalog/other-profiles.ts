import type { Role } from '@/core/config/role.ts';
import type { CatalogView } from './catalog-view.ts';
import { roleId } from './role-id.ts';

/** The other profiles of a role, in catalog order, each once: what is kept by `roleId` concerns them as well. */
export function otherProfiles(view: CatalogView, role: Role): string[] {
  const id = roleId(role);
  const profiles = view
    .rowsWith(`\t${role.account}\t`)
    .map((index) => view.role(index))
    .filter((other) => roleId(other) === id && other.profile !== role.profile)
    .map(({ profile }) => profile);
  return [...new Set(profiles)];
}
