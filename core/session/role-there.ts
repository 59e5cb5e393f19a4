import { accountNames } from '@/core/aws/same-account.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { namesOfRole } from '@/core/catalog/names/shown-name.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import { isCurrent } from './reach.ts';
import type { Session } from './session.ts';

/**
 * The role of the catalog that a session is certainly in; of several profiles of it the one that the page names, else the first.
 * Undefined: none, or the page does not show enough to be sure.
 */
export function roleThere(view: CatalogView, session: Session): CatalogRole | undefined {
  const { id, alias } = accountNames(session.current.account, session.accountAlias);
  const rows = [id, alias].flatMap((account) => (account ? view.rowsWith(`\t${account}\t`) : []));
  const roles = [...new Set(rows)].map((row) => view.role(row)).filter((role) => isCurrent(role, session) === true);
  const { displayName } = session;
  const named = roles.find((role) => displayName !== undefined && namesOfRole(role).includes(displayName)) ?? roles[0];
  // Whatever profile it was chosen by.
  return named && roles.some(({ confirm }) => confirm) ? { ...named, confirm: true } : named;
}
