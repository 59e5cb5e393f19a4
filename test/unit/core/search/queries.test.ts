import { expect, it } from 'vitest';
import { search } from '@/core/search/search.ts';
import { queryCases } from '../../../fixtures/search/queries.ts';
import { searchRoles } from '../../../fixtures/search/roles.ts';
import { viewOf } from '../catalog/catalogs.ts';

const view = viewOf(searchRoles);

it.each(queryCases)('finds for %j first %j: %s', (query, first) => {
  const index = search(view, query).groups[0]?.roles[0];
  expect(index === undefined ? '' : view.role(index).profile).toBe(first);
});

it.each([
  ['what is there as typed', 'prod', false],
  ['what is typed on other keys', 'ㅔ개ㅇ', false],
  ['a typo', 'amdin', true],
  ['a typo beside a word that is there', 'prod amdin', true],
  ['two words that are there, but never together', 'jurgen billing', false],
  ['nothing', 'qqqqqq', false],
])('tells whether words were only like those typed: %s', (_, query, fuzzy) => {
  expect(search(view, query).fuzzy).toBe(fuzzy);
});

it('finds what other keys give below what was typed, from four keys on', () => {
  const [role] = searchRoles.map((one) => ({ ...one, roleName: 'Ops' }));
  const mixed = viewOf([
    { ...role!, profile: '닭-계정' },
    { ...role!, profile: 'middle-ekfr', account: '1' },
  ]);
  expect(search(mixed, 'ekfr').groups[0]?.roles).toEqual([1, 0]);
  expect(search(mixed, 'ekf').groups[0]?.roles).toEqual([1]);
});
