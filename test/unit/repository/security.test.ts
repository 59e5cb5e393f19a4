import { expect, it } from 'vitest';
import { readText } from './sources.ts';

const named = [...readText('SECURITY.md').matchAll(/^- `([^`]+)` "(.+?)"?$/gm)].map(
  ([, file = '', name = '']) => [file, name] as const,
);

it('SECURITY.md names tests', () => {
  expect(named.length).toBeGreaterThan(20);
});

it.each(named)('%s has the test that SECURITY.md names: %s', (file, name) => {
  expect(readText(file).replaceAll("\\'", "'")).toContain(name);
});
