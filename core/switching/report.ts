import type { Reach } from '@/core/session/reach.ts';
import type { SwitchFailure } from './outcome.ts';
import type { Rung } from './plan.ts';

/** What became of a switch, as the popup is told. */
export type SwitchReport =
  /** Seen in the role. */
  | { state: 'done'; rung: Rung }
  /** A page of AWS is open where the rest is done. */
  | { state: 'opened'; rung: Rung }
  | SwitchHitch;

/** What keeps a switch from going through, and what can be done now. */
export type SwitchHitch =
  /** `next`: the rung that can be tried now, if one is left. */
  | { state: 'failed'; rung: Rung; outcome: SwitchFailure; next: Rung | undefined }
  /** Multi-session: this role's session is open in a tab, and switching again would sign that tab out. */
  | { state: 'already-open'; tabId: number }
  | { state: 'impossible'; reach: Reach };

/** What became of going back to the base identity. */
export type ExitReport = { state: 'done' } | ExitHitch;

export type ExitHitch =
  | { state: 'failed'; outcome: SwitchFailure }
  /** Multi-session has no way back; the base session may be open in a tab. */
  | { state: 'multi-session'; baseTabId: number | undefined };
