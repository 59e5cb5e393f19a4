import { isAccountId } from '@/core/aws/account.ts';
import { parseConsoleUrl } from '@/core/aws/console-url.ts';
import { isKnownRegion } from '@/core/aws/nearest-region.ts';
import type { PartitionId } from '@/core/aws/partition-ids.ts';
import { partitions } from '@/core/aws/partition-table.ts';
import { parseResourceArn, type ResourceArn } from '@/core/aws/resource-arn.ts';
import { sameAccount } from '@/core/aws/same-account.ts';
import type { Role } from '@/core/config/role.ts';
import { excerpt } from '@/core/text/excerpt.ts';
import { ownValue } from '@/core/text/json.ts';
import { percentDecoded } from '@/core/text/percent-decoded.ts';
import { visibleText } from '@/core/text/visible-text.ts';
import { isSafeDestination } from './destination.ts';
import { fillPage } from './fill-page.ts';
import { redirectUrl } from './redirect-url.ts';
import { servedOnce, services } from './resource-pages.ts';

/** The page that a pasted text names: one switch lands on it, and nothing is kept. */
export interface OneTimeLanding {
  /** A page of the console, at a host of the partition table, without a session's label. Absent: in no region that is known. */
  page?: string;
  partition: PartitionId;
  /** Whose it is: twelve digits. */
  account?: string;
  region?: string;
  /** The service's name, or the first step of an address's path. Empty: the console's home. */
  service: string;
  /** Which resource, as people call it, as somebody wrote it. Empty: the service's home. */
  resource: string;
}

/**
 * The page of a resource: by its ARN, else the home of its service, else the console's home, in the ARN's region. Undefined: no
 * ARN, one of a role, which is switched to, or one that says neither a service of the table nor an account.
 */
export function landingOfArn(text: string): OneTimeLanding | undefined {
  const arn = parseResourceArn(text);
  if (arn === undefined || arn.service === 'sts' || /^role\//.test(arn.resource)) return undefined;
  const { partition, account, service } = arn;
  const region = servedOnce.has(service) ? partitions[partition].defaultRegion : arn.region;
  const [name = '', home = ''] = ownValue(services, service) ?? [];
  if (name === '' && account === undefined) return undefined;
  const said = { partition, ...(account && { account }), ...(region && { region }) };
  if (isNowhere(region)) return { ...said, service: name, resource: '' };
  const filled = fillPage(arn);
  const page = filled && pageAt(arn, region, filled.path);
  if (page) return { ...said, page, service: name, resource: filled.shown };
  const other = pageAt(arn, region, home || '/console/home');
  return other === undefined ? undefined : { ...said, page: other, service: name, resource: '' };
}

/** A host is made of known regions only: at any other there may be nothing. */
const isNowhere = (region: string | undefined): boolean => region !== undefined && !isKnownRegion(region);

/** A page of a partition's console, by its path; undefined: something in the path has led elsewhere. */
export function pageAt(
  { partition }: Pick<ResourceArn, 'partition'>,
  region: string | undefined,
  path: string,
): string | undefined {
  const { consoleDomain } = partitions[partition];
  const [, before = '', hash = ''] = /^([^#]*)(.*)$/s.exec(path) ?? [];
  const query = region === undefined ? '' : `${before.includes('?') ? '&' : '?'}region=${region}`;
  const written = `https://${region === undefined ? '' : `${region}.`}${consoleDomain}${before}${query}${hash}`;
  return URL.canParse(written) && new URL(written).href === written && isSafeDestination(written) ? written : undefined;
}

/** Shorter than what is looked for in a text: a part of an address is none. */
const longestAddress = 4000;

/** A console page by its address; what would sign somebody in or out, and the session's label, are taken off. Undefined: none. */
export function landingOfAddress(address: string): OneTimeLanding | undefined {
  const parsed = address.length > longestAddress ? undefined : parseConsoleUrl(address);
  if (parsed === undefined) return undefined;
  const { partition, differentiator, region } = parsed;
  const account = differentiator?.slice(0, 12);
  const said = { partition, ...(account && { account }), ...(region && { region }) };
  if (isNowhere(region)) return { ...said, service: '', resource: '' };
  const page = redirectUrl(address, partition, region);
  if (!isSafeDestination(page)) return undefined;
  const { pathname, hash } = new URL(page);
  const [, first = '', ...steps] = pathname.split('/');
  const isHome = first === 'console' || first === '';
  const rest = hash.replace(/^#\/?|[:/]$/g, '') || steps.filter((step) => step !== 'home' && step !== '').join('/');
  return {
    ...said,
    page,
    service: isHome ? '' : nameOfPath(first),
    resource: isHome ? '' : (percentDecoded(rest) ?? rest),
  };
}

/** By the path of its home, unless others begin in the same way. */
function nameOfPath(first: string): string {
  const named = Object.values(services).filter(([, home]) => home.split(/[/#]/)[1] === first);
  return (ownValue(services, first) ?? (named.length === 1 ? named[0] : undefined))?.[0] ?? first;
}

/** In UTF-16 units; what is behind is left out of sentences. */
const longestShown = 60;

/** What a landing is called within a sentence, every sign of it visible: `Lambda › pay`. Empty: the console's home. */
export function landingName({ service, resource }: Pick<OneTimeLanding, 'service' | 'resource'>): string {
  const name = visibleText([service, resource].filter((part) => part !== '').join(' › '));
  return name.length > longestShown ? `${excerpt(name, longestShown)}…` : name;
}

/** Whether a role is one to see the page with: of its partition, and of no other account that is known. */
export function landsWith({ partition, account }: OneTimeLanding, role: Role): boolean {
  if (role.partition !== partition) return false;
  const own = isAccountId(role.account) ? { id: role.account } : { alias: role.account };
  return account === undefined || sameAccount({ id: account }, own) !== false;
}
