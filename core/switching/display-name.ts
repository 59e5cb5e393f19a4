import { graphemes } from '@/core/text/graphemes.ts';
import { drawnName } from '@/core/text/hidden-characters.ts';

/**
 * Longest display name. Whether AWS counts characters, UTF-16 units or bytes is not known. More gives a 400
 * (https://github.com/tilfinltd/aws-extend-switch-roles/issues/244, 2022-02).
 */
export const longestDisplayName = 64;

type SizeOf = (text: string) => number;

const units: SizeOf = (text) => text.length;
const bytes: SizeOf = (text) => new TextEncoder().encode(text).length;

/** A display name that somebody else has written: cleaned of all that is not drawn, and cut to as many UTF-16 units. */
export const displayName = (name: string, account = ''): string => cutName(name, account, units);

/**
 * The name for AWS of a role: the user's own, else the profile's; of the own one only if there is anything to see in it. It fits
 * however AWS counts, so it is cut by its bytes: a Korean syllable has three.
 */
export const nameForAws = (own: string | undefined, profile: string | undefined, account: string): string =>
  cutName(own ?? '', account, bytes) || cutName(profile ?? '', account, bytes);

/**
 * The account is kept at the end of a name that has to be cut: `very-long-name…  |  123456789012`. Cut on a grapheme boundary,
 * so that no Hangul syllable and no emoji is split. Empty if there is nothing to show.
 */
function cutName(name: string, account: string, sizeOf: SizeOf): string {
  const clean = drawnName(name);
  if (sizeOf(clean) <= longestDisplayName) return clean;
  const tail = account === '' ? '…' : `…  |  ${account}`;
  // An alias may be 63 characters long: then the name is worth more than the account.
  const ending = sizeOf(tail) > longestDisplayName / 2 ? '…' : tail;
  return cutToGraphemes(clean, longestDisplayName - sizeOf(ending), sizeOf).trimEnd() + ending;
}

/** The longest beginning of whole graphemes that is at most of that size. */
function cutToGraphemes(text: string, limit: number, sizeOf: SizeOf): string {
  let kept = '';
  // One grapheme can be of any length: without this, a text of combining marks would be segmented to its end.
  for (const grapheme of graphemes(text.slice(0, limit + 64))) {
    if (sizeOf(kept + grapheme) > limit) break;
    kept += grapheme;
  }
  return kept;
}
