import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { namesOfRole } from '@/core/catalog/names/shown-name.ts';
import { hasWords, wordsOf } from '@/core/search/words.ts';
import { fold } from '@/core/text/fold.ts';

/** An organization, and its roles by their places among all. */
export interface ChooserGroup {
  name: string;
  rows: number[];
}

/** What is shown in a line: an organization, or a role under it. */
export type ChooserLine = { is: 'group'; group: ChooserGroup } | { is: 'role'; row: number };

/** The roles in which all words of a query are, by organization: names, accounts, role names, regions, organizations. */
export function createChooser(roles: readonly CatalogRole[]): (query: string) => ChooserGroup[] {
  let hays: string[] | undefined;
  const hayOf = (role: CatalogRole) =>
    fold(
      [...namesOfRole(role), role.account, role.accountName, role.roleName, role.region, role.organization].join('\n'),
    );
  const all = roles.map((_, row) => row);
  return (query) => {
    const words = wordsOf(query);
    if (words.length === 0) return grouped(roles, all);
    hays ??= roles.map(hayOf);
    const searched = hays;
    return grouped(
      roles,
      all.filter((row) => hasWords(searched[row] ?? '', words)),
    );
  };
}

function grouped(roles: readonly CatalogRole[], rows: readonly number[]): ChooserGroup[] {
  const groups = new Map<string, ChooserGroup>();
  for (const row of rows) {
    const name = roles[row]?.organization ?? '';
    const group = groups.get(name) ?? { name, rows: [] };
    groups.set(name, group);
    group.rows.push(row);
  }
  return [...groups.values()];
}

export const linesOf = (groups: readonly ChooserGroup[]): ChooserLine[] =>
  groups.flatMap((group): ChooserLine[] => [
    { is: 'group', group },
    ...group.rows.map((row): ChooserLine => ({ is: 'role', row })),
  ]);

/** Of these rows, how many are marked. */
export function marksAmong(rows: readonly number[], marked: ReadonlySet<number>): 'none' | 'some' | 'all' {
  if (rows.length === 0 || marked.size === 0) return 'none';
  const count = rows.filter((row) => marked.has(row)).length;
  return count === 0 ? 'none' : count === rows.length ? 'all' : 'some';
}
