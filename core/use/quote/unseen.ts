import { anyHidden } from '@/core/text/hidden-characters.ts';

/** What nobody would see in a text, or what would act in a terminal: controls, marks that turn text around, odd blanks. */
const unseen = new RegExp(anyHidden, 'u');
const eachUnseen = new RegExp(anyHidden, 'gu');

export const hasUnseen = (text: string): boolean => unseen.test(text);

/** Each of them as `write` has it, by its code point; all else as it is. */
export const escapeUnseen = (text: string, write: (codePoint: number) => string): string =>
  text.replace(eachUnseen, (character) => write(character.codePointAt(0) ?? 0));

/** Half a surrogate pair cannot be copied, nor written to a file: U+FFFD, as the clipboard would make of it. NUL is in no argument. */
export const writable = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd').replaceAll('\0', '');

/** A code point as `\u0041`, or in eight digits behind `long` where it needs more than four (`\U000e0041`). */
export function unicodeEscape(codePoint: number, long: string): string {
  const digits = codePoint.toString(16);
  return digits.length <= 4 ? `\\u${digits.padStart(4, '0')}` : `${long}${digits.padStart(8, '0')}`;
}

export const utf8Bytes = (codePoint: number): number[] => [
  ...new TextEncoder().encode(String.fromCodePoint(codePoint)),
];
