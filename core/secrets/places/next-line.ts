import { type Extent, endOfValueLine, isWord, skip, trimmed } from '@/core/secrets/signs/extent.ts';
import {
  holdsFact,
  holdsFactBesideLinks,
  isConfigLine,
  isRoleWord,
  nameOfSetting,
} from '@/core/secrets/signs/facts.ts';
import { isLabel, type Label } from '@/core/secrets/signs/find-labels.ts';
import { isSeed, isStrong } from '@/core/secrets/signs/randomness.ts';
import { endOfLine } from '@/core/text/lines.ts';
import { isLoneWord, isPhrase } from './lone-words.ts';
import { closingMarks, giving, isSure, marks } from './marks.ts';

/** Before a label that has its line for itself. Chinese and Japanese join the words before it. */
const alone = new RegExp(
  `(?:^|\\n)${marks}(?:\\p{L}{1,20} ){0,3}[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}\\p{Script=Hangul}ー]{0,20}$`,
  'u',
);
/** `비밀번호는 아래와 같습니다:` */
const isBelow =
  /^(?:은|는|を|は)? ?(?:아래|다음|以下)(?:[와과] 같습니다|입니다|[와과] 같음|の通りです|です)?[.。:：]?\s*$/;
/** `비번 공유드립니다.` */
const isGiven = new RegExp(`^(?:(?:은|는)요|(?:${giving}){1,3})[.!~:]{0,3}\\s*$`);
/** From the end of its line to its value: blank lines, the line below a heading, the mark of a block of code. */
const downTo =
  /(?:\n[ \t]*(?:`{3}\w{0,20}|~{3}|\{(?:code|noformat|quote)[^{}\n]{0,60}\}|[=-]{3,80})?[ \t]*(?=\n)){0,3}\n[ \t]*/y;
/** The same in a comment, a quotation or a list. */
const downToMarked =
  /(?:\n[ \t>#;]*(?:`{3}\w{0,20}|~{3}|\{(?:code|noformat|quote)[^{}\n]{0,60}\}|[=-]{3,80})?[ \t]*(?=\n)){0,3}\n[ \t>#;]*(?:[-*•][ \t])?/y;

/** A copied form or console page: the label on one line, its value on the next. `end`: behind the label, or its colon. */
export function onNextLine(text: string, label: Label, name: number, end: number): Extent | undefined {
  const stop = endOfValueLine(text, end);
  if (stop - end > 20 || !alone.test(text.slice(Math.max(0, name - 60), name))) return undefined;
  const behind = text.slice(skip(text, end, closingMarks), stop);
  if (/[^\s\w()*:]/.test(behind.replace(isBelow, '').replace(isGiven, '')) || holdsFact(behind)) return undefined;
  const marked = skip(text, stop, downToMarked);
  const isSeedBelow = isSeed(text.slice(marked, endOfValueLine(text, marked)).trim());
  const next = isSure(text, label) || isSeedBelow ? marked : skip(text, stop, downTo);
  if (next === stop) return undefined;
  const extent = trimmed(text, { start: next, end: endOfValueLine(text, next) });
  const line = text.slice(extent.start, extent.end);
  const setting = nameOfSetting(line);
  if (isConfigLine(line) || /^(?:<[a-z/!]|[{[])/i.test(line) || (setting !== undefined && !isLabel(setting)))
    return undefined;
  if (isRoleWord(line)) return undefined;
  if (isSeed(line) || (label.isCertain && isPhrase(line))) return extent;
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
  return lines.some(holdsFactBesideLinks);
}
