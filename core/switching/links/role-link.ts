import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { Role } from '@/core/config/role.ts';
import { consoleHome } from '@/core/switching/landing/redirect-url.ts';
import { switchRoleLink } from '@/core/switching/link.ts';
import { identityCenterLink } from './identity-center-link.ts';

/** A role, and the user's own name for it. */
export type RoleToShare = Role & Pick<CatalogRole, 'displayName'>;

/**
 * The link to share for a role, under its shown name: AWS's switch-role link, or the access portal's shortcut for an Identity Center role.
 * Undefined if the portal is not one of AWS's.
 */
export function roleLink(role: RoleToShare): string | undefined {
  const { kind, partition, account, roleName, startUrl = '', region, displayName } = role;
  if (kind === 'iam') return switchRoleLink(role, displayName === undefined ? {} : { displayName });
  const destination = region === undefined ? {} : { destination: consoleHome(partition, region) };
  return identityCenterLink({ startUrl, account, roleName, ...destination });
}
