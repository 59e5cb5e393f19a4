import { fold } from './fold.ts';
import { withoutHiddenCharacters } from './hidden-characters.ts';
import { lookOf } from './skeleton.ts';

/**
 * What is between words, which nobody is sure of afterwards: was it `acme-prod`, `acme_prod` or `acmeprod`? Only between numbers
 * it counts: `1-1` and `11`. Other signs, such as emoji, are part of a name.
 */
const separators = /(?<![\p{N}\p{P}\p{Z}\s])[\p{P}\p{Z}\s]+|[\p{P}\p{Z}\s]+(?![\p{N}\p{P}\p{Z}\s])/gu;

/** Digits that stand for letters, in a word or before one: `adm1n`, `4cme`. Behind a word and by themselves they count something. */
const letters: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b' };
const digits = /(?<=\p{L})\d{1,2}(?=\p{L})|(?<![\p{L}\p{N}])\d(?=\p{L}{2})/gu;

/**
 * Coarser than `lookOf`: also the same for names that differ in what is between their words, or in digits for letters. Linear.
 * Not to be shown.
 */
export const looseLookOf = (name: string): string =>
  lookOf(
    withoutHiddenCharacters(name)
      .replace(digits, (found) => Array.from(found, (digit) => letters[digit] ?? digit).join(''))
      .replace(separators, '')
      .replace(/[\p{P}\p{Z}\s]+/gu, ' '),
  ) || lookOf(name);

/** Words that a capital letter begins. */
const capital = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;
/** Words, numbers, and signs that are no separators. */
const parts = /[\p{L}\p{M}]+|\p{N}+|[^\p{L}\p{M}\p{N}\p{P}\p{Z}\s]+/gu;
/** Their letters are syllables or words: another one is read as such. */
const ofSyllables = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** A word of a name that may be misread. */
export interface WordInName {
  word: string;
  /** A number is right behind it: `apne1`. */
  isCode: boolean;
  /** The rest of the name, and the word's first letter: it may be misread for words of the same rest. */
  rest: string;
}

/** Of a name with more, nobody compares the words; and each is as long as all of them together. */
const mostParts = 16;

/** The words of a name from three letters on, whatever is between them. Of a name of more than sixteen, none. */
export function wordsInName(name: string): WordInName[] {
  const spaced = withoutHiddenCharacters(name).replace(capital, ' ');
  const all = Array.from(spaced.matchAll(parts), ({ 0: part, index }) => ({
    word: fold(part),
    isCode: /^\p{N}/u.test(spaced.slice(index + part.length, index + part.length + 2)),
  }));
  if (all.length > mostParts) return [];
  return all.flatMap(({ word, isCode }, at) => {
    if (word.length < shortest.doubled || !/^\p{L}/u.test(word) || ofSyllables.test(word)) return [];
    const rest = all.map((one, other) => (other === at ? `${word[0]}~` : one.word)).join(' ');
    return [{ word, isCode, rest }];
  });
}

/** In letters. Shorter words that differ so are other words: `dev` and `dec`, `ops` and `pos`, in codes `apne1` and `apse1`. */
const shortest = { doubled: 3, swapped: 4, changed: 4, changedInCode: 5 };

/**
 * Whether one word is read for another that begins with the same letter: two neighbors are swapped (`prdo`), a letter is doubled
 * (`prodd`), or, between the first and the last, one is another or left out (`prad`, `prd`). First letters are what people look
 * at, and last ones tell honest words apart: `teama` and `teamb`, `log` and `logs`.
 */
export function isMisread(one: WordInName, other: WordInName): boolean {
  const [short, long] = one.word.length <= other.word.length ? [one.word, other.word] : [other.word, one.word];
  if (long.length - short.length > 1 || short[0] !== long[0] || short === long) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const isInside = at < long.length - 1 && long.length >= shortest[one.isCode ? 'changedInCode' : 'changed'];
  if (short.length < long.length)
    return short.slice(at) === long.slice(at + 1) && (isInside || long[at] === long[at - 1]);
  if (short.slice(at + 1) === long.slice(at + 1)) return isInside;
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return isSwapped && short.slice(at + 2) === long.slice(at + 2) && short.length >= shortest.swapped;
}
