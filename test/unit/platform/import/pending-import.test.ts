import { beforeEach, expect, it, vi } from 'vitest';
import { openReview } from '@/platform/import/pending-import.ts';
import { fakeBrowser, settled } from '../fake-browser.ts';
import { takePending } from '../take-pending.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

it.each([
  ['fails', () => Promise.reject(new Error('broken'))],
  ['does not end', () => new Promise<never>(() => {})],
])('reviews a text all the same where taking it away %s', async (_, remove) => {
  const { edge, session } = fakeBrowser();
  await openReview(edge, { text: '[profile a]', origin: 'pasted', name: 'a' });
  session.remove.mockImplementation(remove);
  expect(await settled(takePending(edge))).toMatchObject({ text: '[profile a]' });
});
