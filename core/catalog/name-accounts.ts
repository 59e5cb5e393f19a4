import { isAccountId } from '@/core/aws/account.ts';
import type { Aliases } from '@/core/aws/same-account.ts';
import type { Catalog } from './catalog.ts';

/**
 * Calls accounts that no text names by the aliases that pages showed: people search for what they see in the console. Of
 * several aliases of an account the one learnt last counts, for an account has but one at a time.
 */
export function nameAccounts(catalog: Catalog, aliases: Aliases): Catalog {
  const names = new Map(Object.entries(aliases).map(([alias, id]) => [id, alias]));
  if (names.size === 0) return catalog;
  return {
    organizations: catalog.organizations.map(({ name, roles }) => ({
      name,
      roles: roles.map((role) => {
        const accountName = isAccountId(role.account) ? names.get(role.account) : undefined;
        return role.accountName || !accountName ? role : { ...role, accountName };
      }),
    })),
  };
}
