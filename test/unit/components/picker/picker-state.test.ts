import { describe, expect, it } from 'vitest';
import { layOut } from '@/components/picker/list/layout.ts';
import { initialState, type PickerAction, reducePicker } from '@/components/picker/picker-state.ts';
import { viewOf } from '../../core/catalog/catalogs.ts';

describe('reducePicker', () => {
  it('begins at the first row of the whole list, with nothing over it', () => {
    expect(initialState).toEqual({ query: '', start: 0, active: 0, moves: 0, panel: undefined, notice: '' });
  });

  it('goes to the first row with every change of the query', () => {
    const state = reducePicker({ ...initialState, active: 7 }, { type: 'typed', query: 'prod' });
    expect(state).toEqual({ ...initialState, query: 'prod', moves: 1 });
  });

  it('goes back to where the list starts when what was typed is gone', () => {
    const typed = reducePicker({ ...initialState, start: 1, active: 1 }, { type: 'typed', query: 'prod' });
    expect(typed.active).toBe(0);
    expect(reducePicker(typed, { type: 'typed', query: '' }).active).toBe(1);
  });

  it.each([
    ['to a row', 3, 10, 3],
    ['to the last row', 9, 10, 9],
    ['not past the last row', 12, 10, 9],
    ['not before the first', -5, 10, 0],
    ['nowhere in an empty list', 1, 0, 0],
  ])('moves %s', (_, position, rows, active) => {
    expect(reducePicker({ ...initialState, active: 5 }, { type: 'moved', position, rows }).active).toBe(active);
  });

  it.each<PickerAction>([
    { type: 'typed', query: 'a' },
    { type: 'moved', position: 1, rows: 3 },
  ])('says what was just done until the next key: $type', (next) => {
    const said = reducePicker({ ...initialState, active: 2 }, { type: 'notice', notice: 'Copied' });
    expect(said).toEqual({ ...initialState, active: 2, notice: 'Copied' });
    expect(reducePicker(said, next).notice).toBe('');
  });

  it.each<PickerAction>([
    { type: 'typed', query: 'a' },
    { type: 'moved', position: 1, rows: 3 },
  ])('remembers what was collapsed until the next move: $type', (next) => {
    const view = viewOf([]);
    const justCollapsed = { path: 'A', from: { view, layout: layOut([]), position: 2, role: undefined } };
    const state = reducePicker(initialState, { type: 'moved', position: 0, rows: 3, justCollapsed });
    expect(reducePicker(state, { type: 'notice', notice: 'A collapsed' }).justCollapsed).toEqual(justCollapsed);
    expect(reducePicker(state, next).justCollapsed).toBeUndefined();
  });

  it('keeps query and row under a panel', () => {
    const state = { ...initialState, query: 'prod', active: 4 };
    const under = reducePicker(state, { type: 'panel', panel: { is: 'leaving' } });
    expect(under).toEqual({ ...state, panel: { is: 'leaving' } });
    expect(reducePicker(under, { type: 'panel', panel: undefined })).toEqual(state);
  });

  it('changes no state that it was given', () => {
    const state = Object.freeze({ ...initialState });
    expect(reducePicker(state, { type: 'typed', query: 'a' })).not.toBe(state);
  });
});
