import { isAccountId } from '@/core/aws/account.ts';
import { parseConsoleUrl } from '@/core/aws/console-url.ts';
import { parseHttpsUrl } from '@/core/aws/https-url.ts';
import type { PartitionId } from '@/core/aws/partition-ids.ts';
import { partitionOfPortalHost } from '@/core/aws/partitions.ts';
import { readPortal } from '@/core/aws/portal.ts';
import { faultOfRoleName } from '@/core/aws/role-name.ts';

/** What a shortcut link carries. */
export interface ParsedShortcut {
  partition: PartitionId;
  /** As configs have it: `https://acme.awsapps.com/start`, without a trailing `/` or `#`. */
  startUrl: string;
  /** Twelve digits. */
  account: string;
  /** The permission set's name. Undefined: the link leaves the choice to who opens it. */
  roleName?: string;
  /** Of the console page that the link lands on. */
  region?: string;
}

/** Browsers, chats and proxies carry half of it; a destination in the link may be long. */
const longestLink = 8000;
const portalPath = /^\/(?:start\/?|directory\/[\w.-]{1,64}\/?)?$/;

/**
 * Reads a shortcut link of an access portal, the inverse of `identityCenterLink`; links of AWS's own making included, in
 * which `role_name` and `destination` are optional (guide "Creating shortcut links"). Undefined unless it is https on a
 * portal host of the table, with an account id and, where given, a permission set's name. Never throws.
 */
export function parseIdentityCenterLink(url: string): ParsedShortcut | undefined {
  const parsed = url.length > longestLink ? undefined : parseHttpsUrl(url.trim());
  const partition = parsed && partitionOfPortalHost(parsed.hostname);
  return partition && readShortcut(parsed, partition);
}

/**
 * The same at a company's own address of its portal, in the partition of the page that it lands on. The role that it leads to
 * is opened there only after the user has agreed to the host, see `Portal.companyHost`.
 */
export function parseCompanyShortcut(url: string): ParsedShortcut | undefined {
  const parsed = url.length > longestLink ? undefined : parseHttpsUrl(url.trim());
  return parsed && readPortal(parsed.href)?.companyHost !== undefined ? readShortcut(parsed) : undefined;
}

function readShortcut(parsed: URL, partitionOfHost?: PartitionId): ParsedShortcut | undefined {
  const [route, query = ''] = parsed.hash.split('?', 2);
  if (route !== '#/console') return undefined;
  if (parsed.search !== '' || !portalPath.test(parsed.pathname)) return undefined;

  const parameters = new URLSearchParams(query);
  const account = parameters.get('account_id')?.trim() ?? '';
  const roleName = parameters.get('role_name')?.trim() ?? '';
  if (!isAccountId(account)) return undefined;
  if (roleName !== '' && (roleName.includes('/') || faultOfRoleName(roleName) !== undefined)) return undefined;

  const landing = parseConsoleUrl(parameters.get('destination') ?? '');
  const partition = partitionOfHost ?? landing?.partition ?? 'aws';
  const region = landing?.partition === partition ? landing.region : undefined;
  const startUrl = parsed.origin + parsed.pathname.replace(/\/$/, '');
  return { partition, startUrl, account, ...(roleName && { roleName }), ...(region && { region }) };
}
