import { addFindings, type Findings, noFindings } from '@/core/import/found/findings.ts';
import type { FoundRole } from '@/core/import/found/found-role.ts';
import { type LeftOut, leftOutOf } from '@/core/import/found/left-out.ts';
import { betweenArns } from '@/core/import/links/between-arns.ts';
import { looksLikeRoleLink, roleOfLink } from '@/core/import/links/link-role.ts';
import { isAnyRole, roleOfArn } from '@/core/import/links/role-of-arn.ts';
import { unwrappedLink } from '@/core/import/links/unwrapped-link.ts';
import { leappRole } from './leapp.ts';
import { type Context, inContext } from './value-context.ts';
import { nameBy } from './value-names.ts';

/** Longer texts are no ARNs. */
const longest = 4000;
const apart = new RegExp(`(?=${betweenArns})`);

/** The roles that a text of a value names by a link or by ARNs; or why there is none. */
export function roleInText(text: string, key: string, context: Context, line: number): Findings {
  const found = noFindings();
  for (const part of text.length > longest ? [text] : text.split(apart))
    addFindings(found, roleIn(part.replace(/^,(?=["']?arn:)/, ''), key, context, line));
  return found;
}

function roleIn(text: string, key: string, context: Context, line: number): Findings {
  const found = noFindings();
  const add = (role: FoundRole | LeftOut | undefined) => {
    if (role === undefined) return;
    if ('reason' in role) found.leftOut.push(role);
    else {
      const name = nameBy(key, context.isOneOfArns);
      const isChosen = context.isOneOfArns && name !== '' && { isChosen: true as const };
      found.roles.push({ ...inContext(role, context, name), ...isChosen });
    }
  };
  const url = unwrappedLink(text);
  const written = text.trim();
  if (looksLikeRoleLink(url)) add(roleOfLink({ url, title: '', line }));
  else if (!text.startsWith('arn:')) return found;
  else if (isAnyRole(written)) found.leftOut.push(leftOutOf('any-role', line, written));
  else if (text.includes(':role/')) {
    // Placeholders and variables (`${var.account}`, `*`) name no role yet.
    const role = roleOfArn(written, line);
    if (role !== undefined && !('reason' in role)) add(role);
  } else add(context.isSet ? leappRole(written, line) : undefined);
  return found;
}
