import { isAccountId } from '@/core/aws/account.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import { type Matches, matchWords } from './matches.ts';
import { namedIn, readingsOf } from './pasted.ts';
import type { Pattern } from './pattern.ts';
import { rolesOfPortals } from './portal-rows.ts';
import { rolesOfProfile } from './profile-rows.ts';
import { type FoundGroup, rank } from './rank.ts';
import { type Word, withTypos, wordsOf } from './words.ts';

/** What a query finds. */
export interface Found {
  /** Organizations, the one with the best role first; no role is in two. */
  groups: FoundGroup[];
  /** How many roles. */
  count: number;
  /** Nothing has the words as they were typed: these are the roles with words like them. */
  fuzzy: boolean;
  /** Words were left out: nothing has them beside the account or role that is named. */
  isPart: boolean;
  /** For each word how it may occur: what `matchRanges` shows. */
  patterns: Pattern[][];
}

/** Whether anything was found by the user's own text, and not by what pages call an account alone. */
const isOwn = ({ rows, rough }: Matches): boolean => rows.some((row) => (rough[row] ?? 0) > 0);

/** The matches that are among certain rows. */
const ofRows = (matches: Matches, rows: ReadonlySet<number>): Matches => ({
  ...matches,
  rows: matches.rows.filter((row) => rows.has(row)),
});

/** Whether a text names a role and the number of its account: then what a page says of another account is not meant. */
const namesRole = (query: string): boolean =>
  namedIn(query).some(({ account = '', roleName }) => roleName !== undefined && isAccountId(account));

/**
 * Finds the roles in which every word of a query occurs, in any order, in profile, account, account name, role, region,
 * organization or the user's own name and tags, whatever the case; of an account id also with dashes, of a role also by
 * its ARN or a link to it. A word is found as it is, in Hangul also by initials and while its last syllable is being
 * typed, and typed with the keyboard set to Korean or English instead. If no role has some word, roles with words like it are
 * found instead: with a typo, or with signs left out. A text in which accounts or roles are named is searched for those, see
 * `readingsOf`. If nothing is found, a portal's address in it stands for the roles of that portal, and a profile that it names
 * as commands do for that profile. `boosts`: by a role's index what it comes before equals with (a pin, a recent role), below
 * 1000. Every match is given. Up to a thousand are put in their exact order; of more, a thousand that a first look (at the
 * first place of each word in a role) finds best, and the rest behind them in catalog order.
 */
export function search(view: CatalogView, query: string, boosts: ReadonlyMap<number, number> = new Map()): Found {
  const readings = readingsOf(query).map(wordsOf);
  let [words = []] = readings;
  let matches = matchWords(view, words);
  let isPart = false;
  for (const reading of readings.slice(1)) {
    if (isOwn(matches)) break;
    const found = matchWords(view, reading);
    const isBetter = isOwn(found) || (matches.rows.length === 0 && found.rows.length > 0);
    if (isBetter) [words, matches, isPart] = [reading, found, true];
  }
  const portal = matches.rows.length === 0 ? rolesOfPortals(view, query) : undefined;
  if (portal) {
    words = wordsOf(portal.rest);
    matches = ofRows(matchWords(view, words), portal.rows);
    if (matches.rows.length === 0) [words, matches] = [[], ofRows(matchWords(view, []), portal.rows)];
  }
  const isAlone = matches.rows.length === 0 && namedIn(query).length === 0;
  const profile = isAlone ? rolesOfProfile(view, query) : undefined;
  if (profile) {
    words = wordsOf(profile.name);
    matches = ofRows(matchWords(view, words), profile.rows);
  }
  let fuzzy = false;
  if (matches.nowhere.length > 0 && !isOwn(matches)) {
    const instead = words.map((word) => (matches.nowhere.includes(word) ? withTypos(word) : [word]));
    if (instead.every((one): one is Word[] => one !== undefined)) {
      const like = matchWords(view, instead.flat());
      fuzzy = matches.rows.length === 0 ? like.rows.length > 0 : isOwn(like);
      if (fuzzy || matches.rows.length === 0) matches = like;
    }
  }
  if (namesRole(query)) {
    const { rows, rough } = matches;
    matches = { ...matches, rows: rows.filter((row) => (rough[row] ?? 0) > 0) };
  }
  const typed = words.map(({ text }) => text);
  const groups = rank(view, matches, boosts, typed);
  return { groups, count: matches.rows.length, fuzzy, isPart, patterns: matches.patterns };
}
