import { describe, expect, it } from 'vitest';
import { layOut } from '@/components/picker/list/layout.ts';
import { rowBeside, rowOfOrganization, rowsSeen } from '@/components/picker/list/moves.ts';
import type { ListSection } from '@/core/list/sections.ts';

const listOf = (...counts: number[]) =>
  layOut(
    counts.map(
      (count): ListSection => ({
        kind: 'organization',
        name: '',
        count,
        roleAt: (n) => n,
        depth: 0,
        total: count,
        collapsed: false,
      }),
    ),
  );

it.each([
  ['down', 0, 1, 1],
  ['from the last row to the first', 5, 1, 0],
  ['from the first row to the last', 0, -1, 5],
])('goes %s', (_, active, by, expected) => {
  expect(rowBeside(listOf(2, 4), active, by)).toBe(expected);
});

it.each([
  ['of the usual size', 396, 1, 8],
  ['of text twice as large', 232, 2, 2],
  ['at least one', 40, 2, 1],
  ['as usual where nothing is laid out', 0, 1, 8],
])('pages by the rows that are seen: %s', (_, pixels, scale, rows) => {
  expect(rowsSeen(listOf(), pixels, scale)).toBe(rows);
});

describe('rowOfOrganization', () => {
  it.each([
    ['to the next', [2, 3, 4], 0, 1, 2],
    ['from inside to the next', [2, 3, 4], 3, 1, 5],
    ['over headings without rows', [2, 0, 0, 4], 1, 1, 2],
    ['nowhere from the last', [2, 3], 4, 1, 4],
    ['up to the first row of its own', [2, 3], 4, -1, 2],
    ['up to the one before', [2, 0, 3], 2, -1, 0],
    ['nowhere from the very first', [0, 2], 0, -1, 0],
  ] as const)('goes %s', (_, counts, active, by, expected) => {
    expect(rowOfOrganization(listOf(...counts), active, by)).toBe(expected);
  });
});
