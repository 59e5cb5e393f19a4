import type { FoundRole } from '@/core/import/found/found-role.ts';
import { type LeftOut, leftOutOf } from '@/core/import/found/left-out.ts';
import { withoutMarkup } from '@/core/import/lines/cell.ts';
import type { MarkedText } from '@/core/import/lines/marked-text.ts';
import { titleBefore } from './link-title.ts';
import { isAnyRole, roleOfArn } from './role-of-arn.ts';

const arn = /(?<![\w:/])arn:aws[a-z-]{0,12}:iam::\d{12}:role\/[\w+=,.@/-]{1,600}/g;
/** An id that lost a digit, or has one too many. A placeholder is no ARN that somebody meant. */
const mangled = /(?<![\w:/])arn:aws[a-z-]{0,12}:iam::(?!\d{12}:)\d[\w-]{0,20}:role\/[\w+=,.@/-]{1,100}/g;
const wildcard = /(?<![\w:/])arn:aws[a-z-]{0,12}:iam::(?:\d{12}|\*):role\/[\w+=,.@/*-]{1,200}/g;
/** Who may assume a role is not what one switches to. */
const trusted = /\bPrincipals?\b|\bidentifiers\b|"AWS"\s{0,5}:|AssumeRolePolicy|trust/i;
/** A lead of a command or a sentence names nothing. */
const noName = /(?:^|\s)(?:--?\w|\$|aws |export |set )|\s\S+\s\S+\s\S+\s\S+\s|[?!]$/;
const behind = /^["'`\])>]{0,3}\s{0,4}(?:#|\/\/|\(|[-–—:;|]\s|←|=>)\s{0,4}([^()|#\n]{1,64})/;

/** aws-sso-cli has a permission set's name in what looks like a role's ARN (docs/FAQ.md and config template, 2026-11). */
const ofAwsSso = /\baws-sso\b[^\n]{0,300}\sprocess\s/;
const profileHeader = /^\s*\[\s*profile\s+(.{1,200})\]\s*$/;

/**
 * The role ARNs of lines that nothing else has read, with what stands before or behind them on their line as names:
 * `shop: arn:…`, `arn:… (shop)`. Not those of services, nor in a policy's `Principal`.
 */
export function* findArns({ lines, isFree }: MarkedText): Generator<FoundRole | LeftOut> {
  for (const [index, line] of lines.entries()) {
    if (!line.includes('arn:') || !isFree(index)) continue;
    if (trusted.test(line.slice(0, 2000)) || trusted.test((lines[index - 1] ?? '').slice(0, 500))) continue;
    for (const [written] of line.matchAll(mangled)) yield leftOutOf('bad-arn', index + 1, written);
    for (const [written] of line.matchAll(wildcard))
      if (isAnyRole(written)) yield leftOutOf('any-role', index + 1, written);
    let isFirst = true;
    for (const found of line.matchAll(arn)) {
      const written = found[0].replace(/[.,/]{1,9}$/, '');
      const role = roleOfArn(written, index + 1);
      const end = found.index + written.length;
      if (line[end] === '*') continue;
      const before = isFirst ? withoutMarkup(titleBefore(line, 0, found.index)) : '';
      isFirst = false;
      if (role === undefined || 'reason' in role) continue;
      const after = behind.exec(line.slice(end, end + 100))?.[1]?.trim() ?? '';
      const isLead = /[:=|→–—>-]\s{0,9}["'`(<]{0,3}$/.test(line.slice(0, found.index));
      const names = [noName.test(before) || before.includes('arn:') ? '' : before, withoutMarkup(after)];
      const [name = '', row] = isLead ? names : names.reverse();
      if (ofAwsSso.test(line.slice(0, found.index))) {
        const profile = profileHeader.exec(lines[index - 1] ?? '')?.[1]?.trim();
        yield { ...role, kind: 'identity-center', ...(profile ? { name: profile, isProfile: true } : { name: '' }) };
        continue;
      }
      yield { ...role, name, around: { row } };
    }
  }
}
