import { describe, expect, it } from 'vitest';
import { recognize } from '@/core/import/recognize.ts';
import { shortlyTold, toldOf } from './told.ts';

const outer = '999988887777';
const shop = '111122223333';
const bank = '444455556666';

/** One role in an object of its own, inside one that names another account. */
const inside = (own: string) => `{"account_id":"${outer}","accounts":[{"name":"dev",${own},"role":"Admin"}]}`;

describe('an object with a role whose own account is unusable never takes one from around it', () => {
  it.each([
    ['an id that lost its zero', inside('"account_id":12345678901'), 'spoilt-account 1'],
    ['a rounded id', inside('"account_id":"1.23457E+11"'), 'spoilt-account 1'],
    ['an alias', inside('"account":"acme-dev"'), 'bad-account 1'],
    ['a variable', inside(`"account_id":"\${DEV_ACCOUNT}"`), 'bad-account 1'],
    ['a digit too few', inside('"account_id":"2000-0000-002"'), 'bad-account 1'],
    ['nothing', inside('"account_id":null'), 'bad-account 1'],
    ['an unusable target', inside(`"account":"${shop}","target_account_id":"local.dev"`), 'bad-account 1'],
    ['a variable of Terraform', `accounts = {\n  dev = { id = local.dev_id, role = "Ops" }\n}\n`, 'bad-account 2'],
    [
      'a variable, in an account',
      `shop = {\n  account_id = "${outer}"\n  dev = {\n    account_id = local.dev_id\n    role = "Ops"\n  }\n}\n`,
      'bad-account 4',
    ],
    [
      'an unusable account two levels above',
      `{"account_id":"${outer}","dev":{"account_id":123,"assume":{"role":"Admin"}}}`,
      'bad-account 1',
    ],
    [
      'roles of an unusable account',
      `account_id: "${outer}"\nmembers:\n  - account_id: acme-dev\n    roles:\n      - name: Admin\n`,
      'bad-account 3',
    ],
  ])('%s', (_, text, leftOut) => {
    expect(shortlyTold(text)).toMatchObject({ leftOut: [leftOut] });
    expect(shortlyTold(text)).not.toHaveProperty('roles');
  });

  it('but an object that names none is in the one around it', () => {
    const text = `{"account_id":"${shop}","access":[{"role":"Admin"},{"id":7,"role":"Look"}]}`;
    expect(shortlyTold(text)).toEqual({ roles: [`${shop}-Admin = ${shop}/Admin`, `${shop}-Look = ${shop}/Look`] });
  });

  it('and one with an account of its own is in that', () => {
    const text = `{"account_id":"${outer}","roles":{"dev":{"account_id":"${shop}","role":"Admin"}}}`;
    expect(shortlyTold(text)).toEqual({ roles: [`dev = ${shop}/Admin`] });
  });
});

describe('an odd id beside a role is no other account', () => {
  it.each<[string, string, object]>([
    ['digits', `{"${outer}":{"dev":{"id":"11111","role":"Admin"}}}`, { leftOut: ['bad-account 1'] }],
    ['a word', inside('"id":"acme-dev"'), { leftOut: ['bad-account 1'] }],
    ['in YAML', `"${outer}":\n  dev:\n    id: 22222\n    role: Admin\n`, { leftOut: ['bad-account 3'] }],
    [
      'in HCL',
      `locals { all = { "${outer}" = { dev = { id = "1234", role = "Ops" } } } }`,
      { leftOut: ['bad-account 1'] },
    ],
    [
      'a lost zero under `number`',
      `master_account_id: "${outer}"\naccounts:\n  - name: dev\n    number: 11111111111\n    role: Ops\n`,
      { leftOut: ['spoilt-account 4'] },
    ],
  ])('%s', (_, text, told) => {
    const { accounts: __, ...rest } = shortlyTold(text);
    expect(rest).toEqual(told);
  });

  it.each(['"a1b2c3d4-0000-4000-8000-123456789012"', '7', '"admin"'])('but %s is a number of the record', (id) => {
    expect(shortlyTold(`{"account_id":"${shop}","access":[{"id":${id},"role":"Admin"}]}`)).toEqual({
      roles: [`${shop}-Admin = ${shop}/Admin`],
    });
  });
});

describe('members of an account that names others are not in it', () => {
  it.each([
    `{"payer":{"id":"${outer}","members":[{"name":"dev","role":"Admin"}]}}`,
    `{"payer":{"id":"${outer}","team":[{"name":"dev","role":"Admin"}]}}`,
    `{"master":{"accountId":"${outer}","children":{"dev":{"role":"Admin"}}}}`,
    `{"관리계정":{"id":"${outer}","하위":[{"이름":"개발","역할":"Admin"}]}}`,
    `{"親アカウント":{"id":"${outer}","メンバー":[{"名前":"開発","ロール":"Admin"}]}}`,
    `{"account_id":"${outer}","linked_accounts":[{"name":"dev","role":"Admin"}]}`,
  ])('%s', (text) => {
    expect(shortlyTold(text)).toMatchObject({ leftOut: ['unclear-account 1'] });
    expect(shortlyTold(text)).not.toHaveProperty('roles');
  });

  it('but its own role is', () => {
    const text = `{"management":{"account_id":"${outer}","role":"Ops"},"members":[{"account_id":"${shop}","role":"Look"}]}`;
    expect(toldOf(text).roles.map((role) => role.split(' = ')[1])).toEqual([`${outer}/Ops`, `${shop}/Look`]);
  });
});

