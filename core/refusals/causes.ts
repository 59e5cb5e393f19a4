import type { Doubt, Reach } from '@/core/session/reach.ts';

/** Why a switch may have ended as it did. AWS says none of these: its refusal is one sentence for all. */
export const causes = [
  'other-partition',
  'root',
  'name-too-long',
  'no-portal',
  'page-policy',
  'session-limit',
  'other-base',
  'from-a-role',
  'external-id',
  'expired',
  'stale-page',
  'another-session',
  'alias-moved',
  'path',
  'typo',
  'gone',
  'trust',
  'permission',
  'mfa',
  'mfa-federated',
  'deny',
  'organization',
  'loading',
  'page-changed',
  'tab-closed',
  'other-extension',
  'network',
] as const;

export type Cause = (typeof causes)[number];

/** Best first. `certain`: nothing else comes into question, or it is in the way in any case. */
export const certainties = ['certain', 'likely', 'possible'] as const;
export type Certainty = (typeof certainties)[number];

/** A cause that comes into question. */
export interface FoundCause {
  cause: Cause;
  certainty: Certainty;
  /** What fills its words. */
  params?: readonly string[];
  /** Where the popup has judged so before: its words say what to do. */
  reach?: Doubt | Extract<Reach, { state: 'impossible' }>;
}

/** Why causes do not come into question. */
export const reasons = [
  /** AWS answered the switch itself: nobody answers so whose session is over. */
  'answered',
  /** $1: who one was. */
  'not-root',
  /** $1: the partition of both. */
  'same-partition',
  /** $1 of $2 characters. */
  'fits',
  /** $1: whom the text says to sign in as. */
  'is-base',
  'not-switched',
  /** $1: when the role was opened. */
  'worked',
] as const;

export interface Excluded {
  reason: (typeof reasons)[number];
  causes: readonly Cause[];
  params?: readonly string[];
}

/** What is made of what is known. */
export interface Explanation {
  /** The most likely first. */
  causes: FoundCause[];
  excluded: Excluded[];
}
