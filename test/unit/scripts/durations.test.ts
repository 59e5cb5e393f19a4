import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { estimate, keepDurations, lastDurations } from '@/scripts/lib/durations.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'durations-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it.each([
  ['all steps as they were', ['types', 'e2e'], { types: 10, e2e: 590 }, 'about 10 min, as it did last time'],
  ['a short one', ['lint'], { lint: 2.4 }, 'about 2 s, as it did last time'],
  ['one of which nothing is known', ['types', 'e2e'], { types: 10 }, 'about 7 min on two idle cores'],
])('tells beforehand how long %s takes', (_, names, last, words) => {
  expect(estimate(names, last)).toContain(words);
});

it('keeps what a step took beside the others', () => {
  const file = join(folder, 'reports', 'durations.json');
  expect(lastDurations(file)).toEqual({});
  keepDurations(file, { types: 4, unit: 70 });
  keepDurations(file, { unit: 80 });
  expect(lastDurations(file)).toEqual({ types: 4, unit: 80 });
  writeFileSync(file, '{ half');
  expect(lastDurations(file)).toEqual({});
});
