import { describe, expect, it } from 'vitest';
import type { ImportAction } from '@/components/settings/import/import-actions.ts';
import {
  emptyImport,
  type ImportState,
  importReducer,
  isStale,
  needsPart,
  type Reviewed,
} from '@/components/settings/import/import-state.ts';
import type { Recognition } from '@/components/settings/import/recognition.ts';
import type { Review } from '@/platform/library/reviews.ts';

const review: Review = {
  reading: { roles: [], skipped: [], problems: [] },
  changes: { added: [], changed: [], moved: [], gone: [], unchanged: [] },
  accountChanges: [],
  names: [],
  unticked: new Set(),
  untouched: 0,
  mode: 'new',
  into: undefined,
  unread: [],
  before: '',
  isChangedSince: false,
  after: '[a]',
};
const reviewed: Reviewed = { text: '[a]', target: { mode: 'new' }, proposal: { mode: 'new' }, review };
/** The answer to the review that was asked for in this state. */
const answerTo = (of: ImportState): ImportAction => ({ type: 'reviewed', of, recognition, reviewed });
const recognition: Recognition = { inputs: [], text: '[a]' };
const stateAfter = (...actions: ImportAction[]): ImportState => actions.reduce(importReducer, emptyImport);
const typed: ImportAction = { type: 'edit', text: '[a]' };
const asked: ImportAction = { type: 'review' };

describe('a review', () => {
  it('is kept when it is of the text in the box', () => {
    const state = stateAfter(typed, asked, answerTo(stateAfter(typed, asked)));
    expect(state).toMatchObject({ phase: 'idle', reviewed: { text: '[a]' } });
    expect(isStale(state)).toBe(false);
  });

  it.each<[string, ImportAction[]]>([
    ['by an edit', [typed, asked, { type: 'edit', text: '[b]' }]],
    ['by an edit and another review', [typed, asked, { type: 'edit', text: '[b]' }, asked]],
    ['by another choice of source', [typed, asked, { type: 'choose-target', target: { mode: 'edit', id: 's1' } }]],
    ['by clearing the box', [typed, asked, { type: 'clear' }]],
  ])('is dropped when overtaken %s', (_, actions) => {
    expect(stateAfter(...actions, answerTo(stateAfter(typed, asked))).reviewed).toBeUndefined();
  });

  it('is stale after an edit, and fresh again when the edit is taken back', () => {
    const state = stateAfter(typed, asked, answerTo(stateAfter(typed, asked)));
    const edited = importReducer(state, { type: 'edit', text: '[ab]' });
    expect(isStale(edited)).toBe(true);
    expect(isStale(importReducer(edited, typed))).toBe(false);
  });
});

describe('changes that are not to be imported', () => {
  const ready = stateAfter(typed, asked, answerTo(stateAfter(typed, asked)));
  const part = { text: '[a]', changes: review.changes, held: [] };
  const rejecting = importReducer(ready, { type: 'reject', rejected: new Set([1]) });

  it('wait for the text without them', () => {
    expect(needsPart(ready)).toBe(false);
    expect(needsPart(rejecting)).toBe(true);
    const known = importReducer(rejecting, { type: 'part', of: rejecting, part });
    expect(known.part).toBe(part);
    expect(needsPart(known)).toBe(false);
  });

  it('drop what was found for others', () => {
    const again = importReducer(rejecting, { type: 'reject', rejected: new Set([2]) });
    expect(importReducer(again, { type: 'part', of: rejecting, part })).toBe(again);
    const all = importReducer(rejecting, { type: 'reject', rejected: new Set() });
    expect(importReducer(all, { type: 'part', of: rejecting, part })).toBe(all);
  });

  it('are those of the review until the user says otherwise', () => {
    const unticked = { ...reviewed, review: { ...review, unticked: new Set([0, 2]) } };
    const of = stateAfter(typed, asked);
    const state = importReducer(of, { type: 'reviewed', of, recognition, reviewed: unticked });
    expect(state.rejected).toEqual(new Set([0, 2]));
    expect(needsPart(state)).toBe(true);
  });

  it('are forgotten with another review', () => {
    const reviewing = importReducer(rejecting, asked);
    expect(importReducer(reviewing, answerTo(reviewing))).toMatchObject({ rejected: new Set(), part: undefined });
  });
});

