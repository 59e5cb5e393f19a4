import type { PartitionId } from '@/core/aws/partition-ids.ts';
import type { Session } from '@/core/session/session.ts';
import { planSwitch } from '@/core/switching/plan-switch.ts';
import type { Rung } from '@/core/switching/rungs.ts';
import type { TokenKind } from './probe.ts';

/** Why a switch from a page would take a rung. */
export const rungReasons = ['root', 'no-session', 'multi-session', 'no-label', 'classic', 'no-token'] as const;
export type RungReason = (typeof rungReasons)[number];

export interface NextRung {
  /** Undefined: none. */
  rung: Rung | undefined;
  reason: RungReason;
}

/** Nobody's: every rung of an IAM role is the same for all. */
const someRole = (partition: PartitionId) =>
  ({
    kind: 'iam',
    profile: 'self-test',
    partition,
    account: '0'.repeat(12),
    roleName: 'SelfTest',
    organization: '',
    line: 1,
  }) as const;

/** The rung that a switch to an IAM role would begin with, and why. A page from which nothing can be read leaves the link. */
export function nextRung(session: Session | undefined, token: TokenKind): NextRung {
  const partition = session?.partition ?? 'aws';
  const rung = planSwitch(someRole(partition), session, { keepPage: false }).ladder[0]?.rung;
  return { rung, reason: reasonOf(session, rung, token) };
}

function reasonOf(session: Session | undefined, rung: Rung | undefined, token: TokenKind): RungReason {
  if (rung === undefined) return 'root';
  if (session === undefined) return 'no-session';
  if (rung === 'multi-session') return 'multi-session';
  if (rung === 'link') return 'no-label';
  return token === 'none' || token === 'other' ? 'no-token' : 'classic';
}
