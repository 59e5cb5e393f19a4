import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { namesOfRole } from '@/core/catalog/names/shown-name.ts';
import { fold } from '@/core/text/fold.ts';

/** What production is called, in the languages of our users. Proposed where a list has them, and never set unasked. */
export const productionWords = [
  ...['prod', 'production', 'prd', 'live'],
  ...['운영', '상용', '프로덕션', '라이브', '本番', '生产', '生產'],
] as const;

/** How many words a user may have, and how long each may be, in UTF-16 units. */
const [mostWords, longestWord] = [50, 40];

/** What is before such a word in a name that means the contrary: `non-prod`, `pre_production`, `비운영`. */
const contrary = /(?:^|[^\p{L}])(?:non?|not|pre|비)[^\p{L}\p{N}]*$/u;

/** Written without blanks, so that a word has no edges: 운영팀, 本番環境. */
const isEdgeless = (word: string): boolean =>
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word);

/** The words that somebody typed, with commas or blanks between, each once. */
export const wordsIn = (typed: string): string[] =>
  [...new Set(typed.split(/[\s,;、，]+/u).map((word) => word.slice(0, longestWord)))]
    .filter(Boolean)
    .slice(0, mostWords);

/**
 * Whether a name has a word: by itself, or with a number behind it (`prod`, `acme-prod2`, `ProdAdmin`, not `product`); in a language
 * without blanks anywhere. Not where it says the contrary.
 */
export function hasWord(name: string, word: string): boolean {
  const needle = fold(word);
  if (needle === '') return false;
  // Words that are told apart by a capital letter alone.
  const hay = fold(name.slice(0, 1024).replace(/(\p{Ll}|\p{N})(?=\p{Lu})/gu, '$1 '));
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
    const [before, behind] = [hay.slice(0, at), hay.slice(at + needle.length)];
    const isWhole = isEdgeless(needle) || (!/[\p{L}\p{N}]$/u.test(before) && !/^\p{N}{0,8}\p{L}/u.test(behind));
    if (isWhole && !contrary.test(before.slice(-8))) return true;
  }
  return false;
}

/** All that texts and users call a role. What a page calls its account decides nothing. */
const namesIn = (role: CatalogRole): string[] => [
  ...namesOfRole(role),
  role.accountName ?? '',
  role.account,
  role.organization,
  role.roleName,
];

/** The words that a role is called by. */
export const wordsOfRole = (role: CatalogRole, words: readonly string[]): string[] => {
  const names = namesIn(role);
  return words.filter((word) => names.some((name) => hasWord(name, word)));
};
