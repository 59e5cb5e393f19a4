import { describe, expect, it } from 'vitest';
import { collapsePath, collapseTop, jumpTo, pinMoved } from '@/components/picker/commands/pins-and-headings.ts';
import { layOut } from '@/components/picker/list/layout.ts';
import type { ListSetup } from '@/core/catalog/list-setup.ts';
import { allSections } from '@/core/list/sections.ts';
import { role, viewOf } from '../../../core/catalog/catalogs.ts';

const view = viewOf([
  role('web', { organization: 'A/x' }),
  role('api', { organization: 'A/y' }),
  role('lab', { organization: 'Z' }),
]);
const listSetup = (more: Partial<ListSetup> = {}): ListSetup => ({
  pins: [],
  recents: [],
  collapsed: new Set(),
  ...more,
});
const layoutOf = (of: ListSetup) => layOut(allSections(view, of));

describe('pinMoved', () => {
  const of = listSetup({ pins: [2, 0, 1] });
  it.each([
    ['up', 1, -1, { pin: 0, before: 2 }],
    ['down', 0, 1, { pin: 2, before: 1 }],
    ['down to the end', 1, 1, { pin: 0, before: undefined }],
    ['not above the first', 0, -1, undefined],
    ['not below the last', 2, 1, undefined],
    ['not away from the pins', 3, -1, undefined],
  ] as const)('moves %s', (_, position, by, expected) => {
    expect(pinMoved(layoutOf(of), of, position, by)).toEqual(expected);
  });
});

describe('collapsing', () => {
  it('collapses one, and stays at its place', () => {
    const { collapsed, first } = collapsePath(layoutOf(listSetup()), new Set(), 'A/y');
    expect([[...collapsed], first]).toEqual([['A/y'], 1]);
  });

  it('expands what is collapsed together with what it is part of', () => {
    const before = new Set(['A', 'A/x', 'Z']);
    const { collapsed, first } = collapsePath(layoutOf(listSetup({ collapsed: before })), before, 'A/x');
    expect([[...collapsed], first]).toEqual([['Z'], undefined]);
    expect([...before]).toEqual(['A', 'A/x', 'Z']);
  });

  it('collapses all to the outermost headings, and expands all', () => {
    expect([...collapseTop(view, new Set())]).toEqual(['A', 'Z']);
    expect([...collapseTop(view, new Set(['Z']))]).toEqual([]);
  });

  it('opens what one jumps to', () => {
    const of = listSetup({ collapsed: new Set(['A', 'Z']), recents: [0] });
    expect(jumpTo(view, of, 'A/y')).toEqual({ collapsed: new Set(['Z']), position: 2, rows: 3 });
  });
});
