import { withoutMarkup } from '@/core/import/lines/cell.ts';
import { accountIn, idAlone, isSentence } from '@/core/import/words/account-in-text.ts';
import { accountPlaceOf, qualifierOf, saysAccount } from '@/core/import/words/account-words.ts';
import { hasRoleWord, mayBeRoleName, rolesIn } from '@/core/import/words/role-words.ts';
import { forbids, pairsOtherwise } from '@/core/import/words/takes-back.ts';
import type { Label } from './label-records.ts';

/** Words that stand beside "role" and "account" and name neither. */
const stop =
  'in of on at for to the and or is are as by name named names called that this with which who you your we our it its i my his her their will should can could would may must iam aws arn sso account accounts following same from below above each both all these those a an any one no not new old switch assume assuming use using used has have had was were be been please via then there here into cross-account service service-linked linked execution target source right wrong correct default id role roles permission set sets access if when so but only just also per every some other another see required trusted trusting'.replaceAll(
    ' ',
    '|',
  );
const name = String.raw`(?<![\w+=,.@/-])(?!(?:${stop})(?![\w-]))[A-Za-z][\w+=@/-]{1,63}(?:\.[\w+=@/-]{1,63}){0,5}`;
const more = String.raw`(?:(?:,\s?|\s?[・、·]\s?|,?\s(?:and|or|및|또는)\s)["'“‘\x60]?${name}["'”’\x60]?){0,9}`;
const list = String.raw`(["'“‘\x60]?${name}["'”’\x60]?${more})`;
const id = String.raw`${idAlone}(?:\s{0,2}\(([^()\n]{1,40})\))?`;

/** Where a text names an account or roles, in English, Korean and Japanese. */
const mention = new RegExp(
  [
    id,
    String.raw`\b(?:roles?|permission sets?) (?:named\s|called\s|name\s|is\s|names\s|are\s)?${list}`,
    String.raw`\b(?:rolle|rôle|rol) ${list}`,
    String.raw`${list} (?:iam )?(?:roles?|permission sets?)(?![\w-])`,
    String.raw`${list} ?(?:이?라는\s|という)?(?:역할|롤|권한|ロール|権限|角色)`,
    `(?:역할|롤|ロール|角色)(?:[은는이가:：]|명|이름|名は|は)? ?${list}`,
    // What somebody is told to ask for, without the word "role".
    String.raw`\b(?:ask(?:ing)? for|request(?:ing)?|apply for|assum(?:e|ing)|us(?:e|ing)|pick|choose|select|become|(?:log|sign)[ -]?(?:in|on) as|switch to) (?:the )?${list}(?![\w+=@/-]|[.,]\w|\s(?:iam|permission|roles?)\b)`,
    `${list} ?(?:(?:으?로|을|를) ?(?:요청|신청|사용|쓰|써|전환|선택|들어)|(?:を|で|に) ?(?:申請|依頼|使|選|切|リクエスト|入))`,
    // Not the console's own bar, where a session stands behind the role: `Role/session @ 1111-2222-3333`.
    String.raw`(?![\w+=,.@-]{1,64}/\S{1,64} @ )${list}(?=\s(?:in|on|at|@|for)\s(?:(?:the|our|my|aws)\s){0,2}(?:accounts?\s)?(?:id\s)?\(?(?:\d{12}|\d{4}-\d{4}-\d{4})(?!\d))`,
    `(?<![가-힣])권한(?:[은는이가:：]|명|이름)? ?${list}`,
    // As the last but one, with the account's name: `Developer on dev (1111-2222-3333), and to Admin on …`, `dev(1111…)에서는 Developer`.
    String.raw`${list}(?=\s(?:in|on|at|for)\s[^\s,.:;()（）]{1,40}(?:\s[^\s,.:;()（）]{1,40}){0,2}\s?[(（](?:\d{12}|\d{4}-\d{4}-\d{4})[)）])`,
    String.raw`(?<=(?:[,)）]|\band|\bthen)\s)to (?:the )?${list}(?![\w+=@/-]|[.,]\w)`,
    String.raw`(?<=\d[)）]?\s?(?:에서는?|에는?|은|는|では)\s?)${list}(?=\s?(?:[,、.。]|$))`,
  ].join('|'),
  'giu',
);
/** What a sentence says: accounts and roles, in their order. */
type Mention = Pick<Label, 'column' | 'value' | 'about' | 'line'>;

