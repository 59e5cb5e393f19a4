/** What a page gave as its csrf token: visible ASCII, 512 characters at most. Undefined for anything else, of any type. */
export const parseToken = (given: unknown): string | undefined =>
  typeof given === 'string' && /^[\x21-\x7e]{1,512}$/.test(given) ? given : undefined;
