// @ts-check
import { existsSync, readFileSync } from 'node:fs';

/**
 * Of a Playwright JSON report.
 * @typedef {{ title: string, file: string, tests: { results: { duration: number }[] }[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 */

/**
 * The tests of a Playwright JSON report that took longest, with all their tries, one a line.
 * @param {string} file
 * @param {number} most
 * @returns {string[]}
 */
export function slowestTests(file, most) {
  if (!existsSync(file)) return [];
  return specsOf(JSON.parse(readFileSync(file, 'utf8')))
    .map((spec) => ({
      spec,
      seconds: spec.tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration, 0) / 1000,
    }))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, most)
    .map(({ spec, seconds }) => `${seconds.toFixed(1).padStart(6)} s  ${spec.file}: ${spec.title}`);
}

/** @param {Suite} suite @returns {Spec[]} */
const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)];
