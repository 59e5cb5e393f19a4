import { expect, it } from 'vitest';
import { timesAhead } from '@/core/history/clock.ts';

it.each<[string, number[], number, boolean[]]>([
  ['nothing', [], 9, []],
  ['an honest clock', [5, 3, 1], 9, [false, false, false]],
  ['switches of the same moment', [5, 5, 5], 5, [false, false, false]],
  ['a clock that was ahead for a while', [4, 3, 90, 80, 2], 5, [false, false, true, true, false]],
  ['a clock that is behind since', [90, 80], 5, [true, true]],
])('marks the times that cannot be: %s', (_, times, now, ahead) => {
  expect(timesAhead(times, now)).toEqual(ahead);
});
