import { isAccountId, normalizeAccount } from '@/core/aws/account.ts';
import { type PartitionId, partitionOf } from '@/core/aws/partition-ids.ts';

/** Who is to assume a role. `arn`: undefined for all of an account. */
export interface Principal {
  arn: string | undefined;
  account: string;
}

/** IAM takes these in a trust policy (user guide, "AWS JSON policy elements: Principal"); it refuses groups. */
const known =
  /^arn:([^:]+):(?:iam::(\d{12}):(?:root|(?:user|role)\/[!-~]+)|sts::(\d{12}):(?:assumed-role|federated-user)\/[\w+=,.@/-]+)$/;

/** Reads an ARN, or an account's ID with hyphens or without, as typed. Else what is wrong with it. */
export function readPrincipal(
  typed: string,
  partition: PartitionId,
): Principal | 'principal' | 'principal-group' | 'principal-partition' {
  const text = typed.trim();
  const account = normalizeAccount(text) ?? '';
  if (isAccountId(account)) return { arn: undefined, account };
  if (/^arn:[^:]*:iam::\d*:group\//.test(text)) return 'principal-group';
  const [, place = '', ofIam, ofSts = ''] = known.exec(text) ?? [];
  if (place === '') return 'principal';
  return partitionOf(place) === partition ? { arn: text, account: ofIam ?? ofSts } : 'principal-partition';
}
