import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepVersions, mostVersions } from '@/core/store/keep-versions.ts';
import type { Version } from '@/core/store/version.ts';

const version = (until: number, bytes = 1): Version => ({
  ...{ at: 0, until, bytes, roles: 1, added: 0, changed: 1, gone: 0, text: '[a]' },
});
const untils = (list: readonly Version[] | undefined) => list?.map(({ until }) => until);

it('keeps the newest of a source', () => {
  const list = Array.from({ length: mostVersions + 5 }, (_, n) => version(100 - n));
  expect(untils(keepVersions({ a: list }).a)).toEqual(untils(list.slice(0, mostVersions)));
});

it('keeps what fits of all sources together: the oldest go first, whosever they are', () => {
  const kept = keepVersions({ a: [version(9, 4), version(2, 4)], b: [version(8, 4), version(3, 4)] }, 12);
  expect([untils(kept.a), untils(kept.b)]).toEqual([[9], [8, 3]]);
});

it('keeps none that is larger than everything may be', () => {
  expect(keepVersions({ a: [version(1, 13)] }, 12)).toEqual({ a: [] });
});

it('gives the same list where nothing has to go', () => {
  const lists = { a: [version(1)], b: [] };
  const kept = keepVersions(lists);
  expect(kept.a).toBe(lists.a);
  expect(kept.b).toBe(lists.b);
});

it('keeps only the newest of each list, within both limits, whatever there is', () => {
  const bytes = fc.integer({ min: 0, max: 50 });
  const list = fc.array(bytes, { maxLength: 30 }).map((sizes) => sizes.map((size, n) => version(100 - n, size)));
  fc.assert(
    fc.property(fc.dictionary(fc.string(), list, { maxKeys: 5 }), fc.nat(400), (lists, limit) => {
      const kept = keepVersions(lists, limit);
      expect(Object.keys(kept).sort()).toEqual(Object.keys(lists).sort());
      for (const [id, versions] of Object.entries(kept)) {
        expect(versions.length).toBeLessThanOrEqual(mostVersions);
        expect(versions).toEqual(lists[id]?.slice(0, versions.length));
      }
      const total = Object.values(kept).reduce((sum, versions) => sum + versions.reduce((n, v) => n + v.bytes, 0), 0);
      expect(total).toBeLessThanOrEqual(limit);
    }),
  );
});