describe('a loaded text', () => {
  it('starts over, with line breaks as the box has them', () => {
    const state = stateAfter(
      typed,
      { type: 'rename', name: 'Mine' },
      { type: 'load', text: '[b]\r\nx = 1', origin: 'page', suggestedName: 'Wiki', pending: true, review: true },
    );
    expect(state).toEqual({
      ...emptyImport,
      text: '[b]\nx = 1',
      origin: 'page',
      pending: true,
      suggestedName: 'Wiki',
      phase: 'reviewing',
    });
  });

  it('gives way to the one before', () => {
    const before = stateAfter(typed);
    const loaded = importReducer(before, { type: 'load', text: '[b]', origin: 'file', review: true });
    expect(importReducer(loaded, { type: 'restore', state: before })).toEqual(before);
  });
});

describe('an edit of a source', () => {
  it('stays one when another source was chosen in between', () => {
    const target = { mode: 'edit', id: 's1', opened: '[b]' } as const;
    const state = stateAfter(
      { type: 'load', text: '[b]', origin: 'file', target, review: false },
      { type: 'choose-target', target: { mode: 'update', id: 's2' } },
    );
    expect(state.target).toEqual({ mode: 'update', id: 's2' });
    expect(importReducer(state, { type: 'choose-target', target: { mode: 'update', id: 's1' } }).target).toBe(target);
  });
});

describe('an emptied box', () => {
  it('forgets where its text came from and what it was to replace', () => {
    const state = stateAfter({
      type: 'load',
      text: '[b]',
      origin: 'file',
      target: { mode: 'edit', id: 's1' },
      review: false,
    });
    expect(importReducer(state, { type: 'edit', text: '' })).toEqual(emptyImport);
  });
});

describe('files', () => {
  const files = [{ file: 'links.md', text: 'https://…' }];
  const load: ImportAction = { type: 'load', text: '', files, origin: 'file', review: true };

  it('give way to the config text that was made of them', () => {
    const state = stateAfter(load, answerTo(stateAfter(load)));
    expect(state).toMatchObject({ text: '[a]', files: [], phase: 'idle', recognition, origin: 'file' });
    expect(isStale(state)).toBe(false);
  });

  it('that need an answer first are told of, and there is no review', () => {
    const of = stateAfter(load);
    const asking: Recognition = { inputs: [], text: undefined };
    const state = stateAfter(load, { type: 'recognized', of, recognition: asking });
    expect(state).toMatchObject({ phase: 'idle', recognition: asking, reviewed: undefined });
    expect(importReducer(state, { type: 'edit', text: '[b]' }).recognition).toBeUndefined();
  });

  it('that are refused leave the text as it was', () => {
    const problem = { code: 'unreadable', file: 'photo.png' } as const;
    const state = stateAfter(typed, { type: 'read', progress: 0.5 }, { type: 'refuse-files', problem });
    expect(state).toMatchObject({ text: '[a]', phase: 'idle', filesProblem: problem });
  });
});

describe('what was handed over', () => {
  const links: Recognition = {
    inputs: [
      {
        recognized: { kind: 'links', text: '[a]', made: 1, repeated: 0, leftOut: [], leftOutCount: 0, secretLines: [] },
      },
    ],
    text: '[a]',
  };
  const reviewedOf = (of: ImportState): ImportAction => ({ ...answerTo(of), recognition: links }) as ImportAction;
  const pasted: ImportAction = { type: 'edit', text: 'https://…' };
  const made = stateAfter(pasted, asked, reviewedOf(stateAfter(pasted, asked)));

  it('goes and comes back until it is edited', () => {
    expect(made.original).toBe('https://…');
    const back = importReducer(made, { type: 'show-original' });
    expect(back).toMatchObject({ text: 'https://…', reviewed: undefined, recognition: undefined, made });
    expect(importReducer(back, { type: 'show-made' })).toBe(made);
    expect(importReducer(back, { type: 'edit', text: 'x' })).toMatchObject({ text: 'x', made: undefined });
  });

  it('is remembered when the config text is edited, or another source is chosen for it', () => {
    expect(importReducer(made, { type: 'edit', text: '[ab]' }).original).toBe('https://…');
    const choosing = importReducer(made, { type: 'choose-target', target: { mode: 'edit', id: 's1' } });
    expect(importReducer(choosing, reviewedOf(choosing)).original).toBe('https://…');
  });

  it('is forgotten with the import', () => {
    expect(importReducer(made, { type: 'clear' })).toEqual(emptyImport);
    expect(importReducer(made, { type: 'show-made' })).toBe(made);
    expect(importReducer(emptyImport, { type: 'show-original' })).toBe(emptyImport);
  });
});

describe('an import that fails', () => {
  it('keeps text and review, so that it can be tried again', () => {
    const ready = stateAfter(typed, asked, answerTo(stateAfter(typed, asked)));
    expect([{ type: 'import' } as const, { type: 'stop' } as const].reduce(importReducer, ready)).toEqual(ready);
  });
});
