import { isAccountId } from '@/core/aws/account.ts';
import { isOtherAccount, type NamedAccount } from '@/core/catalog/names/name-twins.ts';
import { collect } from '@/core/text/collect.ts';
import { lookOf } from '@/core/text/skeleton.ts';
import type { RoleChanges } from './compare-roles.ts';
import { listChanges } from './list-changes.ts';

/** A name that leads to an account now: a profile's, with its source, or one that the user gave, without. */
export type KnownName = NamedAccount;

/** Of one look only so many are kept: who has more knows of it. */
const mostOfALook = 8;

/**
 * Changes that bring a name which leads to another account now, or which looks like one that does: by their places in
 * `listChanges`, each with the known name. Somebody who types that name would end in an account that nobody chose. A name
 * that is known for its own account too is no news. Linear.
 */
export function takenNames(changes: RoleChanges, known: Iterable<KnownName>): Map<number, KnownName> {
  const accounts = new Set<string>();
  const first = new Map<string, KnownName>();
  const looks = new Map<string, KnownName[]>();
  for (const one of known) {
    const [exact, kind] = keysOf(one);
    if (accounts.has(exact)) continue;
    accounts.add(exact).add(kind);
    if (!first.has(one.name)) first.set(one.name, one);
    const look = lookOf(one.name);
    if ((looks.get(look)?.length ?? 0) < mostOfALook) collect(looks, look, one);
  }
  const taken = new Map<number, KnownName>();
  if (looks.size === 0) return taken;
  for (const [place, { before, after }] of listChanges(changes).entries()) {
    if (!after || before?.profile === after.profile) continue;
    const { profile: name, partition, account } = after;
    const [exact, , otherKind] = keysOf({ name, partition, account });
    if (accounts.has(exact) || accounts.has(otherKind)) continue;
    const other = first.get(name) ?? looks.get(lookOf(name))?.find((one) => isOtherAccount(one, after));
    if (other) taken.set(place, other);
  }
  return taken;
}

/** A name with its account, with the kind of it, and with the other kind: an id and an alias may mean one account. */
function keysOf({ name, partition, account }: KnownName): [exact: string, kind: string, otherKind: string] {
  const isId = isAccountId(account);
  return [`${name}\n${partition}\n=${account}`, `${name}\n${partition}\n${isId}`, `${name}\n${partition}\n${!isId}`];
}
