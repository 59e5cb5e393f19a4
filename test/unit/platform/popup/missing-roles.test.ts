import { expect, it } from 'vitest';
import { areRolesMissing } from '@/platform/popup/missing-roles.ts';
import { fakeBrowser } from '../fake-browser.ts';

const sources = { version: 1, data: [{ id: 's1' }, { id: 's2' }] };
const note = (key: string) => ({ key, why: 'damaged', asideAs: `set-aside:${key}:1` });

it.each([
  ['nothing lies aside', { sources }, false],
  ['the text of a listed source lies aside', { sources, 'set-aside': [note('history'), note('text:s2')] }, true],
  ['the text of a source lies aside that was removed', { sources, 'set-aside': [note('text:s3')] }, false],
  ['former versions of a listed source lie aside', { sources, 'set-aside': [note('versions:s1')] }, false],
  ['the list of what lies aside is damaged', { sources, 'set-aside': 'x', 'set-aside:text:s1:5': 'raw' }, true],
  ['the list of sources is damaged', { sources: { data: 7 }, 'set-aside': [note('text:s1')] }, false],
  ['storage is empty', {}, false],
])('where %s', async (_, kept, missing) => {
  const { edge, local } = fakeBrowser();
  await local.set(kept);
  expect(await areRolesMissing(edge)).toBe(missing);
});
