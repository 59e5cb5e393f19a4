// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Seconds that each step took, by its name. @typedef {Record<string, number>} Durations */

/**
 * On two idle cores, November 2026.
 * @type {Durations}
 */
const stated = { types: 5, lint: 3, unused: 5, unit: 75, build: 25, budgets: 1, webext: 10, e2e: 420 };

/**
 * What steps took here when they last ran; empty where none has, or where nobody can tell any more.
 * @param {string} file
 * @returns {Durations}
 */
export function lastDurations(file) {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  } catch {
    return {};
  }
}

/**
 * Keeps what steps took, beside what others did before.
 * @param {string} file
 * @param {Durations} took
 */
export function keepDurations(file, took) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ ...lastDurations(file), ...took }, null, 2)}\n`);
}

/**
 * How long these steps will take, in words: as they last did here, else as on an idle machine.
 * @param {string[]} names
 * @param {Durations} last
 */
export function estimate(names, last) {
  const seconds = names.reduce((sum, name) => sum + (last[name] ?? stated[name] ?? 0), 0);
  const time = seconds < 90 ? `${Math.max(1, Math.round(seconds))} s` : `${Math.round(seconds / 60)} min`;
  const isKnown = names.every((name) => name in last);
  return isKnown
    ? `Takes about ${time}, as it did last time.`
    : `Takes about ${time} on two idle cores, and longer on a busy machine; the next time it is known.`;
}
