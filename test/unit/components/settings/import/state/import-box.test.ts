import { describe, expect, it } from 'vitest';
import type { LoadAction } from '@/components/settings/import/state/import-actions.ts';
import { type BoxAction, boxReducer, emptyBox, type ImportBox } from '@/components/settings/import/state/import-box.ts';
import { settledOf } from '@/components/settings/import/state/import-state.ts';

const next = (box: ImportBox, ...actions: BoxAction[]): ImportBox => actions.reduce(boxReducer, box);
const textOf = ({ state }: ImportBox) => settledOf(state).draft.text;
const load = (text: string): LoadAction => ({ type: 'load', text, provenance: { origin: 'page' }, review: false });
const [typed, done, failed] = [{ type: 'edit', text: '[a]' }, { type: 'clear' }, { type: 'stop' }] as const;
const importing = next(emptyBox, typed, { type: 'import' });

describe('a text that arrives during an import', () => {
  const held = next(importing, load('[b]'));

  it('leaves the import as it is', () => {
    expect(held.state).toBe(importing.state);
    expect(held.waiting).toHaveLength(1);
  });

  it('comes into the box when the import is done', () => {
    const loaded = next(held, done);
    expect([textOf(loaded), loaded.waiting, loaded.replaced]).toEqual(['[b]', [], undefined]);
  });

  it('waits for the user where the import fails', () => {
    const settled = next(held, failed);
    expect([textOf(settled), settled.waiting.length]).toEqual(['[a]', 1]);
    const shown = next(settled, { type: 'show-waiting' });
    expect([textOf(shown), shown.waiting, shown.replaced?.draft.text]).toEqual(['[b]', [], '[a]']);
  });

  it('waits for the others that came before it', () => {
    const two = next(held, load('[c]'), done);
    expect([textOf(two), two.waiting.length]).toEqual(['[b]', 1]);
    expect(textOf(next(two, { type: 'import' }, done))).toBe('[c]');
  });

  it('waits where something else was put into the box meanwhile', () => {
    const both = next(held, { type: 'edit', text: '[x]' }, done);
    expect([textOf(both), both.waiting.length]).toEqual(['[x]', 1]);
    expect(textOf(next(both, { type: 'edit', text: '' }, { type: 'show-waiting' }))).toBe('[b]');
  });

  it('is held also where an undo brings it back', () => {
    const former = settledOf(next(emptyBox, { type: 'edit', text: '[former]' }).state);
    expect(textOf(next(importing, { type: 'restore', settled: former }, done))).toBe('[former]');
  });
});

describe('a text that gives way to another', () => {
  const loaded = next(emptyBox, typed, load('[b]'));

  it('can be had back, and so can the other', () => {
    expect(loaded.replaced?.draft.text).toBe('[a]');
    const back = next(loaded, { type: 'restore', settled: loaded.replaced! });
    expect([textOf(back), back.replaced?.draft.text]).toEqual(['[a]', '[b]']);
  });

  it('is none where there was no text', () => {
    expect(next(emptyBox, load('[b]')).replaced).toBeUndefined();
    expect(next(emptyBox, { type: 'edit', text: ' \n' }, load('[b]')).replaced).toBeUndefined();
  });

  it('may be files that were not read yet, and is reviewed when it comes back', () => {
    const files = [{ file: 'links.md', text: 'https://…' }];
    const { replaced } = next(emptyBox, { ...load(''), files, review: true }, load('[b]'));
    expect(replaced?.draft.files).toBe(files);
    expect(next(emptyBox, { type: 'restore', settled: replaced! }).state.phase).toBe('reviewing');
  });
});

describe('files that are refused', () => {
  const problem = { code: 'unreadable', file: 'photo.png' } as const;
  const refused = next(emptyBox, typed, { type: 'read' }, { type: 'refuse-files', problem });

  it('are told of, and leave the text as it was', () => {
    expect([textOf(refused), refused.state.phase, refused.filesProblem]).toEqual(['[a]', 'writing', problem]);
  });

  it.each<BoxAction>([{ type: 'review' }, { type: 'read' }, { type: 'import' }, load('[b]')])(
    'are told of until $type',
    (action) => {
      expect(next(refused, action).filesProblem).toBeUndefined();
    },
  );

  it('are told of after the import that they came into', () => {
    expect(next(importing, { type: 'refuse-files', problem }, done).filesProblem).toBe(problem);
  });
});
