import { isAccountId } from './account.ts';
import { normalizeHost, parseHttpsUrl } from './https-url.ts';
import { isKnownRegion } from './nearest-region.ts';
import type { PartitionId } from './partition-ids.ts';
import { partitionOfSignInHost } from './partitions.ts';

/** The account whose users sign in at an address. */
export interface SignInAddress {
  /** Twelve digits, or an alias. */
  account: string;
  partition: PartitionId;
}

/**
 * The account of a sign-in address for IAM users, which mails of administrators have:
 * `https://111122223333.signin.aws.amazon.com/console`, or with the alias (IAM guide, "How IAM users sign in"). Undefined: any
 * other address, a region's sign-in host too.
 */
export function signInAddress(url: string): SignInAddress | undefined {
  const host = normalizeHost(parseHttpsUrl(url)?.hostname ?? '');
  const [account = ''] = host.split('.', 1);
  const partition = partitionOfSignInHost(host.slice(account.length + 1));
  // An alias may look like a region of some day: `acme-dev-1`.
  const isAlias = /^(?!\d+$)[a-z\d][a-z\d-]{2,62}$/.test(account) && !isKnownRegion(account);
  return partition !== undefined && (isAccountId(account) || isAlias) ? { account, partition } : undefined;
}
