import { isAccountId } from '@/core/aws/account.ts';
import type { LearntAlias } from '@/core/aws/learnt-alias.ts';
import { roleId, withoutPortal } from '@/core/catalog/role-id.ts';
import type { Role } from '@/core/config/role.ts';
import { isCurrent, type Reach, reach } from './reach.ts';
import type { Session } from './session.ts';

/** What is known beside the session of a tab. */
export interface Known {
  /** Sessions of other tabs. */
  others?: readonly Session[];
  /** Whether a switch to the role was seen to work from whom one is now. */
  hasWorked?: (role: Role) => boolean;
  learnt?: readonly LearntAlias[];
}

/** `hasWorked` of these ids of roles, for a list of many roles. */
export function workedAmong(ids: readonly string[]): (role: Role) => boolean {
  const known = new Set(ids.map(withoutPortal));
  return (role) => known.has(withoutPortal(roleId(role)));
}

/**
 * Whether a role's own session is open there. The account must be an id, which the tab's host proves. That an alias stands for
 * the account of that host is only a claim of the page.
 */
export const isOpenIn = (role: Role, session: Session): boolean =>
  session.mode === 'multi-session' && isAccountId(role.account) && isCurrent(role, session) === true;

/** `reach` with all that is known: what takes a doubt away, where a role is open already, and the tab that a switch would start from. */
export function reachWithAll(
  role: Role,
  session: Session | undefined,
  { others = [], hasWorked = () => false, learnt = [] }: Known,
): Reach {
  const here = reach(role, session, learnt);
  if (here.state === 'current') return here;
  if (others.some((other) => isOpenIn(role, other))) return { state: 'open' };
  if (here.state === 'doubtful' && hasWorked(role)) return { state: 'reachable' };
  // A classic session is that of all tabs of its partition.
  const isAlone = session?.mode === 'classic' && session.partition === role.partition;
  if (here.state === 'reachable' || isAlone || session === undefined) return here;
  const isFrom = (other: Session) =>
    other.current.kind !== 'unknown' && reach(role, other, learnt).state === 'reachable';
  return others.some(isFrom) ? { state: 'reachable' } : here;
}
