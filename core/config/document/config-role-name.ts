import { faultOfRoleName, type RoleNameFault } from '@/core/aws/role-name.ts';

/**
 * Why a config cannot hold a role's name, with its path: as `faultOfRoleName`, and the characters that IAM allows in paths
 * but that begin a comment or a quote in a config.
 */
export const faultInConfig = (roleName: string): RoleNameFault | undefined =>
  /[#;"'`]/.test(roleName) ? 'bad-role-name' : faultOfRoleName(roleName);
