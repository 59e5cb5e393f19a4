import type { Origin } from '@/core/store/source.ts';
import type { PartReview, Target } from '@/platform/library/reviews.ts';
import type { ImportState, Reviewed } from './import-state.ts';
import type { FilesProblem } from './read-files.ts';
import type { Input, Recognition } from './recognition.ts';

/** A whole text from elsewhere: it takes the place of the one in the box. */
export interface LoadAction {
  type: 'load';
  text: string;
  files?: readonly Input[];
  /** Where the text was made of something else: what that was told to be, and itself. */
  recognition?: Recognition;
  original?: string | undefined;
  origin: Origin;
  pending?: boolean;
  from?: string | undefined;
  excerpt?: boolean | undefined;
  suggestedName?: string;
  cutAt?: number | undefined;
  target?: Target;
  /** Review it at once. */
  review: boolean;
}

export type ImportAction =
  | { type: 'edit'; text: string }
  | LoadAction
  | { type: 'restore'; state: ImportState }
  /** Puts what was handed over back into the box, or what was made of it. */
  | { type: 'show-original' }
  | { type: 'show-made' }
  | { type: 'read'; progress: number }
  | { type: 'refuse-files'; problem: FilesProblem }
  | { type: 'choose-target'; target: Target }
  | { type: 'rename'; name: string }
  | { type: 'review' }
  | { type: 'progress'; of: ImportState; progress: number }
  /** Nothing to review, or not yet: there is a question first. */
  | { type: 'recognized'; of: ImportState; recognition: Recognition }
  | { type: 'reviewed'; of: ImportState; recognition: Recognition; reviewed: Reviewed }
  /** Also to try once more what failed. */
  | { type: 'reject'; rejected: ReadonlySet<number> }
  | { type: 'part'; of: ImportState; part: PartReview }
  | { type: 'part-failed'; of: ImportState }
  | { type: 'import' }
  /** Reviewing or storing threw; everything stays as it was. */
  | { type: 'stop' }
  | { type: 'clear' };
