import { fold } from '@/core/text/fold.ts';
import { hangulSource } from '@/core/text/hangul.ts';
import { hangulOf, latinKeys } from './keyboard.ts';
import { expression, literal, type Pattern } from './pattern.ts';
import { gluedLoss, swappedLoss, unfinishedLoss } from './score.ts';
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
function gluedPatterns(word: string): Pattern[] {
  const hangul = hangulSource(word, joint);
  const letters = Array.from(word);
  if (letters.length < (hangul ? gluedFrom.hangul : gluedFrom.letters)) return [];
  return [expression(hangul ?? letters.join(joint), gluedLoss)];
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

/**
 * What to search for instead of a word that occurs nowhere: its letters with their typos and across signs, its digits as they are, what is
 * between them left out. Undefined if there is nothing to try, and for digits alone: another account is no typo.
 */
export function withTypos(word: Word): Word[] | undefined {
  const parts = fold(word.text).match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
  if (!parts.some((part) => /\p{L}/u.test(part))) return undefined;
  const words = parts.map((text) => ({
    text,
    direct: [literal(text), ...(/\p{L}/u.test(text) ? gluedPatterns(text) : []), ...typoPatterns(text)],
    swapped: [],
    isSwapSure: false,
  }));
  const isSame = parts.length === 1 && words[0]?.direct.length === 1;
  return isSame ? undefined : words;
}
