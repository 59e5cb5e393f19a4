import { describe, expect, it } from 'vitest';
import { findNamed } from '@/core/import/form/named-role.ts';
import { emptyRoleForm } from '@/core/import/form/role-form.ts';
import { recognize } from '@/core/import/recognize.ts';
import { roleInText } from '@/core/import/role-in-text.ts';
import { role, viewOf } from '../unit/core/catalog/catalogs.ts';

const shop = '222233334444';
const pay = '555566667777';
const view = viewOf([
  role('shop-admin', { account: shop, roleName: 'Admin' }),
  role('shop-read', { account: shop, roleName: 'ReadOnly' }),
  role('shop-release', { account: shop, roleName: 'Release' }),
  role('pay-admin', { account: pay, roleName: 'Admin' }),
]);

const arnOf = (account: string, name: string) => `arn:aws:iam::${account}:role/${name}`;
const refused = (action: string, resource: string) =>
  `User: arn:aws:sts::${pay}:assumed-role/Admin/ann is not authorized to perform: ${action} on resource: ${resource}`;
const link = (account: string, name: string, host = 'signin.aws.amazon.com') =>
  `https://${host}/switchrole?account=${account}&roleName=${name}`;

const texts: readonly (readonly [string, readonly string[]])[] = [
  [
    'it denies a role that it names',
    [
      `take ReadOnly and not Admin for ${shop}`,
      `please don't take Admin in ${shop}, take ReadOnly`,
      `We have no longer Admin in ${shop}; ReadOnly does it`,
      `Admin was removed in ${shop}, so work with ReadOnly`,
      `ReadOnly rather than Admin in ${shop}`,
      `Do not open Admin in ${shop}`,
      `take ReadOnly, not\nAdmin, in ${shop}`,
      `${shop} 계정은 Admin 말고 ReadOnly로 들어가세요`,
      `${shop} 계정의 Admin은 쓰지 마세요`,
      `${shop} の Admin ではなく ReadOnly で入ってください`,
      `In ${shop} bitte nicht Admin nehmen`,
      `Not ${arnOf(shop, 'Admin')}`,
      `${link(shop, 'Admin')} is gone, ask Bob`,
    ],
  ],
  [
    'it names two accounts',
    [
      `not ${shop} but ${pay} Admin`,
      `move from ${shop} to ${pay}, role Admin`,
      `source account ${shop}, target account ${pay}, role Admin`,
      `SourceAccount: ${shop} TargetAccount: ${pay} Role: Admin`,
      `${shop} -> ${pay} Admin`,
      `Account: ${shop} or ${pay}\nRole: Admin`,
      `Our account is ${pay} (log in there).\nSwitch to account: ${shop}\nRole: Admin`,
      `${pay} 계정에 로그인한 뒤 ${shop} 계정의 Admin 역할로 전환하세요`,
      `${arnOf(shop, 'Admin')}\n${arnOf(pay, 'Admin')}`,
      `[shop (${pay})](${link(shop, 'Admin')})`,
    ],
  ],
  [
    'it names two roles',
    [
      `Admin or ReadOnly in ${shop}`,
      `Admin in ${shop}, ReadOnly in ${shop}`,
      `Account ID: ${shop}\nRole: Admin\nRole: ReadOnly`,
      `Account ID: ${shop}\nRole: Admin, later ReadOnly`,
      `${arnOf(shop, 'Admin')} ${arnOf(shop, 'Release')}`,
      refused('iam:PassRole', arnOf(shop, 'Release')),
    ],
  ],
  [
    'it takes back what it says',
    [
      `> Account ID: ${shop}\n> Role: Admin\n\nSorry, that was mine. Yours comes tomorrow.`,
      `Account ID: ${shop}\nRole: Admin\n\nCorrection: see the next mail.`,
      `계정 ID: ${shop}\n역할: Admin\n\n위 내용은 잘못된 안내입니다.`,
    ],
  ],
  [
    'it is cut',
    [
      `arn:aws:iam::${shop}:role/Admi…`,
      `arn:aws:iam::${shop}:role/Admi...`,
      `arn:aws:iam::${shop}:role/Admin\${suffix}`,
      `arn:aws:iam::${shop}:role/Admin<env>`,
      `arn:aws:iam::${shop}:role/Admin{RO,RW}`,
      `arn:aws:iam::${shop}:role/Admin*`,
      `arn:aws:iam::${shop}:role/`,
      `arn:aws:iam::${shop}:role/team/\nAdmin`,
      `https://signin.aws.amazon.com/switchrole?account=${shop}&roleName=`,
    ],
  ],
  ['its link is at a host that looks like AWS’s', [link(shop, 'Admin', 'signin.aws.amazon.com.evil.example')]],
];

