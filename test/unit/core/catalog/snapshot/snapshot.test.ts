import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partitionIds } from '@/core/aws/partition-ids.ts';
import { buildCatalog } from '@/core/catalog/catalog.ts';
import { openSnapshot } from '@/core/catalog/snapshot/catalog-view.ts';
import { decodeRole, mostShared } from '@/core/catalog/snapshot/snapshot.ts';
import { toSnapshot } from '@/core/catalog/snapshot/to-snapshot.ts';
import type { Role } from '@/core/config/role.ts';
import { roleKinds } from '@/core/config/role-kinds.ts';
import { allRoles, role, viewOf } from '../catalogs.ts';

/** Any text, and often one with what separates rows and fields. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('\t', '\n', '\r', '\0', ' ', 'a', '운', '\u2028', '🎉') }),
);
const something = text.filter((value) => value !== '');
const anyRole: fc.Arbitrary<Role> = fc.record(
  {
    kind: fc.constantFrom(...roleKinds),
    profile: text,
    partition: fc.constantFrom(...partitionIds),
    account: text,
    roleName: text,
    organization: text,
    line: fc.integer({ min: 1, max: 1_000_000 }),
    region: something,
    color: something,
    sourceProfile: something,
    base: fc
      .record({ account: something, alias: something, roleName: something }, { requiredKeys: [] })
      .filter((base) => Object.keys(base).length > 0),
    startUrl: something,
    accountName: something,
    needsExternalId: fc.constant(true),
  },
  { requiredKeys: ['kind', 'profile', 'partition', 'account', 'roleName', 'organization', 'line'] },
);

/** The same, with a space for each control: in texts wherever they are. */
function spaced<T>(value: T): T {
  if (typeof value === 'string')
    return Array.from(value, (one) => (one < ' ' || one === '\x7f' ? ' ' : one)).join('') as T;
  if (Array.isArray(value)) return value.map(spaced) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spaced(inner)])) as T;
}

describe('a snapshot', () => {
  it('gives every role back, with a space for each control', () => {
    fc.assert(
      fc.property(fc.array(anyRole, { maxLength: 12 }), (roles) => {
        const catalog = buildCatalog([{ id: 's1', name: 'config', roles }]);
        const view = openSnapshot(toSnapshot(catalog));
        expect(allRoles(view)).toEqual(spaced(catalog.organizations.flatMap((one) => one.roles)));
        expect(view.organizations.map(({ name }) => name)).toEqual(
          spaced(catalog.organizations.map(({ name }) => name)),
        );
      }),
    );
  });

  it('tells once what roles have alike, of most roles, and gives back also what found no place there', () => {
    const roles = Array.from({ length: mostShared + 50 }, (_, n) =>
      role(`role ${n}`, { line: n + 1, sourceProfile: `login ${n < 100 ? 'of many' : n}` }),
    );
    const catalog = buildCatalog([{ id: 's1', name: 'config', roles }]);
    const snapshot = toSnapshot(catalog);
    expect(snapshot.shared).toHaveLength(151);
    expect(snapshot.shared[0]).toContain('login of many');
    const more = toSnapshot(
      buildCatalog([
        { id: 's1', name: 'config', roles: roles.map((one, n) => ({ ...one, sourceProfile: `login ${n}` })) },
      ]),
    );
    expect(more.shared).toHaveLength(mostShared);
    expect(allRoles(openSnapshot(more)).map(({ sourceProfile }) => sourceProfile)).toEqual(
      roles.map((_, n) => `login ${n}`),
    );
    expect(allRoles(openSnapshot(snapshot))).toEqual(catalog.organizations.flatMap((one) => one.roles));
  });

  it('survives storage, which keeps plain data', () => {
    const snapshot = toSnapshot(buildCatalog([{ id: 's1', name: 'config', roles: [role('운영')] }]));
    expect(structuredClone(snapshot)).toEqual(snapshot);
  });

  const roles = [
    role('team 10', { organization: 'Zeta' }),
    role('team 9', { organization: 'Zeta', roleName: 'Audit' }),
    role('나', { organization: 'acme' }),
    role('가', { organization: 'acme', roleName: 'Audit' }),
  ];
  it.each([
    ['config', ['team 10', 'team 9', '나', '가']],
    ['name', ['가', '나', 'team 9', 'team 10']],
  ] as const)('lists organizations and roles by %s', (order, profiles) => {
    const view = openSnapshot(toSnapshot(buildCatalog([{ id: 's1', name: 'config', roles }]), order));
    expect(allRoles(view).map(({ profile }) => profile)).toEqual(profiles);
  });

  it('leaves the catalog in its order', () => {
    const catalog = buildCatalog([{ id: 's1', name: 'config', roles }]);
    toSnapshot(catalog, 'name');
    expect(catalog.organizations.map(({ name }) => name)).toEqual(['Zeta', 'acme']);
  });
});

describe('decodeRole', () => {
  it.each([
    ['empty lines', '', ''],
    ['other fields than expected', 'a\tb', '\t\tx\t\t\t\t\t\t\t\t?\t99'],
    ['a place that nothing is at', 'a\tb', 'zz\t\t1'],
    ['a place that is no number', 'a\tb', '-\t\t1'],
  ])('makes a role of %s', (_, names, details) => {
    expect(decodeRole([names, details], { organization: 'acme', shared: [] })).toMatchObject({
      kind: 'iam',
      partition: 'aws',
      line: 1,
      sourceId: '',
    });
  });

  it('gives roles without details where the lines are missing', () => {
    const view = openSnapshot({
      version: 13,
      organizations: [{ name: 'acme', count: 2 }],
      shared: [],
      names: 'a\n',
      details: '',
    });
    expect(allRoles(view).map(({ profile }) => profile)).toEqual(['a', '']);
  });

  it('knows an organization by where its roles lie', () => {
    expect(viewOf([role('a')]).role(0).organization).toBe('acme');
  });
});
