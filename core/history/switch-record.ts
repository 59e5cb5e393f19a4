import type { PartitionId } from '@/core/aws/partition-ids.ts';
import type { RoleKind } from '@/core/config/role-kinds.ts';
import type { SwitchOutcome } from '@/core/switching/outcome.ts';
import type { Rung } from '@/core/switching/rungs.ts';

/** One switch that was made or tried. */
export interface SwitchRecord {
  /** Milliseconds since 1970. */
  at: number;
  kind: RoleKind;
  partition: PartitionId;
  account: string;
  roleName: string;
  startUrl?: string;
  /** As it was called then: profiles are renamed, roles stay. */
  profile: string;
  organization: string;
  color?: string;
  region?: string;
  /** Whom one was before: `account/name`, or undefined when no console was open. */
  from?: string;
  rung: Rung;
  outcome: SwitchOutcome;
  /** What the user gave as the reason, where a switch was confirmed. */
  reason?: string;
}
