import { accountNames, sameAccount } from '@/core/aws/same-account.ts';
import type { Role } from '@/core/config/role.ts';
import type { Principal, Session } from './session.ts';

/** A classic session that a portal's sign-in stops at, and who signed in there. */
export interface ClassicElsewhere {
  session: Session;
  base: Principal;
}

/**
 * AWS lets nobody sign in to another account over a classic session ("You must first log out before logging into a different AWS
 * account"). Undefined: there is none, or it is not certain that its account is another one than the role's.
 */
export function classicElsewhere(role: Role, sessions: readonly Session[]): ClassicElsewhere | undefined {
  if (role.kind !== 'identity-center') return undefined;
  const session = sessions.find(({ mode, partition }) => mode === 'classic' && partition === role.partition);
  const base = session?.base ?? (session?.switched ? undefined : session?.current);
  if (!session || !base || base.kind === 'unknown') return undefined;
  const alias = base.account === session.current.account ? session.accountAlias : undefined;
  const isOther = sameAccount(accountNames(role.account), accountNames(base.account, alias)) === false;
  return isOther ? { session, base } : undefined;
}
