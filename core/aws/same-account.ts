import { isAccountId } from './account.ts';

/** What an account is called, by id, alias, or both. */
export interface AccountNames {
  id?: string;
  alias?: string;
}

/** Sorts texts that each are an id or an alias into names. */
export function accountNames(...texts: (string | undefined)[]): AccountNames {
  const given = texts.filter((text) => text !== undefined && text !== '') as string[];
  const id = given.find(isAccountId);
  const alias = given.find((text) => !isAccountId(text));
  return { ...(id === undefined ? {} : { id }), ...(alias === undefined ? {} : { alias }) };
}

/**
 * Whether two names mean one account. Undefined: it cannot be decided, as with an id here and an alias there. Pages show
 * aliases where configs have ids; tools that took this for a difference hid every role
 * (https://github.com/tilfinltd/aws-extend-switch-roles/issues/171, issues/208). What some page said earlier of an alias
 * does not count: it could have said anything.
 */
export function sameAccount(one: AccountNames, other: AccountNames): boolean | undefined {
  if (one.id !== undefined && other.id !== undefined) return one.id === other.id;
  // Equal aliases mean one account. Unequal ones need not be two: an alias can be changed.
  return one.alias !== undefined && one.alias === other.alias ? true : undefined;
}
