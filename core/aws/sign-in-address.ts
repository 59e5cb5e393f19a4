import { isAccountId } from './account.ts';
import { parseHttpsUrl } from './https-url.ts';
import type { PartitionId } from './partition-ids.ts';
import { partitionOfRegion, partitionOfSignInHost } from './partitions.ts';

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
  const host = parseHttpsUrl(url)?.hostname ?? '';
  const [account = ''] = host.split('.', 1);
  const partition = partitionOfSignInHost(host.slice(account.length + 1));
  const isAlias = /^[a-z][a-z0-9-]{2,62}$/.test(account) && partitionOfRegion(account) === undefined;
  return partition !== undefined && (isAccountId(account) || isAlias) ? { account, partition } : undefined;
}
