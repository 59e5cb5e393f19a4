import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { isSameRole, roleId } from '@/core/catalog/role-id.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import { lookOf } from '@/core/text/skeleton.ts';
import { isOtherAccount, type NamedAccount } from './name-twins.ts';
import { namesOfRole } from './shown-name.ts';

/**
 * The first role that the list calls by this name, or by one that looks the same, and that is in another account. Undefined:
 * there is none, or a role of the name's own account is called exactly so. `except`: the `roleId` of a role that does not
 * count. Reads every role.
 */
export function calledAlike(view: CatalogView, named: NamedAccount, except?: string): CatalogRole | undefined {
  const look = lookOf(named.name);
  if (look === '') return undefined;
  let other: CatalogRole | undefined;
  for (let row = 0; row < view.count; row++) {
    const role = view.role(row);
    const names = namesOfRole(role);
    if (!names.some((name) => lookOf(name) === look)) continue;
    if (except !== undefined && isSameRole(roleId(role), except)) continue;
    if (isOtherAccount(role, named)) other ??= role;
    else if (names.includes(named.name)) return undefined;
  }
  return other;
}
