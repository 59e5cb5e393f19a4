import { isAccountId } from '@/core/aws/account.ts';
import { contradicted, type LearntAlias } from '@/core/aws/learnt-alias.ts';
import type { Catalog } from './catalog.ts';

/**
 * Calls accounts that no text names by the aliases that pages showed: people search for what they see in the console. An
 * alias calls nothing that another page contradicts, or that a text has for an account already: a page must not give one
 * account the name of another.
 */
export function nameAccounts(catalog: Catalog, learnt: readonly LearntAlias[]): Catalog {
  if (learnt.length === 0) return catalog;
  const taken = namesInTexts(catalog);
  const doubted = contradicted(learnt);
  const sure = learnt.filter((pair) => !doubted.has(pair) && (taken.get(pair.alias) ?? pair.account) === pair.account);
  const names = new Map(sure.map(({ alias, account }) => [account, alias]));
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

/** Account ids by the names that texts have for them, in lower case, as aliases are. Empty: several, or it is not known. */
function namesInTexts({ organizations }: Catalog): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { account, accountName } of organizations.flatMap(({ roles }) => roles)) {
    const [name, id] = isAccountId(account) ? [accountName?.toLowerCase(), account] : [account, ''];
    if (name !== undefined) names.set(name, (names.get(name) ?? id) === id ? id : '');
  }
  return names;
}
