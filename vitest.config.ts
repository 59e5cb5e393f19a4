import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const inDom = ['test/unit/components/**/*.test.{ts,tsx}'];

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    setupFiles: ['test/unit/report-error.ts', 'test/unit/steady-seed.ts'],
    reporters: ['./test/reporters/short-in-units.ts', 'default', 'json'],
    outputFile: { json: '.output/reports/unit.json' },
    // For what hangs. No test decides by time: on a machine that does ten other things, everything takes ten times as long.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 120_000 } },
    // Of ten thousand profiles that differ, the first page tells enough.
    diff: { truncateThreshold: 60 },
    // Screens are mounted in a DOM. Everything else runs without one, so that nothing comes to need it unnoticed; the
    // few readers of AWS's pages ask for theirs with a docblock.
    projects: [
      {
        extends: true,
        test: {
          name: 'logic',
          include: ['test/unit/**/*.test.{ts,tsx}', 'test/attacks/**/*.test.ts'],
          exclude: inDom,
        },
      },
      { extends: true, test: { name: 'screens', include: inDom, environment: 'happy-dom' } },
    ],
  },
});
