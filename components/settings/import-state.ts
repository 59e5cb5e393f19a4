import { normalizeLines } from '@/core/config/lines.ts';
import type { Source } from '@/core/store/source.ts';
import type { Review } from '@/platform/library.ts';
import type { FilesProblem } from './read-files.ts';

/** Id of the source to replace, or a new one. */
export type Target = { id: string } | 'new';

/** A review and what it is of; it says nothing about a text that was edited since. */
export interface Reviewed {
  text: string;
  target: Target;
  /** The target was found by `successorOf`, not chosen. */
  guessed: boolean;
  review: Review;
}

/** One import, from the first character pasted until it is stored. */
export interface ImportState {
  text: string;
  origin: Source['origin'];
  /** The text came from a page or a link by itself, and the user has to be told so. */
  pending: boolean;
  /** Of a new source, as typed; undefined: a suggested one. */
  name: string | undefined;
  /** What the text is called where it came from. */
  suggestedName: string | undefined;
  /** undefined: found by the review. */
  target: Target | undefined;
  phase: 'idle' | 'reading' | 'reviewing' | 'importing';
  /** Share of the files read so far, 0 to 1. */
  progress: number;
  reviewed: Reviewed | undefined;
  filesProblem: FilesProblem | undefined;
}

/** A whole text from elsewhere: it takes the place of the one in the box. */
export interface LoadAction {
  type: 'load';
  text: string;
  origin: Source['origin'];
  pending?: boolean;
  suggestedName?: string;
  target?: Target;
  /** Review it at once. */
  review: boolean;
}

export type ImportAction =
  | { type: 'edit'; text: string }
  | LoadAction
  | { type: 'restore'; state: ImportState }
  | { type: 'read'; progress: number }
  | { type: 'refuse-files'; problem: FilesProblem }
  | { type: 'choose-target'; target: Target }
  | { type: 'rename'; name: string }
  | { type: 'review' }
  | { type: 'reviewed'; reviewed: Reviewed }
  | { type: 'import' }
  /** Reviewing or storing threw; everything stays as it was. */
  | { type: 'stop' }
  | { type: 'clear' };

export const emptyImport: ImportState = {
  text: '',
  origin: 'pasted',
  pending: false,
  name: undefined,
  suggestedName: undefined,
  target: undefined,
  phase: 'idle',
  progress: 0,
  reviewed: undefined,
  filesProblem: undefined,
};

export const isStale = ({ text, reviewed }: ImportState): boolean => reviewed !== undefined && reviewed.text !== text;

const sameTarget = (a: Target, b: Target): boolean => (a === 'new' || b === 'new' ? a === b : a.id === b.id);

export function importReducer(state: ImportState, action: ImportAction): ImportState {
  switch (action.type) {
    case 'edit':
      // An emptied box starts over: what is pasted next is a text of its own.
      if (action.text === '') return emptyImport;
      return { ...state, text: action.text, phase: state.phase === 'reviewing' ? 'idle' : state.phase };
    case 'load':
      return {
        ...emptyImport,
        text: normalizeLines(action.text),
        origin: action.origin,
        pending: action.pending ?? false,
        suggestedName: action.suggestedName,
        target: action.target,
        phase: action.review ? 'reviewing' : 'idle',
      };
    case 'restore':
      return { ...action.state, phase: 'idle' };
    case 'read':
      return { ...state, phase: 'reading', progress: action.progress, filesProblem: undefined };
    case 'refuse-files':
      return { ...state, phase: 'idle', filesProblem: action.problem };
    case 'choose-target':
      return { ...state, target: action.target, phase: 'reviewing' };
    case 'rename':
      return { ...state, name: action.name };
    case 'review':
      return { ...state, phase: 'reviewing', filesProblem: undefined };
    case 'reviewed':
      return receive(state, action.reviewed);
    case 'import':
      return { ...state, phase: 'importing' };
    case 'stop':
      return { ...state, phase: 'idle' };
    case 'clear':
      return emptyImport;
  }
}

/** A review that was overtaken by an edit or another choice is dropped. */
function receive(state: ImportState, reviewed: Reviewed): ImportState {
  const overtaken =
    state.phase !== 'reviewing' ||
    state.text !== reviewed.text ||
    (state.target !== undefined && !sameTarget(state.target, reviewed.target));
  return overtaken ? state : { ...state, phase: 'idle', reviewed };
}
