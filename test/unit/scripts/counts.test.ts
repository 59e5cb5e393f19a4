import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { e2eCounts, unitCounts } from '@/scripts/lib/counts.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function report(content: object): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

it.each([
  ['all pass', { numPassedTests: 7, numFailedTests: 0 }, 0, { passed: 7, failed: 0 }],
  ['some fail', { numPassedTests: 5, numFailedTests: 2 }, 1, { passed: 5, failed: 2 }],
  ['a file does not load', { numPassedTests: 5, numFailedTests: 0 }, 1, { passed: 5, failed: 1 }],
])('counts unit tests when %s', (_case, content, exitCode, counts) => {
  expect(unitCounts(report(content), exitCode)).toEqual(counts);
});

it.each([
  ['all pass', { expected: 4, unexpected: 0, flaky: 0 }, 0, { passed: 4, failed: 0 }],
  ['one passes at the second try only', { expected: 3, unexpected: 0, flaky: 1 }, 0, { passed: 4, failed: 0 }],
  ['one fails', { expected: 3, unexpected: 1, flaky: 0 }, 1, { passed: 3, failed: 1 }],
])('counts end-to-end tests when %s', (_case, stats, exitCode, counts) => {
  expect(e2eCounts(report({ stats }), exitCode)).toEqual(counts);
});

it('counts a runner that left no report by its exit code', () => {
  const nowhere = join(folder, 'nothing.json');
  expect(unitCounts(nowhere, 1)).toEqual({ passed: 0, failed: 1 });
  expect(e2eCounts(nowhere, 0)).toEqual({ passed: 0, failed: 0 });
});
