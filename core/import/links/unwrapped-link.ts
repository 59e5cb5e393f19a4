import { parseHttpsUrl } from '@/core/aws/https-url.ts';

/** A character as it is, or as it is written in a parameter of one link or two. */
const encoded = (character: string): string => {
  const code = character.charCodeAt(0).toString(16);
  return `(?:\\${character}|%(?:25){0,2}${code})`;
};
/** Whether an address has the path of AWS's switch-role page, or of a portal's shortcut. */
export const isOfRolePage = (url: string): boolean => /\/switchrole\/?\?|#\/console\?/i.test(url);

const [slash, question, hash, equals] = ['/', '?', '#', '='].map(encoded);
const page = `${slash}switchrole${slash}?${question}|${hash}${slash}console${question}`;
const ofAws = new RegExp(page, 'i');
const any = new RegExp(`${page}|(?<![a-z])account${equals}\\d{4}-?\\d{4}-?\\d{4}(?!\\d)`, 'i');

/** Whether looking for links to roles in a text is worth it, also for those within other links: one search. */
export const mayHoldLinks = (text: string): boolean => any.test(text);

/** A link in a mail that was sent on in a chat. */
const mostWraps = 2;
/** Where a link begins inside of another that does not encode it: `?to=https://…`, `/v3/__https://…`. */
const inside = /[=/_#?&]https:\/\//;

/**
 * The link to a role inside of one that mail and chat servers put around it to check it on the way, or a company's own
 * redirecting page: Outlook's Safe Links (`…safelinks.protection.outlook.com/?url=…`), Google's `/url?q=…`, Slack's
 * `/link?url=…`, `?redirect=…`, also one in another. Any other URL as it is. Whoever put it around, the link inside is checked
 * like any other.
 */
export function unwrappedLink(url: string): string {
  let outer = url;
  for (let wraps = 0; wraps < mostWraps && ofAws.test(outer) && !isItself(outer); wraps++) outer = innerOf(outer);
  return isItself(outer) ? outer : url;
}

function isItself(url: string): boolean {
  const at = url.search(inside);
  const own = at < 0 ? url : url.slice(0, at);
  return isOfRolePage(own);
}

/** Empty: there is none. */
function innerOf(url: string): string {
  const written = Array.from(parseHttpsUrl(url)?.searchParams ?? [], ([, value]) => value);
  const encodedOne = written.find((value) => value.startsWith('https://') && ofAws.test(value) && isWhole(value));
  if (encodedOne !== undefined) return encodedOne;
  const at = url.search(inside);
  const plain = at < 0 ? '' : url.slice(at + 1);
  // Proofpoint's: `https://urldefense.com/v3/__https://…__;!!…`.
  return url[at] === '_' ? plain.replace(/__(?:;[^\s]*)?$/, '') : plain;
}

/** Not one whose parameters became those of the link around it, for lack of encoding. */
const isWhole = (url: string): boolean => !isItself(url) || /#\/console\?/.test(url) || /[?&]roleName=/.test(url);
