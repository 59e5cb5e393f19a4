import type { TopRoles } from '@/core/catalog/list-setup.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import type { Pattern } from './pattern.ts';
import { type Found, search } from './search.ts';

/** The first rows that the popup would show for a query, without its headings. */
export interface BestRoles {
  /** Catalog indexes, at most `count`. */
  roles: number[];
  /** For `matchRanges`; none for a blank query. */
  patterns: Pattern[][];
}

/** Finds the best roles for a query; for a blank one the roles on top, then the first of the catalog, and last what is out of reach. */
export function bestRoles(
  view: CatalogView,
  query: string,
  { pins, recents, away = [] }: TopRoles,
  count: number,
  find: (view: CatalogView, query: string, boosts: ReadonlyMap<number, number>) => Found = search,
): BestRoles {
  if (query.trim() === '') {
    const first = Array.from({ length: Math.min(count + away.length, view.count) }, (_, index) => index);
    const others = first.filter((index) => !away.includes(index));
    return { roles: [...new Set([...pins, ...recents, ...others, ...away])].slice(0, count), patterns: [] };
  }
  const { groups, patterns } = find(view, query, boostsOf({ pins, recents }));
  const roles: number[] = [];
  for (const group of groups) {
    if (roles.length >= count) break;
    roles.push(...group.roles.slice(0, count - roles.length));
  }
  return { roles, patterns };
}

/** What `search` takes: of equals pins come first, then recent roles. */
export const boostsOf = ({ pins, recents }: TopRoles): Map<number, number> =>
  new Map([...recents.map(boost(1)), ...pins.map(boost(2))]);

const boost =
  (by: number) =>
  (role: number): [number, number] => [role, by];
