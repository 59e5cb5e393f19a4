import { graphemes } from '@/core/text/graphemes.ts';

/**
 * Longest display name, in UTF-16 units, so that it holds whether AWS counts these or code points. More gives a 400
 * (https://github.com/tilfinltd/aws-extend-switch-roles/issues/244, 2022-02).
 */
export const longestDisplayName = 64;

/**
 * The name that the console shows for a switched role: cleaned of control characters, and the account kept at the end
 * when it has to be cut: `very-long-name…  |  123456789012`. Cut on a grapheme boundary, so that no Hangul syllable and
 * no emoji is split. Empty if there is nothing to show.
 */
export function displayName(name: string, account = ''): string {
  const clean = cleanDisplayName(name);
  if (clean.length <= longestDisplayName) return clean;
  const tail = account === '' ? '…' : `…  |  ${account}`;
  // An alias may be 63 characters long: then the name is worth more than the account.
  const ending = tail.length > longestDisplayName / 2 ? '…' : tail;
  return cutToGraphemes(clean, longestDisplayName - ending.length).trimEnd() + ending;
}

/** One line without control and format characters that hide or reorder text, and without halves of surrogate pairs. */
function cleanDisplayName(name: string): string {
  return name
    .replace(/[\p{Zl}\p{Zp}\t\r\n]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .trim();
}

/** The longest beginning of whole graphemes that has at most `limit` UTF-16 units. */
function cutToGraphemes(text: string, limit: number): string {
  let kept = '';
  // One grapheme can be of any length: without this, a text of combining marks would be segmented to its end.
  for (const grapheme of graphemes(text.slice(0, limit + 64))) {
    if (kept.length + grapheme.length > limit) break;
    kept += grapheme;
  }
  return kept;
}
