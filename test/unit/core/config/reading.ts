import { readConfig } from '@/core/config/read-config.ts';
import type { ProblemCode, Role } from '@/core/config/role.ts';

/** Role `Admin` of account 111122223333, the plainest there is. */
export const admin = 'role_arn = arn:aws:iam::111122223333:role/Admin';

/** The only role of a text. Fails where there is another number of them. */
export function onlyRole(text: string): Role {
  const { roles } = readConfig(text);
  const [role] = roles;
  if (role === undefined || roles.length !== 1) throw new Error(`${roles.length} roles in: ${text}`);
  return role;
}

export function roleOf(text: string, profile: string): Role | undefined {
  return readConfig(text).roles.find((role) => role.profile === profile);
}

/** Profile → reason, of all that are no roles. */
export function skippedIn(text: string): Record<string, string> {
  return Object.fromEntries(readConfig(text).skipped.map(({ profile, reason }) => [profile, reason]));
}

/** `code:line` of all problems. */
export function problemsIn(text: string): `${ProblemCode}:${number}`[] {
  return readConfig(text).problems.map(({ code, line }) => `${code}:${line}` as const);
}

export const profilesIn = (text: string): string[] => readConfig(text).roles.map(({ profile }) => profile);

export const withoutLines = (roles: readonly Role[]): Omit<Role, 'line'>[] => roles.map(({ line: _, ...rest }) => rest);
