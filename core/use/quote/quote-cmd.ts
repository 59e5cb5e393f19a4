import { hasUnseen } from './unseen.ts';

const bare = /^[A-Za-z0-9][\w.:/-]*$/;

/**
 * Whether `quoteCmd` can write a value: a line of cmd holds no line end, and `%` and `"` mean something else at each of the times
 * that `for /f` has a command read.
 */
export const fitsCmd = (value: string): boolean =>
  !/["%\p{Cs}]/u.test(value) && !hasUnseen(value) && !value.endsWith('\\');

/** A value as one argument for cmd, typed or within `for /f`; only of what `fitsCmd`. */
export const quoteCmd = (value: string): string => (bare.test(value) ? value : `"${value}"`);
