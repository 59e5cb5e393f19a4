import { expect, it } from 'vitest';
import { forgetAllBriefly, keepBriefly, readBriefly } from '@/platform/store/brief-storage.ts';
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

it('keeps what is too large for the session in the local storage, and only the newest', async () => {
  const { edge, session, local } = fakeBrowser();
  await keepBriefly(edge, 'first-run-draft', 'one');
  session.set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await keepBriefly(edge, 'first-run-draft', 'two');
  expect([session.all(), local.all()]).toEqual([{}, { 'first-run-draft': 'two' }]);
  await keepBriefly(edge, 'first-run-draft', 'three');
  expect([session.all(), local.all()]).toEqual([{ 'first-run-draft': 'three' }, {}]);
});
