import type { BundleProblem } from './bundle-problems.ts';
import type { SharedRole } from './shared-role.ts';

/** What was in a text's links of many roles. */
export interface Shared {
  /** Each with its place among them as its line, and with the page that it is about, which no config says. */
  roles: SharedRole[];
  problems: BundleProblem[];
  /** How many different ones there were. */
  count: number;
  /** They were in a page for a team, and in no link. */
  isPage?: boolean;
  /** Other roles of the same text, which no link has: whoever handed it on may have added them. */
  others?: SharedRole[];
  /** It was edited since, or was never as Rolecall sends it: no words vouch for it. */
  isAltered?: boolean;
}