/** `open`: the sentence says more than what it names, so it may be meant otherwise. `forbidden`: something in it is not to be used. */
export type Certainty = 'certain' | 'open' | 'forbidden';
type OnSentence = (mentions: readonly Mention[], certainty: Certainty) => void;

/** Longer sentences are none. */
const mostLines = 8;

/**
 * Collects what sentences name over the lines of a text (`role Admin in account 1234…, and Developer in …`). A sentence ends with its point,
 * its paragraph, or where the next line is complete by itself.
 */
export class Sentences {
  private open: Mention[] = [];
  private certainty: Certainty = 'certain';
  private lines = 0;
  private readonly onSentence: OnSentence;
  constructor(onSentence: OnSentence) {
    this.onSentence = onSentence;
  }

  /** A line that nothing else has read. Whether its sentence names a role. */
  add(raw: string, line: number, isItem: boolean): boolean {
    if (isItem || ++this.lines > mostLines) this.end();
    const parts = withoutMarkup(raw).split(/(?<=[.。;；!?])(?:\s+|(?<=。)|$)/);
    let hasRole = false;
    parts.forEach((part, index) => {
      const found = mentionsIn(part, line);
      const isWhole = shapeOf(found).includes('A') && shapeOf(found).includes('R');
      if (isWhole) this.end();
      this.open.push(...found);
      if (forbids(part)) this.certainty = 'forbidden';
      else if (this.certainty === 'certain' && (pairsOtherwise(part) || hasOtherRole(part, found)))
        this.certainty = 'open';
      hasRole ||= shapeOf(this.open).includes('R');
      if (isWhole || index < parts.length - 1) this.end();
    });
    return hasRole;
  }

  end(): void {
    const shape = shapeOf(this.open);
    if (shape.includes('A') && shape.includes('R')) this.onSentence(this.open, this.certainty);
    this.open = [];
    this.certainty = 'certain';
    this.lines = 0;
  }
}

const shapeOf = (mentions: readonly Mention[]) =>
  mentions.map(({ column }) => (column === 'account' ? 'A' : 'R')).join('');

/** Whether a role stands behind an account that none of the ways to name one covers: of several accounts, it is in one of them. */
function hasOtherRole(text: string, found: readonly Mention[]): boolean {
  const account = found.find(({ column }) => column === 'account');
  if (account === undefined) return false;
  const at = text.replaceAll('-', '').indexOf(account.value);
  return text
    .slice(Math.max(0, at))
    .split(/[^\w+=.@-]+/)
    .map((word) => word.replace(/[.,]$/, ''))
    .some((word) => isNoRole(word, found));
}

const isNoRole = (word: string, found: readonly Mention[]): boolean =>
  /[A-Z]/.test(word) &&
  hasRoleWord(word) &&
  !/^(?:access|roles?|users?)$/i.test(word) &&
  found.every(({ value, about }) => value !== word && !about.includes(word));

