import { isAccountId } from '@/core/aws/account.ts';
import type { LearntAlias } from '@/core/aws/learnt-alias.ts';
import { readPortal } from '@/core/aws/portal.ts';
import { longestRoleName, nameWithoutPath } from '@/core/aws/role-name.ts';
import { accountNames, sameAccount } from '@/core/aws/same-account.ts';
import type { Base, Role } from '@/core/config/role.ts';
import { roleOrPermissionSet } from './principal.ts';
import type { Principal, Session } from './session.ts';

/** Whether a role can be reached from a session, and what stands in the way. */
export type Reach =
  | { state: 'current' }
  /** Its own session is open in another tab (multi-session). */
  | { state: 'open' }
  | { state: 'reachable' }
  | { state: 'doubtful'; reason: DoubtReason; params?: Record<string, string> }
  | { state: 'impossible'; reason: ImpossibleReason; params?: Record<string, string> };

/** That a role is probably refused, and why. */
export type Doubt = Extract<Reach, { state: 'doubtful' }>;

/** Probably refused by AWS from this session; trying is allowed. */
export type DoubtReason =
  | 'other-base'
  /** The account's alias is not the one that the config names. */
  | 'other-alias'
  /** The config names the base, and the session was switched from it. */
  | 'role-chaining'
  /** The config names no base, and the session was switched to. */
  | 'from-a-role'
  /** The config takes the role on from another role. */
  | 'chained'
  | 'needs-external-id';

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
 * Without a session only the role itself is judged. `learnt`: what pages said of aliases, which takes a doubt away and makes
 * none.
 */
export function reach(role: Role, session: Session | undefined, learnt: readonly LearntAlias[] = []): Reach {
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
  const doubt =
    session &&
    ((role.base && doubtAbout(role.base, session)) ??
      doubtOfChild(role, session) ??
      (role.base && doubtOfAlias(role.base, session, learnt)));
  return doubt ?? { state: 'reachable' };
}

/**
 * Whether a role comes below those that can be reached. Not one that a switched session cannot reach: none can then, and the
 * session that it was switched from mostly is open.
 */
export const isOutOfReach = (found: Reach): boolean =>
  found.state === 'impossible' || (found.state === 'doubtful' && !weak.has(found.reason));

/** Doubts that do not count there. An alias is a page's word, and may have been changed. */
const weak: ReadonlySet<DoubtReason> = new Set(['role-chaining', 'from-a-role', 'other-alias']);

/** Whether a role is certainly assumed from whom one is, or from whom one signed in as. */
export const isFromHere = ({ base: wanted }: Role, session: Session): boolean =>
  wanted !== undefined && [session.current, session.base].some((who) => who && isBase(wanted, who, session));

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
  const params = { base: nameOfBase(wanted), session: nameOfPrincipal(actor) };

  // A role's own session in multi-session may be a child of the wanted base: go back to it, and the switch works.
  const isChild = mode === 'multi-session' && current.kind === 'role';
  const baseFits = base === undefined || isBase(wanted, base, session) !== false;
  const reason: DoubtReason = isChild && baseFits ? 'role-chaining' : 'other-base';
  return { state: 'doubtful', reason, params };
}

/**
 * In multi-session, a role's own session switches with that role's credentials, and few roles trust it. A role that is assumed
 * from somebody else does certainly not, even if only the alias of that account is known.
 */
function doubtOfChild({ base, sourceProfile }: Role, session: Session): Reach | undefined {
  const { mode, current, switched, displayName } = session;
  // A role that one signed in with is shown by no name of its own.
  const isChild = mode === 'multi-session' && current.kind === 'role' && (switched || displayName !== undefined);
  const isSource = displayName !== undefined && displayName === sourceProfile;
  if (!isChild || isSource || (base && isBase(base, current, session))) return undefined;
  const params = { session: nameOfPrincipal(current) };
  return base
    ? { state: 'doubtful', reason: 'role-chaining', params: { base: nameOfBase(base), ...params } }
    : { state: 'doubtful', reason: 'from-a-role', params };
}

/**
 * An account has one alias at a time. If some page once said the other one of this account too, it may have been changed since.
 */
function doubtOfAlias(wanted: Base, session: Session, learnt: readonly LearntAlias[]): Reach | undefined {
  const { account } = actorOf(session) ?? {};
  if (wanted.account !== undefined || wanted.alias === undefined || !account) return undefined;
  const ofPage = account === session.current.account ? session.accountAlias : undefined;
  const alias = ofPage ?? (isAccountId(account) ? undefined : account);
  if (alias === undefined || alias === wanted.alias) return undefined;
  if (learnt.some((pair) => pair.alias === wanted.alias && pair.account === account)) return undefined;
  return { state: 'doubtful', reason: 'other-alias', params: { base: wanted.alias, session: alias } };
}

/**
 * For a role that is assumed through another role: the session of that other role has to do the switch. In a classic session, AWS
 * always switches from the identity that one signed in with.
 */
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
