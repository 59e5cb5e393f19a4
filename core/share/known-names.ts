import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { addName, isOtherAccount } from '@/core/catalog/names/name-twins.ts';
import { namesOfRole } from '@/core/catalog/names/shown-name.ts';
import { roleId, withoutPortal } from '@/core/catalog/role-id.ts';
import type { Role } from '@/core/config/role.ts';
import { lookOf } from '@/core/text/skeleton.ts';

/** A name of a role or an account, and where it leads. */
export interface NameOfRole {
  name: string;
  account: string;
  organization: string;
}

type Where = Pick<Role, 'partition' | 'account'>;

/** The names of a user's list. */
export interface KnownNames {
  /** The one that a name is, or can be taken for, where it is of another account and of none else. */
  elsewhere(name: string, role: Where): NameOfRole | undefined;
  /** The one that a name is, or can be taken for, where it is of several accounts. */
  ofSeveral(name: string): NameOfRole | undefined;
  /** The organization that a name is, or can be taken for. */
  organization(name: string): string | undefined;
  /** Those of an account. */
  of(role: Where): readonly NameOfRole[];
  /** The rows of a role, by whatever portal. */
  same(role: Role): readonly CatalogRole[];
}

type Known = NameOfRole & Pick<Role, 'partition'>;

/** All that a role is called, and its account. */
export const namesOf = (role: Role & Partial<CatalogRole>): string[] =>
  [...namesOfRole(role), role.accountName, role.learntName].flatMap((name) => name || []);

/** Of one look, or of one role, so many are kept, and of one account. */
const mostOfALook = 4;
const mostOfAnAccount = 50;

export function knownNames(own: readonly CatalogRole[]): KnownNames {
  const looks = new Map<string, Known[]>();
  const accounts = new Map<string, Known[]>();
  const rows = new Map<string, CatalogRole[]>();
  const organizations = new Map(own.map(({ organization }) => [lookOf(organization), organization]));
  for (const role of own) {
    const id = withoutPortal(roleId(role));
    rows.set(id, [...(rows.get(id) ?? []), role].slice(0, mostOfALook));
    for (const name of namesOf(role)) {
      const { partition, account, organization } = role;
      const one = { name, partition, account, organization };
      addName(looks, lookOf(name), one, mostOfALook);
      addName(accounts, keyOf(role), one, mostOfAnAccount);
    }
  }
  return {
    elsewhere(name, role) {
      const known = looks.get(lookOf(name)) ?? [];
      const [first] = known;
      // A name of several accounts (`Admin`) tells nobody which one it is.
      if (!first || known.some((one) => isOtherAccount(one, first)) || !isOtherAccount(first, role)) return undefined;
      return toldOf(known.find((one) => one.name === name) ?? first);
    },
    ofSeveral(name) {
      const [first, ...others] = looks.get(lookOf(name)) ?? [];
      return first && others.some((one) => isOtherAccount(one, first)) ? toldOf(first) : undefined;
    },
    organization: (name) => (name === '' ? undefined : organizations.get(lookOf(name))),
    of: (role) => (accounts.get(keyOf(role)) ?? []).map(toldOf),
    same: (role) => rows.get(withoutPortal(roleId(role))) ?? [],
  };
}

/** A name that roles of several accounts are sent under. `key`: once for each look and account. */
interface SentTwin {
  name: string;
  other: NameOfRole;
  key: string;
}

/** Gives a function that finds, for one role after another, the first one before it that has a name of its, in another account. */
export function namesSent(): (role: Role) => SentTwin | undefined {
  const firsts = new Map<string, Known>();
  return (role) => {
    let twin: SentTwin | undefined;
    for (const name of namesOf(role)) {
      const look = lookOf(name);
      const first = firsts.get(look);
      const { partition, account, organization } = role;
      if (!first) firsts.set(look, { name, partition, account, organization });
      else if (isOtherAccount(first, role)) twin ??= { name, other: toldOf(first), key: `${look} ${keyOf(role)}` };
    }
    return twin;
  };
}

const keyOf = ({ partition, account }: Where): string => `${partition} ${account}`;
const toldOf = ({ name, account, organization }: Known): NameOfRole => ({ name, account, organization });
