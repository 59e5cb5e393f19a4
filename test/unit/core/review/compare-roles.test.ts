import { describe, expect, it } from 'vitest';
import type { Role } from '@/core/config/role.ts';
import { compareRoles, type RoleField } from '@/core/review/compare-roles.ts';
import { manyRoles, role, watched } from '../catalog/catalogs.ts';

/** The changes as one text each, so that a table can be read. */
function outline(before: Role[], after: Role[]) {
  const { added, changed, moved, gone, unchanged } = compareRoles(before, after);
  const names = (roles: Role[]) => roles.map(({ profile }) => profile).join(' ');
  return {
    added: names(added),
    changed: changed.map((one) => `${one.before.profile} → ${one.after.profile}: ${one.fields.join(', ')}`),
    moved: moved.map((one) => `${one.after.profile}: ${one.before.organization} → ${one.after.organization}`),
    gone: names(gone),
    unchanged: names(unchanged),
  };
}

const nothing = { added: '', changed: [], moved: [], gone: '', unchanged: '' };
const other = { roleName: 'Audit' };

describe('compareRoles', () => {
  it.each<[string, Role[], Role[], Partial<ReturnType<typeof outline>>]>([
    ['nothing with nothing', [], [], {}],
    ['a first import', [], [role('a'), role('b', other)], { added: 'a b' }],
    ['an emptied text', [role('a'), role('b', other)], [], { gone: 'a b' }],
    ['the same text', [role('a'), role('b', other)], [role('a'), role('b', other)], { unchanged: 'a b' }],
    ['another order', [role('a'), role('b', other)], [role('b', other), role('a')], { unchanged: 'b a' }],
    ['other lines', [role('a', { line: 1 })], [role('a', { line: 40 })], { unchanged: 'a' }],
    ['a renamed profile', [role('a')], [role('b')], { changed: ['a → b: profile'] }],
    ['another organization', [role('a')], [role('a', { organization: 'zeta' })], { moved: ['a: acme → zeta'] }],
    [
      'another organization, and another region',
      [role('a')],
      [role('a', { organization: 'zeta', region: 'us-east-1' })],
      { changed: ['a → a: organization, region'] },
    ],
    ['another role behind a name', [role('a')], [role('a', other)], { changed: ['a → a: roleName'] }],
    [
      'two profiles that swap their names',
      [role('a'), role('b', other)],
      [role('b'), role('a', other)],
      { changed: ['b → b: roleName', 'a → a: roleName'] },
    ],
    [
      'two profiles of one role, of which one is renamed',
      [role('a'), role('b')],
      [role('a'), role('c')],
      { changed: ['b → c: profile'], unchanged: 'a' },
    ],
    [
      'two sections of one name, of which one is gone',
      [role('a'), role('a', other)],
      [role('a', other)],
      { gone: 'a', unchanged: 'a' },
    ],
    [
      'a name that goes to a new role while its role goes on under another',
      [role('a'), role('x', { account: '111122223333' })],
      [role('a', other), role('a2')],
      { added: 'a2', changed: ['a → a: roleName'], gone: 'x' },
    ],
  ])('%s', (_, before, after, expected) => {
    expect(outline(before, after)).toEqual({ ...nothing, ...expected });
  });

  const full = role('a', {
    region: 'us-east-1',
    color: 'f2b0a9',
    sourceProfile: 'base',
    accountName: 'Shop',
    startUrl: 'https://one.awsapps.com/start',
  });
  it.each<[RoleField, Partial<Role>]>([
    ['profile', { profile: 'b' }],
    ['account', { account: '111122223333' }],
    ['roleName', { roleName: 'Audit' }],
    ['roleName', { roleName: 'OPS' }],
    ['organization', { organization: 'zeta' }],
    ['region', { region: 'eu-west-1' }],
    ['color', { color: '83d4e8' }],
    ['sourceProfile', { sourceProfile: 'main' }],
    ['accountName', { accountName: 'Store' }],
    ['startUrl', { startUrl: 'https://two.awsapps.com/start' }],
    ['base', { base: { account: '999900001111' } }],
    ['needsExternalId', { needsExternalId: true }],
  ])('tells a changed %s (%o)', (field, more) => {
    const { changed, moved } = compareRoles([full], [{ ...full, ...more }]);
    expect([...changed, ...moved].map(({ fields }) => fields)).toEqual([[field]]);
  });

  it('tells fields that come and go', () => {
    expect(outline([role('a')], [role('a', { region: 'us-east-1' })]).changed).toEqual(['a → a: region']);
    expect(outline([role('a', { color: 'f2b0a9' })], [role('a')]).changed).toEqual(['a → a: color']);
  });

  it.each<[string, (n: number) => Partial<Role>]>([
    ['all different', () => ({})],
    ['all of one name', () => ({ profile: 'same' })],
    ['all one role', () => ({ account: '555566667777', roleName: 'Ops' })],
  ])('looks at each role as often as ever, however many there are: %s', (_, more) => {
    const looksAtEach = (count: number) => {
      const roles = (region: string) => watched(manyRoles(count).map((one, n) => ({ ...one, region, ...more(n) })));
      const [before, after] = [roles('us-east-1'), roles('eu-west-1')];
      expect(compareRoles(before.roles, after.roles).changed).toHaveLength(count);
      return (before.looks() + after.looks()) / count;
    };
    expect(looksAtEach(10_000)).toBe(looksAtEach(100));
  });
});
