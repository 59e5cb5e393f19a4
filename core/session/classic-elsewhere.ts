import type { LearntAlias } from '@/core/aws/learnt-alias.ts';
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
 * account"). Undefined: there is none, or nothing says that its account is another one than the role's. `learnt`: what pages said of
 * aliases; a switched session may name its base by nothing else, and all that comes of a wrong one is a question.
 */
export function classicElsewhere(
  role: Role,
  sessions: readonly Session[],
  learnt: readonly LearntAlias[] = [],
): ClassicElsewhere | undefined {
  if (role.kind !== 'identity-center') return undefined;
  const session = sessions.find(({ mode, partition }) => mode === 'classic' && partition === role.partition);
  const base = session?.base ?? (session?.switched ? undefined : session?.current);
  if (!session || !base || base.kind === 'unknown') return undefined;
  const alias = base.account === session.current.account ? session.accountAlias : undefined;
  const isSame =
    sameAccount(accountNames(role.account), accountNames(base.account, alias)) ?? isSaidToBe(role, base, learnt);
  return isSame === false ? { session, base } : undefined;
}

/** Whether an alias is said to be the role's account. Undefined: nothing is said of it. */
function isSaidToBe({ account }: Role, { account: alias }: Principal, learnt: readonly LearntAlias[]) {
  const said = learnt.filter((pair) => pair.alias === alias);
  return said.length > 0 ? said.some((pair) => pair.account === account) : undefined;
}
