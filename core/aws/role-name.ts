/** Path and name together: longer ones fail in the console, by AWS's guide "Switching to a role (console)". */
export const longestRoleName = 64;

/** Why a text is not a role's name. */
export type RoleNameFault = 'too-long' | 'bad-role-name';

/** IAM's limits (IAM and STS quotas page): a role's name, and the path before it. */
const longestPath = 512;
const roleName = /^[\w+=,.@-]{1,64}$/;
const path = /^[!-~]*$/;

/**
 * Checks a role's name with its path and without a leading slash, by the grammar of IAM's API reference (`RoleName`,
 * `Path`). Undefined: well-formed. A placeholder (`<role>`, `{role_name}`) is not.
 */
export function faultOfRoleName(name: string): RoleNameFault | undefined {
  if (roleName.test(name)) return undefined;
  const end = name.lastIndexOf('/') + 1;
  if (end > longestPath) return 'too-long';
  const wellFormed = roleName.test(name.slice(end)) && path.test(name.slice(0, end)) && !name.startsWith('arn:');
  return wellFormed ? undefined : 'bad-role-name';
}

/**
 * The permission set of which Identity Center made a role, by the role's name, with its path or without. Undefined: it is no
 * such role. A set's name has 32 characters at most, for the whole has 64.
 */
export const permissionSetOf = (name: string): string | undefined =>
  /(?:^|\/)AWSReservedSSO_([\w+=,.@-]{1,32})_[0-9a-f]{16}$/.exec(name)?.[1];

/** Whether a role is Identity Center's own, by the beginning of its name: AWS refuses to switch to it. */
export const isOfPermissionSet = (name: string): boolean => /^AWSReservedSSO_/i.test(nameWithoutPath(name));

/** The name alone, as sessions and messages of AWS show it. */
export const nameWithoutPath = (roleName: string): string => roleName.slice(roleName.lastIndexOf('/') + 1);

/** `/path/name` and `path/name` are the same role. */
export function withoutLeadingSlash(name: string): string {
  let start = 0;
  while (name[start] === '/') start++;
  return name.slice(start);
}
