/** A text as it is meant, and where each of its characters stands in the text as it is written. */
export interface PlainText {
  text: string;
  /** Position in the written text; that of the character after, where unseen ones stand between. */
  written(position: number): number;
  /** How many times over a character is percent-encoded in the written text; 0: it stands there itself. */
  encoded(position: number): number;
}

// Zero-width characters, marks of direction, soft hyphens, joiners, variation selectors: what a secret can be cut up with.
const unseen = '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff';
const blanks = '\\u000b\\u000c\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const doubleQuotes = '\\u201c-\\u201f\\u00ab\\u00bb';
const singleQuotes = '\\u2018-\\u201b';
const fullWidth = '\\uff01-\\uff5e';

const suspicious = new RegExp(`[\\\\&%${unseen}${blanks}${doubleQuotes}${singleQuotes}${fullWidth}]`);
const otherwiseWritten = new RegExp(
  [
    `[${unseen}]+`,
    `[${blanks}${doubleQuotes}${singleQuotes}${fullWidth}]`,
    // JSON's escapes, all but those of quotes and backslashes: these say how deep JSON is nested.
    '\\\\u00(?:2[013-9a-f]|3[0-9a-f]|4[0-9a-f]|5[0-9abd-f]|6[0-9a-f]|7[0-9a-e])',
    '\\\\/',
    '&(?:quot|apos|amp|equals|colon|sol|plus|nbsp|#\\d{2,3}|#x[0-9a-f]{2});',
    // Of URLs all that is no letter, also twice and three times encoded; a blank stays what it is.
    '%(?:25){0,3}(?:2[1-9a-f]|3[a-f]|40|5[bd]|7[b-e])',
  ].join('|'),
  'gi',
);

const entities: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  equals: '=',
  colon: ':',
  sol: '/',
  plus: '+',
  nbsp: ' ',
};

/** Linear. A text that is written plainly is given back as it is, for one search. */
export function plainTextOf(text: string): PlainText {
  // A byte order mark at the beginning is cut up from nothing.
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (text.slice(from).search(suspicious) < 0) return { text, written: (position) => position, encoded: () => 0 };

  const parts: string[] = [];
  /** From this position of the plain text on, the written one is at that position. */
  const plainAt = [0];
  const writtenAt = [0];
  const depths = new Map<number, number>();
  let length = 0;
  let done = 0;
  for (const { 0: found, index } of text.matchAll(otherwiseWritten)) {
    const meant = meaningOf(found);
    parts.push(text.slice(done, index), meant);
    length += index - done + meant.length;
    done = index + found.length;
    plainAt.push(length);
    writtenAt.push(done);
    if (found.startsWith('%')) depths.set(length - 1, (found.length - 1) / 2);
  }
  parts.push(text.slice(done));

  return {
    text: parts.join(''),
    encoded: (position) => depths.get(position) ?? 0,
    written(position) {
      let low = 0;
      for (let high = plainAt.length; high - low > 1; ) {
        const middle = (low + high) >> 1;
        if ((plainAt[middle] ?? 0) <= position) low = middle;
        else high = middle;
      }
      return (writtenAt[low] ?? 0) + position - (plainAt[low] ?? 0);
    },
  };
}

function meaningOf(found: string): string {
  const first = found.charCodeAt(0);
  if (found === '\\/') return '/';
  if (found.startsWith('\\u')) return String.fromCharCode(Number.parseInt(found.slice(2), 16));
  if (found.startsWith('%')) return String.fromCharCode(Number.parseInt(found.slice(-2), 16));
  if (found.startsWith('&')) return entityOf(found.slice(1, -1).toLowerCase());
  if (first >= 0xff01 && first <= 0xff5e) return String.fromCharCode(first - 0xfee0);
  if (first >= 0x2018 && first <= 0x201b) return "'";
  if ((first >= 0x201c && first <= 0x201f) || first === 0xab || first === 0xbb) return '"';
  return blank.test(found) ? ' ' : '';
}

const blank = new RegExp(`^[${blanks}]$`);

function entityOf(name: string): string {
  if (!name.startsWith('#')) return entities[name] ?? ' ';
  const code = Number.parseInt(name.replace(/^#x?/, ''), name.startsWith('#x') ? 16 : 10);
  return code > 0x20 && code < 0x7f ? String.fromCharCode(code) : ' ';
}
