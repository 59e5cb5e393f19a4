import type { CatalogView } from '@/core/catalog/catalog-view.ts';
import type { FoundGroup } from '@/core/search/rank.ts';

/** A headed run of rows in the list. Rows hold roles by their index in the catalog. */
export interface Section {
  kind: 'recent' | 'organization';
  /** The organization's name; empty for recents, which the screen names. */
  name: string;
  count: number;
  /** The catalog index of the section's n-th row. */
  roleAt: (n: number) => number;
}

const rows = (roles: readonly number[]) => (n: number) => roles[n] ?? 0;

/** The whole list: recents, then every organization. */
export function allSections(view: CatalogView, recents: readonly number[]): Section[] {
  const organizations = view.organizations.map(
    ({ name, first, count }): Section => ({ kind: 'organization', name, count, roleAt: (n) => first + n }),
  );
  if (recents.length === 0) return organizations;
  return [{ kind: 'recent', name: '', count: recents.length, roleAt: rows(recents) }, ...organizations];
}

/** What a search found, best first. */
export function foundSections(view: CatalogView, found: readonly FoundGroup[]): Section[] {
  return found.map(({ organization, roles }) => ({
    kind: 'organization',
    name: view.organizations[organization]?.name ?? '',
    count: roles.length,
    roleAt: rows(roles),
  }));
}
