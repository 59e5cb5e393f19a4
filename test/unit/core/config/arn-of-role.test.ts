import { expect, it } from 'vitest';
import { parseRoleArn } from '@/core/aws/role-arn.ts';
import { arnOfRole } from '@/core/config/arn-of-role.ts';
import { role } from '../catalog/catalogs.ts';

it.each([
  ['of a role with a path', role('a', { roleName: 'team/Ops' }), 'arn:aws:iam::555566667777:role/team/Ops'],
  ['of another partition', role('a', { partition: 'aws-cn' }), 'arn:aws-cn:iam::555566667777:role/Ops'],
  ['of an account by its alias', role('a', { account: 'acme' }), undefined],
  ['of a permission set', role('a', { kind: 'identity-center' }), undefined],
])('gives the ARN %s', (_, one, arn) => {
  expect(arnOfRole(one)).toBe(arn);
  if (arn) expect(parseRoleArn(arn)).toMatchObject({ roleName: one.roleName, partition: one.partition });
});
