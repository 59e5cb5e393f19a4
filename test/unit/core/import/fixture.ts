import { readFileSync } from 'node:fs';

/** A file of test/fixtures/import. */
export const fixture = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/import/${name}`, import.meta.url), 'utf8');
