import { describe, expect, it } from 'vitest';
import type { ImportAction } from '@/components/settings/import/state/import-actions.ts';
import { importReducer } from '@/components/settings/import/state/import-reducer.ts';
import {
  emptyImport,
  type ImportState,
  type InReview,
  isStale,
  needsPart,
  type Reviewed,
  reviewIn,
  settledOf,
} from '@/components/settings/import/state/import-state.ts';
import type { Recognition } from '@/components/settings/import/state/recognition.ts';
import { noTies } from '@/core/review/accept/ties.ts';
import type { Review } from '@/platform/library/reviews.ts';

const review: Review = {
  reading: { roles: [], skipped: [], problems: [] },
  changes: { added: [], changed: [], moved: [], gone: [], unchanged: [] },
  taken: new Map(),
  accountChanges: [],
  names: [],
  unticked: new Set(),
  ties: noTies,
  untouched: 0,
  mode: 'new',
  into: undefined,
  unread: [],
  before: '',
  isChangedSince: false,
  after: '[a]',
};
const reviewed: Reviewed = { text: '[a]', target: { mode: 'new' }, proposal: { mode: 'new' }, review };
const recognition: Recognition = { inputs: [], text: '[a]' };
/** The answer to the review that was asked for in this state. */
const answerTo = (asked: ImportState, told = recognition, is = reviewed): ImportAction => {
  if (asked.phase !== 'reviewing') throw new Error('No review was asked for.');
  return { type: 'reviewed', of: asked.of, recognition: told, reviewed: is };
};
const next = (state: ImportState, ...actions: ImportAction[]): ImportState => actions.reduce(importReducer, state);
const stateAfter = (...actions: ImportAction[]): ImportState => next(emptyImport, ...actions);
/** After the review that this asks for. */
const answered = (asked: ImportState, told = recognition, is = reviewed): InReview =>
  reviewIn(importReducer(asked, answerTo(asked, told, is)))!;
const draftOf = (state: ImportState) => settledOf(state).draft;
const typed: ImportAction = { type: 'edit', text: '[a]' };
const asked: ImportAction = { type: 'review' };

describe('a review', () => {
  it('is kept when it is of the text in the box', () => {
    const state = answered(stateAfter(typed, asked));
    expect(state).toMatchObject({ phase: 'reviewed', reviewed: { text: '[a]' } });
    expect(isStale(state)).toBe(false);
  });

  it.each<[string, ImportAction[]]>([
    ['by an edit', [{ type: 'edit', text: '[b]' }]],
    ['by an edit and another review', [{ type: 'edit', text: '[b]' }, asked]],
    ['by the same review asked for again', [asked]],
    ['by another choice of source', [{ type: 'choose-target', target: { mode: 'edit', id: 's1' } }]],
    ['by clearing the box', [{ type: 'clear' }]],
    ['by files', [{ type: 'read' }]],
  ])('is dropped when overtaken %s', (_, actions) => {
    const first = stateAfter(typed, asked);
    const overtaken = next(first, ...actions);
    expect(importReducer(overtaken, answerTo(first))).toBe(overtaken);
    expect(importReducer(overtaken, { ...answerTo(first), type: 'progress', progress: 0.5 } as ImportAction)).toBe(
      overtaken,
    );
  });

  it('takes a name that was typed meanwhile', () => {
    const first = stateAfter(typed, asked);
    const state = importReducer(importReducer(first, { type: 'rename', name: 'Mine' }), answerTo(first));
    expect(state).toMatchObject({ phase: 'reviewed', draft: { name: 'Mine' } });
  });

  it('is stale after an edit, and fresh again when the edit is taken back', () => {
    const edited = importReducer(answered(stateAfter(typed, asked)), { type: 'edit', text: '[ab]' });
    expect(isStale(edited as InReview)).toBe(true);
    expect(isStale(importReducer(edited, typed) as InReview)).toBe(false);
  });

  it('stays on the screen while another one is made', () => {
    const ready = answered(stateAfter(typed, asked));
    const again = importReducer(ready, { type: 'choose-target', target: { mode: 'add', id: 's1' } });
    expect(reviewIn(again)?.reviewed).toBe(reviewed);
  });
});

