import { expect, it } from 'vitest';
import { type KeptHitch, keepHitch, takeHitch } from '@/platform/popup/hitch.ts';
import { role } from '../../core/switching/role-and-session.ts';
import { fakeBrowser } from '../fake-browser.ts';

const kept: KeptHitch = {
  role: role(),
  hitch: { state: 'failed', rung: 'native', outcome: 'silent', next: 'link' },
};

it('keeps what a closed popup was not told, for the next one alone', async () => {
  const { edge, local } = fakeBrowser();
  await keepHitch(edge, kept);
  expect(await takeHitch(edge)).toEqual(kept);
  expect(await takeHitch(edge)).toBeUndefined();
  expect(local.all()).toEqual({});
});

it('keeps the last one', async () => {
  const { edge } = fakeBrowser();
  await keepHitch(edge, kept);
  const next: KeptHitch = { ...kept, hitch: { state: 'already-open', tabId: 7 } };
  await keepHitch(edge, next);
  expect(await takeHitch(edge)).toEqual(next);
});
