import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';

const folder = new URL('../../../fixtures/config/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const texts = readdirSync(folder).filter((name) => !name.endsWith('.json'));

// Whole texts as people have them; beside each is the reading of it, checked by hand.
it.each(texts)('reads %s', (name) => {
  expect(readConfig(read(name))).toEqual(JSON.parse(read(name.replace(/\.\w+$/, '.json'))));
});
