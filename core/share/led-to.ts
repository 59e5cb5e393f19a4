import { parseConsoleUrl } from '@/core/aws/console-url.ts';
import type { PartitionId } from '@/core/aws/partition-ids.ts';
import { isSignInUrl } from '@/core/aws/partitions.ts';
import { landingOfAddress } from '@/core/switching/landing/one-time-landing.ts';
import { oddityOf } from '@/core/switching/landing/saved-page.ts';
import { parseSwitchRoleLink, switchRoleLink } from '@/core/switching/link.ts';
import { findPayloads } from '@/core/text/bundle-payloads.ts';
import { bundleOf } from './bundle.ts';

/** A page of the console that is to be seen in a certain account. */
export interface WantedPage {
  partition: PartitionId;
  /** Twelve digits, or an alias. */
  account: string;
  /** The role that its link was made for. */
  roleName?: string;
  /** Its address, without a session's label. Absent: it is more than a page to look at, see `oddityOf`, or at no known place. */
  landing?: string;
}

/** Roles that somebody shared by a link. */
export interface SharedLink {
  /** Its address, with nothing of the way that it has come. */
  link: string;
  /** How many roles can be read of it. */
  count: number;
}

/** What an address of AWS's leads to, though its tab may end on AWS's sign-in page. */
export interface LedTo {
  shared?: SharedLink;
  page?: WantedPage;
}

/** In UTF-16 units: a link of 8,000 that was percent-encoded into another address has room. */
const longestAddress = 32_000;

/**
 * What a tab was led to, by an address that it comes by: shared roles, in the fragment or in the query, where AWS's own pages may
 * have put it; or a page whose account is named, by the console's host or by the one shared role. Undefined: neither. Never throws.
 */
export function ledTo(address: string): LedTo | undefined {
  if (address.length > longestAddress) return undefined;
  if (!isSignInUrl(address)) return ledBy(pageOfHost(address));
  const [found] = findPayloads(address);
  if (!found) return ledBy(pageInQuery(address));
  const { roles } = bundleOf(found.payload);
  const [role] = roles;
  const shared = { link: `${switchPage(address)}#rolecall=${found.payload}`, count: roles.length };
  if (role?.landing === undefined || roles.length > 1) return { shared };
  const { partition, account, roleName, landing } = role;
  return { shared, page: { partition, account, roleName, ...toLookAt(landing, partition) } };
}

const ledBy = (page: WantedPage | undefined): LedTo | undefined => page && { page };

/** The page to switch to the role that is in the link itself: of a link that is damaged, nothing else is left. */
function switchPage(address: string): string {
  const role = parseSwitchRoleLink(address);
  return role
    ? switchRoleLink({ ...role, ...(role.displayName && { profile: role.displayName }) })
    : `https://${new URL(address).hostname}/switchrole`;
}

function pageOfHost(address: string): WantedPage | undefined {
  const { partition, differentiator } = parseConsoleUrl(address) ?? {};
  if (partition === undefined || differentiator === undefined) return undefined;
  const page = landingOfAddress(address)?.page;
  return { partition, account: differentiator.slice(0, 12), ...toLookAt(page, partition) };
}

/** Where AWS's sign-in goes on to. */
function pageInQuery(address: string): WantedPage | undefined {
  for (const value of new URL(address).searchParams.values()) {
    const page = pageOfHost(value) && pageOfHost(asItWas(value));
    if (page) return page;
  }
  return undefined;
}

/**
 * What AWS's own pages add to an address on its way to the sign-in. Its fragment is in `hashArgs`: a script puts it there, for no
 * server is told of it (public addresses of 2022 to 2026).
 */
const ofSignIn = ['hashArgs', 'isauthcode', 'oauthStart', 'state', 'ca-oauth-flow-id'];

function asItWas(address: string): string {
  const url = new URL(address);
  const fragment = url.searchParams.get('hashArgs');
  if (fragment === null) return address;
  for (const name of ofSignIn) url.searchParams.delete(name);
  url.hash = fragment;
  return url.href;
}

const toLookAt = (page: string | undefined, partition: PartitionId): { landing?: string } =>
  page === undefined || oddityOf(page, partition) ? {} : { landing: page };
