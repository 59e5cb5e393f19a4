import {
  type Extent,
  endOfValueLine,
  isWord,
  quotedAt,
  skip,
  trimmed,
  untilSign,
} from '@/core/secrets/signs/extent.ts';
import { holdsFact, isConfigLine, isRoleWord, nameOfSetting } from '@/core/secrets/signs/facts.ts';
import { isLabel, type Label } from '@/core/secrets/signs/find-labels.ts';
import { isMixed, isStrong } from '@/core/secrets/signs/randomness.ts';
import { endOfLine } from '@/core/text/lines.ts';
import { isLoneWord, isPhrase } from './lone-words.ts';

const blank = /(?:[ \t]|[\\`^][ \t]*\n){1,40}(?=[^\s=:|-])/y;
const columns = /(?:\t|[ \t]{2,60})(?=\S{6,}[ \t]*(?:\n|$))/y;
const be = '(?:is|are|was|ist|lautet|est|es|è|é)(?: (?:now|jetzt|maintenant|ahora|ora|agora))?';
const become =
  '(?:(?:is|are|was|has|have|had|got|been|now|just|wurde|jetzt|ha|sido|fue|a|été)\\s){0,3}(?:(?:changed|set|reset|rotated|updated) to|auf|cambiad[ao] (?:a|por)|changée? (?:en|pour))';
const said = new RegExp(
  `\\s{1,3}(?:${become}|${be})(?:\\s{1,3}:?\\s?|:\\s{1,3})|(?:은|는|이|가|は|が|是|为|為|已?(?:改为|改成|改為|设为|設為|变更为))\\s{0,3}|(?:을|를|を)\\s{0,3}(?=[!-~]{4,100}(?:으로|로|に))|\\s[—–/-]\\s`,
  'iy',
);
/** `changed the password to x`. */
const changing = /\b(?:chang|set|reset|updat|rotat|geänd|cambi)\p{L}{0,6} (?:\p{L}{1,12} ){0,3}$/iu;
const to = /\s(?:to|a|en|auf|zu)\s/iy;

/** Commands that take a name and a value with nothing but a blank between them. */
const setter =
  /(?:configure\s+set\s+(?:profile\.)?\S{0,80}|setx\s+|setenv\s+|set\s+(?:-\w+\s+){1,3}|\bENV\s+|\bexport\s+-\w+\s+|putenv\s+|\badd\s+|\bput\s+)$/i;
const netrc = /\b(?:machine|login|user(?:name)?|default)\s+[^\s-]\S*[\s\S]{0,120}$/i;
/** `? Password x` of a prompt that a terminal keeps, `ID kim PW x`. */
const asked = /(?:^|\n)[#>\s]*\? ?$|(?:\bID|아이디|계정)[\s:=]{1,3}\S{1,60}[\s,/]{1,3}$/i;
/** `? Enter password x` */
const askedInWords = /(?:^|\n)[#>\s]*\? (?:[A-Za-z]{1,20} ){1,3}$/;
const ofWhom = ' (?:for|to|of|on|de|del|des|du|pour|von|vom|für|per|da|do|di|của|для) ';
const entering = '(?:을|를|を)?[ \\t]?(?:입력|변경|확인|재설정|入力|変更|输入|輸入)[^\\n:=]{0,20}';
const atLineEnd = '(?=\\S{4,200}[ \\t]*(?:\\n|$))';
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

/** Before a label that begins its line, but for what says which one it is. */
const first =
  /(?:^|\n)[\s>+#*|-]*(?:(?:new|old|temp(?:orary)?|initial|current|default|my|your|our|the|root|admin|임시|새|초기|기존|신규) ){0,3}$/i;

/** `--password hunter2`, `setx NAME value`, `machine … password hunter2`, and tables made of blanks. */
export function afterBlank(
  text: string,
  name: number,
  { start, end, isCertain }: Label,
  closed: number,
): Extent | undefined {
  const from = skip(text, closed, blank);
  if (from === closed) return undefined;
  const isFlag = text[name] === '-' && /[\s"'(=]/.test(text[name - 1] ?? ' ');
  const lead = text.slice(Math.max(0, name - 200), name);
  if (skip(text, end, said) > end) return undefined;
  if (isFlag || setter.test(lead) || netrc.test(lead) || asked.test(lead))
    return quotedAt(text, from) ?? untilSign(text, from, /[\s"'`;)]/);
  const word = untilSign(text, from, /[\s"'`;)]/);
  const endsLine = /^[ \t]*(?:\n|$)/.test(text.slice(word.end, word.end + 9));
  if (endsLine && askedInWords.test(lead)) return word;
  if (isKeyLike(text.slice(word.start, word.end))) return word;
  const told = untilSign(text, from, /[\s"'`;,()[\]】」』]|\.(?:\s|$)/);
  const isTold = isCertain || /^p\/?w$/i.test(text.slice(start, end));
  const isBracketed = /[([【「『][ \t]?$/.test(lead) && /^[)\]】」』,;]/.test(text.slice(told.end, told.end + 1));
  if (isTold && (isMixed(text.slice(told.start, told.end)) || (isBracketed && isWord(text, told)))) return told;
  const isFirst = first.test(lead);
  if (isFirst && endsLine && isWord(text, word)) return word;
  const column = isFirst ? skip(text, end, columns) : end;
  return column > end ? untilSign(text, column, /\s/) : undefined;
}

/** "The password is hunter2.", "password (hunter2)". */
export function afterWords(text: string, { end, isCertain }: Label, name: number): Extent | undefined {
  const inBrackets = skip(text, end, /[ \t]?[[(<「『【〔]/y);
  if (inBrackets > end) {
    const extent = untilSign(text, inBrackets, /[\])>」』】〕]/, longestInBrackets);
    return isWord(text, extent) ? extent : undefined;
  }
  const lead = text.slice(Math.max(0, name - 80), name);
  const prompted = skip(text, end, prompt);
  const spoken = Math.max(skip(text, end, said), changing.test(lead) ? skip(text, end, to) : end);
  const from = prompted > end ? prompted : spoken;
  if (from === end) {
    const owned = isCertain ? skip(text, end, ofOwner) : end;
    const extent = untilSign(text, owned, /[\s,;]|\.(?:\s|$)/);
    return owned > end && isMixed(text.slice(extent.start, extent.end)) ? extent : undefined;
  }
  const quoted = quotedAt(text, from);
  const isKorean = /[을를を]\s*$/.test(text.slice(from - 4, from));
  const extent = quoted ?? untilSign(text, from, isKorean ? /[^!-~]/ : /[\s,;]|\.(?:\s|$)/);
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

/** Of what is in brackets, in characters. */
const longestInBrackets = 200;

/** Before a label that has its line for itself. Chinese and Japanese join the words before it. */
const alone =
  /(?:^|\n)[\s>+#*|"'-]*(?:\p{L}{1,20} ){0,3}[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}ー]{0,20}$/u;
/** From the end of its line to its value: blank lines, the line below a heading, the mark of a block of code. */
const downTo = /(?:\n[ \t]*(?:`{3}\w{0,20}|~{3}|[=-]{3,80})?[ \t]*(?=\n)){0,3}\n[ \t]*/y;
/** The same in a comment, a quotation or a list. */
const downToMarked = /(?:\n[ \t>#;]*(?:`{3}\w{0,20}|~{3}|[=-]{3,80})?[ \t]*(?=\n)){0,3}\n[ \t>#;]*(?:[-*•][ \t])?/y;

/** A copied form or console page: the label on one line, its value on the next. `end`: behind the label, or its colon. */
export function onNextLine(text: string, label: Label, name: number, end: number): Extent | undefined {
  const stop = endOfValueLine(text, end);
  if (stop - end > 20 || !alone.test(text.slice(Math.max(0, name - 60), name))) return undefined;
  const behind = text.slice(end, stop);
  if (/[^\s\w()*:]/.test(behind) || holdsFact(behind)) return undefined;
  const next = skip(text, stop, label.isCertain ? downToMarked : downTo);
  if (next === stop) return undefined;
  const extent = trimmed(text, { start: next, end: endOfValueLine(text, next) });
  const line = text.slice(extent.start, extent.end);
  const setting = nameOfSetting(line);
  if (isConfigLine(line) || /^(?:<[a-z/!]|[{[])/i.test(line) || (setting !== undefined && !isLabel(setting)))
    return undefined;
  if (isRoleWord(line)) return undefined;
  if (label.isCertain && isPhrase(line)) return extent;
  const isName = isBesideAccount(text, name, extent.end);
  if (isWord(text, extent)) return isName && !label.isCertain && !isStrong(line) ? undefined : extent;
  return label.isCertain && !isName && behind.trim().length < 3 && isLoneWord(text, extent) ? extent : undefined;
}

/** Whether the line above or below is an account's or a role's: then these are its names. */
function isBesideAccount(text: string, from: number, to: number): boolean {
  const start = text.lastIndexOf('\n', from - 1);
  const above = text.slice(Math.max(0, start - 200), Math.max(0, start));
  const below = text.slice(to, to + 200).trimStart();
  const lines = [above.slice(above.trimEnd().lastIndexOf('\n') + 1), below.slice(0, endOfLine(below, 0))];
  return lines.some((line) => holdsFact(line.replace(/https:\S+/g, '')));
}

/** "secret wJalr…": so long, and of capitals, small letters and digits, it is no word of a sentence. */
const isKeyLike = (word: string): boolean =>
  /^[\w/+=.-]{30,}$/.test(word) && /[a-z]/.test(word) && /[A-Z]/.test(word) && /\d/.test(word);
