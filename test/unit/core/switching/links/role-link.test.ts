import { expect, it } from 'vitest';
import type { Role } from '@/core/config/role.ts';
import { roleLink } from '@/core/switching/links/role-link.ts';

const iam: Role = {
  kind: 'iam',
  profile: 'prod',
  partition: 'aws',
  account: '555566667777',
  roleName: 'Ops',
  organization: 'acme',
  line: 1,
};
const permissionSet: Role = { ...iam, kind: 'identity-center', startUrl: 'https://acme.awsapps.com/start' };

it.each([
  ['IAM role', iam, 'https://signin.aws.amazon.com/switchrole?account=555566667777&roleName=Ops&displayName=prod'],
  [
    'IAM role with a name of the user’s own',
    { ...iam, displayName: 'Ship it' },
    'https://signin.aws.amazon.com/switchrole?account=555566667777&roleName=Ops&displayName=Ship%20it',
  ],
  ['permission set', permissionSet, 'https://acme.awsapps.com/start/#/console?account_id=555566667777&role_name=Ops'],
  [
    'permission set with a region',
    { ...permissionSet, region: 'eu-west-1' },
    'https://acme.awsapps.com/start/#/console?account_id=555566667777&role_name=Ops&destination=https%3A%2F%2Feu-west-1.console.aws.amazon.com%2Fconsole%2Fhome%3Fregion%3Deu-west-1',
  ],
  ['permission set without a portal of AWS’s', { ...permissionSet, startUrl: 'https://evil.example' }, undefined],
])('the link to share of an %s', (_, role, link) => {
  expect(roleLink(role)).toBe(link);
});
