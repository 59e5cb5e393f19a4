import { expect, it } from 'vitest';
import { askThrough } from '@/platform/ask.ts';
import { translateThrough } from '@/platform/translate.ts';
import { fakeBrowser } from './fake-browser.ts';

it('gives the background’s answer', async () => {
  const { edge, runtime } = fakeBrowser();
  runtime.sendMessage.mockResolvedValueOnce(true);
  expect(await askThrough(edge.runtime)({ type: 'unpin', id: 'a' })).toBe(true);
});

// So the polyfill tells of a worker that was ended before it had answered, and of a message that nobody admits.
it('takes no answer for none, so that nothing is called done that is not', async () => {
  const { edge, runtime } = fakeBrowser();
  runtime.sendMessage.mockResolvedValueOnce(undefined);
  await expect(askThrough(edge.runtime)({ type: 'unpin', id: 'a' })).rejects.toThrow();
});

it.each([
  ['picker_search', 'picker_search'],
  ['common_locale', 'en'],
])('puts something readable where the browser has no words for %s', (key, words) => {
  expect(translateThrough({ getMessage: () => '' } as never)(key)).toBe(words);
});
