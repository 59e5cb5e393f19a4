import { describe, expect, it } from 'vitest';
import { asAreaText, lineRange } from '@/components/settings/line-range.ts';

describe('lineRange', () => {
  it.each([
    ['the first line', 1, '[a]'],
    ['a line in between', 2, 'x = 1'],
    ['an empty line', 3, ''],
    ['the last line, which has no line break', 4, '[b]'],
    ['a line beyond the text', 9, ''],
  ])('finds %s', (_, line, expected) => {
    const text = '[a]\nx = 1\n\n[b]';
    expect(text.slice(...lineRange(text, line))).toBe(expected);
  });

  it('ends a line beyond the text at its end', () => {
    expect(lineRange('a\nb', 9)).toEqual([3, 3]);
  });
});

describe('asAreaText', () => {
  it.each([
    ['Windows', 'a\r\nb'],
    ['old Mac', 'a\rb'],
    ['Unix', 'a\nb'],
  ])('takes the line breaks of %s', (_, text) => {
    expect(asAreaText(text)).toBe('a\nb');
  });
});
