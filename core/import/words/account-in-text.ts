import { isAccountId, normalizeAccount } from '@/core/aws/account.ts';

/** An account ID with the text around it: `shop (123456789012)`, `123456789012 - shop`, `shop 1234-5678-9012`. */
export interface WrittenAccount {
  id: string;
  /** Empty: there is only the id. */
  name: string;
}

/** An account ID, with hyphens or without, whatever is around it but digits. */
export const anyAccountId = /(?<!\d)(?:\d{12}|\d{4}-\d{4}-\d{4})(?!\d)/;
/** For regexes: an account ID as a group, up to its end, which is no part of a number, an address, an ARN or a mail. */
export const idAndBefore = String.raw`(?<![\w.:/@+-])(\d{12}|\d{4}-\d{4}-\d{4})`;
/** The same, and nothing of these goes on behind it. */
export const idAlone = String.raw`${idAndBefore}(?![\w:/@-])`;

const within = new RegExp(idAlone, 'g');

/** Of which an id may be a part. */
const elsewhere = /https?:|arn:|\S@\S/;

/** Undefined: a text without an account id, or with several, or one in which it is part of an ARN, an address or a mail. */
export function accountIn(text: string): WrittenAccount | undefined {
  const whole = normalizeAccount(text);
  if (whole !== undefined && isAccountId(whole)) return { id: whole, name: '' };
  if (text.length > 300 || !/\d{4}/.test(text) || elsewhere.test(text)) return undefined;
  const [found, second] = [...text.matchAll(within)];
  if (found === undefined || (second !== undefined && second[1] !== found[1])) return undefined;
  const id = (found[1] ?? '').replaceAll('-', '');
  const name = nameOf(text.replaceAll(found[0], '\n'));
  // Another number beside it may be one, too, that lost digits.
  return /^\d[\d\s,;/-]{3,}$/.test(name) ? undefined : { id, name };
}

const edges = /^[\s'".()（）[\]{}【】「」:：,、;|/·•–—=→#-]+|[\s'"!?.()（）[\]{}【】「」:：,、;|/·•–—=→#-]+$/g;

/** The text before the id, or else after it, without brackets, separators, and words for "account". */
function nameOf(around: string): string {
  const parts = around
    .split('\n')
    .map((part) => part.replace(edges, '').replace(label, '').replace(lastLabel, '').replace(edges, ''));
  const [before = '', after = ''] = parts;
  if (before !== '')
    return isRequest.test(before) || /(?:^|\s)(?:is|are|was)$|^roles? is\s/i.test(before)
      ? ''
      : before.replace(/^export(?:\s|$)/, '');
  return isSentence.test(after) ? '' : after;
}

/** What stands before an id and asks for something. */
const isRequest = /^(?:please|see|ask|call|contact|go to|use|visit|ping|ref|re)(?:\s|$)/i;
/** What goes on behind an id says something of the account, and is not its name. */
export const isSentence =
  /^(?:is|are|was|were|be|has|have|had|will|would|can|could|may|must|should|does|did|do|not|no longer|for|in|on|at|to|from|by|of|as|with|and|or|but|that|which|when|if|until|since|because|instead|asks?|see|uses?|used|using|contact|call|please|requests?|requires?|needs?|assume|switch (?:to|role)|via|owned|managed|go to|log (?:in|on)|sign (?:in|on))(?:\s|$)/i;

const label =
  /^(?:(?:aws[ _-]?)?(?:account|acct|계정|アカウント|账户|账号)(?:[ _-]?(?:id|number|no|name|번호|이름))?\.?\s{0,5}[:：=#]\s{0,5})/i;
const lastLabel =
  /[\s(,:-]{0,5}(?:(?:aws[ _-]?)?(?:account|acct)(?:[ _-]?(?:id|number|no))?|id|계정 ?(?:id|번호)?|アカウント ?id)\s{0,3}[:：=#]?$/i;
