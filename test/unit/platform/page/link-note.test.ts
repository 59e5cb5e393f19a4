// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { noteLink, wrapped } from '@/platform/page/link-note.ts';

const tenFit = (line: string) => line.length <= 10;

it.each([
  ['', []],
  ['short', ['short']],
  ['one two three four', ['one two', 'three four']],
  ['a verylongwordindeed b', ['a', 'verylongwo', 'rdindeed b']],
  ['역할이 목록에 있습니다', ['역할이 목록에', '있습니다']],
  ['aaaaaaaaaa '.repeat(9).trim(), [...Array(4).fill('aaaaaaaaaa'), 'aaaaaaaaa…']],
])('breaks %j into lines that fit', (text, lines) => {
  expect(wrapped(text, tenFit)).toEqual(lines);
});

it('comes to an end where nothing fits', () => {
  expect(wrapped('abc def', () => false).length).toBeGreaterThan(0);
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

it('is drawn again where the browser says that the page was zoomed, and for no event that a page can make', async () => {
  const zoomed: (() => void)[] = [];
  HTMLElement.prototype.showPopover = () => {};
  vi.spyOn(window, 'matchMedia').mockReturnValue({
    addEventListener: (_: string, listener: () => void) => zoomed.push(listener),
  } as never);
  const drawn = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  await noteLink({ runtime: { sendMessage: async () => ({ text: 'In your list', isWarning: false }) } }, document);
  expect(drawn).toHaveBeenCalledTimes(1);

  window.dispatchEvent(new Event('resize'));
  expect(drawn).toHaveBeenCalledTimes(1);

  zoomed.shift()?.();
  expect(drawn).toHaveBeenCalledTimes(2);
  expect(zoomed).toHaveLength(1);
});
