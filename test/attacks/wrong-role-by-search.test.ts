import { describe, expect, it } from 'vitest';
import { findNamed } from '@/core/import/form/named-role.ts';
import { roleInLine } from '@/core/import/form/role-in-line.ts';
import { roleInText } from '@/core/import/role-in-text.ts';
import { role, viewOf } from '../unit/core/catalog/catalogs.ts';

const account = '222233334444';
const roles = [
  role('acme-admin', { account, roleName: 'Admin' }),
  role('acme-admin-read', { account, roleName: 'AdminReadOnly' }),
  role('acme-audit', { account, roleName: 'SecurityAuditor' }),
  role('Admin', { account, roleName: 'ops/Deployer' }),
  role('other-audit', { account: '555566667777', roleName: 'Auditor' }),
  role('other-low', { account: '555566667777', roleName: 'breakglass' }),
  role('china', { account: '888899990000', roleName: 'Admin', partition: 'aws-cn' }),
  role('set', { account, roleName: 'Power', kind: 'identity-center', startUrl: 'https://acme.awsapps.com/start' }),
];
const view = viewOf(roles);

/** What Enter means: the offer, or the first row. */
function meant(query: string, read = roleInText): string | undefined {
  const { named, groups } = findNamed(view, query, read);
  if (named?.is === 'offered' && named.isSure) return `offer ${named.role.roleName} in ${named.role.account}`;
  if (named && named.is !== 'offered' && named.is !== 'listed') return named.is;
  const row = groups[0]?.roles[0];
  return row === undefined ? undefined : `${view.role(row).profile}`;
}

const offer = 'offer Auditor in 222233334444';

describe('what names a role that the account has not means no other role of the account', () => {
  it.each([
    'Auditor in 2222-3333-4444',
    'Auditor in 222233334444',
    'Auditor role in 2222-3333-4444',
    'Auditor @ 222233334444',
    'Auditor/ann @ 2222-3333-4444',
    'Auditor (222233334444)',
    'Auditor in acme-prod (2222-3333-4444)',
    'Please take the Auditor role in account 222233334444, thanks',
    'could you use Auditor in 2222-3333-4444 for that?',
    'I lost "Auditor" in account acme (222233334444) today',
    'access as role Auditor was revoked for 2222-3333-4444 on Monday',
    '222233334444 계정의 Auditor 역할',
    '2222-3333-4444 계정에서 Auditor 역할로 전환해 주세요',
    'arn:aws:iam::222233334444:role/Auditor',
    'arn:aws:iam::222233334444:role/team/Auditor',
    'arn:aws:sts::222233334444:assumed-role/Auditor/ann',
    'https://signin.aws.amazon.com/switchrole?account=222233334444&roleName=Auditor',
    'User: arn:aws:sts::222233334444:assumed-role/Auditor/ann is not authorized to perform: s3:GetObject',
    'Account ID: 2222-3333-4444 / Role: Auditor',
    '{"AccountId":"222233334444","RoleName":"Auditor"}',
    'role_arn = arn:aws:iam::222233334444:role/Auditor',
    '222233334444\tAuditor',
  ])('%s', (query) => {
    for (const read of [roleInText, roleInLine]) expect(meant(query, read)?.replace('team/', '')).toBe(offer);
  });

  it.each([
    [
      'by the name of a role elsewhere',
      'can I have breakglass for 2222-3333-4444 today',
      'offer breakglass in 222233334444',
    ],
    ['of another partition', 'arn:aws:iam::888899990000:role/Admin', 'offer Admin in 888899990000'],
    [
      'a role that is called as a permission set',
      'arn:aws:iam::222233334444:role/Power',
      'offer Power in 222233334444',
    ],
    [
      'a permission set that is called as a role',
      'arn:aws:sts::222233334444:assumed-role/AWSReservedSSO_Admin_0123456789abcdef/ann',
      'set',
    ],
    ['a permission set and its session, in words', 'AWSReservedSSO_Audit_0123456789abcdef/ann in 222233334444', 'set'],
    [
      'by an alias that no text of the user’s has',
      'https://signin.aws.amazon.com/switchrole?account=acme-dev&roleName=Admin',
      'offer Admin in acme-dev',
    ],
    ['the first of two, though the second is listed', 'Auditor in 222233334444 or Admin in 222233334444', offer],
    ['an account that is not listed', 'Admin in 2222-3333-4443', 'offer Admin in 222233334443'],
    ['a digit too few', 'Admin in 2222-3333-444', 'digits'],
    ['a digit too many', 'Admin in 2222-3333-44444', 'digits'],
  ])('%s', (_, query, is) => {
    expect(meant(query)).toBe(is);
    expect(meant(query, roleInLine), 'in the address bar').toBe(is);
  });
});

