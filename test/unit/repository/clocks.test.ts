import { expect, it } from 'vitest';
import { filesBelow, readText } from './sources.ts';

const tests = ['test/unit', 'test/e2e', 'test/attacks']
  .flatMap((folder) => filesBelow(folder))
  .filter((file) => !file.startsWith('test/unit/repository/'));

/** What a busy machine would decide, and what to do instead. Where timers are faked, time is what the test says. */
it.each([
  ['measures time: what should be quick is for test/bench', /\bperformance\.now\(|\bDate\.now\(\) - /],
  ['sleeps: wait for what the user would wait for', /\.waitForTimeout\(|setTimeout\((?:resolve|done)\b/],
  ['waits a second at most: use until() of test/unit/until.ts', /\bvi\.wait(?:For|Until)\(/],
])('no test %s', (_, clock) => {
  const found = tests.filter((file) => {
    const text = readText(file);
    return clock.test(text) && !/vi\.useFakeTimers\(/.test(text) && file !== 'test/unit/until.ts';
  });
  expect(found).toEqual([]);
});