for (const [what, written] of texts) {
  describe(`a text names a role, and ${what}`, () => {
    it.each(written)('the search and the address bar choose none, the form takes none: %s', (text) => {
      expect(findNamed(view, text).named).toEqual({ is: 'open' });
      expect(roleInText(text)).toBe('unclear');
    });
  });
}

it('of two accounts the roles of both can be chosen', () => {
  const { groups, count } = findNamed(view, `not ${shop} but ${pay} Admin`);
  const profiles = groups.flatMap(({ roles }) => roles.map((row) => view.role(row).profile));
  expect(profiles.toSorted()).toEqual(['pay-admin', 'shop-admin', 'shop-read', 'shop-release']);
  expect(count).toBe(4);
});

describe('a text is certain', () => {
  it.each<[string, string, string]>([
    ['a message that a session may not be tagged', refused('sts:TagSession', arnOf(shop, 'Release')), 'Release'],
    ['one that a role may not be assumed', refused('sts:AssumeRole', arnOf(shop, 'Release')), 'Release'],
    [
      'a config whose base is in another account',
      `[profile shop]\nrole_arn = ${arnOf(shop, 'Admin')}\nmfa_serial = arn:aws:iam::${pay}:mfa/ann\nsource_profile = login`,
      'Admin',
    ],
    [
      'a mail with what mails end in',
      `Hi Ann,\n\nyour access is ready.\nAccount ID: ${shop}\nRole: Admin\nTeam: Shop Support Developers\n\nPlease do not reply. If you have questions or problems, write to us.`,
      'Admin',
    ],
    ['a link between words', `Open ${link(shop, 'Admin')} and log in as the Developer you are.`, 'Admin'],
    [
      'an alias and a number',
      `https://acme-shop.signin.aws.amazon.com/console\nAccount ID: ${shop}\nRole: Admin`,
      'Admin',
    ],
  ])('%s', (_, text, roleName) => {
    expect(roleInText(text)).toMatchObject({ account: shop, roleName });
    const { named, groups } = findNamed(view, text);
    expect(named).toEqual({ is: 'listed' });
    expect(view.role(groups[0]?.roles[0] ?? -1)).toMatchObject({ account: shop, roleName });
  });
});

it('a name that Markdown’s source has with signs in it is that of no other role', () => {
  expect(findNamed(view, `arn:aws:iam::${shop}:role/Admin\\_RO`).named).toEqual({ is: 'open' });
});

describe('an account’s number is written as programs print it', () => {
  it.each([
    ['hyphens of print', '2222\u20113333\u20114444'],
    ['dashes', '2222\u20133333\u20134444'],
    ['nothing that one sees between its digits', '2222\u200b3333\u200b4444'],
    ['digits of another width', '２２２２３３３３４４４４'],
  ])('with %s: form and import read it', (_, written) => {
    const text = `Account ID: ${written}\nRole: Admin`;
    expect(roleInText(text)).toEqual({ ...emptyRoleForm, account: shop, roleName: 'Admin' });
    const found = recognize(text);
    expect('text' in found ? found.text : '').toContain(`${shop}:role/Admin`);
  });
});
