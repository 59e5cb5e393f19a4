import type { PartitionId } from '../partitions.ts';

/** An identity that can be signed in. `name` is the user's or role's, without path. */
export interface Principal {
  kind: 'root' | 'user' | 'role';
  partition: PartitionId;
  account: string;
  name: string;
  /** Of a role: the session's name, kept through a switch (console-hopper, 2026). */
  sessionName?: string;
}

/** An ARN of a session never holds the role's path (IAM identifiers). */
export function arnOf({ kind, partition, account, name, sessionName }: Principal): string {
  if (kind === 'root') return `arn:${partition}:iam::${account}:root`;
  if (kind === 'user') return `arn:${partition}:iam::${account}:user/${name}`;
  return `arn:${partition}:sts::${account}:assumed-role/${name}/${sessionName}`;
}

/** As the nav writes it: `alice`, or `Role/session`. */
export function longName({ kind, name, sessionName }: Principal): string {
  return kind === 'role' ? `${name}/${sessionName}` : name;
}

/** The nav shortens Identity Center's role to its permission set. */
export function shortName(principal: Principal): string {
  return longName(principal).replace(/^AWSReservedSSO_(.+)_[0-9a-f]{16}\//, '$1/');
}

export const dashed = (account: string): string => account.replace(/^(\d{4})(\d{4})(\d{4})$/, '$1-$2-$3');
