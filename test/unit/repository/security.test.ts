import { expect, it } from 'vitest';
import { readText } from './sources.ts';

/** A name may go on in the next line. */
const claims = readText('SECURITY.md').replace(/\n {2}(?=\S)/g, ' ');
const named = [...claims.matchAll(/^- `([^`]+)` "(.+)"$/gm)].map(([, file = '', name = '']) => [file, name] as const);

it('SECURITY.md names tests', () => {
  expect(named.length).toBeGreaterThan(20);
});

it.each(named)('%s has the test that SECURITY.md names: %s', (file, name) => {
  expect(readText(file).replaceAll("\\'", "'")).toContain(name);
});
