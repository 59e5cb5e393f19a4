import { isAccountId } from './account.ts';
import { type PartitionId, partitionOf } from './partition-ids.ts';
import { faultOfRoleName, type RoleNameFault, withoutLeadingSlash } from './role-name.ts';

/** What the ARN of a role names. */
export interface RoleArn {
  kind: 'iam';
  partition: PartitionId;
  account: string;
  /** With its path, without a leading slash. */
  roleName: string;
}

/** Why a text is not the ARN of a role. */
export interface RoleArnFault {
  reason: 'bad-arn' | 'bad-partition' | 'bad-account' | RoleNameFault;
}

/** The longest ARN that IAM's API takes. */
const longestArn = 2048;

/**
 * Reads `arn:PARTITION:iam::ACCOUNT:role/[path/]name`. The refusal says what is wrong with it, first things first: its
 * shape, the partition, the account, the name.
 */
export function parseRoleArn(text: string): RoleArn | RoleArnFault {
  if (text.length > longestArn) return { reason: 'too-long' };
  const partitionEnd = text.indexOf(':', 4);
  const accountStart = partitionEnd + ':iam::'.length;
  const accountEnd = text.indexOf(':', accountStart);
  const wellFormed =
    text.startsWith('arn:') && text.startsWith(':iam::', partitionEnd) && text.startsWith(':role/', accountEnd);
  if (partitionEnd <= 4 || accountEnd < 0 || !wellFormed) return { reason: 'bad-arn' };
  const partition = partitionOf(text.slice(4, partitionEnd));
  const account = text.slice(accountStart, accountEnd);
  if (partition === undefined) return { reason: 'bad-partition' };
  if (!isAccountId(account)) return { reason: 'bad-account' };
  const roleName = withoutLeadingSlash(text.slice(accountEnd + ':role/'.length));
  const reason = faultOfRoleName(roleName);
  return reason ? { reason } : { kind: 'iam', partition, account, roleName };
}

/** The same the other way round. `account`: twelve digits, or what stands for them in a text to be filled in. */
export const writeRoleArn = ({ partition, account, roleName }: Omit<RoleArn, 'kind'>): string =>
  `arn:${partition}:iam::${account}:role/${roleName}`;

/** Account and partition of any ARN, for example an MFA device's. Undefined where there is no account in it. */
export function ownerOfArn(text: string): { account: string; partition?: PartitionId } | undefined {
  if (!text.startsWith('arn:')) return undefined;
  const [, id = '', , , account = ''] = text.split(':', 5);
  if (!isAccountId(account)) return undefined;
  const partition = partitionOf(id);
  return partition ? { account, partition } : { account };
}
