import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepVersions, mostVersions } from '@/core/store/keep-versions.ts';
import type { Version } from '@/core/store/version.ts';

const version = (until: number, bytes = 1): Version => ({
  ...{ at: 0, until, bytes, roles: 1, added: 0, changed: 1, gone: 0, text: '[a]' },
});
const untils = (list: readonly Version[]) => list.map(({ until }) => until);

it('keeps the last ones', () => {
  const list = Array.from({ length: mostVersions + 5 }, (_, n) => version(100 - n));
  expect(untils(keepVersions(list))).toEqual(untils(list.slice(0, mostVersions)));
});

it('keeps what fits', () => {
  expect(untils(keepVersions([version(9, 4), version(8, 4), version(3, 5)], 12))).toEqual([9, 8]);
});

it('keeps the very last one, however large it is', () => {
  expect(untils(keepVersions([version(2, 13), version(1)], 12))).toEqual([2]);
});

it('goes by what came last, whatever the clock said', () => {
  const ahead = Date.UTC(2036, 0);
  expect(untils(keepVersions([version(5, 8), version(ahead, 4), version(ahead - 1, 4)], 12))).toEqual([5, ahead]);
});

it('keeps only the first of a list, within both limits, whatever there is', () => {
  const bytes = fc.integer({ min: 0, max: 50 });
  const list = fc.array(bytes, { maxLength: 30 }).map((sizes) => sizes.map((size, n) => version(100 - n, size)));
  fc.assert(
    fc.property(list, fc.nat(400), (versions, limit) => {
      const kept = keepVersions(versions, limit);
      expect(kept).toEqual(versions.slice(0, kept.length));
      expect(kept.length).toBeLessThanOrEqual(mostVersions);
      if (versions.length > 0) expect(kept.length).toBeGreaterThan(0);
      if (kept.length > 1) expect(kept.reduce((sum, one) => sum + one.bytes, 0)).toBeLessThanOrEqual(limit);
    }),
  );
});
