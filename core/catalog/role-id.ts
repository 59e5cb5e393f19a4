import type { Role } from '@/core/config/role.ts';

/** The parts of a role that say which role it is, whatever its profile is called. */
export type RoleIdentity = Pick<Role, 'kind' | 'partition' | 'account' | 'roleName' | 'startUrl'>;

/** A role, and one of its profiles: what pins and recent roles are kept as. */
export interface RoleProfile {
  /** See `roleId`. */
  id: string;
  profile: string;
}

/**
 * What pins and history know a role by, see `isSameRole`: it survives a renamed profile and a re-import, and is the same for
 * two profiles of one role. IAM role names are unique ignoring case (IAM quotas page), so case is folded.
 */
export function roleId({ kind, partition, account, roleName, startUrl }: RoleIdentity): string {
  const id = `${partition}/${account}/${roleName}`.toLowerCase();
  return kind === 'iam' ? id : `${startUrl ?? ''}#${id}`.toLowerCase();
}

/**
 * An id without its portal, which is how ids are compared: an account is of one organization, and each portal of it opens the
 * same role. Ids are kept with the portal that the role had then.
 */
export const withoutPortal = (id: string): string => id.replace(/^(?!aws[a-z-]*\/).*?#(?=aws[a-z-]*\/)/s, '#');

export const isSameRole = (id: string, other: string): boolean => withoutPortal(id) === withoutPortal(other);
