// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isHiddenHere, tellHidden } from '@/platform/page/hidden-by-page.ts';
import { keepInPage } from '@/platform/page/keep-in-page.ts';

const host = () => document.documentElement.querySelector<HTMLElement>('rolecall-x');
const onPut = vi.fn();
let takeAway = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  tellHidden(false);
  onPut.mockReset();
  takeAway = keepInPage(document.createElement('rolecall-x'), onPut);
});
afterEach(() => {
  takeAway();
  vi.useRealTimers();
});

/** Time for an observer to hear of it, and for what it does to be heard of. */
const heard = () => vi.advanceTimersByTimeAsync(1);

const isThere = () => expect(host()?.parentElement).toBe(document.documentElement);

it('lies below the root, with a style that no rule of a page outranks', () => {
  isThere();
  expect(host()?.style.getPropertyPriority('display')).toBe('important');
  expect(host()?.style.getPropertyValue('display')).toBe('contents');
  expect(onPut).toHaveBeenCalledTimes(1);
});

it.each([
  ['is taken away', () => host()?.remove()],
  ['is taken elsewhere', () => document.body.append(host()!)],
  ['gets a style', () => host()?.style.setProperty('display', 'none', 'important')],
  ['gets another style', () => host()?.setAttribute('style', 'display: none')],
  ['is hidden from screen readers', () => host()?.setAttribute('aria-hidden', 'true')],
  ['is made inert', () => host()?.setAttribute('inert', '')],
])('is as before where it %s', async (_, change) => {
  change();
  await heard();
  isThere();
  expect(host()?.getAttributeNames()).toEqual(['style']);
  expect(host()?.style.getPropertyValue('display')).toBe('contents');
  expect(onPut).toHaveBeenCalledTimes(2);
  expect(isHiddenHere()).toBe(false);
});

it('comes to rest with a page that always takes it away, and says so', async () => {
  let taken = 0;
  const page = new MutationObserver(() => {
    if (!host()) return;
    host()?.remove();
    taken++;
  });
  page.observe(document.documentElement, { childList: true });
  host()?.remove();
  for (let turn = 0; turn < 20; turn++) await heard();
  page.disconnect();
  expect(taken).toBe(5);
  expect(host()).toBeNull();
  expect(isHiddenHere()).toBe(true);
});

it('does not come back once we have taken it away', async () => {
  takeAway();
  await heard();
  expect(host()).toBeNull();
  expect(isHiddenHere()).toBe(false);
});
