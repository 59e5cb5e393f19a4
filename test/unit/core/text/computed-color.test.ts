import { expect, it } from 'vitest';
import { hexOfCssColor } from '@/core/text/computed-color.ts';

it.each([
  ['#99BCE3', '99bce3'],
  ['#abc', 'aabbcc'],
  ['rgb(153, 188, 227)', '99bce3'],
  ['rgb(0,0,15)', '00000f'],
  ['rgb(256, 0, 0)', undefined],
  ['rgba(0, 0, 0, 0)', undefined],
  ['transparent', undefined],
  ['url(https://example.com)', undefined],
  ['', undefined],
])('reads %j as %s', (css, hex) => {
  expect(hexOfCssColor(css)).toBe(hex);
});