describe('changes that are not to be imported', () => {
  const ready = answered(stateAfter(typed, asked));
  const part = { text: '[a]', changes: review.changes };
  const rejecting = importReducer(ready, { type: 'reject', rejected: new Set([1]) }) as InReview;

  it('wait for the text without them', () => {
    expect(needsPart(ready.ticks)).toBe(false);
    expect(needsPart(rejecting.ticks)).toBe(true);
    const known = importReducer(rejecting, { type: 'part', of: rejecting.ticks, part }) as InReview;
    expect(known.ticks).toMatchObject({ part: 'known', is: part });
    expect(needsPart(known.ticks)).toBe(false);
  });

  it('drop what was found for others', () => {
    for (const rejected of [new Set([2]), new Set<number>()]) {
      const again = importReducer(rejecting, { type: 'reject', rejected });
      expect(importReducer(again, { type: 'part', of: rejecting.ticks, part })).toEqual(again);
      expect(importReducer(again, { type: 'part-failed', of: rejecting.ticks })).toEqual(again);
    }
  });

  it('are asked about again after that failed', () => {
    const failed = importReducer(rejecting, { type: 'part-failed', of: rejecting.ticks }) as InReview;
    expect(failed.ticks).toEqual({ part: 'failed', rejected: rejecting.ticks.rejected });
    expect(importReducer(failed, { type: 'reject', rejected: failed.ticks.rejected })).toEqual(rejecting);
  });

  it('are those of the review until the user says otherwise', () => {
    const unticked = { ...reviewed, review: { ...review, unticked: new Set([0, 2]) } };
    const state = answered(stateAfter(typed, asked), recognition, unticked);
    expect(state.ticks).toEqual({ part: 'asked', rejected: new Set([0, 2]) });
  });

  it('are forgotten with another review', () => {
    expect(answered(importReducer(rejecting, asked)).ticks).toEqual({ part: 'whole', rejected: new Set() });
  });
});

describe('a loaded text', () => {
  it('starts over, with line breaks as the box has them', () => {
    const provenance = { origin: 'page', suggestedName: 'Wiki', pending: true } as const;
    const state = stateAfter(
      typed,
      { type: 'rename', name: 'Mine' },
      { type: 'load', text: '[b]\r\nx = 1', provenance, review: true },
    );
    expect(state.phase).toBe('reviewing');
    expect(draftOf(state)).toEqual({
      ...emptyImport.draft,
      text: '[b]\nx = 1',
      provenance: { ...emptyImport.draft.provenance, ...provenance },
    });
  });

  it('gives way to the one before', () => {
    const before = settledOf(stateAfter(typed));
    const loaded = importReducer(before, {
      type: 'load',
      text: '[b]',
      provenance: { origin: 'file' },
      review: true,
    });
    expect(importReducer(loaded, { type: 'restore', settled: before })).toBe(before);
  });
});

describe('an edit of a source', () => {
  it('stays one when another source was chosen in between', () => {
    const target = { mode: 'edit', id: 's1', opened: '[b]' } as const;
    const state = stateAfter(
      { type: 'load', text: '[b]', provenance: { origin: 'file' }, target, review: false },
      { type: 'choose-target', target: { mode: 'update', id: 's2' } },
    );
    expect(draftOf(state).target).toEqual({ mode: 'update', id: 's2' });
    const back = importReducer(state, { type: 'choose-target', target: { mode: 'update', id: 's1' } });
    expect(draftOf(back).target).toBe(target);
  });
});

