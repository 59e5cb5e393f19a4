import { describe, expect, it } from 'vitest';
import { recognize } from '@/core/import/recognize.ts';
import { shortlyTold } from './told.ts';

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
    ['several', inside(`"account_ids":["${shop}","${bank}"]`), 'unclear-account 1'],
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

describe('who comes is no target', () => {
  const arn = `arn:aws:iam::${outer}:role/Login`;
  it.each([
    `"trusts":[{"role":"ReadOnly","account":"acme-prod"}]`,
    `"trusted_role_arn":"${arn}"`,
    `"trustedBy":["${arn}"]`,
    `"source_role_arn":"${arn}"`,
  ])('%s', (field) => {
    const text = `{"name":"dev","account_id":"${shop}","role":"Admin",${field}}`;
    expect(shortlyTold(text)).toEqual({ roles: [`dev = ${shop}/Admin`] });
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
