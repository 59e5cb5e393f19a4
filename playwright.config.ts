import { defineConfig } from '@playwright/test';

// Each test starts a browser of its own (see scripts/lib/launch.mjs), so there is no `use` and no project here.
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
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '.output/reports/e2e.json' }]],
});
