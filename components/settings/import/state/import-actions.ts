import type { FilesProblem } from '@/components/kit/reading/read-files.ts';
import type { ImportTarget, PartReview } from '@/platform/library/reviews.ts';
import type { Draft, Provenance, Reviewed, SettledImport, Ticks } from './import-state.ts';
import type { Input, Recognition } from './recognition.ts';

/** A whole text from elsewhere: it takes the place of the one in the box. */
export interface LoadAction {
  type: 'load';
  text: string;
  provenance: Pick<Provenance, 'origin'> & Partial<Provenance>;
  files?: readonly Input[];
  /** What the text was made from, if it was made from something else. */
  recognition?: Recognition;
  original?: string | undefined;
  target?: ImportTarget;
  /** Review it at once. */
  review: boolean;
}

/** What happens to the import in the box. `of`: what was asked about, the very object. */
export type ImportAction =
  | { type: 'edit'; text: string }
  /** Empties the box: the next text has nothing to do with this one. */
  | { type: 'discard' }
  | LoadAction
  | { type: 'restore'; settled: SettledImport }
  /** Puts the original text back into the box, or the config text made from it. */
  | { type: 'show-original' }
  | { type: 'show-made' }
  | { type: 'read' }
  | { type: 'read-more'; progress: number }
  | { type: 'refuse-files'; problem: FilesProblem }
  | { type: 'choose-target'; target: ImportTarget }
  | { type: 'rename'; name: string }
  | { type: 'review' }
  | { type: 'progress'; of: Draft; progress: number }
  /** Nothing to review, or not yet: there is a question first. */
  | { type: 'recognized'; of: Draft; recognition: Recognition }
  | { type: 'reviewed'; of: Draft; recognition: Recognition; reviewed: Reviewed }
  /** Also to try once more what failed. */
  | { type: 'reject'; rejected: ReadonlySet<number> }
  | { type: 'part'; of: Ticks; part: PartReview }
  | { type: 'part-failed'; of: Ticks }
  | { type: 'import' }
  /** What was under way was cancelled, or threw; everything stays as it was. */
  | { type: 'stop' }
  /** The import is done. */
  | { type: 'clear' };
