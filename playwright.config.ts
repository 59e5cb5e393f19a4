import { defineConfig } from '@playwright/test';
import { patience } from './test/e2e/support/patience.ts';

// Tests start their browsers themselves (see test/e2e/support), so there is no `use` and no project here.
// The browsers come from ROLECALL_CHROMIUM and ROLECALL_FIREFOX, which `npm test` sets.
export default defineConfig({
  testDir: 'test',
  testMatch: ['e2e/**/*.spec.ts', 'attacks/**/*.spec.ts'],
  outputDir: '.output/e2e',
  workers: 2,
  fullyParallel: true,
  // A shared machine can stand still for longer than any timeout; what fails twice is broken. At one's own desk never.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  // For what hangs. No test decides by time: on a machine that does ten other things, everything takes ten times as long.
  timeout: 5 * patience,
  expect: { timeout: patience },
  reporter: [['./test/reporters/short-in-browsers.ts'], ['list'], ['json', { outputFile: '.output/reports/e2e.json' }]],
});
