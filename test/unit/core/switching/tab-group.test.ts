import { describe, expect, it } from 'vitest';
import { defaultColor } from '@/core/aws/link-colors.ts';
import { type GroupColor, groupColors, groupFor, nearestGroupColor, withGrouped } from '@/core/switching/tab-group.ts';

describe('the nearest color that a group may have', () => {
  it.each(Object.entries(groupColors))('is %s for itself', (name, hex) => {
    expect(nearestGroupColor(hex)).toBe(name);
  });

  it.each<[GroupColor, string[]]>([
    ['grey', ['000000', 'ffffff', '808080', defaultColor, '708090', 'fffafa']],
    ['red', ['ff0000', 'c62828', '8b0000', 'f2b0a9', 'fa8072', 'a52a2a']],
    ['orange', ['ef6c00', 'ff8c00', 'fbc8aa']],
    ['yellow', ['ffff00', 'ffd700', 'efda95', 'fdd835']],
    ['green', ['2e7d32', '00ff00', '006400', 'b7ca9d', '9acd32']],
    ['cyan', ['00ffff', '008080', '40e0d0', '00838f', '83d4e8']],
    ['blue', ['0000ff', '1565c0', '000080', '4169e1', '2962ff']],
    ['purple', ['8e24aa', '6a1b9a', '4b0082', '9932cc']],
    ['pink', ['ff69b4', 'ff1493', 'c2185b', 'ad1457']],
  ])('is %s for what looks like it', (name, colors) => {
    expect(colors.map((color) => [color, nearestGroupColor(color)])).toEqual(colors.map((color) => [color, name]));
  });
});

describe('a tab in the role “dev”', () => {
  const id = 7;
  /** Groups 1 and 2 were made for roles, 3 is the user's. */
  const groups = { 1: 'dev', 2: 'prod' };

  const cases = [undefined, 1, 2, 3].flatMap((group) => [undefined, 1, 2, 3].map((was) => ({ group, was })));
  it.each(cases)('that is in $group, and was put into $was', ({ group, was }) => {
    const tabs = was === undefined ? {} : { [id]: was };
    const step = (there: number[]) => groupFor({ id, group, isPinned: false }, 'dev', { tabs, groups }, there);
    const isMoved = was !== undefined && was !== group;
    const stays = isMoved || group === 3 || (group === 1 && was === 1);
    expect(step([1, 2, 3])).toEqual(stays ? 'leave' : { join: 1 });
    if (group !== 1) expect(step([2, 3])).toEqual(stays ? 'leave' : 'make');
  });

  it.each(cases)('that is pinned stays where it is, in $group and put into $was', ({ group, was }) => {
    const tabs = was === undefined ? {} : { [id]: was };
    expect(groupFor({ id, group, isPinned: true }, 'dev', { tabs, groups }, [1, 2, 3])).toBe('leave');
  });

  it('joins no group of another window', () => {
    expect(groupFor({ id, group: undefined, isPinned: false }, 'dev', { tabs: {}, groups }, [])).toBe('make');
  });
});

it('what is gone is not remembered', () => {
  const before = { tabs: { 7: 1, 8: 1, 9: 2 }, groups: { 1: 'dev', 2: 'prod' } };
  const now = withGrouped(before, { tab: 10, group: 3, role: 'audit' }, { tabs: [7, 10], groups: [1] });
  expect(now).toEqual({ tabs: { 7: 1, 10: 3 }, groups: { 1: 'dev', 3: 'audit' } });
});
