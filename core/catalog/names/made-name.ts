import { nameWithoutPath } from '@/core/aws/role-name.ts';
import type { Role } from '@/core/config/role.ts';

/** The name that Rolecall gives a role that nobody named. */
export const madeName = ({ account, roleName }: Pick<Role, 'account' | 'roleName'>): string =>
  `${account}-${nameWithoutPath(roleName)}`;

/** Whether a role has that name. */
export const isMadeName = (role: Pick<Role, 'account' | 'roleName' | 'profile'>): boolean =>
  role.profile === madeName(role);
