import type { PartitionId } from '@/core/aws/partition-ids.ts';
import type { Key, Setting } from '@/core/config/document/keys.ts';
import type { Role, SkipReason } from './role.ts';

/** Where a profile leads: the part of a role that decides whether it is one. */
export interface Target extends Pick<Role, 'kind' | 'account' | 'roleName'> {
  /** Where the text names it: in an ARN. */
  partition?: PartitionId;
  startUrl?: string;
  /** As written. */
  ssoRegion?: Setting;
}

/** Why a profile leads nowhere, and the key that is at fault. */
export interface Refusal {
  reason: SkipReason;
  key?: Key;
}

export const isTarget = (verdict: Target | Refusal | undefined): verdict is Target =>
  verdict !== undefined && 'account' in verdict;
