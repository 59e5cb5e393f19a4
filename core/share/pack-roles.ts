import { pack } from './payload.ts';
import { rowOfRole } from './role-row.ts';
import type { SharedRole } from './shared-role.ts';

/**
 * Version 1 of a bundle: the number of roles, then a line for each, see `rowOfRole`, packed by `pack`. It stays as it is for
 * good: links live in wikis for years.
 */
export const packRoles = (roles: readonly SharedRole[]): string =>
  pack(`${roles.length}\n${roles.map((role) => `${rowOfRole(role)}\n`).join('')}`);
