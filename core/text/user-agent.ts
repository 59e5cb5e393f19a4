/** Name and version of a browser, and nothing else of how it introduces itself. */
export const browserOf = (userAgent: string): string =>
  /\b(?:Edg|OPR|Firefox)\/\d+/.exec(userAgent)?.[0] ?? /Chrome\/\d+/.exec(userAgent)?.[0] ?? 'another browser';

/** The kind of its system. */
export const systemOf = (userAgent: string): string =>
  /\b(?:Windows NT \d+|Mac OS X|CrOS|Android|Linux)\b/.exec(userAgent)?.[0] ?? 'another system';
