import type { Proposal } from '@/core/review/accept/import-mode.ts';
import type { Received } from '@/core/share/received.ts';
import type { Shared } from '@/core/share/shared.ts';
import type { Origin, Source } from '@/core/store/source.ts';
import type { EditTarget, ImportTarget, PartReview, Review } from '@/platform/library/reviews.ts';
import type { Input, Recognition } from './recognition.ts';

/** Where a text came from, as far as that is known. */
export interface Provenance {
  origin: Origin;
  /** It came from a page or a link by itself, and the user has to see that. */
  pending: boolean;
  /** Host of the link that it was made of. */
  from: string | undefined;
  /** It is some roles of many, as of the console's own list: it never counts as a whole source. */
  excerpt: boolean;
  /** Name of the file it was read from, or of several. */
  file: string | undefined;
  /** What it is called there. */
  suggestedName: string | undefined;
  /** Of a page that has more than was read: how many characters that was. */
  cutAt: number | undefined;
  /**
   * The access portal that it lists; `whole`: with all that is there. `isFirst`: no source had any of it
   * when it was read. Undefined: none, or it was edited since.
   */
  portal: { address: string; whole: boolean; isFirst?: boolean } | undefined;
  /** What somebody else sent of it. It stays theirs when it is edited, or cut and put back, see `stillThere`. */
  shared: Shared | undefined;
}

/** The other text that the box can show: what was handed over, or the import that was made of it. An edit drops the latter. */
export type Other = { is: 'original'; text: string } | { is: 'made'; settled: SettledImport };

/** What is to be imported, as the user has it so far. */
export interface Draft {
  text: string;
  /** Files that are still to be recognized; what comes of them takes the place of the text. */
  files: readonly Input[];
  provenance: Provenance;
  /** Of a new source, as typed; undefined: a suggested one. */
  name: string | undefined;
  /** undefined: found by the review. */
  target: ImportTarget | undefined;
  /** The source whose own text was loaded; choosing another and then this one again is still an edit of it. */
  edited: EditTarget | undefined;
  other: Other | undefined;
}

/** A review and what it is of; it says nothing about a text that was edited since. */
export interface Reviewed {
  /** The config text that was made of what was handed over. */
  text: string;
  target: ImportTarget;
  /** Why this target, where it was found and not chosen. */
  proposal: Proposal | undefined;
  review: Review;
  /** What somebody else sent; undefined: nothing of it came that way. */
  received?: Received | undefined;
  /** What the look at it stands on, see `ListReview`. */
  basis?: string | undefined;
}

/** Changes that are not to be imported, by their places in `listChanges`, and what an import without them would do. */
export type Ticks =
  /** None is rejected: the review says what it does. Or it is not known yet, or could not be found out. */
  | { part: 'whole' | 'asked' | 'failed'; rejected: ReadonlySet<number> }
  | { part: 'known'; rejected: ReadonlySet<number>; is: PartReview };

interface Writing {
  phase: 'writing';
  draft: Draft;
}

/** It is known what the text is, and there is no review: something is asked first, or there is nothing to review. */
interface Recognized {
  phase: 'recognized';
  draft: Draft;
  recognition: Recognition;
}

export interface InReview {
  phase: 'reviewed';
  draft: Draft;
  recognition: Recognition;
  reviewed: Reviewed;
  ticks: Ticks;
}

/** Nothing is under way: the user's turn. */
export type SettledImport = Writing | Recognized | InReview;

/** Something is under way. `before`: what stays on the screen meanwhile, and after it failed; `progress`: 0 to 1. */
export type Busy =
  | { phase: 'reading'; before: SettledImport; progress: number }
  /** `of`: what was asked about; other answers are ignored. */
  | { phase: 'reviewing'; before: SettledImport; of: Draft; progress: number }
  /** `text`: the content of the box at the start. If it differs at the end, nothing is imported. */
  | { phase: 'importing'; before: SettledImport; text: string };

/** One import, from the first character pasted until it is stored. */
export type ImportState = SettledImport | Busy;

export const emptyImport: SettledImport = {
  phase: 'writing',
  draft: {
    text: '',
    files: [],
    provenance: {
      origin: 'pasted',
      pending: false,
      from: undefined,
      excerpt: false,
      file: undefined,
      suggestedName: undefined,
      cutAt: undefined,
      portal: undefined,
      shared: undefined,
    },
    name: undefined,
    target: undefined,
    edited: undefined,
    other: undefined,
  },
};

export const isBusy = (state: ImportState): state is Busy => 'before' in state;

export const settledOf = (state: ImportState): SettledImport => (isBusy(state) ? state.before : state);

/** The review on the screen. */
export const reviewIn = (state: ImportState): InReview | undefined => {
  const settled = settledOf(state);
  return settled.phase === 'reviewed' ? settled : undefined;
};

export const isStale = ({ draft, reviewed }: InReview): boolean => reviewed.text !== draft.text;

/** Whether the source that a text was to go into is no longer among these. */
export const isOrphaned = ({ target, review }: Reviewed, sources: readonly Source[]): boolean =>
  target.mode !== 'new' && (!review.into || sources.every(({ id }) => id !== target.id));

/** Whether some changes are not to be imported, and it is not known what comes of that. */
export const needsPart = ({ part }: Ticks): boolean => part === 'asked' || part === 'failed';

export const partOf = (ticks: Ticks): PartReview | undefined => (ticks.part === 'known' ? ticks.is : undefined);

export const ticksWithout = (rejected: ReadonlySet<number>): Ticks => ({
  part: rejected.size > 0 ? 'asked' : 'whole',
  rejected,
});
