import { expect, it } from 'vitest';
import { picksOf } from '@/components/settings/review/tables/picks.ts';
import { noTies, type Ties } from '@/core/review/accept/ties.ts';
import type { Review } from '@/platform/library/reviews.ts';

/** Change 4 needs 5, and nothing else is tied. */
const ties: Ties = {
  ...noTies,
  nodeOf: new Map([
    [4, 40],
    [5, 50],
  ]),
  changesOf: new Map([
    [40, [4]],
    [50, [5]],
  ]),
  needs: new Map([[40, [50]]]),
  neededBy: new Map([[50, [40]]]),
};
const review = { ties } as Review;

it.each<[string, number[], number[], boolean, number[]]>([
  ['leaves one out', [], [3], false, [3]],
  ['takes one back in', [3, 4], [3], true, [4]],
  ['leaves out a group, of which some are out already', [1], [0, 1, 2], false, [0, 1, 2]],
  ['takes in a group, and no other', [0, 1, 7], [0, 1, 2], true, [7]],
  ['leaves out what needs it', [], [5], false, [4, 5]],
  ['leaves out none that it needs', [], [4], false, [4]],
  ['takes in what it needs', [4, 5, 7], [4], true, [7]],
  ['takes in none that needs it', [4, 5], [5], true, [4]],
])('%s', (_, rejected, places, accepted, expected) => {
  const before = new Set(rejected);
  let after = before as ReadonlySet<number>;
  picksOf(review, before, (left) => {
    after = left;
  }).pick(places, accepted);
  expect([...after].sort()).toEqual(expected);
  expect([...before]).toEqual(rejected);
});

it.each<[string, number[], number, boolean]>([
  ['an accepted change that others need', [], 5, true],
  ['an accepted change that needs others', [], 4, false],
  ['a change that is left out, and others need', [4, 5], 5, false],
  ['a change that is left out, and needs others', [4, 5], 4, true],
  ['a change that hangs on none', [], 3, false],
])('says what a click does to others: %s', (_, rejected, place, isSaid) => {
  expect(picksOf(review, new Set(rejected), () => {}).tieOf(place) !== undefined).toBe(isSaid);
});
