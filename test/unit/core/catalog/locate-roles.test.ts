import { expect, it } from 'vitest';
import { locateRoles } from '@/core/catalog/locate-roles.ts';
import { roleId } from '@/core/catalog/role-id.ts';
import type { Role } from '@/core/config/role.ts';
import { role, viewOf } from '../catalog/catalogs.ts';

const permissionSet = (profile: string, more: Partial<Role> = {}) =>
  role(profile, { kind: 'identity-center', startUrl: 'https://acme.awsapps.com/start', ...more });

const roles = [
  role('prod', { roleName: 'team/Ops', region: 'us-east-1' }),
  role('prod-seoul', { roleName: 'team/Ops', region: 'ap-northeast-2' }),
  role('audit', { roleName: 'Audit', account: 'acme-audit' }),
  role('china', { roleName: 'team/Ops', partition: 'aws-cn' }),
  permissionSet('viewer', { roleName: 'ViewOnly', accountName: 'Acme Shop' }),
  permissionSet('viewer-other', { roleName: 'ViewOnly', startUrl: 'http://no.portal' }),
  role('odd', { roleName: 'te#aws/x/am/Ops' }),
];
const view = viewOf(roles);

const recent = (of: Role, profile = of.profile) => ({ id: roleId(of), profile });

it.each(roles)('finds $profile by role and profile', (one) => {
  const [index] = locateRoles(view, [recent(one)]);
  expect(view.role(index!).profile).toBe(one.profile);
});

it.each<[string, Role, string, string[]]>([
  ['the profile that was used, of two for one role', roles[0]!, 'prod-seoul', ['prod-seoul']],
  ['a role whose profile was renamed', roles[2]!, 'old-audit', ['audit']],
  ['the first of two profiles, when the one used is gone', roles[0]!, 'gone', ['prod']],
  ['a permission set with an account’s name, renamed', roles[4]!, 'gone', ['viewer']],
  ['no role that has vanished', role('x', { roleName: 'Gone' }), 'x', []],
  ['no role of another account', role('x', { account: '111122223333' }), 'x', []],
  ['no permission set instead of a role', permissionSet('x', { roleName: 'Audit', account: 'acme-audit' }), 'x', []],
])('finds %s', (_, of, profile, expected) => {
  const found = locateRoles(view, [recent(of, profile)]);
  expect(found.map((index) => view.role(index).profile)).toEqual(expected);
});

it('keeps the order of the recents, and leaves gaps out', () => {
  const gone = role('gone', { account: '111122223333' });
  expect(locateRoles(view, [recent(roles[2]!), recent(gone), recent(roles[0]!)])).toEqual([2, 0]);
});

it.each(['', 'x', '/', 'aws//', 'https://acme.awsapps.com/start'])('finds nothing for the damaged id %j', (id) => {
  expect(locateRoles(view, [{ id, profile: 'prod' }])).toEqual([]);
});
