import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { excerpt } from '@/core/text/excerpt.ts';

/** Something in the input that looked like a role but is none. */
export interface LeftOut {
  reason: LeftOutReason;
  /** 1-based line of the input. */
  line: number;
  /** The faulty text, cut to 80 characters: a link, a cell. Empty: something is missing. */
  value: string;
}

export type LeftOutReason =
  /** A switch-role or shortcut link of no AWS host, or without account or role. */
  | 'bad-link'
  /** A shortcut link, or a row, that names an account and no role. */
  | 'no-role-name'
  | 'bad-account'
  /** Two accounts could be meant, or only somebody else's is named (the payer's, the one to sign in to). */
  | 'unclear-account'
  /** An account id that a spreadsheet took for a number. */
  | 'spoilt-account'
  /** A cell that should say whether an account has a role says neither yes nor no. */
  | 'unclear-mark'
  | 'bad-role-name'
  | 'bad-arn'
  | 'bad-partition'
  /** An ARN of any role, or of any account (`role/*`). */
  | 'any-role'
  /** Who may come, not where to: a role that something trusts. */
  | 'trusted-role'
  /** In a mail's quote that the text above takes back, or in a sentence that says not to use it. */
  | 'withdrawn'
  /** A line is drawn through it. */
  | 'struck-out'
  /** A permission set without the portal that it is opened at. */
  | 'no-portal'
  /** An account that is suspended, being closed, or not yet open. */
  | 'inactive-account'
  /** The text ends in the middle: what came before was read. */
  | 'cut-off';

/** How many are listed; a log file must not become a list of ten thousand rows. */
const mostLeftOut = 1000;

export const leftOutOf = (reason: LeftOutReason, line: number, value: string): LeftOut => ({
  reason,
  line,
  value: excerpt(value),
});

/** By line, and cut to what a screen can show. The text of a line with a secret is not shown: it may be the secret. */
export function listLeftOut(
  leftOut: readonly LeftOut[],
  secretLines: readonly number[],
): { leftOut: LeftOut[]; leftOutCount: number } {
  const secret = new Set(secretLines);
  const byLine = leftOut.toSorted((one, other) => one.line - other.line).slice(0, mostLeftOut);
  const shown = byLine.map((one) => ({ ...one, value: secret.has(one.line) ? '' : withoutSecrets(one.value).text }));
  return { leftOut: shown, leftOutCount: leftOut.length };
}
