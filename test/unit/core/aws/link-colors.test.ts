import { describe, expect, it } from 'vitest';
import { awsColor, linkPalette, nearestLinkColor, readableTextColor } from '@/core/aws/link-colors.ts';

it.each([
  ['f2b0a9', 'f2b0a9'],
  ['#F2B0A9', 'f2b0a9'],
  [' f2b0a9 ', 'f2b0a9'],
  ['fff', undefined],
  ['red', undefined],
  ['f2b0a9ff', undefined],
  ['', undefined],
  [undefined, undefined],
])('reads %j as %s', (text, color) => {
  expect(awsColor(text)).toBe(color);
});

describe('the nearest colour that a link may have', () => {
  it.each(linkPalette.map((color) => [color]))('keeps %s', (color) => {
    expect(nearestLinkColor(color)).toBe(color);
  });

  it.each([
    ['red', 'ff0000', 'f2b0a9'],
    ['orange', 'ff9933', 'fbc8aa'],
    ['orange of CSS', 'ffa500', 'fbc8aa'],
    ['yellow', 'ffff00', 'efda95'],
    ['dark green', '004623', 'b7ca9d'],
    ['dark blue', '000080', '83d4e8'],
    ['green', '00aa00', 'b7ca9d'],
    ['blue', '0000ff', '83d4e8'],
    // The palette until mid-2024
    ['orange of 2016', 'fbbf93', 'fbc8aa'],
    ['yellow of 2016', 'fad791', 'efda95'],
    ['blue of 2016', '99bce3', '83d4e8'],
  ])('for %s', (_, color, nearest) => {
    expect(nearestLinkColor(color)).toBe(nearest);
  });
});

// Dark colors were unreadable: https://github.com/tilfinltd/aws-extend-switch-roles/issues/369
it.each([
  ['ffffff', '000000'],
  ['f2b0a9', '000000'],
  ['808080', '000000'],
  ['000000', 'ffffff'],
  ['004623', 'ffffff'],
  ['0000ff', 'ffffff'],
])('text on %s is %s', (background, text) => {
  expect(readableTextColor(background)).toBe(text);
});
