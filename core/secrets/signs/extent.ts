import type { PlainText } from './plain-text.ts';
import { isPasswordLike } from './randomness.ts';

/** Where a value ends, and whether its line's end cut it off: then it may go on in the next. */
export interface Extent {
  start: number;
  end: number;
  /** It ends with its line, unquoted: the next lines may belong to it. */
  open?: true;
  /** A number or a word of JSON. */
  quoted?: true;
}

/** Of a value in quotes over several lines, in lines. */
const mostLines = 400;
/** Of a value in its line, in characters: as much as a token has. In a text of one long line the rest is looked at anew. */
const longestValue = 8000;

/** The end of a position's line, or of what is looked at of it. */
export function endOfValueLine(text: string, from: number): number {
  const end = text.slice(from, from + longestValue).indexOf('\n');
  return end < 0 ? Math.min(text.length, from + longestValue) : from + end;
}

/**
 * A value in quotes of any kind (also those of JSON in JSON, `\"`, and Python's `"""`), without the quotes; undefined: no
 * quote opens it. One that is not closed ends with its line.
 */
export function quotedAt(text: string, at: number): Extent | undefined {
  const opening = /\\{0,7}(?:"""|'''|["'`])/y;
  opening.lastIndex = at;
  const quote = opening.exec(text)?.[0];
  if (quote === undefined) return undefined;
  const start = at + quote.length;
  let end = start;
  for (let line = 0; line < mostLines; line++) {
    const stop = endOfValueLine(text, end);
    const close = closingIn(text, end, stop, quote);
    if (close >= 0) return { start, end: close };
    // Beyond its line only what a quote can hold that is one word: else a quote too many would take the text with it.
    const next = text.slice(stop + 1, endOfValueLine(text, stop + 1));
    if (text[stop] !== '\n') break;
    if (
      !/^[^"']*(?:"""|''')$/.test(quote) &&
      (!/^[\s>+|#]*[\w+/=.%~-]{1,400}\\?["'`]{0,3}[;,)\s]*$/.test(next) || /^[\s>+|#]*[A-Za-z][\w.-]*=[^=]/.test(next))
    )
      break;
    end = stop + 1;
  }
  return { start, end: endOfValueLine(text, start), open: true };
}

function closingIn(text: string, from: number, to: number, quote: string): number {
  const line = text.slice(from, to);
  const slashes = quote.search(/[^\\]/);
  for (let at = line.indexOf(quote); at >= 0; at = line.indexOf(quote, at + 1)) {
    let before = 0;
    while (before < 16 && line[at - 1 - before] === '\\') before++;
    if (slashes > 0 ? before === 0 : before % 2 === 0) return from + at;
  }
  return -1;
}

/** Up to a sign that ends a cell, an element, a word: in its line, and in so many characters. */
export function untilSign(text: string, start: number, sign: RegExp, longest = longestValue): Extent {
  const stop = Math.min(endOfValueLine(text, start), start + longest);
  const found = text.slice(start, stop).search(sign);
  return { start, end: found < 0 ? stop : start + found };
}

/**
 * A parameter's value in a link: up to the next `&` or `#` that is encoded no more often than the `=` before it, or to
 * what ends the link.
 */
export function parameterAt(plain: PlainText, start: number): Extent {
  const depth = plain.encoded(start - 1);
  const { text } = plain;
  let end = start;
  for (; end < text.length; end++) {
    const char = text[end] ?? '';
    if (plain.encoded(end) > depth) continue;
    if (/[&#\s"'<>`|\\]/.test(char)) break;
  }
  return { start, end };
}

/** Behind what a sticky pattern finds at a position; the position itself where it finds nothing. */
export function skip(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Without the blanks around it. */
export function trimmed(text: string, { start, end }: Extent): Extent {
  const value = text.slice(start, end);
  return { start: start + value.length - value.trimStart().length, end: end - (value.length - value.trimEnd().length) };
}

/** Whether it looks like a password or a code. Asked where little else says that one is there. */
export const isWord = (text: string, { start, end }: Extent): boolean => {
  const word = text.slice(start, end).trim();
  return (isPasswordLike(word) && !/^\d{4}-\d\d-\d\d/.test(word)) || /^\d{6,8}$/.test(word);
};
