import { describe, expect, it } from 'vitest';
import { openSnapshot } from '@/core/catalog/snapshot/catalog-view.ts';
import { asFirstScreen, listSetupMark, makeFirstScreen, viewOfFirstScreen } from '@/core/list/first-screen.ts';
import { allSections } from '@/core/list/sections.ts';
import { role, snapshotOf } from '../catalog/catalogs.ts';

const roles = Array.from({ length: 40 }, (_, n) => role(`role-${n}`, { organization: n < 30 ? 'Acme' : 'Other' }));
const snapshot = snapshotOf(roles);
const view = openSnapshot(snapshot);
const head = { ...snapshot, stamp: 's', names: 1, details: 1 };
const open = { pins: [], recents: [], collapsed: new Set<string>() };

describe('makeFirstScreen', () => {
  it('has the rows of the first screenful, and no others', () => {
    const { rows } = makeFirstScreen(view, open, 's', '');
    // A heading of 28 pixels and rows of 44 in 396.
    expect(rows.map(([index]) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(rows[3]?.slice(1)).toEqual(view.lines(3));
  });

  it('has pins and recents before them, each row once', () => {
    const { rows, pins, recents } = makeFirstScreen(view, { ...open, pins: [39, 1], recents: [1, 20] }, 's', '');
    expect(rows.map(([index]) => index)).toEqual([39, 1, 20, 0, 2, 3, 4, 5]);
    expect([pins, recents]).toEqual([
      [39, 1],
      [1, 20],
    ]);
  });

  it('passes over what is collapsed', () => {
    const { rows } = makeFirstScreen(view, { ...open, collapsed: new Set(['Acme']) }, 's', '');
    expect(rows[0]?.[0]).toBe(30);
  });
});

describe('viewOfFirstScreen', () => {
  const firstScreen = makeFirstScreen(view, { ...open, pins: [39] }, 's', '');
  const first = viewOfFirstScreen(head, firstScreen);

  it('has the same headings, counts and listSetup, and the same roles as far as it knows them', () => {
    expect(first.count).toBe(view.count);
    const plain = (sections: ReturnType<typeof allSections>) => sections.map(({ roleAt: _, ...section }) => section);
    expect(plain(allSections(first, { ...open, pins: [39] }))).toEqual(
      plain(allSections(view, { ...open, pins: [39] })),
    );
    expect(first.listSetup).toEqual({ pins: [39], recents: [], away: [] });
    for (const [index] of firstScreen.rows) expect(first.role(index)).toEqual(view.role(index));
  });

  it('says what it does not know, and finds nothing', () => {
    expect([first.knows(39), first.knows(0), first.knows(35)]).toEqual([true, true, false]);
    expect(first.role(35)).toMatchObject({ profile: '', account: '' });
    expect([first.rowsWith('role'), first.searchable().text]).toEqual([[], '']);
  });
});

describe('asFirstScreen', () => {
  const mark = listSetupMark({ pins: [{ id: 'a' }], recents: [], collapsed: [] });
  const good = makeFirstScreen(view, open, 's', mark);

  it('takes what was made of the same snapshot and listSetup', () => {
    expect(asFirstScreen(structuredClone(good), head, mark)).toEqual(good);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'firstScreen'],
    ['one of another snapshot', { ...good, stamp: 'other' }],
    ['one of other listSetup', { ...good, listSetup: listSetupMark({ pins: [], recents: [], collapsed: [] }) }],
    ['pins that are no indexes', { ...good, pins: ['0'] }],
    ['no recents', { ...good, recents: undefined }],
    ['rows of another shape', { ...good, rows: [[0, 'names']] }],
    ['a row that is null', { ...good, rows: [null] }],
  ])('refuses %s', (_, raw) => {
    expect(asFirstScreen(raw, head, mark)).toBeUndefined();
  });
});
