import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import { namedIn } from '@/core/search/pasted.ts';
import { type Found, search } from '@/core/search/search.ts';
import type { RoleForm } from './role-form.ts';
import { lastPart } from './rows-of-named.ts';

/** Of a text with several accounts the roles of each, in the text's order: one of them can be chosen. */
export function ofAllAccounts(
  view: CatalogView,
  query: string,
  found: Found,
  boosts: ReadonlyMap<number, number> | undefined,
): Found {
  const accounts = new Set(namedIn(query).flatMap(({ account }) => account ?? []));
  if (accounts.size < 2) return found;
  const each = [...accounts].map((account) => search(view, account, boosts));
  const groups = new Map<number, Set<number>>();
  for (const { organization, roles } of each.flatMap((one) => one.groups))
    groups.set(organization, new Set([...(groups.get(organization) ?? []), ...roles]));
  return {
    ...found,
    groups: [...groups].map(([organization, roles]) => ({ organization, roles: [...roles] })),
    count: [...groups.values()].reduce((sum, { size }) => sum + size, 0),
    patterns: each.flatMap(({ patterns }) => patterns),
  };
}

/** Moves rows to the front of what was found. */
export function withFirst(
  view: CatalogView,
  found: Found,
  rows: readonly number[],
  { account, roleName }: RoleForm,
): Found {
  const first = new Set(rows);
  const isThere = (groups: Found['groups']) => groups.some(({ roles }) => roles.some((row) => first.has(row)));
  const whole = isThere(found.groups) ? found : search(view, `${account} ${lastPart(roleName)}`);
  const groups = whole.groups.map(({ organization, roles }) => {
    const before = roles.filter((row) => first.has(row));
    const all = before.length > 0 ? [...before, ...roles.filter((row) => !first.has(row))] : roles;
    return { organization, roles: all, isBefore: before.length > 0 };
  });
  const inOrder = [...groups.filter(({ isBefore }) => isBefore), ...groups.filter(({ isBefore }) => !isBefore)];
  return { ...whole, groups: inOrder.map(({ organization, roles }) => ({ organization, roles })), fuzzy: false };
}
