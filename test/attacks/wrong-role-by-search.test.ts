import { describe, expect, it } from 'vitest';
import { findNamed } from '@/core/import/form/named-role.ts';
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
function meant(query: string): string | undefined {
  const { named, groups } = findNamed(view, query);
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
    expect(meant(query)?.replace('team/', '')).toBe(offer);
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
    ['an account that is not listed', 'Admin in 2222-3333-4443', 'offer Admin in 222233334443'],
    ['a digit too few', 'Admin in 2222-3333-444', 'digits'],
    ['a digit too many', 'Admin in 2222-3333-44444', 'digits'],
  ])('%s', (_, query, is) => {
    expect(meant(query)).toBe(is);
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
    expect(meant(query)).toMatch(/^(?:offer (?:Release|RELEASE|[Nn]obody|billing) in 222233334444|unclear)$/);
  });
});

it.each([
  ['as another role is called in the list', 'acme-audit'],
  ['nearly so', 'acrne-audit'],
  ['so in capitals', 'ACME-AUDIT'],
  ['so in letters of another alphabet', '\u0430cme-audit'],
])('a link calls production %s: it is offered without that name and its color, and that is said', (_, name) => {
  const link = `https://signin.aws.amazon.com/switchrole?account=777788889999&roleName=Admin&displayName=${encodeURIComponent(name)}&color=2e7d32`;
  const { named } = findNamed(view, link);
  expect(named).toMatchObject({ is: 'offered', found: { name: '' }, role: { profile: 'Admin' }, takenName: name });
  expect(named).not.toHaveProperty('found.color');
});

it('a message that a role may not be assumed means the role that was asked for', () => {
  const message =
    'User: arn:aws:sts::555566667777:assumed-role/Auditor/ann is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::222233334444:role/Admin';
  expect(meant(message)).toBe('acme-admin');
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
  ])('%s', (query, profile) => {
    expect(meant(query)).toBe(profile);
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
  });
});

describe('words beside an account’s number are those of a sentence: none of them is offered as a role', () => {
  it.each([
    'login to 222233334444',
    'Error in 2222-3333-4444',
    'The Errors in 222233334444 today',
    'Access in 222233334444',
    'Production 222233334444',
    'S3 in 222233334444',
    'eu-west-1 222233334444',
    'OPS-1234 222233334444',
    'ann@example.com 222233334444',
    'i-0123456789abcdef0 222233334444',
    '222233334444:user/bob',
    'acme-shop = 222233334444',
    'acme-shop: "2222-3333-4444",',
    '"acme-shop": "222233334444"',
    'acme-shop | 222233334444',
    'Please use the power user role in 222233334444',
    'Power User in 222233334444',
    'please use the Read Only role in 2222-3333-4444',
    'Database Admin in 222233334444',
    '222233334444 계정의 Power User 역할',
  ])('%s', (query) => {
    expect(meant(query)).toBe('unclear');
  });

  it.each([
    'account=222233334444',
    'account_id=222233334444',
    'AWS Account ID: 222233334444',
    'acme-shop (222233334444)',
  ])('only an account: %s', (query) => {
    expect(meant(query)).toBe('acme-admin');
  });

  it('but a role of the account that has such a name is meant', () => {
    const one = viewOf([role('one', { account, roleName: 'Admin' }), role('two', { account, roleName: 'access' })]);
    const { groups, named } = findNamed(one, 'Access in 222233334444');
    expect([groups[0]?.roles[0], named?.is]).toEqual([1, 'listed']);
  });

  it('and one whose words are written apart', () => {
    const names = ['Admin', 'PowerUserAccess', 'read-only', 'db/DatabaseAdmin'];
    const some = viewOf(names.map((roleName) => role(roleName, { account, roleName })));
    for (const [query, first] of [
      ['Please use the power user role in 222233334444', 1],
      ['Power User Access in 222233334444', 1],
      ['222233334444 계정의 Read Only 역할', 2],
      ['Database Admin in 222233334444', 3],
    ] as const) {
      expect(findNamed(some, query).groups[0]?.roles[0], query).toBe(first);
    }
  });
});

describe('what joins a role to its account is no part of its name', () => {
  it.each([
    'Auditor@222233334444',
    'Auditor @222233334444',
    'role/Auditor 222233334444',
    '222233334444:role/Auditor',
    '222233334444/Auditor',
    'Auditor/222233334444',
    'Auditor/ann@2222-3333-4444',
    'Auditor:222233334444',
    '222233334444,Auditor',
    '222233334444;Auditor',
    'Auditor->222233334444',
    'Auditor → 222233334444',
    '<222233334444> Auditor',
    'mytool --role Auditor --account 222233334444',
    'mytool --role-name Auditor --account-id 222233334444',
  ])('%s', (query) => {
    expect(meant(query)).toBe(offer);
  });
});

describe('a name of the list stands beside a resource', () => {
  const resource = 'arn:aws:lambda:eu-west-1:222233334444:function:pay';
  it.each([
    ['of a role of its account', `${resource} acme-audit`, 'acme-audit', 'listed'],
    ['before it', `acme-audit ${resource}`, 'acme-audit', 'listed'],
    ['of a role of another account', `${resource} other-audit`, 'unclear', 'unclear'],
    ['the beginning of one', `${resource} acme`, 'acme-admin', undefined],
    ['a word that is no role’s', `${resource} failed`, 'acme-admin', undefined],
    ['a role that the list has not', `${resource} Release`, 'offer Release in 222233334444', 'offered'],
  ])('%s', (_, query, is, named) => {
    expect(meant(query)).toBe(is);
    expect(findNamed(view, query).named?.is).toBe(named);
  });

  it.each(['other-audit in 222233334444', '222233334444 other-audit', 'other-audit (222233334444)'])(
    'the account says one thing, the name of the list another: %s',
    (query) => {
      expect(meant(query)).toBe('unclear');
    },
  );
});
