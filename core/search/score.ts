import type { Hit } from './pattern.ts';

/** How good a place is to be found at; `place * perPlace` points. */
const perPlace = 16;
export const inside = 1;
export const wordStart = 2;
export const fieldStart = 3;
const wholeField = 4;
/** A word that is found to its end, before one that only begins so. */
const wholeWord = 4;
/**
 * Points of the fields of a searchable line: profile before account and its name before role. A region is behind by so much
 * that `eu` is a word of a profile before it is the start of `eu-central-1`; what a page calls an account is behind all that
 * the user's text has, however many words are typed.
 */
const fieldPoints = [9, 6, 6, 3, -9, 0, -100_000];

/** What matches lose that are not literal: still typing and initials a little, other keys more than any place is worth. */
export const unfinishedLoss = 2;
export const swappedLoss = 100;
/** Found only without its accents, or as a letter that is searched as another: what is written as it was typed comes first. */
export const foldedLoss = 100;
/** Signs left out are a smaller mistake than any typo. */
export const gluedLoss = 50;
/** For each edit: a typo in a better place does not come before a smaller one. */
export const typoLoss = 100;

/** What a character is part of, by its UTF-16 unit in a folded text. */
export type Kind = 'letter' | 'digit' | 'syllable' | 'other';

const between = /[^\p{L}\p{N}\p{M}\p{Cs}]/u;

/** Hangul, Han and kana count as syllables: between them and Latin letters a word begins. */
export function kindAt(text: string, at: number): Kind {
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return 'letter';
  if (code >= 48 && code <= 57) return 'digit';
  if (!(code >= 128) || between.test(text.charAt(at))) return 'other';
  return code >= 0x2e80 && code < 0xd800 ? 'syllable' : 'letter';
}

/** Whether a word ends and another begins between two neighbours: `prod-`, `-eu`, `prod|2`, `정산|prod`. */
export function isBoundary(text: string, at: number): boolean {
  const before = at > 0 ? kindAt(text, at - 1) : 'other';
  return before === 'other' || before !== kindAt(text, at);
}

const isUpper = (character: string) => character !== character.toLowerCase();

/** `ReadOnly` at the O, `AWSAdmin` at its second A. */
function isHump(written: string, at: number): boolean {
  const isCapital = isUpper(written.charAt(at));
  return isCapital && (!isUpper(written.charAt(at - 1)) || isLowerLetter(written.charAt(at + 1)));
}

const isLowerLetter = (character: string) => character !== character.toUpperCase();

/**
 * Points for a place in a searchable line (fields with `\t` between; see `Snapshot.names`): whole field, its start, a
 * word's start, inside; then whole words; then by field. `written` gives the line with its capitals, asked for only where
 * a hump could matter. Always above 0.
 */
export function pointsAt(
  line: string,
  { start, end }: Pick<Hit, 'start' | 'end'>,
  field: number,
  written: () => string,
): number {
  const opens = start === 0 || line.charCodeAt(start - 1) === 9;
  const closes = end === line.length || line.charCodeAt(end) === 9;
  let place = inside;
  if (opens) place = closes ? wholeField : fieldStart;
  else if (isBoundary(line, start)) place = wordStart;
  else {
    const spelled = written();
    if (spelled.length === line.length && isHump(spelled, start)) place = wordStart;
  }
  const whole = place > inside && (closes || isBoundary(line, end)) ? wholeWord : 0;
  return place * perPlace + whole + (fieldPoints[field] ?? 0);
}
