import type { CatalogView } from '@/core/catalog/catalog-view.ts';
import { rowsOfRole } from '@/core/catalog/rows-of-role.ts';
import type { RecentRole } from './history.ts';

/** Finds the catalog indexes of recent roles: by role and profile, else by role alone (a profile was renamed). */
export function locateRecents(view: CatalogView, recents: readonly RecentRole[]): number[] {
  return recents.flatMap(({ id, profile }) => {
    const candidates = rowsOfRole(view, id);
    const same = candidates.find((index) => view.role(index).profile === profile);
    return same ?? candidates[0] ?? [];
  });
}
