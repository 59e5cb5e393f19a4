import { type Extent, isWord, quotedAt, skip, untilSign } from '@/core/secrets/signs/extent.ts';
import type { Label } from '@/core/secrets/signs/find-labels.ts';
import { isMixed, isSeed } from '@/core/secrets/signs/randomness.ts';
import { isLoneWord } from './lone-words.ts';
import { closingMarks, giving, isBracketed as isInBrackets, isSure, marks } from './marks.ts';

const blank = /(?:[ \t]|[\\`^][ \t]*\n){1,40}(?=[^\s=:|-])/y;
const columns = /(?:\t|[ \t]{2,60})(?=\S{6,}[ \t]*(?:\n|$))/y;
const be =
  '(?:is|are|was|(?:will|should|must|shall)(?: now)? be|ist|lautet|est|es|è|é)(?: (?:now|jetzt|maintenant|ahora|ora|agora))?';
const become =
  '(?:(?:is|are|was|has|have|had|got|been|now|just|wurde|jetzt|ha|sido|fue|a|été)\\s){0,3}(?:(?:changed|set|reset|rotated|updated) (?:to|from)|auf|cambiad[ao] (?:a|por)|changée? (?:en|pour))';
const said = new RegExp(
  `\\s{1,3}(?:${become}|${be})(?:\\s{1,3}:?\\s?|:\\s{1,3})|(?:(?:은|는|이|가|만)(?: (?:일단|우선|지금|현재|이제|임시로|그냥) )?|は|が|是|为|為|已?(?:改为|改成|重置为|更新为|重設為|改為|设为|設為|变更为))\\s{0,3}|(?:을|를|を)\\s{0,3}(?=[!-~]{4,100}\\s?(?:으로|로|に|에서|から))|\\s[—–/-]\\s`,
  'iy',
);
/** `changed the password to x`. */
const changing = /\b(?:chang|set|reset|updat|rotat|geänd|cambi)\p{L}{0,6} (?:\p{L}{1,12} ){0,3}$/iu;
const to = /\s(?:to|a|en|auf|zu|from|von|de|da|as)\s/iy;

/** Commands that take a name and a value with nothing but a blank between them. */
const setter =
  /(?:configure\s+set\s+(?:profile\.)?\S{0,80}|setx\s+|setenv\s+|set\s+(?:-\w+\s+){1,3}|\bENV\s+|\bexport\s+-\w+\s+|putenv\s+|\badd\s+|\bput\s+)$/i;
/** A seed, of groups or in one: in capitals, for in small letters it may be a name. */
const seeds = /(?:(?:[A-Z2-7]{4}[ -]){3,31}[A-Z2-7]{1,8}|[A-Z2-7]{16,128})(?![\w-])/y;
const netrc = /\b(?:machine|login|user(?:name)?|default)\s+[^\s-]\S*[\s\S]{0,120}$/i;
/** `? Password x` of a prompt that a terminal keeps, `ID kim PW x`. */
const asked = /(?:^|\n)[#>\s]*\? ?$|(?:\bID|아이디|계정)[\s:=]{1,3}\S{1,60}[\s,/]{1,3}$/i;
/** `? Enter password x` */
const askedInWords = /(?:^|\n)[#>\s]*\? (?:[A-Za-z]{1,20} ){1,3}$/;
/** `OUTPUTS⇥DbPassword⇥x`: a record of AWS CLI's `--output text`. */
const recordOfText = /(?:^|\n)[ \t>#]{0,9}[A-Z]{5,30}\t(?:[^\t\n]{0,80}\t){0,2}$/;
const ofWhom = ' (?:for|to|of|on|de|del|des|du|pour|von|vom|für|per|da|do|di|của|для) ';
const entering = '(?:을|를|を)?[ \\t]?(?:입력|변경|확인|재설정|入力|変更|输入|輸入)[^\\n:=]{0,20}';
const atLineEnd = '(?=\\S{4,200}[ \\t]*(?:\\n|$|(?:->|=>|→|⇒)[ \\t]*\\S))';
/** `passphrase to unlock "/…": x`, `비밀번호를 입력하세요: x`. */
const prompt = new RegExp(
  `(?:${ofWhom}[^\\n]{1,300}?|${entering})(?:["')\\]]:[ \\t]?|[ \\t]?[:=][ \\t]{1,9}|\\?[ \\t]{1,9})${atLineEnd}`,
  'y',
);
/** `password of the db is x`, `password db prod: x`. */
const ofOwner = new RegExp(
  `${ofWhom}[^\\n.,;:]{1,60}? ${be} |(?: (?!(?:in|is|policy|manager|vault|hint|store|rotation|reset|owner|age|version|type|hash|algorithm|generator|file|field|account|profile|role|region|user|login|name|set|last)\\b|정책|관리|주기|규칙|길이|ポリシー|策略)[\\p{L}_-]{1,30}){1,2} ?[:=][ \\t]{1,9}${atLineEnd}`,
  'iuy',
);

/** `비번 공유드려요 x`, `비밀번호 초기화 완료 (x)`. */
const shared = new RegExp(
  `(?:(?:은|는)요|(?:${giving}){1,3})[.!~,:]{0,3}(?:[ \\t]{1,9}|[ \\t]?[([][ \\t]?)(?=[!-~]{4,64}(?:\\s|$))`,
  'y',
);
/** Before a label that begins its line, but for what says which one it is. */
const first = new RegExp(
  `(?:^|\\n)${marks}(?:(?:new|old|temp(?:orary)?|initial|current|default|my|your|our|the|root|admin|임시|새|초기|기존|신규) ){0,3}$`,
  'iu',
);

/** `--password hunter2`, `setx NAME value`, `machine … password hunter2`, and tables made of blanks. */
export function afterBlank(text: string, name: number, label: Label, closed: number): Extent | undefined {
  const { end } = label;
  const from = skip(text, closed, blank);
  if (from === closed) return undefined;
  const isFlag = text[name] === '-' && /[\s"'(=]/.test(text[name - 1] ?? ' ');
  const lead = text.slice(Math.max(0, name - 200), name);
  if (skip(text, end, said) > end) return undefined;
  if (isFlag || setter.test(lead) || netrc.test(lead) || (asked.test(lead) && /[!-~]/.test(text[from] ?? '')))
    return quotedAt(text, from) ?? untilSign(text, from, /[\s"'`;)]/);
  const word = untilSign(text, from, /[\s"'`;)]/);
  const endsLine = /^[ \t]*(?:\n|$)/.test(text.slice(word.end, word.end + 9));
  if (endsLine && askedInWords.test(lead)) return word;
  if (isKeyLike(text.slice(word.start, word.end))) return word;
  const groups = { start: from, end: skip(text, from, seeds) };
  if (isSeed(text.slice(groups.start, groups.end))) return groups;
  const told = untilSign(text, from, /[\s"'`;,()[\]】」』]|\.(?:\s|$)/);
  const isBracketed = /[([【「『][ \t]?$/.test(lead) && /^[)\]】」』,;]/.test(text.slice(told.end, told.end + 1));
  if (isSure(text, label) && (isMixed(text.slice(told.start, told.end)) || (isBracketed && isWord(text, told))))
    return told;
  if (text[end] === '\t' && recordOfText.test(lead)) return untilSign(text, end + 1, /[\t\n]/);
  const isFirst = first.test(lead);
  if (isFirst && endsLine && isWord(text, word)) return word;
  const column = isFirst ? skip(text, end, columns) : end;
  return column > end ? untilSign(text, column, /\s/) : undefined;
}

/** "The password is hunter2.", "password (hunter2)". */
export function afterWords(text: string, label: Label, name: number): Extent | undefined {
  const { end, isCertain } = label;
  const inBrackets = skip(text, end, /[ \t]?(?:[[(「『【〔]|<(?!\/))/y);
  if (inBrackets > end) {
    const extent = untilSign(text, inBrackets, /[\])>」』】〕]/, longestInBrackets);
    return isWord(text, extent) ? extent : undefined;
  }
  const lead = text.slice(Math.max(0, name - 80), name);
  const prompted = skip(text, end, prompt);
  const closed = skip(text, end, closingMarks);
  const bracketed = isInBrackets(text, name, end) ? skip(text, end + 1, /[ \t]{0,9}[:：]?[ \t]{0,9}/y) : end;
  const isSaid = skip(text, closed, said);
  const spoken = Math.max(
    isSaid > closed ? isSaid : end,
    changing.test(lead) ? skip(text, end, to) : end,
    skip(text, end, shared),
    bracketed,
  );
  const from = prompted > end ? prompted : spoken;
  if (from === end) {
    const owned = isSure(text, label) ? skip(text, end, ofOwner) : end;
    const extent = untilSign(text, owned, /[\s,;]|\.(?:\s|$)/, longestWord);
    return owned > end && isMixed(text.slice(extent.start, extent.end)) ? extent : undefined;
  }
  const quoted = quotedAt(text, from);
  const isKorean = /[을를を]\s*$/.test(text.slice(from - 4, from));
  const extent = quoted ?? untilSign(text, from, isKorean ? /[^!-~]/ : /[\s,;]|\.(?:\s|$)/, longestWord);
  // What asks for it leaves no doubt: `Enter passphrase to unlock "/…": x`. Nor do quotes.
  const isAsked =
    isCertain &&
    (prompted > end
      ? /["')\]]:\s?$/.test(text.slice(from - 3, from)) || /\benter $/i.test(lead)
      : quoted !== undefined && !quoted.open);
  if (isWord(text, extent) || (isAsked && isLoneWord(text, extent))) return extent;
  return isAsked && quoted && /^\S+(?: \S+){1,9}$/.test(text.slice(quoted.start, quoted.end).trim())
    ? quoted
    : undefined;
}

/** Of a word that may be a password, in characters: what is longer is none. */
const longestWord = 200;
/** Of what is in brackets, in characters. */
const longestInBrackets = 200;

/** "secret wJalr…": so long, and of capitals, small letters and digits, it is no word of a sentence. */
const isKeyLike = (word: string): boolean =>
  /^[\w/+=.-]{30,}$/.test(word) && /[a-z]/.test(word) && /[A-Z]/.test(word) && /\d/.test(word);
