import { expect, it } from 'vitest';
import { visibleNumbers } from '@/components/settings/line-numbers.tsx';

it.each([
  ['at the top', 0, 100, '1\n2\n3\n4', 0],
  ['between two lines', 30, 100, '2\n3\n4\n5', -10],
  ['near the end', 1960, 100, '99\n100', 0],
  ['of a text shorter than the box', 0, 2, '1\n2', 0],
])('numbers the lines in view %s', (_, scrollTop, lines, text, offset) => {
  const numbers = visibleNumbers({ scrollTop, height: 60, lineHeight: 20 }, lines);
  expect(numbers.text).toBe(text);
  expect(numbers.offset + 0).toBe(offset);
});
