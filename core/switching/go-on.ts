import { accountNames, sameAccount } from '@/core/aws/same-account.ts';
import type { Role } from '@/core/config/role.ts';
import { isCurrent, isFromHere, reach } from '@/core/session/reach.ts';
import type { Session } from '@/core/session/session.ts';
import { isSomebodyElse, type Shown, shownIn } from '@/core/session/somebody-else.ts';

/** Whether a switch goes on by itself after a sign-in. `there`: it is the role's own session already. */
export type GoOn = 'yes' | 'there' | 'no';

/**
 * Goes on only as somebody who is known to fit: the one who was signed in before, or the base that the config names. What is not
 * known is no reason to ask AWS in somebody's name. `was`: who was signed in before.
 */
export function mayGoOn(role: Role, session: Session, was: Shown | undefined): GoOn {
  if (isCurrent(role, session) === true) return 'there';
  if (session.current.kind === 'unknown' || (was && isSomebodyElse(was, session))) return 'no';
  if (reach(role, session).state !== 'reachable') return 'no';
  return (was && isCertainly(was, session)) || isFromHere(role, session) ? 'yes' : 'no';
}

function isCertainly(was: Shown, session: Session): boolean {
  const now = shownIn(session);
  const isAccount = sameAccount(accountNames(was.account, was.alias), accountNames(now.account, now.alias));
  return isAccount === true && was.name !== '' && was.name === now.name;
}
