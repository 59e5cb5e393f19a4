import { accountIdWithin } from '@/core/aws/account.ts';
import { longestAccounts, longestRoles, type PortalAccount } from '@/core/import/found/portal-reading.ts';
import { parseIdentityCenterLink } from '@/core/switching/links/parse-identity-center-link.ts';

/** In UTF-16 units; what is longer is no name. */
const longestText = 1000;

/**
 * The accounts that a portal's page shows, with the permission sets that it shows of them: those of accounts that the user has
 * opened. An account's cell holds a name, and its id there or in its row (seen 2023 to 2026-08); permission sets are links.
 */
export function portalRows(document: Document): PortalAccount[] {
  const found = new Map<string, PortalAccount>();
  const accountOf = (account: string): PortalAccount | undefined => {
    const known = found.get(account) ?? { account, name: '', roles: [] };
    if (found.size < longestAccounts) found.set(account, known);
    return found.get(account);
  };
  for (const cell of document.querySelectorAll('[data-testid="account-list-cell"]')) {
    const row = cell.closest('tr') ?? cell;
    const account = accountIdWithin((row.textContent ?? '').slice(0, longestText));
    const name = (cell.querySelector('strong')?.textContent ?? cell.textContent ?? '').trim().slice(0, longestText);
    const known = account === undefined ? undefined : accountOf(account);
    if (known && !known.name) known.name = name;
  }
  for (const { href } of document.querySelectorAll<HTMLAnchorElement>('a[href*="account_id="]')) {
    const { account = '', roleName } = parseIdentityCenterLink(href) ?? {};
    const known = roleName === undefined ? undefined : accountOf(account);
    if (known && roleName && known.roles.length < longestRoles && !known.roles.includes(roleName)) {
      known.roles.push(roleName);
    }
  }
  return [...found.values()];
}
