import { expect, it } from 'vitest';
import { bestRoles } from '@/core/search/best-roles.ts';
import { search } from '@/core/search/search.ts';
import { role, viewOf } from '../catalog/catalogs.ts';

const view = viewOf([
  role('acme-dev'),
  role('acme-prod'),
  role('zeta-prod', { organization: 'zeta' }),
  role('prod', { organization: 'zeta' }),
]);
const none = { pins: [], recents: [] };
const profiles = (query: string, pins: number[], recents: number[], count: number) =>
  bestRoles(view, query, { pins, recents }, count).roles.map((index) => view.role(index).profile);

it.each<[string, number[], number[], number, string[]]>([
  ['prod', [], [], 9, ['prod', 'zeta-prod', 'acme-prod']],
  ['prod', [], [], 1, ['prod']],
  ['prod', [], [], 0, []],
  ['acme', [], [1], 9, ['acme-prod', 'acme-dev']],
  ['acme', [0], [1], 9, ['acme-dev', 'acme-prod']],
  ['nothing', [], [], 9, []],
  ['', [], [], 2, ['acme-dev', 'acme-prod']],
  ['  ', [], [3, 1], 3, ['prod', 'acme-prod', 'acme-dev']],
  ['', [], [3, 2, 1], 2, ['prod', 'zeta-prod']],
  ['', [2], [3, 2], 3, ['zeta-prod', 'prod', 'acme-dev']],
])('%j, with %j pinned and %j recent, the best %i: %j', (query, pins, recents, count, expected) => {
  expect(profiles(query, pins, recents, count)).toEqual(expected);
});

it('is in the order of the whole search', () => {
  const whole = search(view, 'prod').groups.flatMap(({ roles }) => roles);
  expect(bestRoles(view, 'prod', none, 2).roles).toEqual(whole.slice(0, 2));
});

it('has nothing to offer of an empty catalog', () => {
  expect(bestRoles(viewOf([]), '', none, 9).roles).toEqual([]);
});
