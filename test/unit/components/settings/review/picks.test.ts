import { expect, it } from 'vitest';
import { withPicks } from '@/components/settings/review/picks.ts';

it.each<[string, number[], number[], boolean, number[]]>([
  ['leaves one out', [], [3], false, [3]],
  ['takes one back in', [3, 4], [3], true, [4]],
  ['leaves out a group, of which some are out already', [1], [0, 1, 2], false, [0, 1, 2]],
  ['takes in a group, and no other', [0, 1, 7], [0, 1, 2], true, [7]],
])('%s', (_, rejected, places, accepted, expected) => {
  const before = new Set(rejected);
  expect([...withPicks(before, places, accepted)].sort()).toEqual(expected);
  expect([...before]).toEqual(rejected);
});
