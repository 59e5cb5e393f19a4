import { isAccountId } from '@/core/aws/account.ts';
import type { Role } from '@/core/config/role.ts';
import { lookOf } from '@/core/text/skeleton.ts';

/** What people know a role by, and the account that it leads to. */
export interface NamedAccount extends Pick<Role, 'partition' | 'account'> {
  name: string;
  /** Where the other name is, for the message. */
  source?: string;
}

/** How a role's name can be taken for that of a role in another account: it is the same, or it looks the same. */
export type Twin = 'same' | 'alike';

/** Of one look only so many are kept: who has more knows of it. */
const mostOfALook = 8;

/** An id and an alias may mean one account. */
export const isOtherAccount = (
  one: Pick<NamedAccount, 'partition' | 'account'>,
  other: Pick<NamedAccount, 'partition' | 'account'>,
): boolean =>
  one.partition !== other.partition ||
  (isAccountId(one.account) === isAccountId(other.account) && one.account !== other.account);

/** Adds a name to those of a key, such as its look: once for each account, and `most` of them. */
export function addName<One extends NamedAccount>(
  names: Map<string, One[]>,
  key: string,
  one: One,
  most: number,
): void {
  const known = names.get(key);
  if (!known) names.set(key, [one]);
  else if (known.length < most && !known.some((other) => other.name === one.name && !isOtherAccount(one, other)))
    known.push(one);
}

/**
 * Gives a function that finds, for a name and its account, another account that the name can be confused with. A name that
 * only looks the same comes first, because that is no accident. Linear in the number of names.
 */
export function findTwins(
  all: Iterable<NamedAccount>,
): (of: NamedAccount) => { twin: Twin; other: NamedAccount } | undefined {
  const looks = new Map<string, NamedAccount[]>();
  for (const one of all) addName(looks, lookOf(one.name), one, mostOfALook);
  return (of) => {
    const known = looks.get(lookOf(of.name)) ?? [];
    if (known.length < 2) return undefined;
    const others = known.filter((other) => isOtherAccount(of, other));
    const other = others.find(({ name }) => name !== of.name) ?? others[0];
    return other && { twin: other.name === of.name ? 'same' : 'alike', other };
  };
}
