import type { CatalogView } from '@/core/catalog/catalog-view.ts';
import type { Pattern } from './pattern.ts';
import { search } from './search.ts';

/** The first rows that the popup would show for a query, without its headings. */
export interface BestRoles {
  /** Catalog indexes, at most `count`. */
  roles: number[];
  /** For `matchRanges`; none for a blank query. */
  patterns: Pattern[][];
}

/** Finds the best roles for a query; for a blank one the recent roles, then the first of the catalog. */
export function bestRoles(view: CatalogView, query: string, recents: readonly number[], count: number): BestRoles {
  if (query.trim() === '') {
    const first = Array.from({ length: Math.min(count, view.count) }, (_, index) => index);
    return { roles: [...new Set([...recents, ...first])].slice(0, count), patterns: [] };
  }
  const { groups, patterns } = search(view, query, new Map(recents.map((role) => [role, 1])));
  const roles: number[] = [];
  for (const group of groups) {
    if (roles.length >= count) break;
    roles.push(...group.roles.slice(0, count - roles.length));
  }
  return { roles, patterns };
}
