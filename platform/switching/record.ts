import type { Role } from '@/core/config/role.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import type { Session } from '@/core/session/session.ts';
import { whoIs } from '@/core/session/who-is.ts';
import type { SwitchOutcome } from '@/core/switching/outcome.ts';
import type { Rung } from '@/core/switching/rungs.ts';

/** A switch as the history keeps it. `session`: who was signed in before. */
export function recordOf(
  role: Role,
  rung: Rung,
  outcome: SwitchOutcome,
  session: Session | undefined,
  at: number,
  reason?: string,
): SwitchRecord {
  const { kind, partition, account, roleName, startUrl, profile, organization, color, region } = role;
  return {
    at,
    kind,
    partition,
    account,
    roleName,
    profile,
    organization,
    rung,
    outcome,
    ...(reason && { reason }),
    ...(startUrl && { startUrl }),
    ...(color && { color }),
    ...(region && { region }),
    ...(session && session.current.kind !== 'unknown' && { from: whoIs(session.current) }),
  };
}