it.each([[`{"role":"Ops","account_ids":["${shop}","${bank}"]}`], [`role: Ops\naccounts:\n  - ${shop}\n  - ${bank}\n`]])(
  'a role beside a list of accounts is in each: %s',
  (text) => {
    expect(toldOf(text).roles.map((role) => role.split(' = ')[1])).toEqual([`${shop}/Ops`, `${bank}/Ops`]);
    expect(toldOf(text).leftOut).toEqual([]);
  },
);

describe('of several ids in an object', () => {
  const dev = { roles: [`dev = ${shop}/Admin`] };
  const with2 = (fields: string) => `{"role":"Admin","name":"dev",${fields}}`;
  it.each([
    `"management_account_id":"${outer}","target_account_id":"${shop}"`,
    `"payer_account_id":"${outer}","account_id":"${shop}"`,
    `"backup_account_id":"${outer}","id":"${shop}"`,
    `"logArchiveAccountId":"${outer}","accountId":"${shop}"`,
    `"last_seen_id":"${outer}","id":"${shop}"`,
    `"source_account":"${outer}","destination_account":"${shop}"`,
    `"parent_account_id":"${outer}","target_id":"${shop}"`,
    `"trusted_account":"${outer}","id":"${shop}"`,
    `"created":202401011230,"id":"${shop}"`,
    `"identity_account_id":"${outer}","aws_account_number":"${shop}"`,
    `"account":"shop","id":"${shop}"`,
    `"external_id":"${outer}","aws_id":"${shop}"`,
  ])('the role’s own is taken: %s', (fields) => {
    expect(shortlyTold(with2(fields))).toEqual(dev);
    expect(
      shortlyTold(
        with2(
          fields
            .split(/,(?=")/)
            .reverse()
            .join(','),
        ),
      ),
    ).toEqual(dev);
  });

  it.each([
    `"dev_id":"${shop}","prod_id":"${bank}"`,
    `"account_id":"${shop}","target_account_id":"${bank}"`,
    `"management_account_id":"${outer}"`,
    `"identity_account_id":"${outer}","payer_account_id":"${bank}"`,
  ])('none is taken where it is not clear: %s', (fields) => {
    expect(shortlyTold(with2(fields))).toEqual({ leftOut: ['unclear-account 1'] });
  });

  it.each([`"created":202401011230`, `"build":"202401011230"`, `"phone":"821012345678"`])(
    '%s is no account',
    (field) => {
      expect(shortlyTold(with2(field))).toEqual({});
    },
  );

  it('a management account is never that of what is within', () => {
    const text = `{"management_account_id":"${outer}","accounts":[{"name":"dev","role":"Admin"}]}`;
    expect(shortlyTold(text)).toEqual({ leftOut: ['unclear-account 1'] });
  });
});

describe('who comes is no target, and is told', () => {
  const arn = `arn:aws:iam::${outer}:role/Login`;
  it.each([
    `"trusts":[{"role":"ReadOnly","account":"acme-prod"}]`,
    `"trusted_role_arn":"${arn}"`,
    `"trustedBy":["${arn}"]`,
    `"source_role_arn":"${arn}"`,
  ])('%s', (field) => {
    const text = `{"name":"dev","account_id":"${shop}","role":"Admin",${field}}`;
    expect(shortlyTold(text)).toEqual({ roles: [`dev = ${shop}/Admin`], leftOut: ['trusted-role 1'] });
  });
});

it('a name that is a link leads nowhere', () => {
  const link = `https://signin.aws.amazon.com/switchrole?account=${outer}&roleName=Evil`;
  const found = recognize(JSON.stringify([{ name: link, account_id: shop, role: 'Admin' }]));
  expect(found).toMatchObject({ made: 1, text: expect.stringContaining(`arn:aws:iam::${shop}:role/Admin`) });
});

it.each([
  ['aws-us-gov', 'aws-us-gov'],
  ['aws', 'aws'],
])('an object’s own partition counts: %s', (written, partition) => {
  const found = recognize(JSON.stringify([{ name: 'dev', account_id: shop, role: 'Admin', partition: written }]));
  expect(found).toMatchObject({ text: expect.stringContaining(`arn:${partition}:iam::${shop}`) });
});

it('a partition that is not known leaves the role out', () => {
  const text = JSON.stringify([{ name: 'dev', account_id: shop, role: 'Admin', partition: 'aws-moon' }]);
  expect(shortlyTold(text)).toEqual({ leftOut: ['bad-partition 1'] });
});
