import { normalizeLines } from '@/core/text/lines.ts';
import type { ImportTarget } from '@/platform/library/reviews.ts';
import type { ImportAction, LoadAction } from './import-actions.ts';
import {
  type Draft,
  emptyImport,
  type ImportState,
  isBusy,
  type Provenance,
  type SettledImport,
  settledOf,
  type Ticks,
  ticksWithout,
} from './import-state.ts';
import { originalAfter } from './recognition.ts';
import { withMade, withOriginal } from './with-original.ts';

export function importReducer(state: ImportState, action: ImportAction): ImportState {
  const settled = settledOf(state);
  const { draft } = settled;
  switch (action.type) {
    case 'edit':
      // Editing ends a review. A text may still be edited while it is stored or replaced.
      return state.phase === 'reviewing' ? edited(settled, action.text) : onScreen(state, edited(settled, action.text));
    case 'discard':
      return state.phase === 'reviewing' ? emptyImport : onScreen(state, emptyImport);
    case 'load':
      return loaded(action);
    case 'restore':
      // Files are not to be seen before they are a text.
      return action.settled.draft.files.length > 0 ? reviewing(action.settled) : action.settled;
    case 'show-original':
      return withOriginal(settled);
    case 'show-made':
      return withMade(settled);
    case 'read':
      return state.phase === 'importing' ? state : { phase: 'reading', before: settled, progress: 0 };
    case 'read-more':
      return state.phase === 'reading' ? { ...state, progress: action.progress } : state;
    case 'choose-target': {
      const target = chosenTarget(draft, action.target);
      return reviewing({ ...settled, draft: { ...draft, target } });
    }
    case 'rename':
      return onScreen(state, { ...settled, draft: { ...draft, name: action.name } });
    case 'review':
      return reviewing(settled);
    case 'progress':
      return state.phase === 'reviewing' && state.of === action.of ? { ...state, progress: action.progress } : state;
    case 'recognized':
      if (state.phase !== 'reviewing' || state.of !== action.of) return state;
      return { phase: 'recognized', draft, recognition: action.recognition };
    case 'reviewed':
      return received(state, action);
    case 'reject':
      return withTicks(state, () => ticksWithout(action.rejected));
    case 'part':
      return withTicks(state, (ticks) =>
        ticks === action.of ? { part: 'known', rejected: ticks.rejected, is: action.part } : ticks,
      );
    case 'part-failed':
      return withTicks(state, (ticks) => (ticks === action.of ? { part: 'failed', rejected: ticks.rejected } : ticks));
    case 'import':
      return { phase: 'importing', before: settled, text: draft.text };
    case 'refuse-files':
      return state.phase === 'reading' ? settled : state;
    case 'stop':
      return settled;
    case 'clear':
      // What was put into the box meanwhile is a text of its own.
      return state.phase === 'importing'
        ? edited(emptyImport, draft.text === state.text ? '' : draft.text)
        : emptyImport;
  }
}

/** What is under way goes on with another import on the screen. */
const onScreen = (state: ImportState, settled: SettledImport): ImportState =>
  isBusy(state) ? { ...state, before: settled } : settled;

/** Each question is a new object, so an answer to an earlier one is ignored. */
const reviewing = (before: SettledImport): ImportState => ({
  phase: 'reviewing',
  before,
  of: { ...before.draft },
  progress: 0,
});

function edited(settled: SettledImport, text: string): SettledImport {
  const { draft } = settled;
  // An empty box starts over: the next text is a new one. But what was cut out may be put back, and is no less somebody else's.
  if (text === '') return emptied(draft.provenance);
  const other = draft.other?.is === 'original' ? draft.other : undefined;
  // What somebody took out of a portal's list is not what the portal has no more.
  const provenance = text === draft.text ? draft.provenance : { ...draft.provenance, portal: undefined };
  const after: Draft = { ...draft, provenance, text, files: [], other };
  return settled.phase === 'reviewed' ? { ...settled, draft: after } : { phase: 'writing', draft: after };
}

const emptied = ({ shared }: Provenance): SettledImport => {
  if (!shared) return emptyImport;
  const { draft } = emptyImport;
  return { phase: 'writing', draft: { ...draft, provenance: { ...draft.provenance, shared } } };
};

function loaded(action: LoadAction): ImportState {
  const { text, files, provenance, recognition, original, target, review } = action;
  const draft: Draft = {
    ...emptyImport.draft,
    text: normalizeLines(text),
    files: files ?? [],
    provenance: { ...emptyImport.draft.provenance, ...provenance },
    target,
    edited: target?.mode === 'edit' ? target : undefined,
    other: original === undefined ? undefined : { is: 'original', text: original },
  };
  const settled: SettledImport = recognition
    ? { phase: 'recognized', draft, recognition }
    : { phase: 'writing', draft };
  return review ? reviewing(settled) : settled;
}

const chosenTarget = ({ edited }: Draft, target: ImportTarget): ImportTarget =>
  target.mode === 'update' && target.id === edited?.id ? edited : target;

const withTicks = (state: ImportState, change: (ticks: Ticks) => Ticks): ImportState => {
  const settled = settledOf(state);
  return settled.phase === 'reviewed' ? onScreen(state, { ...settled, ticks: change(settled.ticks) }) : state;
};

/** The text that was reviewed is the one in the box from here on. A review that was overtaken is dropped. */
function received(
  state: ImportState,
  { of, recognition, reviewed }: Extract<ImportAction, { type: 'reviewed' }>,
): ImportState {
  if (state.phase !== 'reviewing' || state.of !== of) return state;
  const { text } = reviewed;
  const given = { ...of, original: of.other?.is === 'original' ? of.other.text : undefined };
  const original = originalAfter(given, text, recognition);
  const draft: Draft = {
    ...state.before.draft,
    provenance: { ...state.before.draft.provenance, shared: reviewed.received },
    text,
    files: [],
    other: original === undefined ? undefined : { is: 'original', text: original },
  };
  return { phase: 'reviewed', draft, recognition, reviewed, ticks: ticksWithout(reviewed.review.unticked) };
}
