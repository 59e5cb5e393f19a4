import type { CatalogView } from '@/core/catalog/catalog-view.ts';
import { roleId } from '@/core/catalog/role-id.ts';
import type { RecentRole } from './history.ts';

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
