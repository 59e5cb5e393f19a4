import { normalizeLines } from '@/core/config/lines.ts';
import type { Source } from '@/core/store/source.ts';
import type { Review } from '@/platform/reviews.ts';
import type { FilesProblem } from './read-files.ts';
import { type Input, isReplacement, type Recognition } from './recognition.ts';

/** Id of the source to replace, or a new one. */
export type Target = { id: string } | 'new';

/** A review and what it is of; it says nothing about a text that was edited since. */
export interface Reviewed {
  /** The config text that was made of what was handed over. */
  text: string;
  target: Target;
  /** The target was found by `successorOf`, not chosen. */
  guessed: boolean;
  review: Review;
}

/** One import, from the first character pasted until it is stored. */
export interface ImportState {
  text: string;
  /** Files that are still to be recognized; what comes of them takes the place of the text. */
  files: readonly Input[];
  origin: Source['origin'];
  /** The text came from a page or a link by itself, and the user has to be told so. */
  pending: boolean;
  /** Of a new source, as typed; undefined: a suggested one. */
  name: string | undefined;
  /** What the text is called where it came from. */
  suggestedName: string | undefined;
  /** Of a page that has more than was read: how many characters that was. */
  cutAt: number | undefined;
  /** undefined: found by the review. */
  target: Target | undefined;
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
  filesProblem: FilesProblem | undefined;
}

/** A whole text from elsewhere: it takes the place of the one in the box. */
export interface LoadAction {
  type: 'load';
  text: string;
  files?: readonly Input[];
  /** Where the text was made of something else: what that was told to be, and itself. */
  recognition?: Recognition;
  original?: string | undefined;
  origin: Source['origin'];
  pending?: boolean;
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
  | { type: 'import' }
  /** Reviewing or storing threw; everything stays as it was. */
  | { type: 'stop' }
  | { type: 'clear' };

export const emptyImport: ImportState = {
  text: '',
  files: [],
  origin: 'pasted',
  pending: false,
  name: undefined,
  suggestedName: undefined,
  cutAt: undefined,
  target: undefined,
  phase: 'idle',
  progress: 0,
  original: undefined,
  made: undefined,
  recognition: undefined,
  reviewed: undefined,
  filesProblem: undefined,
};

export const isStale = ({ text, reviewed }: ImportState): boolean => reviewed !== undefined && reviewed.text !== text;

/** Loads what was made of an answer, such as of accounts and a role's name. */
export function loadMade(state: ImportState, recognition: Recognition, text: string): LoadAction {
  const original = isReplacement(recognition) ? originalIn(state) : undefined;
  return { type: 'load', text, origin: state.origin, original, recognition: { ...recognition, text }, review: true };
}

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
        suggestedName: action.suggestedName,
        cutAt: action.cutAt,
        target: action.target,
        phase: action.review ? 'reviewing' : 'idle',
      };
    case 'restore':
      return { ...action.state, phase: 'idle' };
    case 'show-original':
      return state.original === undefined ? state : withOriginal(state, state.original);
    case 'show-made':
      return state.made ?? state;
    case 'read':
      return { ...state, phase: 'reading', progress: action.progress, filesProblem: undefined };
    case 'refuse-files':
      return { ...state, phase: 'idle', filesProblem: action.problem };
    case 'choose-target':
      return { ...state, target: action.target, phase: 'reviewing', progress: 0 };
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
    case 'import':
      return { ...state, phase: 'importing' };
    case 'stop':
      return { ...state, phase: 'idle' };
    case 'clear':
      return emptyImport;
  }
}

/** Whether what is being looked at is no longer what was asked about. */
const isOvertaken = ({ phase, text, files, target }: ImportState, of: ImportState): boolean =>
  phase !== 'reviewing' || text !== of.text || files !== of.files || target !== of.target;

/** The text that was reviewed is the one in the box from here on. A review that was overtaken is dropped. */
function receive(
  state: ImportState,
  { of, recognition, reviewed }: Extract<ImportAction, { type: 'reviewed' }>,
): ImportState {
  if (isOvertaken(state, of)) return state;
  const given = originalIn(of);
  // The made text itself is reviewed again when another source is chosen for it, or when it was edited.
  const isMade = given === reviewed.text || !isReplacement(recognition);
  const original = isMade ? state.original : given;
  const { text } = reviewed;
  return { ...state, phase: 'idle', text, files: emptyImport.files, original, made: undefined, recognition, reviewed };
}

/** What was handed over; of several files there is no one text. */
const originalIn = ({ text, files }: Pick<ImportState, 'text' | 'files'>): string =>
  files.length === 0 ? text : (files[0]?.text ?? '');

function withOriginal(state: ImportState, original: string): ImportState {
  const { origin, pending, name, suggestedName, cutAt, target } = state;
  const text = normalizeLines(original);
  return { ...emptyImport, text, origin, pending, name, suggestedName, cutAt, target, made: state };
}
