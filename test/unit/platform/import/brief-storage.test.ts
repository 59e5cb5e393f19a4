import { expect, it } from 'vitest';
import { forgetAllBriefly, keepBriefly, readBriefly } from '@/platform/import/brief-storage.ts';
import { fakeBrowser } from '../fake-browser.ts';

it('forgets what a browser that has ended left, and nothing else', async () => {
  const { edge, local } = fakeBrowser();
  await local.set({
    'pending-import': 'of an older version',
    'pending-import:1': {},
    'first-run-draft': '[a]',
    sources: [],
  });
  await forgetAllBriefly(edge);
  expect(local.all()).toEqual({ sources: [] });
});

it('keeps several things apart', async () => {
  const { edge } = fakeBrowser();
  await keepBriefly(edge, 'pending-import:1', 'one');
  await keepBriefly(edge, 'pending-import:2', 'two');
  expect([await readBriefly(edge, 'pending-import:1'), await readBriefly(edge, 'pending-import:2')]).toEqual([
    'one',
    'two',
  ]);
});
