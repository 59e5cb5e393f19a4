import { parseHttpsUrl } from '@/core/aws/https-url.ts';
import { looksLikeRoleLink } from './link-role.ts';

/** A character as it is, or as it is written in a parameter of one link or two. */
const encoded = (character: string): string => {
  const code = character.charCodeAt(0).toString(16);
  return `(?:\\${character}|%(?:25){0,2}${code})`;
};
const [slash, question, hash] = ['/', '?', '#'].map(encoded);
const link = new RegExp(`${slash}switchrole${slash}?${question}|${hash}${slash}console${question}`, 'i');

/** Whether looking for links to roles in a text is worth it, also for those within other links: one search. */
export const mayHoldLinks = (text: string): boolean => link.test(text);

const parameters = ['url', 'q', 'u', 'target'];
/** A link in a mail that was sent on in a chat. */
const mostWraps = 2;

/**
 * The link to a role inside of one that mail and chat servers put around it to check it on the way: Outlook's Safe Links
 * (`…safelinks.protection.outlook.com/?url=…`), Google's `/url?q=…`, Slack's `/link?url=…`, also one in another. Any other URL
 * as it is. Whoever put it around, the link inside is checked like any other.
 */
export function unwrappedLink(url: string): string {
  let outer = url;
  for (let wraps = 0; wraps < mostWraps && mayHoldLinks(outer) && !looksLikeRoleLink(outer); wraps++) {
    const query = parseHttpsUrl(outer)?.searchParams;
    const inner = parameters.map((name) => query?.get(name) ?? '');
    outer = inner.find((value) => value.startsWith('https://') && mayHoldLinks(value)) ?? '';
  }
  return looksLikeRoleLink(outer) ? outer : url;
}
