import { expect, it } from 'vitest';
import { onePage, shorten } from '../../reporters/one-page.ts';

const long = Array.from({ length: 300_000 }, (_, line) => `line ${line}`).join('\n');

it.each([
  ['three hundred thousand lines', long],
  ['one line of a million characters', 'x'.repeat(1_000_000)],
  ['both', `${'x'.repeat(1_000_000)}\n${long}`],
])('makes a page of %s', (_, text) => {
  const page = onePage(text);
  expect(page.split('\n').length).toBeLessThan(70);
  expect(page.length).toBeLessThan(5_000);
});

it('keeps the start and the end, and tells what is missing', () => {
  expect(onePage(long)).toMatch(/^line 0\n[\s\S]*\n… 299940 more lines …\n[\s\S]*line 299999$/);
  expect(onePage(`${'x'.repeat(500)}\nend`)).toBe(`${'x'.repeat(400)}… 100 more characters\nend`);
  expect(onePage('short\ntext')).toBe('short\ntext');
});

it('shortens an error’s message, stack, diff and causes in place', () => {
  const error = {
    message: long,
    stack: long,
    diff: long,
    expected: 1,
    cause: { message: long },
    errors: [{ stack: long }],
  };
  shorten(error);
  expect(JSON.stringify(error).length).toBeLessThan(10_000);
  expect(error.expected).toBe(1);
});
