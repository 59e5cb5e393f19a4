import { isAccountId, normalizeAccount } from './account.ts';
import { normalizeHost, parseHttpsUrl } from './https-url.ts';
import { nearestRegion } from './nearest-region.ts';
import type { PartitionId } from './partition-ids.ts';
import { partitions } from './partition-table.ts';
import { partitionOfSignInHost } from './partitions.ts';

/**
 * The account, by its number or its alias, whose users sign in at an address: `https://{account}.signin.aws.amazon.com/console`
 * (IAM user guide, "How IAM users sign in to AWS"). Undefined for any other, a region's sign-in host among them.
 */
export function parseSignInUrl(url: string): { account: string; partition: PartitionId } | undefined {
  const host = normalizeHost(parseHttpsUrl(url)?.hostname ?? '');
  const partition = partitionOfSignInHost(host);
  const domain = partition && partitions[partition].signInDomains.find((one) => host.endsWith(`.${one}`));
  if (!partition || !domain) return undefined;
  const label = host.slice(0, -domain.length - 1);
  const account = normalizeAccount(label);
  const isAccount = account !== undefined && (isAccountId(account) || !/^\d+$/.test(account));
  return isAccount && nearestRegion(label) !== undefined ? { account, partition } : undefined;
}
