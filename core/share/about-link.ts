import { isAccountId } from '@/core/aws/account.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import type { ParsedLink } from '@/core/switching/link.ts';
import { knownNames } from './known-names.ts';

/** What a user's list says of the role that a switch-role link leads to. `name`: of the list. */
export type AboutLink =
  /** What the link calls its role is the name of another account: the same name, or one that looks like it. */
  | { is: 'elsewhere' | 'alike'; called: string; name: string; account: string }
  | { is: 'listed'; name: string }
  /** The account is in the list, under this name among others, and the role is not. */
  | { is: 'other-role'; name: string }
  | { is: 'unknown' };

/**
 * Compares a link with the rows of a list: names are what a person trusts, account ids what AWS goes by. Undefined: the list is
 * empty, or the link names its account by an alias that no row has, which may be any. Linear in the number of roles.
 */
export function aboutLink(link: ParsedLink, own: readonly CatalogRole[]): AboutLink | undefined {
  const { displayName: called = '', ...rest } = link;
  const known = knownNames(own);
  const role = { kind: 'iam' as const, profile: called, organization: '', line: 1, ...rest };
  const other = called === '' ? undefined : known.elsewhere(called, role);
  if (other)
    return { is: other.name === called ? 'elsewhere' : 'alike', called, name: other.name, account: other.account };
  const [same] = known.same(role);
  if (same) return { is: 'listed', name: shownName(same) };
  const [name] = known.of(role);
  if (name) return { is: 'other-role', name: name.name };
  return own.length > 0 && isAccountId(role.account) ? { is: 'unknown' } : undefined;
}
