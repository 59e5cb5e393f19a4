import { graphemes } from './graphemes.ts';

/** As many characters as the toolbar's badge has room for: browsers cut a fifth one off without saying so. */
const longestBadge = 4;
/** Hangul, ideographs and kana take twice the width. */
const wide = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** No word or initial of a badge is longer, in UTF-16 units. */
const longestWord = 64;

/**
 * A display name in a badge's two to four characters: the initials of its words (`acme-prod-read` → `apr`), for the first
 * word is mostly the same for all roles; of a single word its beginning (`sandbox` → `sand`). Empty for a name without
 * letters and digits.
 */
export function badgeText(name: string): string {
  const words = (name.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((word) => [
    ...graphemes(word.slice(0, longestWord)),
  ]);
  const [only = []] = words;
  const characters = words.length > 1 ? words.map(([initial = '']) => initial) : only;
  const room = characters.slice(0, longestBadge).some((character) => wide.test(character)) ? 2 : longestBadge;
  return characters.slice(0, room).join('');
}
