import type { PartitionId } from '@/core/aws/partition-ids.ts';
import { ownerOfArn, parseRoleArn } from '@/core/aws/role-arn.ts';
import { withoutLeadingSlash } from '@/core/aws/role-name.ts';

/** The role that somebody names for many accounts: its name, or its ARN in one of them. Anything else as it is, to be refused. */
export function roleOfAll(written: string): string {
  const trimmed = written.trim();
  const arn = parseRoleArn(trimmed);
  return 'roleName' in arn ? arn.roleName : withoutLeadingSlash(trimmed);
}

/** The partition that such an ARN tells. Undefined: it is a name. */
export const partitionOfArn = (written: string): PartitionId | undefined => ownerOfArn(written.trim())?.partition;
