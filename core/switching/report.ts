import type { Reach } from '@/core/session/reach.ts';
import type { SwitchFailure } from './outcome.ts';
import type { Rung } from './rungs.ts';

/** How a switch ended, as the popup gets it. */
export type SwitchReport =
  /** Seen in the role. */
  | { state: 'done'; rung: Rung }
  /** A page of AWS's is open. The rest is done there, or nobody has seen who is signed in. */
  | { state: 'opened'; rung: Rung }
  | Canceled
  | SwitchIssue;

/** Stopped by the user, or by a later switch. `isSent`: AWS had been asked already, and may do it all the same. */
export interface Canceled {
  state: 'canceled';
  isSent: boolean;
}

/** What the user has to know about a switch: mostly why it failed, and what to do now. */
export type SwitchIssue =
  /** `next`: the rung that can be tried now, if one is left. */
  | { state: 'failed'; rung: Rung; outcome: SwitchFailure; next: Rung | undefined }
  /** Multi-session: this role's session is open in a tab, and switching again would sign that tab out. */
  | { state: 'already-open'; tabId: number }
  | { state: 'impossible'; reach: Reach }
  /** The role's portal is at a host that is none of AWS's, and nothing is opened there before the user agrees to it. */
  | { state: 'unknown-host'; host: string }
  /** The switch itself went through, as `outcome` says, but the history could not be written. */
  | { state: 'unkept'; rung: Rung; outcome: 'done' | 'opened' }
  /** Canceled, and it went through all the same, as `outcome` says. */
  | { state: 'too-late'; rung: Rung; outcome: 'done' | 'opened' };

/** Undefined: the user need not see anything. */
export const issueOf = (report: SwitchReport): SwitchIssue | undefined =>
  report.state === 'done' || report.state === 'opened' || report.state === 'canceled' ? undefined : report;

/** How going back to the base identity ended. */
export type ExitReport = { state: 'done' } | Canceled | ExitIssue;

export type ExitIssue =
  /** AWS accepted it, but the page does not show who is signed in now. */
  | { state: 'unseen' }
  /** Canceled, and it went through all the same. */
  | { state: 'too-late' }
  | { state: 'failed'; outcome: SwitchFailure }
  /** Multi-session has no way back; the base session may be open in a tab. */
  | { state: 'multi-session'; baseTabId: number | undefined };
