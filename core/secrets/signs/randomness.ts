const kindOf = (code: number): number => {
  if (code >= 0x61 && code <= 0x7a) return 1;
  if (code >= 0x41 && code <= 0x5a) return 2;
  if (code >= 0x30 && code <= 0x39) return 3;
  return 4;
};

/** How often capitals, small letters, digits and other characters follow each other, by all that could. 0 to 1. */
export function changesIn(text: string): number {
  let changes = 0;
  for (let at = 1; at < text.length; at++)
    if (kindOf(text.charCodeAt(at)) !== kindOf(text.charCodeAt(at - 1))) changes++;
  return text.length < 2 ? 0 : changes / (text.length - 1);
}

const isHex = (text: string): boolean => /^(?:[0-9a-f]+|[0-9A-F]+)$/.test(text);

/**
 * Whether characters look drawn by lot, of capitals, small letters and digits: not words in CamelCase, not a path, not a
 * hash in hex. In base64 two of three neighbours are of different kinds, in names of words one of five.
 */
export function isRandom(text: string): boolean {
  return !isHex(text) && /[a-z]/.test(text) && /[A-Z]/.test(text) && /[0-9]/.test(text) && changesIn(text) >= 0.42;
}

/** A word that somebody may have as a password: letters and digits or signs, no blank. */
export const isPasswordLike = (text: string): boolean =>
  /^\S{6,128}$/.test(text) && /[A-Za-z]/.test(text) && /[0-9]|[^\w.,:;/'"()\p{L}-]/u.test(text);

/** As a password of some strength and as no name of a role, an account, a person: with signs that those do not have, or drawn. */
export const isStrong = (text: string): boolean =>
  /^\S{6,128}$/.test(text) &&
  /[\p{L}\d]/u.test(text) &&
  (/[!#$%^&*?~]/.test(text) || (text.length >= 10 && isRandom(text)));

/** As a password with a sign or with capitals, small letters and digits: as a name of a role, an account, a tool seldom is. */
export const isMixed = (text: string): boolean =>
  isStrong(text) || (/^[^\s/:.-]{8,64}$/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text));

/** Groups of four, as authenticator apps are given a seed, or one word. */
const seed = /^(?:[A-Z2-7]{4}[ -]){3,31}[A-Z2-7]{1,8}={0,6}$|^[A-Z2-7]{16,128}={0,6}$/;

/** Base32 of at least ten bytes, all capitals or all small letters: the seed of one-time passwords (RFC 4648, RFC 6238). */
export const isSeed = (text: string): boolean =>
  text.length <= 200 &&
  /[2-7]/.test(text) &&
  (seed.test(text) || (!/[A-Z]/.test(text) && seed.test(text.toUpperCase())));

/** Runs of letters, digits, `+`, `/`, `-` and `_`, of at least so many. Looks at few characters of a text without them. */
export function* longRuns(text: string, least: number): Generator<{ start: number; end: number }> {
  for (let at = least - 1; at < text.length; ) {
    if (!inRun(text.charCodeAt(at))) {
      at += least;
      continue;
    }
    let start = at;
    while (start > 0 && inRun(text.charCodeAt(start - 1))) start--;
    let end = at + 1;
    while (end < text.length && inRun(text.charCodeAt(end))) end++;
    if (end - start >= least) yield { start, end };
    at = end + least;
  }
}

/** A letter, a digit, `-` or `_`, by its code: quicker than a regex, for it is asked of each character. */
export const isOfWord = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39) ||
  code === 0x2d ||
  code === 0x5f;

const inRun = (code: number): boolean => isOfWord(code) || code === 0x2b || code === 0x2f;
