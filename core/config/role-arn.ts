import { isAccountId } from '@/core/console/account.ts';
import { type PartitionId, partitions } from '@/core/console/partitions.ts';
import { faultOfRoleName, withoutLeadingSlash } from './role-name.ts';
import type { Refusal, Target } from './target.ts';

/** The longest ARN that IAM's API takes. */
const longestArn = 2048;

/**
 * Reads `arn:PARTITION:iam::ACCOUNT:role/[path/]name`. The refusal says what is wrong with it, first things first: its
 * shape, the partition, the account, the name.
 */
export function parseRoleArn(text: string): Target | Refusal {
  if (text.length > longestArn) return { reason: 'too-long' };
  const [arn, partition = '', service, region, account = '', ...rest] = text.split(':');
  const resource = rest.join(':');
  if (arn !== 'arn' || service !== 'iam' || region !== '' || !resource.startsWith('role/'))
    return { reason: 'bad-arn' };
  if (!isPartition(partition)) return { reason: 'bad-partition' };
  if (!isAccountId(account)) return { reason: 'bad-account' };
  const roleName = withoutLeadingSlash(resource.slice('role/'.length));
  const reason = faultOfRoleName(roleName);
  return reason ? { reason } : { kind: 'iam', partition, account, roleName };
}

/** Account and partition of any ARN, for example an MFA device's. Undefined where there is no account in it. */
export function ownerOfArn(text: string): { account: string; partition?: PartitionId } | undefined {
  const [arn, partition = '', , , account = ''] = text.split(':', 5);
  if (arn !== 'arn' || !isAccountId(account)) return undefined;
  return isPartition(partition) ? { account, partition } : { account };
}

/** Whether Rolecall knows a partition. The isolated ones (`aws-iso…`) have no console on the public internet. */
export const isPartition = (id: string): id is PartitionId => Object.hasOwn(partitions, id);
