import { expect, it } from 'vitest';
import { findHeadings } from '@/core/search/find-headings.ts';

const names = ['Acme', 'Acme/Team-1', 'Acme/Team-12', '한빛', 'Lumen'];
const headings = names.map((name) => ({ name }));

it.each([
  ['', ['Acme', 'Acme/Team-1', 'Acme/Team-12', '한빛', 'Lumen']],
  ['team', ['Acme/Team-1', 'Acme/Team-12']],
  ['12 acme', ['Acme/Team-12']],
  ['ㅎ', ['한빛']],
  ['gksqlc', ['한빛']],
  ['ㅣㅕㅡ두', ['Lumen']],
  ['nobody', []],
])('finds for "%s" %j', (query, found) => {
  expect(findHeadings(headings, query).map(({ name }) => name)).toEqual(found);
});
