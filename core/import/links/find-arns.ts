import type { FoundRole } from '@/core/import/found/found-role.ts';
import { type LeftOut, leftOutOf } from '@/core/import/found/left-out.ts';
import { withoutMarkup } from '@/core/import/lines/cell.ts';
import type { MarkedText } from '@/core/import/lines/marked-text.ts';
import { saysWhoComes } from '@/core/import/words/who-comes.ts';
import { betweenArns } from './between-arns.ts';
import { titleBefore, titleWithin } from './link-title.ts';
import { openEnd } from './open-end.ts';
import { asRoleArn, isAnyRole, roleOfArn } from './role-of-arn.ts';

const arn = new RegExp(
  String.raw`(?:(?<![\w:/])|(?<=(?:^|[\s(|])__?))arn:aws[a-z-]{0,12}:iam::\d{12}:role/(?:[\w+=.@/-]|(?!${betweenArns}),){1,600}`,
  'g',
);
/** What the next of several ARNs is called: `dev=arn:…,prod=arn:…`. */
const nextName = /^[,;]\s?([\w.-]{1,60})[=:]["']?$/;
/** An id that lost a digit, or has one too many. A placeholder is no ARN that somebody meant. */
const mangled = /(?<![\w:/])arn:aws[a-z-]{0,12}:iam::(?!\d{12}:)\d[\w-]{0,20}:role\/[\w+=,.@/-]{1,100}/g;
const wildcard = /(?<![\w:/])arn:aws[a-z-]{0,12}:iam::(?:\d{12}|\*):role\/[\w+=,.@/*-]{1,200}/g;
/** Leapp writes a permission set so, in its own file; elsewhere it names nothing that AWS knows. */
const roleless = /(?<![\w:/])arn:aws[a-z-]{0,12}:iam::\d{12}\/[\w+=,.@-]{1,64}/g;
/** Behind a name that goes on, also with a number in brackets. */
const goesOn = new RegExp(`^(?:${openEnd}|\\[(?![\\]\\s]))`);
/** A session that is all of its line, as the answers of `aws sts` have it: in a message it says who one is now. */
const onlySession =
  /^[\s|"'`]{0,9}(?:ASSUMEDROLEUSER\s+|Arn[\s|:"']{1,40})?(arn:aws[a-z-]{0,12}:sts::\d{12}:assumed-role\/[\w+=,.@/-]{1,200})(?:\s+AROA\w{1,40}:\S{1,64})?[\s|"'`]{0,200}$/;
/** Who may assume a role is not what one switches to. */
const trusted = /\bPrincipals?\b|\bidentifiers\b|"AWS"\s{0,5}:|AssumeRolePolicy|trust/i;
/** A lead of a command or a sentence names nothing. */
const noName = /\w\.\w{1,60}\(|(?:^|[\s'])(?:--?\w|\$|aws |export |set )|\s\S+\s\S+\s\S+\s\S+\s|[?!]$/;
const behind = /^["'`\])>]{0,3}\s{0,4}(?:#|\/\/|\(|[-–—:;|]\s|←|=>)\s{0,4}([^()|#\n]{1,64})/;

/** aws-sso-cli has a permission set's name in what looks like a role's ARN (docs/FAQ.md and config template, 2026-11). */
const ofAwsSso = /\baws-sso\b[^\n]{0,300}\sprocess\s/;
const profileHeader = /^\s*\[\s*profile\s+(.{1,200})\]\s*$/;

/** `**arn:…**` in Markdown: its stars are no wildcard. */
const isEmphasized = (line: string, start: number): boolean => line[start - 1] === '*';

/**
 * The role ARNs of lines that nothing else has read, with what stands before or behind them on their line as names:
 * `shop: arn:…`, `arn:… (shop)`. Not those of services, nor in a policy's `Principal`.
 */
export function* findArns({ lines, isFree }: MarkedText): Generator<FoundRole | LeftOut> {
  for (const [index, written] of lines.entries()) {
    if (!written.includes('arn:') || !isFree(index)) continue;
    // As Markdown's source has it: `Admin\_RO`.
    const line = written.replace(/\\(?=[_*])/g, '');
    if (trusted.test(line.slice(0, 2000)) || trusted.test((lines[index - 1] ?? '').slice(0, 500))) continue;
    for (const [written] of line.matchAll(mangled)) yield leftOutOf('bad-arn', index + 1, written);
    for (const [written] of line.matchAll(roleless)) yield leftOutOf('bad-arn', index + 1, written);
    for (const { 0: written, index: at } of line.matchAll(wildcard))
      if (isAnyRole(written) && !isEmphasized(line, at)) yield leftOutOf('any-role', index + 1, written);
    const session = onlySession.exec(line.slice(0, 600))?.[1];
    const own = session && roleOfArn(asRoleArn(session), index + 1);
    if (own && !('reason' in own)) yield own;
    let behindLast = 0;
    for (const found of line.matchAll(arn)) {
      const isItalic = line[found.index - 1] === '_';
      const written = found[0].replace(isItalic ? /[.,/_]{1,9}$/ : /[.,/]{1,9}$/, '');
      // Wrapped behind a part of its path.
      if (found[0].endsWith('/') && line.slice(found.index + found[0].length).trim() === '') {
        yield leftOutOf('bad-arn', index + 1, found[0]);
        continue;
      }
      const role = roleOfArn(written, index + 1);
      const end = found.index + written.length;
      const behindIt = found.index + found[0].length;
      if (line[behindIt] === '*' && !isEmphasized(line, found.index)) continue;
      if (
        line[behindIt] !== '*' &&
        (goesOn.test(line.slice(behindIt, behindIt + 3)) || goesOn.test(line.slice(end, end + 3)))
      ) {
        yield leftOutOf('bad-arn', index + 1, `${written}${line.slice(end, end + 20).split(/\s/, 1)[0]}`);
        continue;
      }
      const called = nextName.exec(line.slice(behindLast, found.index))?.[1] ?? '';
      const title = withoutMarkup(titleWithin(line, found.index, end));
      const before = title || (behindLast === 0 ? withoutMarkup(titleBefore(line, 0, found.index)) : called);
      behindLast = behindIt;
      if (role === undefined || 'reason' in role) continue;
      if (!/[(.]/.test(before) && saysWhoComes(before)) {
        yield leftOutOf('trusted-role', index + 1, written);
        continue;
      }
      const after = behind.exec(line.slice(end, end + 100))?.[1]?.trim() ?? '';
      const isLead = title !== '' || /[:=|→–—>-]\s{0,9}["'`(<]{0,3}$/.test(line.slice(0, found.index));
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