describe('an emptied box', () => {
  it('forgets where its text came from and what it was to replace', () => {
    const target = { mode: 'edit', id: 's1' } as const;
    const state = stateAfter({ type: 'load', text: '[b]', provenance: { origin: 'file' }, target, review: false });
    expect(importReducer(state, { type: 'edit', text: '' })).toEqual(emptyImport);
  });
});

describe('files', () => {
  const files = [{ file: 'links.md', text: 'https://…' }];
  const load: ImportAction = { type: 'load', text: '', files, provenance: { origin: 'file' }, review: true };

  it('give way to the config text that was made of them', () => {
    const state = answered(stateAfter(load));
    expect(state).toMatchObject({ phase: 'reviewed', recognition });
    expect(state.draft).toMatchObject({ text: '[a]', files: [], provenance: { origin: 'file' } });
    expect(isStale(state)).toBe(false);
  });

  it('that need an answer first are told of, and there is no review', () => {
    const of = stateAfter(load);
    const asking: Recognition = { inputs: [], text: undefined };
    const state = importReducer(of, { ...answerTo(of, asking), type: 'recognized' } as ImportAction);
    expect(state).toMatchObject({ phase: 'recognized', recognition: asking });
    expect(importReducer(state, { type: 'edit', text: '[b]' }).phase).toBe('writing');
  });

  it('that are refused leave the text and its review as they were', () => {
    const ready = answered(stateAfter(typed, asked));
    const problem = { code: 'unreadable', file: 'photo.png' } as const;
    const reading = next(ready, { type: 'read' }, { type: 'read-more', progress: 0.5 });
    expect(reading).toMatchObject({ phase: 'reading', progress: 0.5 });
    expect(importReducer(reading, { type: 'refuse-files', problem })).toBe(ready);
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
  const pasted: ImportAction = { type: 'edit', text: 'https://…' };
  const made = answered(stateAfter(pasted, asked), links);
  const original = { is: 'original', text: 'https://…' };

  it('goes and comes back until it is edited', () => {
    expect(made.draft.other).toEqual(original);
    const back = importReducer(made, { type: 'show-original' });
    expect(back).toMatchObject({ phase: 'writing', draft: { text: 'https://…', other: { is: 'made' } } });
    expect(importReducer(back, { type: 'show-made' })).toBe(made);
    expect(draftOf(importReducer(back, { type: 'edit', text: 'x' }))).toMatchObject({ text: 'x', other: undefined });
  });

  it('is remembered when the config text is edited, or another source is chosen for it', () => {
    expect(draftOf(importReducer(made, { type: 'edit', text: '[ab]' })).other).toEqual(original);
    const choosing = importReducer(made, { type: 'choose-target', target: { mode: 'edit', id: 's1' } });
    expect(answered(choosing, links).draft.other).toEqual(original);
  });

  it('is forgotten with the import', () => {
    expect(importReducer(made, { type: 'clear' })).toEqual(emptyImport);
    expect(importReducer(made, { type: 'show-made' })).toBe(made);
    expect(importReducer(emptyImport, { type: 'show-original' })).toBe(emptyImport);
  });
});

describe('an import', () => {
  const ready = answered(stateAfter(typed, asked));
  const importing = importReducer(ready, { type: 'import' });

  it('that fails keeps text and review, so that it can be tried again', () => {
    expect(importReducer(importing, { type: 'stop' })).toBe(ready);
  });

  it('empties the box', () => {
    expect(importReducer(importing, { type: 'clear' })).toEqual(emptyImport);
  });

  it('leaves what was put into the box meanwhile there, as a text of its own', () => {
    const more = importReducer(importing, { type: 'edit', text: '[a]\n[b]' });
    expect(importReducer(more, { type: 'clear' })).toEqual(stateAfter({ type: 'edit', text: '[a]\n[b]' }));
  });

  it('does not give way to files', () => {
    expect(importReducer(importing, { type: 'read' })).toBe(importing);
  });
});
