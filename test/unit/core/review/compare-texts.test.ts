import { expect, it, vi } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { compareTexts } from '@/core/review/compare-texts.ts';

const profile = (name: string) => `[profile ${name}]\nrole_arn = arn:aws:iam::111122223333:role/${name}\n`;
const list = (...texts: string[]) => ({
  sources: texts.map((text, n) => ({ id: `s${n}`, name: `source ${n}`, text })),
  own: {},
  pins: [],
});

it('compares what the texts say, and reads one that is on both sides once', () => {
  const read = vi.fn(readConfig);
  const { gone, added, changed } = compareTexts(
    list(profile('A'), profile('B')),
    list(profile('A'), profile('C')),
    read,
  );
  expect([gone, added, changed].map((roles) => roles.length)).toEqual([1, 1, 0]);
  expect([gone[0]?.profile, added[0]?.profile]).toEqual(['B', 'C']);
  expect(read).toHaveBeenCalledTimes(3);
});
