import { formatAccount } from '@/core/aws/format-account.ts';
import type { Role } from '@/core/config/role.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import type { Principal, Session } from '@/core/session/session.ts';
import type { SwitchOutcome } from '@/core/switching/outcome.ts';
import type { Rung } from '@/core/switching/rungs.ts';

const whoIs = ({ account, name }: Principal) => [formatAccount(account), name].filter(Boolean).join('/');

/** A switch as the history keeps it. `session`: who was signed in before. */
export function recordOf(
  role: Role,
  rung: Rung,
  outcome: SwitchOutcome,
  session: Session | undefined,
  at: number,
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
    ...(startUrl && { startUrl }),
    ...(color && { color }),
    ...(region && { region }),
    ...(session && session.current.kind !== 'unknown' && { from: whoIs(session.current) }),
  };
}
