import { expect, test } from 'vitest';
import { pairsIn, pairsOf, pairwise } from '../../sandbox/pairwise.ts';
import { classicCases, multiSessionCases } from '../../sandbox/whichever-way.ts';

test.each([
  ['two of two', { a: ['1', '2'], b: ['x', 'y'] }, 4],
  ['three of two', { a: ['1', '2'], b: ['x', 'y'], c: ['p', 'q'] }, 6],
  ['classic sessions', classicCases, 24],
  ['multi-sessions', multiSessionCases, 24],
])('every pair of values is in a row of few: %s', (_, parameters, most) => {
  const rows = pairwise(parameters as Record<string, readonly string[]>);
  const covered = new Set(rows.flatMap(pairsIn));
  expect(pairsOf(parameters).filter((one) => !covered.has(one))).toEqual([]);
  expect(rows.length).toBeLessThanOrEqual(most);
  expect(rows).toEqual(pairwise(parameters as Record<string, readonly string[]>));
});
