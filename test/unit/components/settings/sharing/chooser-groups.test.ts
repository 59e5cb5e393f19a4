import { describe, expect, it } from 'vitest';
import { createChooser, linesOf, marksAmong } from '@/components/settings/sharing/chooser-groups.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { role } from '../../../core/catalog/catalogs.ts';

const of = (profile: string, more: Partial<CatalogRole> = {}): CatalogRole => ({
  ...role(profile),
  sourceId: 's1',
  ...more,
});
const roles = [
  of('web', { organization: 'Acme', account: '111122223333' }),
  of('bi', { organization: 'Globex', account: '444455556666', region: 'eu-west-1' }),
  of('api', { organization: 'Acme', displayName: '한빛 운영', accountName: 'Shop' }),
];
const choose = createChooser(roles);

it.each([
  ['', { Acme: [0, 2], Globex: [1] }],
  ['  ', { Acme: [0, 2], Globex: [1] }],
  ['acme', { Acme: [0, 2] }],
  ['4444-5555', { Globex: [1] }],
  ['west bi', { Globex: [1] }],
  ['ㅎㅂ', { Acme: [2] }],
  ['shop', { Acme: [2] }],
  // By the profile, too, where its user calls it otherwise.
  ['API', { Acme: [2] }],
  ['bi acme', {}],
])('finds by “%s”', (query, found) => {
  expect(Object.fromEntries(choose(query).map(({ name, rows }) => [name, rows]))).toEqual(found);
});

it('has a line for each organization, and for each of its roles below it', () => {
  const lines = linesOf(choose('')).map((line) => (line.is === 'group' ? line.group.name : line.row));
  expect(lines).toEqual(['Acme', 0, 2, 'Globex', 1]);
});

describe('a box', () => {
  it.each([
    [[0, 2], [], 'none'],
    [[0, 2], [1], 'none'],
    [[0, 2], [2], 'some'],
    [[0, 2], [0, 1, 2], 'all'],
    [[], [1], 'none'],
  ] as const)('of %o is ticked where %o are marked: %s', (rows, marked, is) => {
    expect(marksAmong(rows, new Set(marked))).toBe(is);
  });
});
