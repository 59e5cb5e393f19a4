import { fold } from '@/core/text/fold.ts';
import { hangulSource } from '@/core/text/hangul.ts';
import { hangulOf, latinKeys } from './keyboard.ts';
import { expression, type Hit, literal, only, type Pattern } from './pattern.ts';
import { gluedLoss, isBoundary, swappedLoss, unfinishedLoss } from './score.ts';
import { typoPatterns } from './typo.ts';

/** A word of a query, and how it may occur. */
export interface Word {
  /** As it was typed. */
  text: string;
  direct: Pattern[];
  /** Typed with the keyboard set to the other language. */
  swapped: Pattern[];
  /**
   * With four keys or more, a match with the other keyboard is no accident: it is shown beside direct matches. A shorter one
   * counts only if nothing else has the word: `ㅇ` alone would find every d.
   */
  isSwapSure: boolean;
}

/** More words than this are not looked at: a text that was pasted by mistake. */
const mostWords = 32;

/** An account id, or a part of one, in the groups of four that the console shows, or in two of six. */
const dashedAccount = /^(?:\d{1,4}(?:-\d{4})*-\d{0,4}|\d{6}-\d{0,6})$/;
/** What documents and chats make of a hyphen. */
const otherDash = /[\p{Pd}\u2212]/gu;

/** A tag as it is shown; it is kept without the sign. */
const shownTag = /^#./;

/** Signs that names are put together with, and that nobody remembers. */
const joint = '[-_./ ]?';
/** Letters from which on it is no chance that a word is found across them. */
const gluedFrom = { letters: 5, hangul: 3 };

/** A word found across the signs between others: `한빛프로덕션` for `한빛-프로덕션`, `prodadmin` for `prod-admin`. */
function gluedSource(word: string): string | undefined {
  const hangul = hangulSource(word, joint);
  const letters = Array.from(word);
  return letters.length < (hangul ? gluedFrom.hangul : gluedFrom.letters) ? undefined : (hangul ?? letters.join(joint));
}

/** A folded word, literally and, if it is Hangul, as far as it was typed. */
function patternsOf(folded: string, loss: number): Pattern[] {
  const source = hangulSource(folded);
  return [literal(folded, loss), ...(source ? [expression(source, loss + unfinishedLoss)] : [])];
}

function wordOf(text: string): Word {
  const folded = fold(text);
  const account = folded.replace(otherDash, '-');
  const latin = latinKeys(folded);
  const hangul = latin === undefined ? hangulOf(text.normalize('NFKC')) : undefined;
  return {
    text,
    direct: [
      ...patternsOf(folded, 0),
      ...(dashedAccount.test(account) ? [literal(account.replaceAll('-', ''))] : []),
      ...(shownTag.test(folded) ? [literal(folded.slice(1))] : []),
    ],
    swapped: [
      ...(latin ? [literal(latin, swappedLoss)] : []),
      ...(hangul ? patternsOf(fold(hangul), swappedLoss) : []),
    ],
    isSwapSure: latin ? latin.length >= 4 : text.length >= 4 && /[가-힣]/.test(hangul ?? ''),
  };
}

/** Parts of a text between white space. Of a character that folds to a space, what is around it. */
const split = (text: string): string[] => text.split(/\s+/u).filter((part) => fold(part).trim() !== '');

/** The words of a query, each once; none for blanks. */
export const wordsOf = (query: string): Word[] => [...new Set(split(query))].slice(0, mostWords).map(wordOf);

/** Whether a folded text has all of these words as they were typed. */
export const hasWords = (folded: string, words: readonly Word[]): boolean =>
  words.every(({ direct }) => direct.some((pattern) => pattern.indexIn(folded, 0) >= 0));

/** Too short to be looked up by itself: two letters, or three digits, are in every other role and account. */
const isChance = (part: string): boolean =>
  /\p{N}/u.test(part) ? part.length < 4 : part.length < (/[가-힣]/.test(part) ? 2 : 3);

/** A part by itself: digits as they are, letters also across signs and with typos. */
function likeOne(part: string): Pattern[] {
  const glued = /\p{L}/u.test(part) ? gluedSource(part) : undefined;
  return [literal(part), ...(glued === undefined ? [] : [expression(glued, gluedLoss)]), ...typoPatterns(part)];
}

/** Letters and digits of a word, in their order; what is too short stays with what is beside it. */
function runsOf(word: string): string[][] {
  const runs: string[][] = [];
  for (const part of fold(word).match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []) {
    const last = runs.at(-1);
    if (last && (isChance(part) || last.every(isChance))) last.push(part);
    else runs.push([part]);
  }
  return runs;
}

/** Letters around which a typo's neighbors are looked for. */
const nearby = 64;

/** Whether what is so short begins a word: `ec2` is not in `sec-2`. */
const beginsWell = ([first = '']: readonly string[], text: string, { start }: Hit): boolean =>
  !isChance(first) || isBoundary(text, start);

/** Parts side by side, with or without a sign between. */
const sideBySide = (parts: readonly string[]): Pattern =>
  only(expression(parts.map((part) => gluedSource(part) ?? part).join(joint), gluedLoss), (text, hit) =>
    beginsWell(parts, text, hit) ? hit : undefined,
  );

/** A typo in one of the parts, with the others beside it. */
function typosIn(parts: readonly string[], at: number): Pattern[] {
  const before = new RegExp(
    `${parts
      .slice(0, at)
      .map((part) => part + joint)
      .join('')}$`,
  );
  const after = new RegExp(
    `^${parts
      .slice(at + 1)
      .map((part) => joint + part)
      .join('')}`,
  );
  return typoPatterns(parts[at] ?? '').map((typo) =>
    only(typo, (text, { start, end, loss }) => {
      const left = before.exec(text.slice(Math.max(0, start - nearby), start));
      const right = after.exec(text.slice(end, end + nearby));
      if (!left || !right) return undefined;
      const hit = { start: start - left[0].length, end: end + right[0].length, loss };
      return beginsWell(parts, text, hit) ? hit : undefined;
    }),
  );
}

/**
 * What to search for instead of a word that occurs nowhere: its letters with their typos and across signs, its digits as they are, what is
 * between them left out. Undefined if there is nothing to try, and for digits alone: another account is no typo.
 */
export function withTypos(word: Word): Word[] | undefined {
  const runs = runsOf(word.text);
  if (!runs.flat().some((part) => /\p{L}/u.test(part))) return undefined;
  const words = runs.map((parts) => ({
    text: parts.join(''),
    direct:
      parts.length > 1 ? [sideBySide(parts), ...parts.flatMap((_, at) => typosIn(parts, at))] : likeOne(parts[0] ?? ''),
    swapped: [],
    isSwapSure: false,
  }));
  const isSame = runs.length === 1 && words[0]?.direct.length === 1;
  return isSame ? undefined : words;
}
