import { describe, expect, it } from 'vitest';
import {
  headingOffset,
  height,
  type Layout,
  layOut,
  roleAt,
  rowCount,
  rowTop,
  scrolledTo,
  sectionOf,
  slices,
} from '@/components/picker/list/layout.ts';

/** Sections of so many rows; the roles are 100 × section + row. */
const listOf = (...counts: number[]): Layout =>
  layOut(
    counts.map((count, section) => ({
      kind: 'organization',
      name: `org ${section}`,
      count,
      roleAt: (n) => section * 100 + n,
      depth: 0,
      total: count,
      collapsed: false,
    })),
  );

const three = listOf(2, 1, 10);
const { heading: h, row: r } = three;

describe('a layout', () => {
  it('knows its height and rows', () => {
    expect([height(three), rowCount(three)]).toEqual([3 * h + 13 * r, 13]);
    expect([height(listOf()), rowCount(listOf())]).toEqual([0, 0]);
  });

  it.each([
    [0, 0, h, 0],
    [1, 0, h + r, 1],
    [2, 1, 2 * h + 2 * r, 100],
    [3, 2, 3 * h + 3 * r, 200],
    [12, 2, 3 * h + 12 * r, 209],
  ])('has row %i in section %i, at %i, with role %i', (position, section, top, role) => {
    expect([sectionOf(three, position), rowTop(three, position), roleAt(three, position)]).toEqual([
      section,
      top,
      role,
    ]);
  });

  it.each([-1, 13, 1000])('has no row %i', (position) => {
    expect(roleAt(three, position)).toBeUndefined();
  });

  it('finds rows beside sections without rows', () => {
    expect([0, 1].map((position) => roleAt(listOf(0, 1, 0, 1, 0), position))).toEqual([100, 300]);
  });
});

describe('slices', () => {
  const all = [
    { section: 0, from: 0, to: 2 },
    { section: 1, from: 0, to: 1 },
    { section: 2, from: 0, to: 10 },
  ];
  const third = 3 * h + 3 * r;
  it.each([
    ['everything', 0, height(three), all],
    ['the first row alone', h, h + r, [{ section: 0, from: 0, to: 1 }]],
    ['a row of which a pixel is seen', 0, h + 1, [{ section: 0, from: 0, to: 1 }]],
    ['a heading whose rows are further down', 0, 1, [{ section: 0, from: 0, to: 0 }]],
    ['rows in the middle of a section', third + 2 * r, third + 4 * r, [{ section: 2, from: 2, to: 4 }]],
    ['the end, seen from past it', height(three) - r, height(three) + 500, [{ section: 2, from: 9, to: 10 }]],
  ])('draws %s', (_, top, bottom, expected) => {
    expect(slices(three, top, bottom)).toEqual(expected);
  });

  it('draws nothing of an empty list', () => {
    expect(slices(listOf(), 0, 500)).toEqual([]);
  });

  it('draws few rows of 100,000, wherever one is', () => {
    const long = listOf(...Array.from({ length: 1000 }, () => 100));
    for (const top of [0, 1_000_000, height(long) - 400]) {
      const drawn = slices(long, top, top + 400).reduce((sum, { from, to }) => sum + to - from, 0);
      expect(drawn).toBeGreaterThan(8);
      expect(drawn).toBeLessThan(12);
    }
  });
});

describe('headingOffset', () => {
  it.each([
    ['at its place, seen from above', 1, 0, 0],
    ['at its place, when that is the upper edge', 2, 3 * h + 3 * r - h, 0],
    ['at the upper edge, over the rows', 2, 2 * h + 5 * r, 2 * r],
    ['away with its last row', 0, h + 2 * r, 2 * r],
    ['at its place above the list', 1, h + 2 * r + 1, 1],
  ])('keeps a heading %s', (_, section, scrollTop, expected) => {
    expect(headingOffset(three, section, scrollTop)).toBe(expected);
  });
});

describe('scrolledTo', () => {
  const view = 5 * r;
  it.each([
    ['stays where the row is seen', 1, 0, 0],
    ['goes down to a row at the lower edge', 6, 0, 3 * h + 7 * r - view],
    ['goes up to a row, with room for its heading', 3, 500, 2 * h + 3 * r],
    ['goes up to a row that its heading would cover', 4, 3 * h + 4 * r, 2 * h + 4 * r],
    ['goes to the very top for the first row', 0, 300, 0],
  ])('%s', (_, position, scrollTop, expected) => {
    expect(scrolledTo(three, position, scrollTop, view)).toBe(expected);
  });

  it('brings every row wholly into sight from everywhere', () => {
    for (let position = 0; position < rowCount(three); position++) {
      for (let from = 0; from <= height(three); from += 10) {
        const top = scrolledTo(three, position, from, view);
        expect(rowTop(three, position) - h).toBeGreaterThanOrEqual(top);
        expect(rowTop(three, position) + r).toBeLessThanOrEqual(top + view);
      }
    }
  });
});
