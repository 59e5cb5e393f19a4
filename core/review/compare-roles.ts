import { roleId } from '@/core/catalog/role-id.ts';
import type { Role } from '@/core/config/role.ts';
import { leftOutMark } from '@/core/secrets/signs/values.ts';
import { pairRoles } from './pair-roles.ts';

const fields = [
  'profile',
  'partition',
  'account',
  'roleName',
  'organization',
  'region',
  'color',
  'sourceProfile',
  'accountName',
  'startUrl',
  'base',
  'needsExternalId',
  'confirm',
] as const satisfies readonly (keyof Role)[];

/** A field of a role that an import can change, as the review names it. */
export type RoleField = (typeof fields)[number];

export interface ChangedRole {
  before: Role;
  after: Role;
  fields: RoleField[];
}

/** What an import changes, role by role, each list in the order of its text. */
export interface RoleChanges {
  added: Role[];
  /** Also those that moved to another organization and changed in another field. */
  changed: ChangedRole[];
  /** Differ in their organization and in nothing else. */
  moved: ChangedRole[];
  gone: Role[];
  unchanged: Role[];
}

/**
 * Pairs old and new roles: first those equal in profile and identity, then by profile (the role behind a name changed),
 * then by identity (a profile was renamed). What finds no partner was added or is gone.
 */
export function compareRoles(before: readonly Role[], after: readonly Role[]): RoleChanges {
  const keys = [(r: Role) => `${r.profile}\n${roleId(r)}`, (r: Role) => r.profile, roleId];
  const { partners, waiting } = pairRoles(before, after, keys);
  const changes: RoleChanges = { added: [], changed: [], moved: [], gone: [...waiting], unchanged: [] };
  for (const role of after) {
    const partner = partners.get(role);
    if (!partner) changes.added.push(role);
    else {
      const differing = differingFields(partner, role);
      const moved = differing.length === 1 && differing[0] === 'organization';
      if (differing.length === 0) changes.unchanged.push(role);
      else changes[moved ? 'moved' : 'changed'].push({ before: partner, after: role, fields: differing });
    }
  }
  return changes;
}

export const differingFields = (one: Role, other: Role): RoleField[] =>
  fields.filter((field) => differsIn(field, one, other));

const differsIn = (field: RoleField, one: Role, other: Role): boolean =>
  one[field] !== other[field] && fieldText(one, field) !== fieldText(other, field);

/** The same for two roles exactly if `compareRoles` finds no difference between them. */
export const contentOf = (role: Role): string => fields.map((field) => fieldText(role, field)).join('\n');

/** A field as it is shown; empty: the role has none. An external id is not known to a role, only that there is one. */
export function fieldText(role: Role, field: RoleField): string {
  if (field === 'base') return [role.base?.account, role.base?.alias, role.base?.roleName].filter(Boolean).join(' / ');
  if (field === 'needsExternalId') return role.needsExternalId ? leftOutMark : '';
  if (field === 'confirm') return role.confirm ? 'true' : '';
  return role[field] ?? '';
}
