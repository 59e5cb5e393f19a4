import { describe, expect, it } from 'vitest';
import type { ListSetup } from '@/core/catalog/list-setup.ts';
import { allSections, foundSections, type ListSection, pathsOver } from '@/core/list/sections.ts';
import { role, viewOf } from '../catalog/catalogs.ts';

const listSetup = (more: Partial<ListSetup> = {}): ListSetup => ({
  pins: [],
  recents: [],
  collapsed: new Set(),
  ...more,
});

const outline = (sections: ListSection[]) =>
  sections.map(({ kind, name, count, roleAt }) => [kind, name, ...Array.from({ length: count }, (_, n) => roleAt(n))]);

describe('the sections of the list', () => {
  const two = viewOf([role('a'), role('b', { organization: 'zeta' }), role('c', { organization: 'zeta' })]);

  it('are the organizations', () => {
    expect(outline(allSections(two, listSetup()))).toEqual([
      ['organization', 'acme', 0],
      ['organization', 'zeta', 1, 2],
    ]);
  });

  it('have the recents on top, and in their organizations too', () => {
    expect(outline(allSections(two, listSetup({ recents: [2, 0] })))[0]).toEqual(['recent', '', 2, 0]);
    expect(allSections(two, listSetup({ recents: [2, 0] }))).toHaveLength(3);
  });

  it('have the pins above, in their own order, and list a pin among the recents no more', () => {
    const sections = allSections(two, listSetup({ pins: [2, 1], recents: [2, 0] }));
    expect(outline(sections).slice(0, 2)).toEqual([
      ['pinned', '', 2, 1],
      ['recent', '', 0],
    ]);
    expect(allSections(two, listSetup({ pins: [2, 0], recents: [2, 0] })).map(({ kind }) => kind)).toEqual([
      'pinned',
      'organization',
      'organization',
    ]);
  });

  const nested = viewOf([
    role('web', { organization: 'A/x' }),
    role('lab', { organization: 'Z' }),
    role('api', { organization: 'A/y' }),
  ]);
  it.each<[string, string[], unknown[][]]>([
    [
      'nothing',
      [],
      [
        ['A', 0, 2],
        ['A/x', 1, 1],
        ['A/y', 1, 1],
        ['Z', 1, 1],
      ],
    ],
    [
      'one',
      ['A/x'],
      [
        ['A', 0, 2],
        ['A/x', 0, 1],
        ['A/y', 1, 1],
        ['Z', 1, 1],
      ],
    ],
    [
      'what is within',
      ['A'],
      [
        ['A', 0, 2],
        ['Z', 1, 1],
      ],
    ],
    [
      'what is gone',
      ['B'],
      [
        ['A', 0, 2],
        ['A/x', 1, 1],
        ['A/y', 1, 1],
        ['Z', 1, 1],
      ],
    ],
  ])('collapse %s, and count it all the same', (_, collapsed, expected) => {
    const sections = allSections(nested, listSetup({ collapsed: new Set(collapsed) }));
    expect(sections.map(({ name, count, total }) => [name, count, total])).toEqual(expected);
  });

  it('are none without roles', () => {
    expect(allSections(viewOf([]), listSetup())).toEqual([]);
  });

  it('are what a search found, best first', () => {
    const found = [
      { organization: 1, roles: [2, 1] },
      { organization: 0, roles: [0] },
    ];
    expect(outline(foundSections(two, found))).toEqual([
      ['organization', 'zeta', 2, 1],
      ['organization', 'acme', 0],
    ]);
  });
});

it('names what an organization is part of, itself last', () => {
  expect(pathsOver('A/x/1')).toEqual(['A', 'A/x', 'A/x/1']);
  expect(pathsOver('A')).toEqual(['A']);
});
