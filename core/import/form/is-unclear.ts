import { isAccountId } from '@/core/aws/account.ts';
import { faultOfRoleName } from '@/core/aws/role-name.ts';
import { readConfig } from '@/core/config/read-config.ts';
import { hasConfigKeys } from '@/core/import/lines/config-shape.ts';
import { looksLikeRoleLink } from '@/core/import/links/link-role.ts';
import { openEnd } from '@/core/import/links/open-end.ts';
import { parseOtherHostLink } from '@/core/import/links/other-host-link.ts';
import { isMoment } from '@/core/import/words/account-words.ts';
import { hasRoleWord } from '@/core/import/words/role-words.ts';
import { deniesOrChooses, takesBack } from '@/core/import/words/takes-back.ts';
import { mayNameAccount } from '@/core/search/may-name-account.ts';
import { type Named, named } from '@/core/search/pasted.ts';
import { labelledRoles, withoutOtherLabels } from './labelled-fields.ts';
import { isCommonWord } from './name-in-words.ts';
import { wordsOf } from './role-in-sentence.ts';
import { lastPart } from './rows-of-named.ts';
import { toldText } from './told-text.ts';

/** Whether the list has a role of that name. */
type IsKnown = (word: string) => boolean;

/** Stands for an identifier that was taken out of a text. */
const mark = '\ufffc';
/** Words that the list is asked for. */
const mostAsked = 40;

/**
 * Whether a text that names an account leaves open which role in which account is meant, so that none may be chosen by Enter nor
 * filled in: it names two of either, denies or takes back something, leaves a choice, or what it names is cut, or at a host that
 * only looks like AWS's. Certain is one account with one role, in a config, an ARN, a link, labels or words, and nothing
 * against it. `isKnown`: words that the list has as roles count as such. Never throws.
 */
export function isUnclear(written: string, isKnown: IsKnown = () => false): boolean {
  const text = toldText(written);
  if (!mayNameAccount(text)) return false;
  const { found, rest, isCut } = apart(text);
  if (isCut || takesBack(rest) || hasBadLink(text)) return true;
  if (hasConfigKeys(text)) {
    const { roles } = readConfig(text);
    if (roles.length > 0) return new Set(roles.map(({ account, roleName }) => `${account} ${roleName}`)).size > 1;
  }
  const accounts = found
    .flatMap(({ account = '', name = '' }) => [account, ...Array.from(named(name), (one) => one.named.account ?? '')])
    .filter((account) => isAccountId(account) && !isMoment(account));
  const identified = found.flatMap(({ roleName }) => (roleName === undefined ? [] : [lastPart(roleName)]));
  const words = roleWordsOf(rest, isKnown);
  const roles = identified.length > 0 ? identified : [...labelledRoles(rest), ...words].map(lastPart);
  if (new Set(accounts).size > 1 || new Set(roles).size > 1) return true;
  return rest
    .split(/\n|(?<=[.!?。;；])(?=\s|$|。)/)
    .some(
      (sentence) => deniesOrChooses(sentence) && (sentence.includes(mark) || roleWordsOf(sentence, isKnown).length > 0),
    );
}

/** What the identifiers of a text name, the text with a mark in the place of each, and whether one is not whole. */
function apart(text: string): { found: Named[]; rest: string; isCut: boolean } {
  const found: Named[] = [];
  let rest = '';
  let behind = 0;
  let isCut = false;
  for (const { start, end, named: one } of named(text)) {
    rest += text.slice(behind, start) + mark;
    behind = end;
    found.push(one);
    isCut ||= cutRole.test(text.slice(start, end + 3));
  }
  rest += text.slice(behind);
  return { found, rest: rest.replace(/https?:\/\/\S{1,8000}/gi, ' '), isCut };
}

/** An ARN that ends in its middle: at a slash, where a line was wrapped, in an ellipsis, or in what stands for more. */
const cutRole = new RegExp(
  [
    '^arn:[^\\s]{1,2000}?(?:…|\\.{3}|:(?:role|assumed-role)\\/?(?=[\\s"\'`)\\]},;]|$)',
    ':role\\/\\S{1,600}\\/(?=\\s|$)',
    `:role\\/[\\w+=,.@/-]{0,600}(?:${openEnd}|\\*(?!\\*)))`,
  ].join('|'),
  'i',
);

/** A link that says to lead to a role, and leads to none that is AWS's or a company's own. */
function hasBadLink(text: string): boolean {
  for (const [url] of text.matchAll(/https:\/\/[^\s<>"'`()]{1,8000}/gi))
    if (
      looksLikeRoleLink(url) &&
      parseOtherHostLink(url) === undefined &&
      [...named(url)][0]?.named.roleName === undefined
    )
      return true;
  return false;
}

/** The words of a text that are called as roles are, by themselves or in the list. */
function roleWordsOf(text: string, isKnown: IsKnown): string[] {
  let asked = 0;
  return wordsOf(withoutOtherLabels(text)).filter((word) => {
    if (!/[A-Z]|.[-_\d]/.test(word) || noRole.test(word) || faultOfRoleName(word) !== undefined || isCommonWord(word))
      return false;
    return (/[A-Z]/.test(word) && hasRoleWord(word)) || (asked++ < mostAsked && isKnown(word));
  });
}

/** Labels, operations and faults. */
const noRole =
  /^(?:\d[\d-]*|(?:[A-Za-z]{1,20}:)?(?:Assume|Switch)Role.{0,30}|(?:iam|aws|target|source)?[_-]?roles?[_-]?(?:name|arn)?|Access(?:Denied|Key).{0,40})$/i;
