import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { slowestTests } from '@/scripts/lib/slowest.mjs';

const spec = (title: string, ...durations: number[]) => ({
  title,
  file: 'e2e/some.spec.ts',
  tests: [{ results: durations.map((duration) => ({ duration })) }],
});

it('names the slowest tests, those of a group too, each with all its tries', () => {
  const folder = mkdtempSync(join(tmpdir(), 'slowest-'));
  const file = join(folder, 'report.json');
  const inner = { specs: [spec('in a group', 2500, 2500), spec('quick', 100)] };
  writeFileSync(file, JSON.stringify({ suites: [{ specs: [spec('first', 3000)], suites: [inner] }] }));
  expect(slowestTests(file, 2)).toEqual([
    '   5.0 s  e2e/some.spec.ts: in a group',
    '   3.0 s  e2e/some.spec.ts: first',
  ]);
  rmSync(folder, { recursive: true });
  expect(slowestTests(file, 2)).toEqual([]);
});
