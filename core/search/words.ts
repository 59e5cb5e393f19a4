import { fold } from './fold.ts';
import { hangulSource } from './hangul.ts';
import { hangulOf, latinKeys } from './keyboard.ts';
import { expression, literal, type Pattern } from './pattern.ts';
import { swappedLoss, unfinishedLoss } from './score.ts';
import { typoPatterns } from './typo.ts';

/** A word of a query, and how it may occur. */
export interface Word {
  /** As it was typed. */
  text: string;
  direct: Pattern[];
  /** Typed with the keyboard set to the other language. */
  swapped: Pattern[];
  /**
   * Long enough (four keys) that it is no chance if the other keys give something: found beside direct matches. A shorter
   * one counts only if nothing else has the word: `ㅇ` alone would find every d.
   */
  isSwapSure: boolean;
}

/** More words than this are not looked at: a text that was pasted by mistake. */
const mostWords = 32;

/** An account id, or a part of one, in the groups of four that the console shows. */
const dashedAccount = /^\d{1,4}(?:-\d{4})*-\d{0,4}$/;

/** A folded word, literally and, if it is Hangul, as far as it was typed. */
function patternsOf(folded: string, loss: number): Pattern[] {
  const source = hangulSource(folded);
  return [literal(folded, loss), ...(source ? [expression(source, loss + unfinishedLoss)] : [])];
}

function wordOf(text: string): Word {
  const folded = fold(text);
  const latin = latinKeys(folded);
  const hangul = latin === undefined ? hangulOf(text.normalize('NFKC')) : undefined;
  return {
    text,
    direct: [...patternsOf(folded, 0), ...(dashedAccount.test(folded) ? [literal(folded.replaceAll('-', ''))] : [])],
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

/**
 * What to search for instead of a word that occurs nowhere: its letters with their typos, its digits as they are, what is
 * between them left out. Undefined if there is nothing to try, and for digits alone: another account is no typo.
 */
export function withTypos(word: Word): Word[] | undefined {
  const parts = fold(word.text).match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
  if (!parts.some((part) => /\p{L}/u.test(part))) return undefined;
  const words = parts.map((text) => ({
    text,
    direct: [literal(text), ...typoPatterns(text)],
    swapped: [],
    isSwapSure: false,
  }));
  const isSame = parts.length === 1 && words[0]?.direct.length === 1;
  return isSame ? undefined : words;
}
