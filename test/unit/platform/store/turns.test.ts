import { expect, it, vi } from 'vitest';
import { createTurns } from '@/platform/store/turns.ts';
import { settleLater } from '../../settle-later.ts';
import { untilThere } from '../../until.ts';
import { fakeLocks } from '../fake-storage.ts';

/** Two pages of the extension have their turns under the browser's one lock. */
function twoPages() {
  const locks = fakeLocks();
  return [createTurns(locks), createTurns(locks)] as const;
}

it('waits for the other page, and knows it', async () => {
  const [one, other] = twoPages();
  const busy = settleLater();
  const first = one.take(() => busy.promise);
  await Promise.resolve();
  const second = other.take(async () => 'mine');
  expect([one.areAwaited(), other.areAwaited()]).toEqual([false, true]);
  busy.resolve();
  await first;
  expect(await second).toBe('mine');
  expect(other.areAwaited()).toBe(false);
});

it('gives up what waits: it is not done, nor when the other page is ready', async () => {
  const [one, other] = twoPages();
  const busy = settleLater();
  const first = one.take(() => busy.promise);
  const work = vi.fn(async () => {});
  const second = other.take(work);
  expect(other.giveUp()).toBe(true);
  await expect(second).rejects.toMatchObject({ name: 'AbortError' });
  expect(other.areAwaited()).toBe(false);
  busy.resolve();
  await first;
  expect(await other.take(async () => 'next')).toBe('next');
  expect(work).not.toHaveBeenCalled();
});

it('does not give up what has its turn', async () => {
  const [one] = twoPages();
  const busy = settleLater<string>();
  const first = one.take(() => busy.promise);
  await untilThere(() => !one.areAwaited());
  expect(one.giveUp()).toBe(false);
  busy.resolve('done');
  expect(await first).toBe('done');
});

it('waits no more where the work fails', async () => {
  const [one] = twoPages();
  await expect(one.take(() => Promise.reject(new Error('full')))).rejects.toThrow('full');
  expect(one.areAwaited()).toBe(false);
});
