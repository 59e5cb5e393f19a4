import { expect, it } from 'vitest';
import type { Label } from '@/core/import/prose/label-records.ts';
import { pairLabels } from '@/core/import/prose/pair-labels.ts';
import { recognize } from '@/core/import/recognize.ts';
import type { Column } from '@/core/import/words/csv-columns.ts';

const shop = '111122223333';

/** How often the labels are asked what they say. */
function readsOf(written: readonly (readonly [Column, string, string?])[], isApart = false): number {
  let reads = 0;
  const labels = written.map(
    ([column, value, about = ''], index): Label => ({
      value,
      about,
      line: index + 1,
      paragraph: isApart ? index : 0,
      get column() {
        reads++;
        return column;
      },
    }),
  );
  pairLabels(labels);
  return reads;
}

const manyOf = <One>(count: number, one: (index: number) => One): One[] =>
  Array.from({ length: count }, (_, index) => one(index));
const role = (index: number) => ['role', `Admin${index}`] as const;

it.each<[string, (count: number) => (readonly [Column, string, string?])[], boolean?]>([
  ['roles alone', (count) => manyOf(count, role)],
  ['roles alone, each a paragraph', (count) => manyOf(count, role), true],
  ['one account and roles', (count) => [['account', shop], ...manyOf(count, role)]],
  ['roles and one account', (count) => [...manyOf(count, role), ['account', shop]]],
  [
    'roles and accounts in turn',
    (count) => manyOf(count, (index) => (index % 2 ? (['account', `${111122220000 + index}`] as const) : role(index))),
  ],
  ['labels that say the same', (count) => manyOf(count, (index) => [...role(index), 'Prod'] as const)],
])('asks each label as often, however many there are: %s', (_, write, isApart) => {
  const [once, twice] = [readsOf(write(400), isApart), readsOf(write(800), isApart)];
  expect(twice).toBeLessThan(once * 2.2);
});

it('gives a list of roles to a list of accounts as long as that can be meant', () => {
  const list = (roles: number, accounts: number) =>
    recognize(
      [
        ...manyOf(roles, (index) => `Prod role: Ops${index}`),
        ...manyOf(accounts, (index) => `Prod account: ${111122220000 + index}`),
      ].join('\n'),
    );
  expect(list(3, 20)).toMatchObject({ made: 60 });
  expect(list(300, 300)).toMatchObject({ kind: 'accounts' });
});