describe('what names an account, and words that none of its roles has, means none of its roles', () => {
  it.each([
    'acme-prod\t222233334444\tRelease',
    'acme-prod,222233334444,Release',
    'acme-prod 222233334444 Release',
    '| acme-prod | 222233334444 | Release |',
    'arn:aws:iam::2222-3333-4444:role/Release',
    'ARN:AWS:IAM::222233334444:ROLE/RELEASE',
    'aws:iam::222233334444:role/Release',
    'arn: aws: iam:: 222233334444 :role/Release',
    'I need the nobody role in prod (222233334444)',
    'need role nobody on 222233334444',
    'give me billing in 222233334444',
    'I want billing on 2222-3333-4444',
    '222233334444:Nobody',
    'mytool --role nobody --account 222233334444',
    '222233334444 계정의 nobody 역할로 전환',
    '222233334444 계정에 Nobody로 들어가세요',
    'Nobody 역할(222233334444)',
    '운영계정 222233334444 / Nobody',
    '계정 222233334444에서 Nobody역할 부탁드립니다',
    '운영 계정(2222-3333-4444) Nobody 권한 주세요',
    // No role is named: one is to be chosen.
    'errors since yesterday in 222233334444',
    'could you look into account 222233334444, please?',
  ])('%s', (query) => {
    for (const read of [roleInText, roleInLine])
      expect(meant(query, read)).toMatch(/^(?:offer (?:Release|RELEASE|[Nn]obody|billing) in 222233334444|unclear)$/);
  });
});

it('a link calls production as another role is called in the list: it is offered without that name and its color', () => {
  const link =
    'https://signin.aws.amazon.com/switchrole?account=777788889999&roleName=Admin&displayName=acme-audit&color=2e7d32';
  const { named } = findNamed(view, link, roleInText);
  expect(named).toMatchObject({ is: 'offered', found: { name: '' }, role: { profile: 'Admin' } });
  expect(named).not.toHaveProperty('found.color');
});

it('a message that a role may not be assumed means the role that was asked for', () => {
  const message =
    'User: arn:aws:sts::555566667777:assumed-role/Auditor/ann is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::222233334444:role/Admin';
  for (const read of [roleInText, roleInLine]) expect(meant(message, read)).toBe('acme-admin');
});

describe('a role that is listed is the first row', () => {
  it.each([
    ['Admin in 2222-3333-4444', 'acme-admin'],
    ['please use Admin in 2222-3333-4444', 'acme-admin'],
    ['arn:aws:iam::222233334444:role/Deployer', 'Admin'],
    ['arn:aws:sts::222233334444:assumed-role/AWSReservedSSO_Power_0123456789abcdef/ann', 'set'],
    ['arn:aws-cn:iam::888899990000:role/Admin', 'china'],
    ['is breakglass of 555566667777 still there?', 'other-low'],
    // By its own name in the list.
    ['acme-audit in 222233334444', 'acme-audit'],
    ['Admin in 222233334444 or Auditor in 222233334444', 'acme-admin'],
  ])('%s', (query, profile) => {
    expect(meant(query)).toBe(profile);
    expect(meant(query, roleInLine), 'in the address bar').toBe(profile);
  });
});

describe('what is a search stays one', () => {
  it.each([
    ['222233334444', 'acme-admin'],
    ['222233334444 adm', 'Admin'],
    ['audit 2222-3333-4444', 'acme-audit'],
    ['222233334444 deploy', 'Admin'],
    ['Acme Shop Live (2222-3333-4444)', 'acme-admin'],
    ['acme (222233334444)', 'acme-admin'],
    ['Admin 2222-3333-44', 'Admin'],
    ['2222-3333-444', 'acme-admin'],
  ])('%s', (query, profile) => {
    expect(meant(query)).toBe(profile);
    expect(meant(query, roleInLine), 'in the address bar').toBe(profile);
  });
});
