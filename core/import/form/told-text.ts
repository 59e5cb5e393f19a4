import { withLabelledDigits } from '@/core/import/lines/plain-digits.ts';
import { endOfUrl } from '@/core/import/links/end-of-url.ts';
import { mayHoldLinks, unwrappedLink } from '@/core/import/links/unwrapped-link.ts';
import { cutAt } from '@/core/text/lines.ts';

/** UTF-16 units: nobody pastes more into a line for one role. */
const longest = 20_000;

/** AWS's own message, over however many lines a terminal has it. */
const refusal =
  /\bUser:\s{1,9}(\S{1,2048})\s{1,9}is\s{1,9}not\s{1,9}authorized\s{1,9}to\s{1,9}perform:\s{1,9}(\S{1,128})(?:\s{1,9}on\s{1,9}resource:\s{1,9}(\S{1,2048}))?(?:\s{1,9}(?:because\s|with\s{1,9}an\s{1,9}explicit\s{1,9}deny)[^\n]{0,300})?/g;
const isRole = /^["'`]?arn:aws[a-z-]{0,12}:iam::\d{12}:role\//;

/**
 * A text for the reader of one role, as far as it is read: accounts' numbers as AWS writes them, links without what mail servers
 * put around them, and of a message that somebody is not authorized only whom and what it names; of one that a role may not be
 * assumed, the role that was asked for.
 */
export const toldText = (written: string): string =>
  withoutWraps(withLabelledDigits(cutAt(written, longest))).replace(refusal, (_, who, action, what = '') =>
    action.startsWith('sts:') && isRole.test(what) ? what : `${who} ${what}`,
  );

function withoutWraps(text: string): string {
  if (!mayHoldLinks(text)) return text;
  let whole = '';
  let behind = 0;
  const opening = /https:\/\//gi;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const { end, next } = endOfUrl(text, found.index);
    opening.lastIndex = next;
    const url = text.slice(found.index, end).replaceAll('&amp;', '&');
    // Apart from its title, and from an address that it stands in.
    whole += `${text.slice(behind, found.index)} ${unwrappedLink(url)} `;
    behind = end;
  }
  return whole + text.slice(behind);
}
