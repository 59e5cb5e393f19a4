import type { UnusableReason } from './recognized.ts';

/** In bytes of UTF-8. A config of 100,000 roles has about 15 MB. */
export const longestInput = 50_000_000;

/** Enough to know what a text is not. */
const looked = 65_536;

/** Why a text need not be read at all. Undefined: it has to be read to know. */
export function faultOfInput(text: string): UnusableReason | undefined {
  if (text.length > longestInput || isLongerThan(text, longestInput)) return 'too-large';
  if (/^\ufeff?\s*$/.test(text.slice(0, looked)) && text.trim() === '') return 'empty';
  // Local file header, or the end of an empty archive. Decoding it as a text leaves these four characters alone.
  if (text.startsWith('PK\u0003\u0004') || text.startsWith('PK\u0005\u0006')) return 'zip';
  return strangeCharacters(text) > 16 && isBinary(text) ? 'binary' : undefined;
}

/** Whether a 20th of a text is what no text has. A short one may still lead to a role, and is only told to be binary if not. */
export const isBinary = (text: string): boolean => strangeCharacters(text) * 20 > Math.min(text.length, looked);

/** How many controls the text begins with, and characters that a decoder puts for bytes that are no UTF-8. */
function strangeCharacters(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
  return text.slice(0, looked).match(/[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
}

function isLongerThan(text: string, limit: number): boolean {
  if (text.length * 3 <= limit) return false;
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Halves of a surrogate pair count two each: a pair is four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
  }
  return bytes > limit;
}
