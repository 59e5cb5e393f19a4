import { type Extent, endOfValueLine, isWord, quotedAt, skip, trimmed, untilSign } from './extent.ts';
import { holdsFact, isConfigLine, nameOfSetting } from './facts.ts';
import { isLabel, type Label } from './find-labels.ts';

const blank = /(?:[ \t]|[\\`^][ \t]*\n){1,40}(?=[^\s=:|-])/y;
const columns = /(?:\t|[ \t]{2,60})(?=\S{6,}[ \t]*(?:\n|$))/y;
const said =
  /\s{1,3}(?:is|are|was|ist|lautet|est|es|è)(?:\s{1,3}:?\s?|:\s{1,3})|(?:은|는|이|가|は|が|是|为|為)\s{0,3}|\s[—–/-]\s/iy;

/** Commands that take a name and a value with nothing but a blank between them. */
const setter =
  /(?:configure\s+set\s+(?:profile\.)?\S{0,80}|setx\s+|setenv\s+|set\s+(?:-\w+\s+){1,3}|\bENV\s+|\bexport\s+-\w+\s+|putenv\s+|\badd\s+|\bput\s+)$/i;
const netrc = /\b(?:machine|login|user(?:name)?|default)\s+[^\s-]\S*[\s\S]{0,120}$/i;
/** `? Password x`, as prompts are kept by a terminal; `ID kim PW x`. */
const asked = /(?:^|\n)[#>\s]*\? ?$|(?:\bID|아이디|계정)[\s:=]{1,3}\S{1,60}[\s,/]{1,3}$/i;
/** `passphrase to unlock "/…": x`. */
const prompt = / (?:for|to|of)\b[^\n]{1,300}?(?:["')\]]:[ \t]?|:[ \t]{1,9}|\?[ \t]{1,9})(?=\S{4,200}[ \t]*(?:\n|$))/y;

/** `--password hunter2`, `setx NAME value`, `machine … password hunter2`, and tables made of blanks. */
export function afterBlank(text: string, name: number, { end }: Label, closed: number): Extent | undefined {
  const from = skip(text, closed, blank);
  if (from === closed) return undefined;
  const isFlag = text[name] === '-' && /[\s"'(=]/.test(text[name - 1] ?? ' ');
  const lead = text.slice(Math.max(0, name - 200), name);
  if (skip(text, end, said) > end) return undefined;
  if (isFlag || setter.test(lead) || netrc.test(lead) || asked.test(lead))
    return quotedAt(text, from) ?? untilSign(text, from, /[\s"'`;)]/);
  const word = untilSign(text, from, /[\s"'`;)]/);
  if (isKeyLike(text.slice(word.start, word.end))) return word;
  const isFirst = /(?:^|\n)[\s>+#*|-]*$/.test(lead);
  if (isFirst && /^[ \t]*(?:\n|$)/.test(text.slice(word.end, word.end + 9)) && isWord(text, word)) return word;
  const column = isFirst ? skip(text, end, columns) : end;
  return column > end ? untilSign(text, column, /\s/) : undefined;
}

/** "The password is hunter2.", "password (hunter2)". */
export function afterWords(text: string, end: number): Extent | undefined {
  const inBrackets = skip(text, end, /[ \t]?[[(<「『【〔]/y);
  if (inBrackets > end) {
    const extent = untilSign(text, inBrackets, /[\])>」』】〕]/);
    return isWord(text, extent) ? extent : undefined;
  }
  const prompted = skip(text, end, prompt);
  const from = prompted > end ? prompted : skip(text, end, said);
  if (from === end) return undefined;
  const extent = quotedAt(text, from) ?? untilSign(text, from, /[\s,;]|\.(?:\s|$)/);
  return isWord(text, extent) ? extent : undefined;
}

/** A copied form or console page: the label on one line, its value on the next. */
export function onNextLine(text: string, name: number, end: number): Extent | undefined {
  const stop = endOfValueLine(text, end);
  const isAlone = /(?:^|\n)[\s>+#*|"'-]*(?:\p{L}{1,20} ){0,3}$/u.test(text.slice(Math.max(0, name - 60), name));
  const behind = text.slice(end, stop);
  if (!isAlone || /[^\s\w()*]/.test(behind) || stop - end > 20 || holdsFact(behind)) return undefined;
  const next = skip(text, stop, /(?:\n[ \t]*){1,3}/y);
  if (next === stop) return undefined;
  const extent = trimmed(text, { start: next, end: endOfValueLine(text, next) });
  const line = text.slice(extent.start, extent.end);
  const setting = nameOfSetting(line);
  if (isConfigLine(line) || /^<[a-z/!]/i.test(line) || (setting !== undefined && !isLabel(setting))) return undefined;
  return isWord(text, extent) ? extent : undefined;
}

/** "secret wJalr…": so long, and of capitals, small letters and digits, it is no word of a sentence. */
const isKeyLike = (word: string): boolean =>
  /^[\w/+=.-]{30,}$/.test(word) && /[a-z]/.test(word) && /[A-Z]/.test(word) && /\d/.test(word);
