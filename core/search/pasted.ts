import { parseHeader } from '@/core/config/header.ts';
import { parseSwitchRoleLink } from '@/core/switching/link.ts';

/** What a role's ARN says beside its account and name, which are what is searched. */
const arnStart = /\barn:[\w-]*:iam::(\d{12}):role\//g;

/** An address, alone or as a link in Markdown, whose text may be any name. Bounded, for a paste may be of any length. */
const address = /(?:\[(?:\\.|[^\]\\]){0,300}\]\()?(https:\/\/[^\s()<>"]+)\)?/giu;

/** A query that is the line over a profile in a config file. */
function nameInHeader(query: string): string | undefined {
  const header = query.startsWith('[') ? parseHeader(query) : undefined;
  return header?.kind === 'profile' && header.closed && header.rest === '' ? header.name : undefined;
}

/** What of a pasted text is searched: account and role of an ARN and of a switch-role link, the name in a profile's header. */
export const unwrapped = (query: string): string =>
  nameInHeader(query.trim()) ||
  query.replace(arnStart, '$1 ').replace(address, (whole, url: string) => {
    const link = parseSwitchRoleLink(url);
    return link ? ` ${link.account} ${link.roleName} ` : whole;
  });
