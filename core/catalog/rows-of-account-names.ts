import { isAccountId } from '@/core/aws/account.ts';
import type { LearntAlias } from '@/core/aws/learnt-alias.ts';
import { type RoleIdentity, roleId } from './role-id.ts';
import { rowsOfRole } from './rows-of-role.ts';
import type { CatalogView } from './snapshot/catalog-view.ts';

/** What the texts call an account besides: its ids for an alias, its names for an id. */
function writtenNames(view: CatalogView, account: string, rows: readonly number[]): string[] {
  const pairs = rows.flatMap((row) => {
    const { account, accountName, base } = view.role(row);
    return [[account, accountName?.toLowerCase()] as const, [base?.account, base?.alias] as const];
  });
  return pairs.flatMap(([id, name]) => (id === account ? (name ?? []) : name === account ? (id ?? []) : []));
}

/**
 * The rows that may be a role which is asked for by any name of its account, for who must not overlook one. What pages told of
 * aliases only adds rows, for a page could say anything. An alias that the list tells nothing of may be each account of it.
 */
export function rowsThatMayBe(view: CatalogView, role: RoleIdentity, learnt: readonly LearntAlias[]): number[] {
  const { account } = role;
  const isId = isAccountId(account);
  const all = Array.from({ length: isId ? 0 : view.count }, (_, row) => row);
  const written = writtenNames(view, account, isId ? view.rowsWith(account) : all);
  const told = learnt.flatMap((pair) =>
    pair.account === account ? pair.alias : pair.alias === account ? pair.account : [],
  );
  const rowsIn = (names: readonly string[]) =>
    [...new Set(names)].flatMap((name) => rowsOfRole(view, roleId({ ...role, account: name })));
  const known = rowsIn([account, ...written]);
  if (isId || written.length > 0 || known.length > 0) return [...known, ...rowsIn(told)];
  return all.filter((row) => {
    const listed = view.role(row);
    return isAccountId(listed.account) && roleId({ ...listed, account }) === roleId(role);
  });
}
