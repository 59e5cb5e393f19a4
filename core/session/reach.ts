import { readPortal } from '@/core/aws/portal.ts';
import { longestRoleName, nameWithoutPath } from '@/core/aws/role-name.ts';
import { accountNames, sameAccount } from '@/core/aws/same-account.ts';
import type { Base, Role } from '@/core/config/role.ts';
import { roleOrPermissionSet } from './principal.ts';
import type { Principal, Session } from './session.ts';

/** Whether a role can be reached from a session, and what stands in the way. */
export type Reach =
  | { state: 'current' }
  | { state: 'reachable' }
  | { state: 'doubtful'; reason: DoubtReason; params?: Record<string, string> }
  | { state: 'impossible'; reason: ImpossibleReason; params?: Record<string, string> };

/** Probably refused by AWS from this session; trying is allowed. */
export type DoubtReason = 'other-base' | 'role-chaining' | 'chained' | 'needs-external-id';

/** Refused by AWS for certain from this session; the remedy is in the words of each. */
export type ImpossibleReason =
  | 'other-partition'
  | 'root'
  | 'name-too-long'
  /** An Identity Center role whose text gives no address to open it at. */
  | 'no-portal';

/**
 * Whether a role can be reached from a session, for marking and ordering, never for hiding
 * (https://github.com/tilfinltd/aws-extend-switch-roles/issues/174). What cannot be decided counts as reachable.
 * Without a session only the role itself is judged.
 */
export function reach(role: Role, session: Session | undefined): Reach {
  if (session && isCurrent(role, session) === true) return { state: 'current' };
  if (role.kind === 'identity-center') {
    // The portal signs in again, whoever is signed in now.
    return readPortal(role.startUrl ?? '') ? { state: 'reachable' } : { state: 'impossible', reason: 'no-portal' };
  }
  if (role.roleName.length > longestRoleName) {
    const params = { length: String(role.roleName.length), limit: String(longestRoleName) };
    return { state: 'impossible', reason: 'name-too-long', params };
  }
  if (session && session.partition !== role.partition) {
    return {
      state: 'impossible',
      reason: 'other-partition',
      params: { role: role.partition, session: session.partition },
    };
  }
  if (session?.current.kind === 'root') return { state: 'impossible', reason: 'root' };
  if (role.needsExternalId) return { state: 'doubtful', reason: 'needs-external-id' };
  if (session && role.via) return reachThrough(role.via, session);
  return (session && role.base && doubtAbout(role.base, session)) ?? { state: 'reachable' };
}

/**
 * Whether a session is in a role, for instance after a switch. Undefined: the page does not show it, or it has an alias where
 * the config has an id. Paths are not compared, for sessions show none.
 */
export function isCurrent(role: Role, session: Session): boolean | undefined {
  const { partition, current, accountAlias } = session;
  if (partition !== role.partition) return false;
  const same = sameAccount(accountNames(role.account), accountNames(current.account, accountAlias));
  if (same === false) return false;
  if (current.kind === 'unknown') return undefined;
  const kind = role.kind === 'iam' ? 'role' : 'permission-set';
  return current.kind === kind && isSameName(role.roleName, current.name) ? same : false;
}

/**
 * Compares the base that the config names with the identity whose credentials do the switch: in classic sessions always
 * the one signed in with, in multi-session the current one (https://github.com/tilfinltd/aws-extend-switch-roles/issues/358).
 */
function doubtAbout(wanted: Base, session: Session): Reach | undefined {
  const { mode, current, base } = session;
  const actor = actorOf(session);
  if (actor === undefined || isBase(wanted, actor, session) !== false) return undefined;

  // A role's own session in multi-session may be a child of the wanted base: go back to it, and the switch works.
  const isChild = mode === 'multi-session' && current.kind === 'role';
  const baseFits = base === undefined || isBase(wanted, base, session) !== false;
  const reason: DoubtReason = isChild && baseFits ? 'role-chaining' : 'other-base';
  return { state: 'doubtful', reason, params: { base: nameOfBase(wanted), session: nameOfPrincipal(actor) } };
}

/** Of a role that another one takes on: that one has to do the switch, which in a classic session none does that was switched to. */
function reachThrough(via: NonNullable<Role['via']>, session: Session): Reach {
  const actor = actorOf(session);
  if (actor === undefined || isBase(via, actor, session) !== false) return { state: 'reachable' };
  return { state: 'doubtful', reason: 'chained', params: { role: nameOfBase(via) } };
}

/** Whose credentials do the switch. */
const actorOf = ({ mode, current, base }: Session): Principal | undefined => (mode === 'classic' ? base : current);

/** Undefined: cannot be decided. */
function isBase(wanted: Base, actor: Principal, session: Session): boolean | undefined {
  const alias = actor.account === session.current.account ? session.accountAlias : undefined;
  const account = sameAccount(accountNames(wanted.account, wanted.alias), accountNames(actor.account, alias));
  if (account === false || wanted.roleName === undefined || actor.kind === 'unknown') return account;
  const isRole = actor.kind === 'role' || actor.kind === 'permission-set';
  const named = roleOrPermissionSet('', wanted.roleName).name;
  return isRole && isSameName(named, actor.name) ? account : false;
}

/** Compares by the name without its path, which sessions do not show. IAM's names are unique ignoring case. */
function isSameName(roleName: string, shown: string): boolean {
  return nameWithoutPath(roleName).toLowerCase() === shown.toLowerCase();
}

const nameOfBase = ({ account, alias, roleName }: Base): string =>
  [alias ?? account, roleName].filter((part) => part !== undefined).join('/');

const nameOfPrincipal = ({ account, name }: Principal): string =>
  [account, name].filter((part) => part !== '').join('/');
