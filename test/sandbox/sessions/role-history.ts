import { accountOf } from '../world/accounts.ts';
import { longName } from '../world/principal.ts';
import type { SandboxSession, Switched } from './session.ts';

/** The cookie `noflush_awsc-roleInfo`: the console's own short memory of roles. */
export interface RoleInfo {
  /** Base user or role, and its account's id or alias; empty when not switched. */
  bn: string;
  ba: string;
  rl: RoleInfoEntry[];
}

export interface RoleInfoEntry {
  a: string;
  r: string;
  /** URI-encoded once more than the cookie. */
  d: string;
  c: string;
}

/** As many as the console shows. */
const kept = 5;

/** A cookie that cannot be read counts as empty, as after "clear cookies". */
export function readRoleInfo(cookie: string | undefined): RoleInfo {
  try {
    const { bn = '', ba = '', rl = [] } = JSON.parse(decodeURIComponent(cookie ?? '')) as Partial<RoleInfo>;
    return { bn, ba, rl };
  } catch {
    return { bn: '', ba: '', rl: [] };
  }
}

export const writeRoleInfo = (info: RoleInfo): string => encodeURIComponent(JSON.stringify(info));

/** The memory as it is after the session's last switch or exit. */
export function rememberSession(info: RoleInfo, { principal, switched }: SandboxSession): RoleInfo {
  if (!switched) return { ...info, bn: '', ba: '' };
  const { alias, id } = accountOf(principal.account);
  const others = info.rl.filter((entry) => entry.a !== switched.account || entry.r !== switched.roleName);
  return { bn: longName(principal), ba: alias ?? id, rl: [toEntry(switched), ...others].slice(0, kept) };
}

function toEntry({ account, roleName, displayName, color }: Switched): RoleInfoEntry {
  return { a: account, r: roleName, d: encodeURIComponent(displayName), c: color };
}
