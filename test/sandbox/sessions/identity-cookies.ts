import type { Cookie } from '../http/cookie.ts';
import { partitionOf } from '../partitions.ts';
import { accountOf } from '../world/accounts.ts';
import { arnOf } from '../world/principal.ts';
import { type RoleInfo, rememberSession, writeRoleInfo } from './role-history.ts';
import { currentPrincipal, type SandboxSession } from './session.ts';

export const cookieNames = {
  classicSession: 'aws-creds',
  multiSessionPrefix: '__Secure-aws-session-id-',
  multiSessionOn: 'aws-prism-opt-in',
  userInfo: 'aws-userInfo',
  roleInfo: 'noflush_awsc-roleInfo',
  accountAlias: 'aws-account-alias',
} as const;

const year = 31_536_000;

/** Every cookie that tells who a session is: to be set at sign-in, after a switch and after an exit. */
export function identityCookies(session: SandboxSession, info: RoleInfo): Cookie[] {
  const { cookieDomain: domain } = partitionOf(session.principal.partition);
  const readable = (name: string, value: string, maxAge?: number): Cookie => ({
    name,
    value,
    domain,
    httpOnly: false,
    ...(maxAge ? { maxAge } : {}),
  });
  const { alias } = accountOf(currentPrincipal(session).account);
  const memory = session.scenario.roleMemory ?? 'classic';
  return [
    sessionCookie(session),
    readable(cookieNames.userInfo, encodeURIComponent(JSON.stringify(userInfo(session)))),
    readable(cookieNames.accountAlias, alias ?? ''),
    ...(memory === 'all' || (memory === 'classic' && session.mode === 'classic')
      ? [readable(cookieNames.roleInfo, writeRoleInfo(rememberSession(info, session)), year)]
      : []),
    ...(session.mode === 'classic' ? [] : [{ ...readable(cookieNames.multiSessionOn, 'true', year), httpOnly: true }]),
  ];
}

export function sessionCookie({ id, differentiator, principal }: SandboxSession): Cookie {
  return {
    name: differentiator ? cookieNames.multiSessionPrefix + differentiator : cookieNames.classicSession,
    value: id,
    domain: partitionOf(principal.partition).cookieDomain,
    httpOnly: true,
  };
}

function userInfo(session: SandboxSession) {
  const current = currentPrincipal(session);
  const { alias, id } = accountOf(current.account);
  const { kind, name, sessionName } = current;
  return {
    arn: arnOf(current),
    alias: alias ?? (kind === 'root' ? '' : id),
    username: kind === 'role' ? encodeURIComponent(`assumed-role/${name}/${sessionName}`) : name,
    keybase: 'c2FuZGJveA=',
    issuer: session.issuer,
    signinType: 'PUBLIC',
  };
}
