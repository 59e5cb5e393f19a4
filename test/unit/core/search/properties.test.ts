import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { search } from '@/core/search/search.ts';
import { wordsOf } from '@/core/search/words.ts';
import { fold } from '@/core/text/fold.ts';
import { searchRoles } from '../../../fixtures/search/roles.ts';
import { allRoles, role, viewOf } from '../catalog/catalogs.ts';

const view = viewOf(searchRoles);
const fieldsOf = (one: CatalogRole) =>
  [one.profile, one.account, one.accountName, one.roleName, one.region, one.organization].filter(
    (text) => text !== undefined,
  );

/** Indexes, the slow and plain way: every word in some field, on other keys where nobody has it or it is no chance. */
function naively(query: string): number[] {
  const roles = allRoles(view);
  const having = (patterns: ReturnType<typeof wordsOf>[number]['direct']) =>
    new Set(
      roles.flatMap((one, index) =>
        fieldsOf(one).some((text) => patterns.some((pattern) => pattern.find(fold(text), 0))) ? index : [],
      ),
    );
  const sets = wordsOf(query).map(({ direct, swapped, isSwapSure }) => {
    const found = having(direct);
    return found.size === 0 || isSwapSure ? new Set([...found, ...having(swapped)]) : found;
  });
  return roles.flatMap((_, index) => (sets.every((set) => set.has(index)) ? index : []));
}

const found = (query: string) => search(view, query).groups.flatMap(({ roles }) => roles);
const byNumber = (indexes: readonly number[]) => [...indexes].sort((a, b) => a - b);

/** Parts of what the roles are called, and keys at random. */
const names = allRoles(view).flatMap(fieldsOf);
const part = fc
  .tuple(fc.constantFrom(...names), fc.nat(), fc.integer({ min: 1, max: 5 }))
  .map(([name, at, length]) => name.slice(at % name.length, (at % name.length) + length));
const query = fc
  .array(fc.oneof(part, fc.string({ unit: fc.constantFrom(...'abdeiprstuㄱㅍ하로1-'), maxLength: 3 })), {
    maxLength: 3,
  })
  .map((parts) => parts.join(' '));

describe('searching', () => {
  it('finds what a plain look at every field finds, each role once', () => {
    fc.assert(
      fc.property(query, (typed) => {
        const result = search(view, typed);
        if (result.fuzzy) expect(naively(typed)).toEqual([]);
        else expect(byNumber(found(typed))).toEqual(naively(typed));
        expect(new Set(found(typed)).size).toBe(result.count);
      }),
      { numRuns: 500 },
    );
  });

  it('finds every role by each word of each of its fields', () => {
    allRoles(view).forEach((one, index) => {
      for (const word of fieldsOf(one).flatMap((text) => text.split(/\s+/))) expect(found(word), word).toContain(index);
    });
  });

  it('finds any name by its words, whatever they are made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (profile) => {
        const one = viewOf([role(profile)]);
        for (const word of one.role(0).profile.split(/\s+/u)) expect(search(one, word).count).toBe(1);
      }),
    );
  });

  it('keeps every organization together and its roles apart from others', () => {
    fc.assert(
      fc.property(query, (typed) => {
        const { groups } = search(view, typed);
        expect(new Set(groups.map(({ organization }) => organization)).size).toBe(groups.length);
        for (const { organization, roles } of groups) {
          for (const index of roles) expect(view.organizationOf(index)).toBe(organization);
        }
      }),
    );
  });

  it('gives all of many matches, the best first and the rest in the order of the catalog', () => {
    const many = viewOf(
      Array.from({ length: 5000 }, (_, n) =>
        role(n === 4321 ? 'team' : `a-team-${n}`, { account: String(n), organization: `o${n % 7}` }),
      ),
    );
    const { groups, count } = search(many, 'team', new Map([[4999, 1]]));
    expect(count).toBe(5000);
    const [first] = groups;
    expect(many.role(first?.roles[0] ?? 0).profile).toBe('team');
    for (const { roles } of groups) {
      const rest = roles.slice(-100);
      expect(rest).toEqual(byNumber(rest));
    }
    expect(byNumber(groups.flatMap(({ roles }) => roles))).toEqual(Array.from({ length: 5000 }, (_, n) => n));
    expect(groups.find(({ roles }) => roles.includes(4999))?.roles.indexOf(4999)).toBeLessThan(2);
  });
});
