import { isConsoleUrl, isSignInUrl } from '@/core/aws/partitions.ts';

/** Far longer than any that was seen, in UTF-16 units. */
const longestUrl = 8192;

/** The pages of the sign-in service that a switch can end at: too many sessions, and which of them. */
const signInPages = /^\/sessions\/(?:limit|selector)$/;

/**
 * Whether an address from a page may be opened: an https page of the console, or one of those two, that by itself signs
 * nobody in or out or into another role.
 * A `SigninToken` for `/federation` lets anybody make a link into their own account. So neither word may occur, in any case
 * and however often percent-encoded, even in an address inside the address. The code that ends a sign-in
 * (`isauthcode=true&code=…`) may not occur either: somebody else's code would open the console as somebody else. Honest
 * destinations name their session by host or `login_hint` (seen 2026-08), and the console signs in there by itself.
 */
export function isSafeDestination(url: string): boolean {
  if (url.length > longestUrl || !(isConsoleUrl(url) || isSignInUrl(url))) return false;
  const { href, pathname, search } = new URL(url);
  const plain = fullyDecoded(href);
  if (plain === undefined || /\/federation\b|signintoken/i.test(plain)) return false;
  if (/isauthcode|[?&;]code=/i.test(fullyDecoded(search) ?? '')) return false;
  if (isSignInUrl(url)) return signInPages.test(pathname) && !/\/(?:switchrole|oauth|saml|logout)\b/i.test(plain);
  return !/[\\/]logout\b/i.test(fullyDecoded(pathname) ?? '');
}

/** Decoded until nothing is left to decode, never throwing. Undefined: it goes on for longer than an honest one. */
export function fullyDecoded(text: string): string | undefined {
  let plain = text;
  for (let turn = 0; turn < 5; turn++) {
    const before = plain;
    plain = plain.replaceAll(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    if (plain === before) return plain;
  }
  return undefined;
}
