import { beforeEach, expect, it, vi } from 'vitest';
import { inTime } from '@/platform/in-time.ts';
import { settleLater } from '../settle-later.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});
const never = new Promise<never>(() => {});

it('gives what the work gives', async () => {
  expect(await inTime(Promise.resolve(1), 1000, () => 2)).toBe(1);
  expect(vi.getTimerCount()).toBe(0);
});

it('rejects as the work does', async () => {
  await expect(inTime(Promise.reject(new Error('x')), 1000, () => 2)).rejects.toThrow('x');
  expect(vi.getTimerCount()).toBe(0);
});

it.each([() => 2, async () => 2])('gives the other where the work does not end', async (otherwise) => {
  const given = inTime(never, 1000, otherwise);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await given).toBe(2);
});

it('is deaf to work that fails after that', async () => {
  const { promise, reject } = settleLater<number>();
  const given = inTime(promise, 1000, () => 2);
  await vi.advanceTimersByTimeAsync(1000);
  reject(new Error('x'));
  expect(await given).toBe(2);
});