/** What stands beside an account's number where no word says that it is one; a phone's has other words. */
const before = /(?:^|\s)(?:in|on|at|of|for|to|into|and|or|&|@)\s\(?$/i;
/** As before it, with its name: `on dev (1111-2222-3333)`. */
const beforeNamed =
  /(?:(?:^|\s)(?:in|on|at|for|into|and|or|&)\s|[,、]\s?)(?:the\s|our\s|my\s)?(?!(?:in|on|at|for|into|to|and|or|of)\s)([^\s,.:;()（）、]{1,40}(?:\s(?!(?:in|on|at|for|into|to|and|or|of)\s)[^\s,.:;()（）、]{1,40}){0,2})\s?[(（]$/i;
/** `Prod is 1111-2222-3333, use role Admin.` */
const isSubject =
  /^\W{0,5}(?!(?:it|that|this|which|what|he|she)\s)([^\s,.:;()]{1,40}(?:\s[^\s,.:;()]{1,40}){0,1})\sis\s$/i;
const after = /^\)? ?(?:의|에|과|와|및|で|の|へ|に|と)/;

/** What stands before an account's number that begins a sentence about it: nothing, or its name. */
const lead = /^\W*(?:[^\s,.:;]{1,40}(?:\s[^\s,.:;]{1,40}){0,3})?\W*$/u;
const phone = /\b(?:call|phone|tel|telephone|mobile|dial|text|ring|fax|whatsapp|sms)\b|전화|문자|電話/i;

function mentionsIn(text: string, line: number): Mention[] {
  // Cells of a table are no sentence.
  if (/[|\t]/.test(text) || !/\d{4}|role|permission|\brol(?:le)?\b|rôle|역할|롤|권한|ロール|権限|角色/i.test(text))
    return [];
  const all = [...text.matchAll(mention)].map((one) => ({ one, roles: rolesOfMention(one) }));
  const isAsked = !phone.test(text) && all.some(({ one, roles }) => roles.length > 0 && isOfAsking(one));
  const found: Mention[] = [];
  for (const { one, roles } of all) {
    const [whole, account, about = ''] = one;
    if (account !== undefined) {
      const [start, end] = [text.slice(0, one.index), one.index + whole.length];
      const isLead = isAsked && lead.test(start) && accountPlaceOf(start) === undefined;
      const [, written = ''] = (!phone.test(text) && beforeNamed.exec(start.slice(-130))) || [];
      const [, subject = ''] = (!phone.test(text) && isSubject.exec(start)) || [];
      const called = written || subject;
      const isNamed = called !== '' && accountPlaceOf(called) === undefined && !saysAccount(called);
      // `Prod (1111-2222-3333): role Admin.`
      const isHead = lead.test(start) && accountPlaceOf(start) === undefined && /^[)）]?\s?[:：]/.test(text.slice(end));
      const isIt =
        saysAccount(text) ||
        isLead ||
        isHead ||
        isNamed ||
        before.test(start.slice(-12)) ||
        after.test(text.slice(end, end + 4));
      const value = account.replaceAll('-', '');
      const own = isHead || (isLead && !saysAccount(start)) ? (accountIn(text.slice(0, end))?.name ?? '') : '';
      const said = isNamed ? called : own;
      const name = about || (isSentence.test(said) || /^(?:the|our|my|your|you|we)\s/i.test(said) ? '' : said);
      if (isIt && found.at(-1)?.value !== value) found.push({ column: 'account', value, about: name, line });
      continue;
    }
    const isSet = one[3] === undefined && /permission|권한 ?세트/i.test(text) && !/role|역할/i.test(text);
    for (const value of roles) found.push({ column: isSet ? 'permissionSet' : 'role', value, about: '', line });
  }
  return found;
}

/** Whether it is one of the ways that do without the word "role": there, what looks like no role is none. */
const isOfAsking = (mention: RegExpMatchArray): boolean =>
  [8, 9, 11, 12, 13, 14].some((group) => mention[group] !== undefined);

function rolesOfMention(mention: RegExpMatchArray): string[] {
  const written = mention.slice(3).find((role) => role !== undefined) ?? '';
  const isQuoted = /["'“‘`「『]/.test(written);
  const names = rolesIn(written.replaceAll(/["'“”‘’「」『』`]/g, '').replaceAll('・', ', '));
  return names
    .map((role) => role.replace(/[.,]$/, ''))
    .filter(
      (role) =>
        mayBeRoleName(role) &&
        (isNamed(role) || isQuoted) &&
        (!isOfAsking(mention) || (hasRoleWord(role) && /[A-Z-]/.test(role))),
    );
}

/** Whether a word in a sentence is a name: an ordinary word before "role" is none. */
const isNamed = (word: string): boolean => /[A-Z\d_]|-/.test(word) || (hasRoleWord(word) && qualifierOf(word) !== '');
