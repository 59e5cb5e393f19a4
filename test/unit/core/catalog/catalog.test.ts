import { describe, expect, it } from 'vitest';
import { buildCatalog, type SourceReading } from '@/core/catalog/catalog.ts';
import type { Role } from '@/core/config/role.ts';
import { role } from './catalogs.ts';

const sources = (...lists: Role[][]): SourceReading[] =>
  lists.map((roles, n) => ({ id: `s${n + 1}`, name: `source ${n + 1}`, roles }));

/** `organization: profile@source …`, one text for each organization. */
const outline = (...lists: Role[][]) =>
  buildCatalog(sources(...lists)).organizations.map(
    ({ name, roles }) => `${name}: ${roles.map(({ profile, sourceId }) => `${profile}@${sourceId}`).join(' ')}`,
  );

describe('buildCatalog', () => {
  it.each<[string, Role[][], string[]]>([
    ['is empty without sources', [], []],
    ['leaves out a source without roles', [[], [role('a')]], ['acme: a@s2']],
    [
      'keeps organizations and roles in the order of the texts',
      [[role('b'), role('z', { organization: 'zeta' }), role('a')]],
      ['acme: b@s1 a@s1', 'zeta: z@s1'],
    ],
    [
      'makes one organization of those of one name in two sources',
      [[role('a'), role('z', { organization: 'zeta' })], [role('b', { roleName: 'Audit' })]],
      ['acme: a@s1 b@s2', 'zeta: z@s1'],
    ],
    [
      'lets the source stand in where the text names no organization',
      [[role('a', { organization: '' })], [role('b', { organization: '' })]],
      ['source 1: a@s1', 'source 2: b@s2'],
    ],
    ['lists a profile of two sources once, from the earlier one', [[role('a')], [role('a')]], ['acme: a@s1']],
    [
      'lists two profiles of one role both, for they may differ in region and colour',
      [[role('a', { region: 'us-east-1' }), role('b', { region: 'eu-west-1' })]],
      ['acme: a@s1 b@s1'],
    ],
    ['keeps one profile of two roles', [[role('a')], [role('a', { roleName: 'Audit' })]], ['acme: a@s1 a@s2']],
    [
      'makes one role of a permission set with two portals',
      [
        [role('a', { kind: 'identity-center', startUrl: 'https://one.awsapps.com/start' })],
        [role('a', { kind: 'identity-center', startUrl: 'https://two.awsapps.com/start' })],
      ],
      ['acme: a@s1'],
    ],
  ])('%s', (_, lists, expected) => {
    expect(outline(...lists)).toEqual(expected);
  });

  it('changes no role of a reading', () => {
    const read = Object.freeze(role('a', { organization: '' }));
    buildCatalog(sources([read]));
    expect(read.organization).toBe('');
  });

  it('keeps organizations whose names are words of the language', () => {
    expect(outline([role('a', { organization: '__proto__' }), role('b', { organization: 'constructor' })])).toEqual([
      '__proto__: a@s1',
      'constructor: b@s1',
    ]);
  });
});
