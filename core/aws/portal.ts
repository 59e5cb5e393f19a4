import { normalizeHost, parseHttpsUrl } from './https-url.ts';
import { partitions } from './partition-table.ts';
import { partitionOfConsoleHost, partitionOfRegion, partitionOfSignInHost, readPortalHost } from './partitions.ts';
import { portalAddress } from './portal-address.ts';

/** Where a start URL leads. */
export interface Portal {
  /** The portal's page, without a fragment: a shortcut is this and its `#/console…`. */
  page: string;
  /**
   * The host, where it is none of AWS's: a company's own address that leads on to its portal, as the AWS CLI follows it (2.35.13,
   * 2026-06). It is opened after the user has agreed to this host, and never before. In ASCII: IDN as `xn--…`.
   */
  companyHost?: string;
}

/**
 * Reads a start URL, in any form that configs have it: with or without `/start`, `#`, `#/`. Undefined: nothing to open, such
 * as an IP address, a host of this machine or of the console, a host that passes for AWS's, or an issuer's (`portalOfIssuer`).
 */
export function readPortal(startUrl: string): Portal | undefined {
  const url = parseHttpsUrl(startUrl);
  if (url === undefined || isIssuer(url)) return undefined;
  const page = portalAddress(startUrl);
  if (page !== undefined) return { page };
  const host = normalizeHost(url.hostname);
  if (!isCompanyHost(host)) return undefined;
  return { page: url.origin + url.pathname + url.search, companyHost: host };
}

/** Names that are AWS's in any host: one that has them without being AWS's is made to look like it. */
const namesOfAws = /awsapps|amazonaws|amazonwebservices|identitycenter|(?:^|\.)aws\.amazon\.|\.app\.aws\./;
const longestHost = 253;

function isCompanyHost(host: string): boolean {
  // A name of several labels, the last of letters: no IP address in any notation, no `localhost`, nothing of the local network alone.
  const wellFormed =
    host.length <= longestHost && /^(?:[a-z0-9_-]{1,63}\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/.test(host);
  if (!wellFormed || /\.(?:localhost|local)$/.test(host) || namesOfAws.test(host)) return false;
  return partitionOfConsoleHost(host) === undefined && partitionOfSignInHost(host) === undefined;
}

const instance = /^\/(ssoins-[0-9a-z]{1,60})\/?$/i;
const isIssuer = ({ hostname }: URL): boolean =>
  hostname.startsWith('identitycenter.') && readPortalHost(hostname) !== undefined;

/**
 * The portal of an issuer's URL, `https://identitycenter.amazonaws.com/ssoins-…`, which the AWS CLI takes for a start URL and
 * which is no address that answers. Its portal is below the region's own domain (Identity Center user guide, "Workforce
 * access through an additional Region"). Any other URL, and an issuer's without a region, stays as it is.
 */
export function portalOfIssuer(startUrl: string, region: string | undefined): string {
  const url = parseHttpsUrl(startUrl);
  const id = url && isIssuer(url) ? instance.exec(url.pathname)?.[1]?.toLowerCase() : undefined;
  const partition = partitionOfRegion(region ?? '');
  if (id === undefined || region === undefined || partition === undefined) return startUrl;
  const host = partitions[partition].portalHosts.find((pattern) => pattern.startsWith('*.{region}.'));
  return host === undefined ? startUrl : `https://${host.replace('*', id).replace('{region}', region)}`;
}
