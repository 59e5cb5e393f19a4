// @ts-check
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * A check that is no test runner counts as one.
 * @param {boolean} ok
 * @returns {Count}
 */
export const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/**
 * Counts of a Vitest JSON report.
 * @param {string} file
 * @param {number} exitCode of the runner
 * @returns {Count}
 */
export function unitCounts(file, exitCode) {
  const report = read(file);
  return reconcile(report?.numPassedTests ?? 0, report?.numFailedTests ?? 0, exitCode);
}

/**
 * Counts of a Playwright JSON report. A test that passed at its second try, which only a shared machine gives it, is named
 * and counts as passed.
 * @param {string} file
 * @param {number} exitCode of the runner
 * @returns {Count}
 */
export function e2eCounts(file, exitCode) {
  const stats = read(file)?.stats;
  const flaky = stats?.flaky ?? 0;
  if (flaky > 0) console.log(`${flaky} passed only at the second try; the list above calls them flaky.`);
  return reconcile((stats?.expected ?? 0) + flaky, stats?.unexpected ?? 0, exitCode);
}

/**
 * A runner may fail without a failed test: a file that does not load, an error outside of tests. That counts as one.
 * @param {number} passed
 * @param {number} failed
 * @param {number} exitCode
 * @returns {Count}
 */
function reconcile(passed, failed, exitCode) {
  return { passed, failed: exitCode !== 0 ? Math.max(failed, 1) : failed };
}

/**
 * None where the runner ended before it was whole.
 * @param {string} file
 */
function read(file) {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}
