import { normalizeHost, parseHttpsUrl } from './https-url.ts';
import { type PartitionId, partitionIds } from './partition-ids.ts';
import { type Partition, partitions } from './partition-table.ts';

type NamedPartition = Partition & { id: PartitionId };

const allPartitions = /* @__PURE__ */ partitionIds.map((id): NamedPartition => ({ id, ...partitions[id] }));

/** Match patterns of the console pages of every partition, for the manifest. `*.` covers the bare host too. */
export const consoleMatchPatterns: string[] = /* @__PURE__ */ allPartitions.flatMap((partition) => [
  `https://*.${partition.consoleDomain}/*`,
  ...partition.extraConsoleHosts.map((host) => `https://${host}/*`),
]);

/** Match patterns of the sign-in hosts of every partition, for the manifest. `*.` covers the bare host too. */
export const signInMatchPatterns: string[] = /* @__PURE__ */ allPartitions.flatMap((partition) =>
  partition.signInDomains.map((domain) => `https://*.${domain}/*`),
);

/** Match patterns of the access portals of every partition, for menus. Wider than `isPortalUrl`, which decides. */
export const portalMatchPatterns: string[] = /* @__PURE__ */ allPartitions.flatMap(({ portalHosts }) =>
  portalHosts.filter((host) => !host.includes('{')).map((host) => `https://${host}/*`),
);

/** Partition whose console is served from a host (without port). Undefined: not AWS's console. */
export function partitionOfConsoleHost(host: string): PartitionId | undefined {
  const name = normalizeHost(host);
  return partitionWhere(
    ({ consoleDomain, extraConsoleHosts }) => isWithin(name, consoleDomain) || extraConsoleHosts.includes(name),
  );
}

/** Partition whose sign-in service is at a host (without port): the domain itself, or one region label below it. */
export function partitionOfSignInHost(host: string): PartitionId | undefined {
  const name = normalizeHost(host);
  return partitionWhere(({ signInDomains }) =>
    signInDomains.some((domain) => isWithin(name, domain) && /^(?:[a-z0-9-]+\.)?$/.test(name.slice(0, -domain.length))),
  );
}

/** What the host of an access portal of AWS's tells: `region` where it names one, else the domain's partition alone. */
export interface PortalHost {
  partition: PartitionId;
  region?: string;
}

/** Reads the host of an Identity Center portal (without port). Undefined: not one of AWS's. */
export function readPortalHost(host: string): PortalHost | undefined {
  const name = normalizeHost(host);
  for (const { id, pattern } of portalPatterns) {
    const found = pattern.exec(name);
    if (!found) continue;
    const region = found.groups?.region ?? '';
    const partition = partitionOfRegion(region);
    return partition ? { partition, region } : { partition: id };
  }
  return undefined;
}

/**
 * The host that the page of an older portal asks for its lists, in a region. Undefined: not a region of that portal's
 * partition. The sign-in of the portal is sent there: nothing that a page says may make it another host.
 */
export function portalApiHost(portalHost: string, region: string): string | undefined {
  const partition = partitionOfPortalHost(portalHost);
  if (partition === undefined || partitionOfRegion(region) !== partition) return undefined;
  return partitions[partition].portalApi.replace('{region}', region);
}

/** Partition of the portal at a host: its region's, for GovCloud's portals lie below domains of the `aws` partition. */
export const partitionOfPortalHost = (host: string): PartitionId | undefined => readPortalHost(host)?.partition;

/** Whether a URL is a page of the console: https, a console host, the default port, no user name. Never throws. */
export const isConsoleUrl = (url: string): boolean => isAwsUrl(url, partitionOfConsoleHost);

/** Whether a URL is on a sign-in host, held to the same rules. */
export const isSignInUrl = (url: string): boolean => isAwsUrl(url, partitionOfSignInHost);

/** Whether a URL is on an access portal of Identity Center, held to the same rules. */
export const isPortalUrl = (url: string): boolean => isAwsUrl(url, partitionOfPortalHost);

/** Partition of a region's name. Undefined for anything that is not a region's name, and for isolated partitions. */
export function partitionOfRegion(region: string): PartitionId | undefined {
  if (!regionName.test(region) || isIsolatedRegion(region)) return undefined;
  const special = allPartitions.find(({ regionPrefix }) => regionPrefix !== '' && region.startsWith(regionPrefix));
  return special?.id ?? 'aws';
}

// Two to four letters, then words, then a number: `us-gov-west-1`, `eusc-de-east-1`. A pattern of the shape `xx-word-n`
// missed the latter (https://github.com/tilfinltd/aws-extend-switch-roles/pull/412, 2026-07).
const regionName = /^[a-z]{2,4}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/;

/** Whether a region is of one of AWS's isolated partitions: their consoles are not on the public internet. */
export const isIsolatedRegion = (region: string): boolean => /-iso[a-z]?-/.test(region);

function isAwsUrl(url: string, partitionOf: (host: string) => PartitionId | undefined): boolean {
  const parsed = parseHttpsUrl(url);
  return parsed !== undefined && partitionOf(parsed.hostname) !== undefined;
}

function partitionWhere(test: (partition: NamedPartition) => boolean): PartitionId | undefined {
  return allPartitions.find(test)?.id;
}

function isWithin(host: string, domain: string): boolean {
  return host === domain || (host.endsWith(`.${domain}`) && /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/.test(host));
}

/** The most specific pattern first: `*.us-gov-home.awsapps.com` before `*.awsapps.com`. */
const portalPatterns = /* @__PURE__ */ allPartitions
  .flatMap(({ id, portalHosts }) => portalHosts.map((host) => ({ id, host, pattern: hostPattern(host) })))
  .sort((one, other) => other.host.split('.').length - one.host.split('.').length);

function hostPattern(host: string): RegExp {
  const label = '[a-z0-9-]+';
  const escaped = host.replaceAll('.', '\\.').replace('{region}', `(?<region>${label})`);
  return new RegExp(`^${escaped.replace('*', `${label}(?:\\.${label})*`)}$`);
}
