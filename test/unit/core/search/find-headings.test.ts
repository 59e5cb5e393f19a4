import { expect, it } from 'vitest';
import { organizationTree } from '@/core/catalog/organization-tree.ts';
import { findHeadings } from '@/core/search/find-headings.ts';

const names = ['Acme', 'Acme/Team-1', 'Acme/Team-12', '한빛', 'Lumen'];
const headings = organizationTree(names.map((name, first) => ({ name, first, count: 1 })));

it.each([
  ['', ['Acme', 'Acme/Team-1', 'Acme/Team-12', '한빛', 'Lumen']],
  ['team', ['Acme/Team-1', 'Acme/Team-12']],
  ['12 acme', ['Acme/Team-12']],
  ['ㅎ', ['한빛']],
  ['gksqlc', ['한빛']],
  ['ㅣㅕㅡ두', ['Lumen']],
  ['nobody', []],
])('finds for "%s" %j', (query, found) => {
  expect(findHeadings(headings, query).map(({ path }) => path)).toEqual(found);
});
