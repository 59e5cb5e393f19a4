import type { Proposal } from '@/core/review/accept/import-mode.ts';
import type { Origin } from '@/core/store/source.ts';
import { normalizeLines } from '@/core/text/lines.ts';
import type { EditTarget, PartReview, Review, Target } from '@/platform/library/reviews.ts';
import type { ImportAction } from './import-actions.ts';
import type { FilesProblem } from './read-files.ts';
import { type Input, originalAfter, type Recognition } from './recognition.ts';
import { withOriginal } from './with-original.ts';

/** A review and what it is of; it says nothing about a text that was edited since. */
export interface Reviewed {
  /** The config text that was made of what was handed over. */
  text: string;
  target: Target;
  /** Why this target, where it was found and not chosen. */
  proposal: Proposal | undefined;
  review: Review;
}

/** One import, from the first character pasted until it is stored. */
export interface ImportState {
  text: string;
  /** Files that are still to be recognized; what comes of them takes the place of the text. */
  files: readonly Input[];
  origin: Origin;
  /** The text came from a page or a link by itself, and the user has to be told so. */
  pending: boolean;
  /** Host of the link that the text was made of. */
  from: string | undefined;
  /** It is some roles of many, as of the console's own list: it never stands for a whole source. */
  excerpt: boolean;
  /** Of a new source, as typed; undefined: a suggested one. */
  name: string | undefined;
  /** What the text is called where it came from. */
  suggestedName: string | undefined;
  /** Of a page that has more than was read: how many characters that was. */
  cutAt: number | undefined;
  /** undefined: found by the review. */
  target: Target | undefined;
  /** The source whose own text was loaded; choosing another and then this one again is still an edit of it. */
  edited: EditTarget | undefined;
  phase: 'idle' | 'reading' | 'reviewing' | 'importing';
  /** Share of the files read, or of the review made, so far: 0 to 1. */
  progress: number;
  /** What was handed over, where the text was made of it. */
  original: string | undefined;
  /** The import as it was before the original was put back into the box; an edit drops it. */
  made: ImportState | undefined;
  /** What the text, or the files, were told to be. */
  recognition: Recognition | undefined;
  reviewed: Reviewed | undefined;
  /** Changes that are not to be imported, by their places in `listChanges`. */
  rejected: ReadonlySet<number>;
  /** What an import without them would do; undefined: not known yet, or nothing is rejected. */
  part: PartReview | undefined;
  /** That could not be found out: nothing is imported before another try. */
  partFailed: boolean;
  filesProblem: FilesProblem | undefined;
}

export const emptyImport: ImportState = {
  text: '',
  files: [],
  origin: 'pasted',
  pending: false,
  from: undefined,
  excerpt: false,
  name: undefined,
  suggestedName: undefined,
  cutAt: undefined,
  target: undefined,
  edited: undefined,
  phase: 'idle',
  progress: 0,
  original: undefined,
  made: undefined,
  recognition: undefined,
  reviewed: undefined,
  rejected: new Set(),
  part: undefined,
  partFailed: false,
  filesProblem: undefined,
};

/** Whether some changes are not to be imported, and it is not known yet what comes of that. */
export const needsPart = ({ reviewed, rejected, part }: ImportState): boolean =>
  reviewed !== undefined && rejected.size > 0 && part === undefined;

export const isStale = ({ text, reviewed }: ImportState): boolean => reviewed !== undefined && reviewed.text !== text;

export function importReducer(state: ImportState, action: ImportAction): ImportState {
  switch (action.type) {
    case 'edit':
      // An emptied box starts over: what is pasted next is a text of its own.
      if (action.text === '') return emptyImport;
      return {
        ...state,
        text: action.text,
        files: emptyImport.files,
        made: undefined,
        recognition: state.reviewed && state.recognition,
        phase: state.phase === 'reviewing' ? 'idle' : state.phase,
      };
    case 'load':
      return {
        ...emptyImport,
        text: normalizeLines(action.text),
        files: action.files ?? emptyImport.files,
        original: action.original,
        recognition: action.recognition,
        origin: action.origin,
        pending: action.pending ?? false,
        from: action.from,
        excerpt: action.excerpt ?? false,
        suggestedName: action.suggestedName,
        cutAt: action.cutAt,
        target: action.target,
        edited: action.target?.mode === 'edit' ? action.target : undefined,
        phase: action.review ? 'reviewing' : 'idle',
      };
    case 'restore':
      return { ...action.state, phase: 'idle' };
    case 'show-original':
      return withOriginal(state);
    case 'show-made':
      return state.made ?? state;
    case 'read':
      return { ...state, phase: 'reading', progress: action.progress, filesProblem: undefined };
    case 'refuse-files':
      return { ...state, phase: 'idle', filesProblem: action.problem };
    case 'choose-target':
      return { ...state, target: chosenTarget(state, action.target), phase: 'reviewing', progress: 0 };
    case 'rename':
      return { ...state, name: action.name };
    case 'review':
      return { ...state, phase: 'reviewing', progress: 0, filesProblem: undefined };
    case 'progress':
      return isOvertaken(state, action.of) ? state : { ...state, progress: action.progress };
    case 'recognized':
      if (isOvertaken(state, action.of)) return state;
      return { ...state, phase: 'idle', recognition: action.recognition, reviewed: undefined };
    case 'reviewed':
      return receive(state, action);
    case 'reject':
      return { ...state, rejected: action.rejected, part: undefined, partFailed: false };
    case 'part':
      return isPartOf(state, action.of) ? { ...state, part: action.part } : state;
    case 'part-failed':
      return isPartOf(state, action.of) ? { ...state, partFailed: true } : state;
    case 'import':
      return { ...state, phase: 'importing' };
    case 'stop':
      return { ...state, phase: 'idle' };
    case 'clear':
      return emptyImport;
  }
}

const chosenTarget = ({ edited }: ImportState, target: Target): Target =>
  target.mode === 'update' && target.id === edited?.id ? edited : target;

/** Whether what is being looked at is no longer what was asked about. */
const isOvertaken = ({ phase, text, files, target }: ImportState, of: ImportState): boolean =>
  phase !== 'reviewing' || text !== of.text || files !== of.files || target !== of.target;

/** Whether this is still the part that was asked about. */
const isPartOf = (state: ImportState, { rejected, reviewed }: ImportState): boolean =>
  needsPart(state) && state.rejected === rejected && state.reviewed === reviewed;

/** The text that was reviewed is the one in the box from here on. A review that was overtaken is dropped. */
function receive(
  state: ImportState,
  { of, recognition, reviewed }: Extract<ImportAction, { type: 'reviewed' }>,
): ImportState {
  if (isOvertaken(state, of)) return state;
  const original = originalAfter(of, reviewed.text, recognition);
  const { files, made, part, partFailed } = emptyImport;
  const { text } = reviewed;
  const rejected = reviewed.review.unticked;
  return { ...state, phase: 'idle', text, files, original, made, recognition, reviewed, rejected, part, partFailed };
}
