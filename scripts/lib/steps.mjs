// @ts-check
import { rmSync } from 'node:fs';
import { checkBuild } from '../check-build.mjs';
import { wxt } from './build.mjs';
import { e2eCounts, one, unitCounts } from './counts.mjs';
import { extensionDirs, reports } from './paths.mjs';
import { runBin } from './run.mjs';
import { slowestTests } from './slowest.mjs';

/**
 * @typedef {object} Step
 * @property {string} name as in `npm test -- name`
 * @property {string} title
 * @property {boolean} [needsBuild]
 * @property {(context: { env: Record<string, string>, args: string[] }) => Promise<import('./counts.mjs').Count>} run
 *   `env` tells the browsers' paths, `args` go to a test runner
 */

/**
 * What `npm test` does, in this order.
 * @type {Step[]}
 */
export const steps = [
  { name: 'types', title: 'Types', run: () => check('typescript', ['--noEmit', '-p', '.']) },
  {
    name: 'lint',
    title: 'Lint, format and layers',
    run: () => check('@biomejs/biome', ['check', '--error-on-warnings', '.']),
  },
  { name: 'unused', title: 'Unused code', run: () => check('knip', ['--no-progress']) },
  {
    name: 'unit',
    title: 'Unit tests',
    async run({ args }) {
      rmSync(reports.unit, { force: true });
      const { code } = await runBin('vitest', ['run', '--passWithNoTests', ...args]);
      return unitCounts(reports.unit, code);
    },
  },
  {
    name: 'build',
    title: 'Build for Chromium and Firefox',
    run: async () => one((await wxt('build', 'chrome')) && (await wxt('build', 'firefox'))),
  },
  {
    name: 'budgets',
    title: 'Budgets and manifest of the build',
    needsBuild: true,
    run: async () => one(await checkBuild()),
  },
  {
    name: 'webext',
    title: 'web-ext lint',
    needsBuild: true,
    run: () => check('web-ext', ['lint', '--no-config-discovery', '--source-dir', extensionDirs.firefox]),
  },
  {
    name: 'e2e',
    title: 'End to end, in real browsers',
    needsBuild: true,
    async run({ env, args }) {
      rmSync(reports.e2e, { force: true });
      const { code } = await runBin('@playwright/test', ['test', '--pass-with-no-tests', ...args], { env });
      const slowest = slowestTests(reports.e2e, 10);
      if (slowest.length > 1) console.log(`\nThe slowest:\n${slowest.join('\n')}`);
      return e2eCounts(reports.e2e, code);
    },
  },
];

/**
 * @param {string} packageName
 * @param {string[]} args
 */
async function check(packageName, args) {
  return one((await runBin(packageName, args)).code === 0);
}
