import { normalizeAccount } from '@/core/aws/account.ts';
import { parseHttpsUrl } from '@/core/aws/https-url.ts';
import { awsColor, nearestLinkColor } from '@/core/aws/link-colors.ts';
import type { PartitionId } from '@/core/aws/partition-ids.ts';
import { partitionOfSignInHost } from '@/core/aws/partitions.ts';
import { signInHostOf } from '@/core/aws/regions.ts';
import type { Role } from '@/core/config/role.ts';
import { displayName, nameForAws } from './display-name.ts';

/** A role as far as a link can carry it. */
export type LinkedRole = Pick<Role, 'partition' | 'account' | 'roleName'> &
  Partial<Pick<Role, 'profile' | 'color' | 'region'>>;

export interface LinkOptions {
  /** Instead of the profile's name, if there is anything to see in it. */
  displayName?: string;
  /** Instead of the role's; six hex digits. */
  color?: string;
  /** Instead of the role's. It only chooses the sign-in host, in partitions where that is regional. */
  region?: string;
}

/** What a switch-role link carries. */
export interface ParsedLink {
  partition: PartitionId;
  /** Twelve digits, or an alias. */
  account: string;
  /** With its path, without a leading slash. */
  roleName: string;
  displayName?: string;
  /** Six lower-case hex digits. */
  color?: string;
}

/** No limit is documented; browsers, chats and proxies carry this much. */
const longestLink = 2000;

/** One to 64 characters of IAM's set, after an optional path of printable ASCII. */
const roleNameWithPath = /^(?:[\u0021-\u007e]{1,510}\/)?[\w+=,.@-]{1,64}$/;

/**
 * AWS's documented link to its switch-role page, filled in and to be confirmed by whoever opens it: works without the
 * extension. Parameters by AWS's guide "Switching to a role (console)"; `color` by what the page accepts, see
 * `linkPalette`. At most 2,000 characters: what is optional is left out where it would be longer.
 */
export function switchRoleLink(role: LinkedRole, options: LinkOptions = {}): string {
  const page = `https://${signInHostOf(role.partition, options.region ?? role.region)}/switchrole`;
  const name = nameForAws(options.displayName, role.profile, role.account);
  const color = awsColor(options.color ?? role.color);
  const needed = [`account=${encode(role.account)}`, `roleName=${encode(role.roleName)}`];
  const optional = [
    ...(name === '' ? [] : [`displayName=${encode(name)}`]),
    ...(color === undefined ? [] : [`color=${nearestLinkColor(color)}`]),
  ];
  const link = `${page}?${[...needed, ...optional].join('&')}`;
  return link.length <= longestLink ? link : `${page}?${needed.join('&')}`;
}

/**
 * Reads a switch-role link, whoever made it. Undefined unless it is https on a sign-in host of the table, with an account
 * and a role name by IAM's rules. A bad color is dropped, a display name cleaned and cut. Other parameters, the place to
 * land among them, are ignored.
 */
export function parseSwitchRoleLink(url: string): ParsedLink | undefined {
  const parsed = url.length > 4 * longestLink ? undefined : parseHttpsUrl(url.trim());
  const partition = parsed && partitionOfSignInHost(parsed.hostname);
  if (parsed === undefined || partition === undefined || !/^\/switchrole\/?$/.test(parsed.pathname)) return undefined;

  const query = parsed.searchParams;
  const role = roleInQuery(query);
  if (!role) return undefined;

  const name = displayName(query.get('displayName') ?? '');
  const color = awsColor(query.get('color') ?? undefined);
  return { partition, ...role, ...(name === '' ? {} : { displayName: name }), ...(color ? { color } : {}) };
}

/** The role in the query of a switch-role link; undefined: none by IAM's rules. */
export function roleInQuery(query: URLSearchParams): Pick<ParsedLink, 'account' | 'roleName'> | undefined {
  const account = normalizeAccount(query.get('account') ?? '');
  const roleName = (query.get('roleName') ?? '').trim().replace(/^\//, '');
  return account !== undefined && roleNameWithPath.test(roleName) ? { account, roleName } : undefined;
}

/** Blanks as `%20`: a `+` stays a plus in some readers. Half a surrogate pair cannot be encoded and is left out. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, ''));
}
