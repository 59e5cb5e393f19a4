import { expect, it } from 'vitest';
import { roleId } from '@/core/catalog/role-id.ts';
import type { Role } from '@/core/config/role.ts';
import { role } from './catalogs.ts';

const set = (startUrl: string): Partial<Role> => ({ kind: 'identity-center', startUrl });

it.each<[string, Role, Role]>([
  ['a renamed profile', role('a'), role('b')],
  ['another organization, region, colour', role('a'), role('a', { organization: 'z', region: 'r', color: '000000' })],
  ['another case, for IAM ignores it', role('a', { roleName: 'Ops' }), role('a', { roleName: 'ops' })],
  ['a portal beside an IAM role', role('a'), role('a', { startUrl: 'https://acme.awsapps.com/start' })],
])('is the same in spite of %s', (_, one, other) => {
  expect(roleId(one)).toBe(roleId(other));
});

it.each<[string, Role, Role]>([
  ['account', role('a'), role('a', { account: '111122223333' })],
  ['name', role('a'), role('a', { roleName: 'Audit' })],
  ['path', role('a', { roleName: 'x/Ops' }), role('a', { roleName: 'y/Ops' })],
  ['partition', role('a'), role('a', { partition: 'aws-cn' })],
  ['kind', role('a'), role('a', { kind: 'identity-center' })],
  ['portal', role('a', set('https://one.awsapps.com/start')), role('a', set('https://two.awsapps.com/start'))],
])('differs by %s', (_, one, other) => {
  expect(roleId(one)).not.toBe(roleId(other));
});
