import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import { isCurrent } from './reach.ts';
import type { Session } from './session.ts';

/** The role of the list that a session is in; undefined: it is in none of them, or the page does not show it. */
export function roleOfSession(view: CatalogView, session: Session): CatalogRole | undefined {
  const { kind, account } = session.current;
  if (kind !== 'role' && kind !== 'permission-set') return undefined;
  return view
    .rowsWith(`\t${account}\t`)
    .map((index) => view.role(index))
    .find((role) => isCurrent(role, session) === true);
}
