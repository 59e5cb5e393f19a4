import { nameWithoutPath } from '@/core/aws/role-name.ts';
import type { Role } from '@/core/config/role.ts';

/** Whether a role has the name that Rolecall gives one that nobody named. */
export const isMadeName = ({ account, roleName, profile }: Pick<Role, 'account' | 'roleName' | 'profile'>): boolean =>
  profile === `${account}-${nameWithoutPath(roleName)}`;
