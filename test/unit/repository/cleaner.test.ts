import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { cleaner } from '@/platform/library/cleaner.ts';
import { closureOf, readText } from './sources.ts';

/** Without comments and blanks at the ends of lines: words about it are no other cleaner. */
const codeOf = (file: string): string =>
  readText(file)
    .replaceAll(/^\s*(?:\/\/|\/\*|\*).*$/gm, '')
    .replaceAll(/\s*\n\s*/g, '\n');

it('the cleaner that was taught something is another one, which cleans all stored data once more', () => {
  const { files } = closureOf('core/secrets/without-secrets-inside.ts');
  const code = files.sort().map((file) => `${file}\n${codeOf(file)}`);
  const is = Number.parseInt(createHash('sha256').update(code.join('\n')).digest('hex').slice(0, 8), 16);
  expect(files.length).toBeGreaterThan(30);
  expect(cleaner, 'what takes secrets out has changed: set `cleaner` in platform/library/cleaner.ts').toBe(is);
});
