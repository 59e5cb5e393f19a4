import { configAccount } from '@/core/config/config-account.ts';
import { faultInConfig } from '@/core/config/document/config-role-name.ts';
import type { FoundRole } from '@/core/import/found/found-role.ts';
import { type LeftOut, leftOutOf } from '@/core/import/found/left-out.ts';
import { isTelling } from '@/core/import/words/telling-name.ts';
import { parseSwitchRoleLink } from '@/core/switching/link.ts';
import { parseCompanyShortcut, parseIdentityCenterLink } from '@/core/switching/links/parse-identity-center-link.ts';
import { namesRoleInQuery, parseOtherHostLink } from './other-host-link.ts';
import { isOfRolePage } from './unwrapped-link.ts';

/** A link with what is known from around it. */
export interface Link {
  url: string;
  /** The link's title. Empty: it has none. */
  title: string;
  /** Somebody gave it the title for themselves (a bookmark's, a name in its own column): it counts whatever word it is. */
  isChosen?: boolean;
  /** 1-based */
  line: number;
  group?: string;
}

/** Whether a URL says to be a link to a role, of whatever host. Cheap: asked for every URL of a text. */
export const looksLikeRoleLink = (url: string): boolean => isOfRolePage(url) || namesRoleInQuery(url);

/** The role that a link leads to, or why there is none. A title that says something is its name; else the display name it carries. */
export function roleOfLink({ url, title, isChosen, line, group }: Link): FoundRole | LeftOut {
  const around = { line, ...(group !== undefined && { group }) };
  const switching = parseSwitchRoleLink(url);
  const elsewhere = switching === undefined ? parseOtherHostLink(url) : undefined;
  const named = switching ?? elsewhere;
  if (named !== undefined) {
    const { account, roleName, displayName = '', color } = named;
    const partition = switching?.partition ?? 'aws';
    if (configAccount(account) === undefined) return leftOutOf('bad-account', line, account);
    if (faultInConfig(roleName) !== undefined) return leftOutOf('bad-role-name', line, roleName);
    const isOwn = displayName !== '' && (isChosen ? title === '' : !isTelling(title));
    const called = isOwn ? { name: displayName, isChosen: true as const } : { name: title };
    const at = elsewhere && { otherHost: elsewhere.host };
    return { kind: 'iam', partition, account, roleName, ...called, ...(color && { color }), ...at, ...around };
  }
  const shortcut = parseIdentityCenterLink(url) ?? parseCompanyShortcut(url);
  if (shortcut === undefined) return leftOutOf('bad-link', line, url);
  const { roleName, ...rest } = shortcut;
  if (roleName === undefined) return leftOutOf('no-role-name', line, url);
  return { kind: 'identity-center', ...rest, roleName, name: title, ...around };
}

/** The roles of links, and the links that lead to none. */
export function rolesOfLinks(links: Iterable<Link>): { roles: FoundRole[]; leftOut: LeftOut[] } {
  const roles: FoundRole[] = [];
  const leftOut: LeftOut[] = [];
  for (const link of links) {
    const role = roleOfLink(link);
    if ('reason' in role) leftOut.push(role);
    else roles.push(role);
  }
  return { roles, leftOut };
}
