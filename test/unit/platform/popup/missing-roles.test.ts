import { expect, it, vi } from 'vitest';
import { missingSource } from '@/platform/popup/missing-roles.ts';
import { fakeBrowser } from '../fake-browser.ts';

const sources = {
  version: 1,
  data: [
    { id: 's1', name: 'one' },
    { id: 's2', name: 'two' },
  ],
};
const texts = { 'text:s1': 0, 'text:s2': 0 };
const note = (key: string) => ({ key, why: 'damaged', asideAs: `set-aside:${key}:1` });

it.each([
  ['nothing lies aside', { sources, ...texts }, undefined],
  ['a text is gone', { sources, 'text:s1': 0 }, 'two'],
  [
    'the text of a listed source lies aside',
    { sources, 'set-aside': [note('history'), note('text:s2')], ...texts },
    'two',
  ],
  [
    'the text of a source lies aside that was removed',
    { sources, 'set-aside': [note('text:s3')], ...texts },
    undefined,
  ],
  [
    'former versions of a listed source lie aside',
    { sources, 'set-aside': [note('versions:s1')], ...texts },
    undefined,
  ],
  [
    'the list of what lies aside is damaged',
    { sources, 'set-aside': 'x', 'set-aside:text:s1:5': 'raw', ...texts },
    'one',
  ],
  ['the list of sources is damaged', { sources: { data: 7 }, 'set-aside': [note('text:s1')] }, undefined],
  ['storage is empty', {}, undefined],
])('where %s', async (_, kept, missing) => {
  const { edge, local } = fakeBrowser();
  await local.set(kept);
  expect(await missingSource(edge)).toBe(missing);
});

it.each([
  [undefined, texts],
  ['two', { 'text:s1': 0 }],
])('where the browser lists no names, reads the texts one by one and nothing else: %s', async (missing, kept) => {
  const { edge, local } = fakeBrowser();
  await local.set({ sources, ...kept, 'versions:s1': 'x', snapshot: 'x' });
  const get = vi.fn((names: Parameters<typeof local.area.get>[0]) => local.area.get(names));
  const old = { ...local.area, getKeys: undefined, get };
  expect(await missingSource({ storage: { ...edge.storage, local: old as never } })).toBe(missing);
  expect(get.mock.calls).toEqual([[['sources', 'set-aside']], ['text:s1'], ['text:s2']]);
});
