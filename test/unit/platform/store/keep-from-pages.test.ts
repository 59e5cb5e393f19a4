import { expect, it, vi } from 'vitest';
import { keepFromPages } from '@/platform/store/keep-from-pages.ts';
import { fakeArea } from '../fake-storage.ts';

const areaWith = (setAccessLevel: unknown) => Object.assign(fakeArea().area, { setAccessLevel });

it('takes storage out of the reach of content scripts', async () => {
  const setAccessLevel = vi.fn(async () => {});
  await keepFromPages(areaWith(setAccessLevel));
  expect(setAccessLevel).toHaveBeenCalledExactlyOnceWith({ accessLevel: 'TRUSTED_CONTEXTS' });
});

it.each([
  ['has no such thing', undefined],
  ['has it and refuses', async () => Promise.reject(new Error('no'))],
  ['answers nothing', () => undefined],
])('goes on where the browser %s', async (_, setAccessLevel) => {
  await expect(keepFromPages(areaWith(setAccessLevel))).resolves.toBeUndefined();
});
