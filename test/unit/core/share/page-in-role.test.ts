import { expect, it } from 'vitest';
import { pageInRole } from '@/core/share/page-in-role.ts';
import { role } from '@/test/unit/core/export/roles.ts';

const page = 'https://eu-west-1.console.aws.amazon.com/ec2/home?region=eu-west-1#Instances:';

it('is the role with the page, in place of its own', () => {
  expect(pageInRole({ ...role('shop'), landing: 'service' }, page)).toEqual({ ...role('shop'), landing: page });
});

it.each([
  ['none', undefined],
  ['the console’s home', 'https://eu-west-1.console.aws.amazon.com/console/home?region=eu-west-1'],
  ['a page of another partition', 'https://console.amazonaws.cn/ec2/home'],
  ['a page with a mail address', `${page}search=ann@acme.example`],
  [
    'a page with an encoded one',
    'https://eu-west-1.console.aws.amazon.com/cognito/v2/idp/user-pools/p/users/details/kim%40acme.example',
  ],
  ['a page with one encoded twice', `${page}search=kim%2540acme.example`],
  ['a page with one encoded three times, and partly', `${page}search=%6Bim%252540acme%2Eexample`],
  ['a page with one as the console writes it', `${page}x$3D~(user~%27kim*40acme.example)`],
  ['a page with one in the way of a fragment', `${page}log$252540group/kim$2540acme.example`],
  ['a page with one in other letters', `${page}search=${encodeURIComponent('김@회사.한국')}`],
  ['a page that is encoded without an end', `${page}search=%${'25'.repeat(40)}40acme.example`],
  ['a page that signs somebody in', 'https://signin.aws.amazon.com/federation?Action=login'],
  ['a page of others', 'https://acme.example/ec2/home'],
  ['no address', 'ec2'],
])('is none of %s', (_, other) => {
  expect(pageInRole(role('shop'), other)).toBeUndefined();
});
