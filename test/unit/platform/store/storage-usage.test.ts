import { expect, it, vi } from 'vitest';
import type { BrowserApi } from '@/platform/browser.ts';
import { bytesInUse } from '@/platform/store/storage-usage.ts';

const storage = (local: object) => ({ local }) as unknown as BrowserApi['storage'];

it('asks the browser how much is stored', async () => {
  const getBytesInUse = vi.fn(async () => 1234);
  const get = vi.fn();
  expect(await bytesInUse(storage({ getBytesInUse, get }))).toBe(1234);
  expect(getBytesInUse).toHaveBeenCalledWith(null);
  expect(get).not.toHaveBeenCalled();
});

it.each([
  ['nothing', {}, 2],
  ['a text', { a: 'bc' }, 10],
  ['characters of three bytes', { a: '역할' }, 14],
])('counts %s as JSON where the browser has no such question', async (_, kept, bytes) => {
  const get = vi.fn(async () => kept);
  expect(await bytesInUse(storage({ get }))).toBe(bytes);
  expect(get).toHaveBeenCalledWith(null);
});
