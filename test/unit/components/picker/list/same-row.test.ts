import { describe, expect, it } from 'vitest';
import { type Layout, layOut, roleAt } from '@/components/picker/list/layout.ts';
import { type Row, sameRow } from '@/components/picker/list/same-row.ts';
import type { ListSetup } from '@/core/catalog/list-setup.ts';
import { allSections, foundSections } from '@/core/list/sections.ts';
import { role, viewOf } from '../../../core/catalog/catalogs.ts';

const web = role('web', { organization: 'A/x', roleName: 'Web' });
const api = role('api', { organization: 'A/y', roleName: 'Api' });
const lab = role('lab', { organization: 'Z', roleName: 'Lab' });
const view = viewOf([web, api, lab]);
const listOf = (of: Partial<ListSetup>, over = view) =>
  layOut(allSections(over, { pins: [], recents: [], collapsed: new Set(), ...of }));
const rowOf = (layout: Layout, position: number): Row => ({
  view,
  layout,
  position,
  role: view.role(roleAt(layout, position)!),
});
const row = (position: number, of: Partial<ListSetup> = {}) => rowOf(listOf(of), position);

describe('the row of the same role', () => {
  it.each<[string, Partial<ListSetup>, number, Partial<ListSetup>, number | undefined]>([
    ['of an organization, when it is pinned', {}, 1, { pins: [1] }, 2],
    ['of an organization, when another is pinned', {}, 1, { pins: [2] }, 2],
    ['of an organization, when its pin is taken away', { pins: [1] }, 2, {}, 1],
    ['of an organization, when it leaves the recents', { recents: [1] }, 2, { recents: [1], pins: [1] }, 2],
    ['of the recents, when it is pinned', { pins: [0], recents: [1, 2] }, 2, { pins: [0, 2], recents: [1, 2] }, 1],
    ['of the pins, when it is unpinned', { pins: [0, 1] }, 0, { pins: [1] }, 1],
    ['of the pins, when it is unpinned and recent', { pins: [0, 1], recents: [0] }, 0, { pins: [1], recents: [0] }, 1],
    [
      'of the pins, when it is unpinned and its organization collapsed',
      { pins: [0] },
      0,
      { collapsed: new Set(['A']) },
      undefined,
    ],
    ['under a heading above that is expanded', { collapsed: new Set(['A']) }, 0, {}, 2],
  ])('%s', (_, before, position, after, expected) => {
    expect(sameRow(row(position, before), view, listOf(after))).toBe(expected);
  });

  it('is found where a search ranks it anew', () => {
    const found = (...roles: number[]) => layOut(foundSections(view, [{ organization: 0, roles }]));
    expect(sameRow(rowOf(found(0, 1, 2), 2), view, found(2, 0, 1))).toBe(0);
    expect(sameRow(rowOf(found(0, 1, 2), 2), view, found(0, 1))).toBeUndefined();
  });

  it.each([
    [
      'others came before it',
      viewOf([role('a', { organization: 'A', account: '111111111111' }), web, api, lab]),
      'lab',
    ],
    ['its profile was renamed', viewOf([web, { ...lab, profile: 'labor' }]), 'labor'],
    ['another profile of it came before', viewOf([{ ...lab, profile: 'a', organization: 'A' }, web, lab]), 'lab'],
    ['it is gone', viewOf([web, api]), undefined],
  ])('is found in a list that was read again: %s', (_, again, profile) => {
    const layout = listOf({}, again);
    const same = sameRow(row(2), again, layout);
    expect(same === undefined ? undefined : again.role(roleAt(layout, same)!).profile).toBe(profile);
  });

  it('that was above the rows is found when it has become one', () => {
    const above: Row = { view: viewOf([web]), layout: layOut([]), position: -1, role: view.role(2) };
    expect(sameRow(above, view, listOf({}))).toBe(2);
  });

  it('is where it was while nobody knows its role', () => {
    expect(sameRow({ ...row(2), role: undefined }, view, listOf({}))).toBe(2);
  });
});
