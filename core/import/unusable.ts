import type { UnusableReason } from './recognized.ts';

/** In bytes of UTF-8. A config of 100,000 roles has about 15 MB. */
export const longestInput = 50_000_000;

/** Enough to know what a text is not, in UTF-16 units. */
export const looked = 65_536;

/** Why a text need not be read at all. Undefined: it has to be read to know. */
export function faultOfInput(text: string): UnusableReason | undefined {
  if (text.length > longestInput) return 'too-large';
  // First: a decoder puts three bytes for each one of a binary file that is no UTF-8, and its size is not what is wrong.
  const fault = faultOfStart(text);
  if (fault !== undefined) return fault;
  if (isLongerThan(text, longestInput)) return 'too-large';
  return /^\ufeff?\s*$/.test(text.slice(0, looked)) && text.trim() === '' ? 'empty' : undefined;
}

/** Why a text cannot be used, if its beginning already shows it. */
export function faultOfStart(start: string): UnusableReason | undefined {
  // Local file header, or the end of an empty archive. Decoding it as a text leaves these four characters alone.
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return 'zip';
  return strangeCharacters(start) > 16 && isBinary(start) ? 'binary' : undefined;
}

/** Whether a 20th of a text is what no text has. A short one may still lead to a role; only if it does not is it called binary. */
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
