import type { CatalogView } from '@/core/catalog/catalog-view.ts';
import { roleId } from '@/core/catalog/role-id.ts';
import type { RecentRole } from '@/core/history/history.ts';
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

/** The account in a role's id, see `roleId`: Identity Center's ids have the portal before them, slashes and all. */
const accountOf = (id: string): string => /(?:^|#)aws[a-z-]*\/([^/]+)\//.exec(id)?.[1] ?? '';

/** Finds the catalog indexes of recent roles: by role and profile, else by role alone (a profile was renamed). */
export function locateRecents(view: CatalogView, recents: readonly RecentRole[]): number[] {
  return recents.flatMap(({ id, profile }) => {
    const candidates = view.rowsWith(`\t${accountOf(id)}\t`).filter((index) => roleId(view.role(index)) === id);
    const same = candidates.find((index) => view.role(index).profile === profile);
    return same ?? candidates[0] ?? [];
  });
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
