import { normalizeAccount } from '@/core/aws/account.ts';
import { parseHttpsUrl } from '@/core/aws/https-url.ts';
import { awsColor } from '@/core/aws/link-colors.ts';
import { faultInConfig } from '@/core/config/document/config-role-name.ts';
import { displayName } from '@/core/switching/display-name.ts';
import type { ParsedLink } from '@/core/switching/link.ts';

const account = /[?&]account=(?:\d{12}|\d{4}-\d{4}-\d{4})(?![\w-])/i;
const role = /[?&]roleName=[^&#]/i;
const alias = /[?&]account=[a-z][a-z0-9-]{2,62}(?![\w.-])/i;
/** How AWS calls its page. Elsewhere, what looks like an alias may be anything. */
const switchPage = /\/switchrole\/?\?/i;

/** Whether a URL of whatever host has the parameters of AWS's switch-role page: with an account's number, or, on a page of that name, an alias. Cheap. */
export const namesRoleInQuery = (url: string): boolean =>
  role.test(url) && (account.test(url) || (switchPage.test(url) && alias.test(url)));

/** What a link names that is at none of AWS's hosts: a company's own page before AWS's. */
export interface OtherHostLink extends Omit<ParsedLink, 'partition'> {
  host: string;
}

/** A host that is called as AWS's, and is none, wants to be taken for it. */
const likeAws = /amazon|awsapps|signin\.aws/i;

/**
 * Reads account and role from a link that has AWS's parameters at another host. Such an address is never opened, and no link is
 * made of it: only what it names is taken. Undefined: no account, no role's name, or a host that looks like AWS's.
 */
export function parseOtherHostLink(url: string): OtherHostLink | undefined {
  const parsed = url.length > 8000 || !namesRoleInQuery(url) ? undefined : parseHttpsUrl(url.trim());
  if (parsed === undefined || likeAws.test(parsed.host)) return undefined;
  const query = new Map(Array.from(parsed.searchParams, ([name, value]) => [name.toLowerCase(), value.trim()]));
  const id = normalizeAccount(query.get('account') ?? '');
  const roleName = (query.get('rolename') ?? '').replace(/^\//, '');
  if (id === undefined || faultInConfig(roleName) !== undefined) return undefined;
  const name = displayName(query.get('displayname') ?? '');
  const color = awsColor(query.get('color'));
  return { host: parsed.host, account: id, roleName, ...(name && { displayName: name }), ...(color && { color }) };
}
