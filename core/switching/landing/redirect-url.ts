import { type ConsoleUrl, differentiatorPattern, parseConsoleUrl } from '@/core/aws/console-url.ts';
import { normalizeHost } from '@/core/aws/https-url.ts';
import type { PartitionId } from '@/core/aws/partition-ids.ts';
import { partitions } from '@/core/aws/partition-table.ts';
import { partitionOfRegion } from '@/core/aws/partitions.ts';
import { regionIn } from '@/core/aws/regions.ts';
import { fullyDecoded, isSafeDestination } from './destination.ts';

/**
 * First path segments of services that are served from one region for all. Their pages keep their host: a region put in
 * front of it gave 400 and 404 (https://github.com/tilfinltd/aws-extend-switch-roles/issues/175, issues/80).
 */
const globalServices: ReadonlySet<string> = new Set([
  'account',
  'artifact',
  'billing',
  'cloudfront',
  'cost-management',
  'costmanagement',
  'globalaccelerator',
  'health',
  'iam',
  'iamv2',
  'marketplace',
  'organizations',
  'phd',
  'route53',
  'route53domains',
  'shield',
  'support',
  'trustedadvisor',
]);

/** The console home of a region, or of the partition's default region where the region is not one of the partition. */
export function consoleHome(partition: PartitionId, region?: string): string {
  const landing = regionIn(partition, region);
  return `https://${landing}.${partitions[partition].consoleDomain}/console/home?region=${landing}`;
}

/**
 * Where to land after a switch: the same page in the wanted region. The host of a regional page and the `region` of the
 * query are set; global pages and hosts that serve all regions (`s3.`, Health, Lightsail) keep their host; the session
 * label leaves the host and nothing else. Any page that is not understood, or that `isSafeDestination` refuses, gives the
 * console home of the region.
 * The host is one of the partition table's, always. Built with `URL`, never by string surgery.
 */
export function redirectUrl(page: string | undefined, partition: PartitionId, wantedRegion?: string): string {
  const parsed = page === undefined ? undefined : parseConsoleUrl(page);
  const region = regionIn(partition, wantedRegion, parsed?.region);
  if (page === undefined || parsed?.partition !== partition || !isUnderstood(parsed)) {
    return consoleHome(partition, region);
  }

  const url = new URL(page);
  url.hostname = parsed.beside ? normalizeHost(url.hostname) : hostFor(parsed, region);
  url.search = withRegion(url.search, region);
  return isSafeDestination(url.href) ? url.href : consoleHome(partition, region);
}

/** `/console/…` is the home, and signing out: nothing to come back to. */
function isUnderstood({ labels, service }: ConsoleUrl): boolean {
  const [label = ''] = labels;
  return labels.length <= 1 && !differentiatorPattern.test(label) && service !== '' && service !== 'console';
}

function hostFor({ partition, labels: [label], service }: ConsoleUrl, region: string): string {
  const isRegional = label === undefined || partitionOfRegion(label) !== undefined;
  const first = isRegional && !globalServices.has(service) ? region : label;
  const { consoleDomain } = partitions[partition];
  return first === undefined ? consoleDomain : `${first}.${consoleDomain}`;
}

/**
 * Not of a page but of who sees it: the session that AWS's own links name, and the code that ends a sign-in, also behind `;` or
 * encoded more than once, as `isSafeDestination` looks for it.
 */
const ofSession = /isauthcode|(?:^|[?&;])(?:code|login_hint)(?:=|$)/i;

/**
 * Sets `region` where the query has one, and drops what would decide who is signed in there: a page can write into its
 * address what it likes. `URLSearchParams` would write all the others anew, in its own encoding.
 */
function withRegion(search: string, region: string): string {
  const pairs = search
    .slice(1)
    .split('&')
    .filter((pair) => !ofSession.test(fullyDecoded(pair) ?? 'code'));
  return pairs.map((pair) => (/^region(?:=|$)/.test(pair) ? `region=${region}` : pair)).join('&');
}
