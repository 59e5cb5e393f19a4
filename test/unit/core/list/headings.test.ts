import { expect, it } from 'vitest';
import type { ListSetup } from '@/core/catalog/list-setup.ts';
import { headingsOf } from '@/core/list/headings.ts';
import { allSections } from '@/core/list/sections.ts';
import { role, viewOf } from '../catalog/catalogs.ts';

const view = viewOf([
  role('web', { organization: 'A/x' }),
  role('etl', { organization: 'A/y/z' }),
  role('job', { organization: 'A/y/w' }),
  role('lab', { organization: 'Z' }),
]);
const plain: ListSetup = { pins: [], recents: [], collapsed: new Set() };
const inList = (setup: ListSetup) =>
  allSections(view, setup).flatMap(({ kind, name }) => (kind === 'organization' ? name : []));

it.each<[string, Partial<ListSetup>, string[]]>([
  ['as the config has them', {}, ['A', 'A/x', 'A/y', 'A/y/z', 'A/y/w', 'Z']],
  ['as over a tab, with pins and what is away between', { pins: [0], away: [1], first: ['Z'] }, ['Z', 'A', 'A/x']],
  ['with some that come last', { last: ['A'], recents: [3] }, ['Z', 'A']],
])('headings are in the order of the list, %s', (_, more, first) => {
  const setup = { ...plain, ...more };
  const names = headingsOf(view, setup).map(({ name }) => name);
  expect(names).toEqual(inList(setup));
  expect(names.slice(0, first.length)).toEqual(first);
});

it('lists those under collapsed ones, too', () => {
  expect(headingsOf(view, { ...plain, collapsed: new Set(['A']) }).map(({ name }) => name)).toEqual(inList(plain));
});

it('says how much of a name is that of the heading it is under', () => {
  expect(headingsOf(view, plain).map(({ name, within }) => name.slice(within))).toEqual(['A', 'x', 'y', 'z', 'w', 'Z']);
});
