import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import type { WantedPage } from '@/core/share/led-to.ts';

/**
 * What to search for to open a page in a role of its account: rows of that account, first the role that is named, if it is of the
 * user's own list; a switch lands on the page. Undefined: the list has no role of that account.
 */
export function queryFor(view: CatalogView, { partition, account, roleName, landing }: WantedPage): string | undefined {
  let isListed = false;
  let isKnown = false;
  for (const index of view.rowsWith(`\t${account}\t`)) {
    const role = view.role(index);
    if (role.account !== account || role.partition !== partition) continue;
    isKnown = true;
    isListed ||= role.roleName === roleName;
  }
  if (!isKnown) return undefined;
  // A role that is not in the list would be offered by its name alone, before those that are.
  return [landing, account, isListed ? roleName : undefined].filter((part) => part !== undefined).join(' ');
}
