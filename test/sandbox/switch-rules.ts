import { findAccount } from './world/accounts.ts';
import type { Principal } from './world/principal.ts';
import { findRole, type Trust, type WorldRole } from './world/roles.ts';

/** Why AWS refuses a switch. It never tells: every reason comes out as one sentence, or as `UNAUTHORIZED`. */
export type Refusal = 'root' | 'too-long' | 'no-such-account' | 'no-such-role' | 'external-id' | 'not-trusted';

export type Decision = { allowed: true; role: WorldRole } | { allowed: false; refusal: Refusal };

/** "The maximum length for both, path and name, is 64 characters" (IAM user guide, switching roles in the console). */
const longestPathAndName = 64;

/** Decides as the console does: `from` is the base in a classic session, the session's own identity in a multi-session. */
export function decideSwitch(from: Principal, ask: { account: string; roleName: string }): Decision {
  if (from.kind === 'root') return refuse('root');
  if (ask.roleName.length > longestPathAndName) return refuse('too-long');
  const account = findAccount(from.partition, ask.account);
  if (!account) return refuse('no-such-account');
  const role = findRole(account.id, ask.roleName);
  if (!role) return refuse('no-such-role');
  if (role.externalId) return refuse('external-id');
  return role.trusts.some((trust) => matches(trust, from)) ? { allowed: true, role } : refuse('not-trusted');
}

const refuse = (refusal: Refusal): Decision => ({ allowed: false, refusal });

function matches({ account, user, role }: Trust, from: Principal): boolean {
  if (account !== from.account) return false;
  if (user) return from.kind === 'user' && from.name === user;
  return role ? from.kind === 'role' && from.name === role : true;
}
