import { expect, it } from 'vitest';
import { aboutLink } from '@/core/share/about-link.ts';
import { parseSwitchRoleLink } from '@/core/switching/link.ts';
import { role } from '../switching/role-and-session.ts';

const own = [
  role({ profile: 'acme-prod', account: '200000000004', roleName: 'ops/Admin' }),
  role({ profile: 'acme-dev', account: '200000000002', roleName: 'Admin' }),
  role({ profile: 'by-alias', account: 'acme-logs', roleName: 'Auditor' }),
].map((one) => ({ ...one, sourceId: '1' }));

const linkTo = (account: string, roleName: string, displayName = '', host = 'signin.aws.amazon.com') =>
  parseSwitchRoleLink(
    `https://${host}/switchrole?account=${account}&roleName=${roleName}&displayName=${encodeURIComponent(displayName)}`,
  )!;

it.each([
  ['a role of the list', linkTo('200000000004', 'ops/Admin'), { is: 'listed', name: 'acme-prod' }],
  ['it, by its own name', linkTo('200000000004', 'ops/Admin', 'acme-prod'), { is: 'listed', name: 'acme-prod' }],
  ['it, by a new name', linkTo('200000000004', 'ops/Admin', 'shiny'), { is: 'listed', name: 'acme-prod' }],
  ['it, by an account alias', linkTo('acme-logs', 'Auditor'), { is: 'listed', name: 'by-alias' }],
  ['another role of a known account', linkTo('200000000004', 'Root'), { is: 'other-role', name: 'acme-prod' }],
  ['an account that is not in the list', linkTo('999900000009', 'Admin'), { is: 'unknown' }],
  ['the same number elsewhere', linkTo('200000000004', 'ops/Admin', '', 'signin.amazonaws.cn'), { is: 'unknown' }],
  [
    'a stranger under a known name',
    linkTo('999900000009', 'Admin', 'acme-prod'),
    { is: 'elsewhere', called: 'acme-prod', name: 'acme-prod', account: '200000000004' },
  ],
  [
    'a known role under the name of another',
    linkTo('200000000002', 'Admin', 'acme-prod'),
    { is: 'elsewhere', called: 'acme-prod', name: 'acme-prod', account: '200000000004' },
  ],
  [
    'a stranger under a name that looks known',
    linkTo('999900000009', 'Admin', '\u0430cme-prod'),
    { is: 'alike', called: '\u0430cme-prod', name: 'acme-prod', account: '200000000004' },
  ],
])('tells %s', (_, link, about) => {
  expect(aboutLink(link, own)).toEqual(about);
});

it.each([
  ['the list is empty', linkTo('999900000009', 'Admin'), []],
  ['an alias may be any account', linkTo('acme-prod-alias', 'Admin', 'acme-prod'), own],
])('tells nothing where %s', (_, link, list) => {
  expect(aboutLink(link, list)).toBeUndefined();
});
