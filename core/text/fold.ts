import { withoutHiddenCharacters } from './hidden-characters.ts';
import { finals, initials } from './jamo.ts';

/** Jamo of their own (U+3131–318E), as a keyboard types them: normalizing would turn them into parts of syllables. */
const outsideJamo = /[^\u3131-\u318e]+/g;

/** A part of a syllable without the rest of it becomes the letter that a keyboard types. */
function loneJamo(part: string): string {
  const code = part.charCodeAt(0);
  if (code < 0x1113) return initials[code - 0x1100] ?? part;
  if (code < 0x1176) return String.fromCharCode(code - 0x1161 + 0x314f);
  return finals[code - 0x11a8] ?? part;
}

const foldPart = (part: string): string =>
  part
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .replace(/ς/g, 'σ')
    .normalize('NFC')
    .replace(/[\u1100-\u1112\u1161-\u1175\u11a8-\u11c2]/g, loneJamo);

/**
 * What a text is searched as: lower case, accents left out (`İ`, `é`), full and half width alike (NFKC), Hangul composed
 * however it was typed (a Mac's file names are NFD), without what is not drawn. Line feeds and tabs stay. The length may
 * change; folding the parts of a text, cut between grapheme clusters, gives the parts of the folded text.
 */
export function fold(text: string): string {
  return /^\p{ASCII}*$/u.test(text) ? text.toLowerCase() : withoutHiddenCharacters(text).replace(outsideJamo, foldPart);
}
