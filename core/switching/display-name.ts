import { graphemes } from '@/core/text/graphemes.ts';
import { drawnName } from '@/core/text/hidden-characters.ts';

/**
 * Longest display name, in UTF-16 units, so that it holds whether AWS counts these or code points. More gives a 400
 * (https://github.com/tilfinltd/aws-extend-switch-roles/issues/244, 2022-02).
 */
export const longestDisplayName = 64;

/**
 * The name that the console shows for a switched role: cleaned of all that is not drawn, and the account kept at the end
 * when it has to be cut: `very-long-name…  |  123456789012`. Cut on a grapheme boundary, so that no Hangul syllable and
 * no emoji is split. Empty if there is nothing to show.
 */
export function displayName(name: string, account = ''): string {
  const clean = drawnName(name);
  if (clean.length <= longestDisplayName) return clean;
  const tail = account === '' ? '…' : `…  |  ${account}`;
  // An alias may be 63 characters long: then the name is worth more than the account.
  const ending = tail.length > longestDisplayName / 2 ? '…' : tail;
  return cutToGraphemes(clean, longestDisplayName - ending.length).trimEnd() + ending;
}

/** The name for AWS of a role: the user's own, else the profile's; of the own one only if there is anything to see in it. */
export const nameForAws = (own: string | undefined, profile: string | undefined, account: string): string =>
  displayName(own ?? '', account) || displayName(profile ?? '', account);

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
