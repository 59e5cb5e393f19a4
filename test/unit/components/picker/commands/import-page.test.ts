import { beforeEach, expect, it, vi } from 'vitest';
import { importPage } from '@/components/picker/commands/import-page.ts';
import { settleLater } from '../../../settle-later.ts';
import { english } from '../../english.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

it('says that there is no answer yet, and closes the popup when it comes', async () => {
  const { promise, resolve } = settleLater<{ found: number }>();
  const [dispatch, close] = [vi.fn(), vi.fn()];
  const done = importPage(english, { importFromPage: () => promise, close }, dispatch);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(dispatch.mock.calls).toMatchObject([[{ notice: expect.stringContaining('no answer yet') }]]);
  expect(close).not.toHaveBeenCalled();
  resolve({ found: 5 });
  await done;
  expect(close).toHaveBeenCalledOnce();
});

it('says so where the page has nothing', async () => {
  const [dispatch, close] = [vi.fn(), vi.fn()];
  await importPage(english, { importFromPage: async () => ({ found: 0 }), close }, dispatch);
  expect(dispatch.mock.calls).toMatchObject([[{ hasFailed: true }]]);
  expect(close).not.toHaveBeenCalled();
});
