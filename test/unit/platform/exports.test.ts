import { expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { recognize } from '@/core/import/recognize.ts';
import { createExports } from '@/platform/exports.ts';
import { libraryOver, profile } from './libraries.ts';

async function exporting() {
  const { add, store } = libraryOver();
  await add(`\n${profile('a')}\n\n`, 'one');
  await add(profile('b'), 'two');
  return createExports(store, readConfig, () => 0);
}

it('gives all texts, each under its name, as a text that can be read again', async () => {
  const text = await (await exporting()).config();
  expect(text).toBe(`# one\n${profile('a')}\n# two\n${profile('b')}`);
  expect(readConfig(text).roles.map((role) => role.profile)).toEqual(['a', 'b']);
});

it.each(['csv', 'bookmarks', 'backup'] as const)('gives %s that is recognized again', async (form) => {
  const made = await (await exporting())[form]();
  const text = typeof made === 'string' ? made : made.html;
  expect(recognize(text)).toMatchObject(form === 'backup' ? { kind: 'backup' } : { kind: form, made: 2, leftOut: [] });
});
