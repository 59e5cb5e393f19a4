import type { Reach } from '@/core/session/reach.ts';
import type { SwitchFailure } from './outcome.ts';
import type { Rung } from './rungs.ts';

/** What became of a switch, as the popup is told. */
export type SwitchReport =
  /** Seen in the role. */
  | { state: 'done'; rung: Rung }
  /** A page of AWS's is open, where the rest is done or where nobody has seen who one is. */
  | { state: 'opened'; rung: Rung }
  | SwitchIssue;

/** What the user has to know about a switch: mostly why it failed, and what to do now. */
export type SwitchIssue =
  /** `next`: the rung that can be tried now, if one is left. */
  | { state: 'failed'; rung: Rung; outcome: SwitchFailure; next: Rung | undefined }
  /** Multi-session: this role's session is open in a tab, and switching again would sign that tab out. */
  | { state: 'already-open'; tabId: number }
  | { state: 'impossible'; reach: Reach }
  /** It went through as far as `outcome` says, and could not be written into the history. */
  | { state: 'unkept'; rung: Rung; outcome: 'done' | 'opened' };

/** Undefined: there is nothing to tell. */
export const issueOf = (report: SwitchReport): SwitchIssue | undefined =>
  report.state === 'done' || report.state === 'opened' ? undefined : report;

/** What became of going back to the base identity. */
export type ExitReport = { state: 'done' } | ExitIssue;

export type ExitIssue =
  /** AWS took it, and the page does not say who one is now. */
  | { state: 'unseen' }
  | { state: 'failed'; outcome: SwitchFailure }
  /** Multi-session has no way back; the base session may be open in a tab. */
  | { state: 'multi-session'; baseTabId: number | undefined };
