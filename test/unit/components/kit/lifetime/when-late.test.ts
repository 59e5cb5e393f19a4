import { beforeEach, expect, it, vi } from 'vitest';
import { whenLate } from '@/components/kit/lifetime/when-late.ts';
import { settleLater } from '../../../settle-later.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

it('says nothing of work that ends in time', async () => {
  const tell = vi.fn();
  expect(await whenLate(Promise.resolve('done'), tell)).toBe('done');
  await vi.runAllTimersAsync();
  expect(tell).not.toHaveBeenCalled();
});

it('tells once of work that takes long, and gives what it gives all the same', async () => {
  const [tell, { promise, resolve }] = [vi.fn(), settleLater<string>()];
  const given = whenLate(promise, tell);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(tell).toHaveBeenCalledTimes(1);
  resolve('late');
  expect(await given).toBe('late');
});

it('rejects as the work does, and tells nothing after it', async () => {
  const tell = vi.fn();
  await expect(whenLate(Promise.reject(new Error('full')), tell)).rejects.toThrow('full');
  await vi.runAllTimersAsync();
  expect(tell).not.toHaveBeenCalled();
});
