import type { Asker } from '@/core/session/asker.ts';
import type { Doubt, Reach } from '@/core/session/reach.ts';
import type { SwitchFailure } from './outcome.ts';
import type { Rung } from './rungs.ts';
import type { SignInTarget } from './sign-in-target.ts';
import type { SignOut } from './sign-out.ts';

/** How a switch ended, as the popup gets it. */
export type SwitchReport =
  /** Seen in the role. */
  | { state: 'done'; rung: Rung }
  /** A page of AWS's is open. The rest is done there, or nobody has seen who is signed in. */
  | { state: 'opened'; rung: Rung }
  /** Multi-session: this role's session is open in a tab, which is in front now. To switch again would sign that tab out. */
  | { state: 'shown' }
  | Canceled
  | SwitchIssue;

/** Stopped by the user, or by a later switch. `isSent`: AWS had been asked already, and may do it all the same. */
export interface Canceled {
  state: 'canceled';
  isSent: boolean;
}

/** What the user has to know about a switch: mostly why it failed, and what to do now. */
export type SwitchIssue =
  /**
   * `next`: the rung that can be tried now, if one is left. `doubt`: what stood in the way, if AWS refused. `signIn`: where to sign
   * in, so that the switch goes on. `from`: who asked.
   */
  | {
      state: 'failed';
      rung: Rung;
      outcome: SwitchFailure;
      next: Rung | undefined;
      doubt?: Doubt;
      signIn?: SignInTarget;
      from?: Asker;
    }
  | { state: 'impossible'; reach: Reach }
  /** Nothing was sent: the tab is signed in as `now`, and the popup showed `shown`, each as the history names somebody. */
  | { state: 'somebody-else'; now: string; shown: string }
  /**
   * Nothing was opened: a portal's sign-in to another account stops at a classic session. `now`: who is signed in there, in how many
   * tabs.
   */
  | { state: 'must-sign-out'; now: string; tabs: number; signOut: SignOut }
  /** After the sign-in nothing was sent: who signed in, `now`, is not who the role is assumed from. Empty: the page did not show it. */
  | { state: 'not-gone-on'; now: string }
  /** The role's portal is at a host that is none of AWS's, and nothing is opened there before the user agrees to it. */
  | { state: 'unknown-host'; host: string }
  /** Nothing was sent: a role that is confirmed first was not. */
  | { state: 'unconfirmed' }
  /** The switch itself went through, as `outcome` says, but the history could not be written. */
  | { state: 'unkept'; rung: Rung; outcome: 'done' | 'opened' }
  /** Canceled, and it went through all the same, as `outcome` says. */
  | { state: 'too-late'; rung: Rung; outcome: 'done' | 'opened' };

/** Undefined: the user need not see anything. */
export const issueOf = (report: SwitchReport): SwitchIssue | undefined => (isIssue(report) ? report : undefined);

/** What the next popup tells where this one is gone: to ask for a confirmation, the role is chosen again. */
export const untold = (report: SwitchReport): SwitchIssue | undefined =>
  report.state === 'unconfirmed' ? undefined : issueOf(report);

const fine: ReadonlySet<SwitchReport['state']> = new Set(['done', 'opened', 'shown', 'canceled']);

/** Whether a switch did not simply go through. */
export const isIssue = (report: SwitchReport): report is SwitchIssue => !fine.has(report.state);

/** How going back to the base identity ended. */
export type ExitReport = { state: 'done' } | Canceled | ExitIssue;

export type ExitIssue =
  /** AWS accepted it, but the page does not show who is signed in now. */
  | { state: 'unseen' }
  /** Canceled, and it went through all the same. */
  | { state: 'too-late' }
  | { state: 'failed'; outcome: SwitchFailure }
  /** Multi-session has no way back, and which session is the base cannot be told. */
  | { state: 'multi-session' };
