import { readPortal } from '@/core/aws/portal.ts';
import type { Role } from '@/core/config/role.ts';
import { roleId, withoutPortal } from './role-id.ts';

/** What a role has of those that became one row with it. */
export interface Joined {
  /** Pages of the other portals that it can be opened through, see `readPortal`. */
  otherPortals?: string[];
  /** What its profiles of these portals are called, where that is another name. */
  otherNames?: string[];
}

/**
 * Makes one row of a permission set that several portals lead to: an organization has one in each Region that its Identity Center
 * is replicated to (2026-02), and the same account, permission set and partition are the same role at each. It stays where its
 * first portal has it, and knows the others. Rows of one portal stay as they are, and so does what no address opens.
 */
export function joinPortals<R extends Role & Joined>(roles: R[]): R[] {
  const pages = new Map<string, string | undefined>();
  function pageOf({ kind, startUrl }: Role): string | undefined {
    if (kind !== 'identity-center' || startUrl === undefined) return undefined;
    if (!pages.has(startUrl)) pages.set(startUrl, readPortal(startUrl)?.page);
    return pages.get(startUrl);
  }
  for (const role of roles) pageOf(role);
  if (new Set(pages.values()).size < 2) return roles;

  const keyOf = (role: Role) => withoutPortal(roleId(role));
  const firsts = new Map<string, R>();
  const joined = new Map<string, Set<string>>();
  const rows = roles.filter((role) => {
    const page = pageOf(role);
    if (page === undefined) return true;
    const key = keyOf(role);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, role);
    if (first === undefined || pageOf(first) === page) return true;
    joined.set(key, (joined.get(key) ?? new Set()).add(page));
    if (role.confirm) first.confirm = true;
    const names = [first.profile, ...(first.otherNames ?? [])];
    if (!names.includes(role.profile)) first.otherNames = [...names.slice(1), role.profile];
    return false;
  });
  for (const role of rows) {
    const others = pageOf(role) && joined.get(keyOf(role));
    if (others) role.otherPortals = [...others];
  }
  return rows;
}
