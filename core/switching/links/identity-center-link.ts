import { isAccountId } from '@/core/aws/account.ts';
import { isConsoleUrl } from '@/core/aws/partitions.ts';
import { readPortal } from '@/core/aws/portal.ts';

export interface PortalTarget {
  /** The access portal, in any form that configs have it: with or without `/start`, `#`, `#/`. */
  startUrl: string;
  /** Twelve digits. */
  account: string;
  /** The permission set's name, not that of the role made from it. */
  roleName: string;
  /** The console page to land on. */
  destination?: string;
}

/**
 * The access portal's shortcut link, by AWS's guide "Creating shortcut links to AWS Management Console destinations".
 * Works for an assigned user, who may have to sign in first. Undefined if the portal is not one of AWS's hosts or the
 * account is not an id; a destination that is not a console page is left out.
 */
export const identityCenterLink = (target: PortalTarget): string | undefined =>
  readPortal(target.startUrl)?.companyHost === undefined ? portalLink(target) : undefined;

/**
 * The same at a company's own address, too: a browser keeps the fragment over the redirect to AWS's portal. It is for whoever
 * asks before it is opened.
 */
export function portalLink({ startUrl, account, roleName, destination }: PortalTarget): string | undefined {
  const portal = readPortal(startUrl);
  if (portal === undefined || !isAccountId(account) || roleName === '') return undefined;

  const parameters = [
    ['account_id', account],
    ['role_name', roleName],
    ...(destination && isConsoleUrl(destination) ? [['destination', destination]] : []),
  ];
  const query = parameters.map(([key = '', value = '']) => `${key}=${encodeURIComponent(value)}`).join('&');
  return `${portal.page}#/console?${query}`;
}
