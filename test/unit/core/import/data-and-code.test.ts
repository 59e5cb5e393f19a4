import { describe, expect, it } from 'vitest';
import { recognize } from '@/core/import/recognize.ts';
import { shortlyTold, toldOf } from './told.ts';

const arn = (account: string, role: string) => `arn:aws:iam::${account}:role/${role}`;
const shop = '111122223333';
const bank = '444455556666';

describe('JSON and YAML name accounts with roles', () => {
  it.each<[string, string, object]>([
    [
      'a list of roles in each account',
      JSON.stringify([{ account_id: shop, account_name: 'shop', roles: 'Ops, Look' }]),
      { roles: [`shop-Ops = ${shop}/Ops`, `shop-Look = ${shop}/Look`] },
    ],
    [
      'one that is disabled',
      JSON.stringify([
        { account_id: shop, disabled: 'True', roles: 'Ops' },
        { account_id: bank, roles: ['Ops'] },
      ]),
      { roles: [`${bank}-Ops = ${bank}/Ops`], leftOut: ['inactive-account 1'] },
    ],
    [
      'Custodian’s accounts',
      `accounts:\n  - account_id: "${shop}"\n    name: shop\n    role: ${arn(shop, 'Ops')}\n    regions: [eu-west-1]\n`,
      { roles: [`shop = ${shop}/Ops`] },
    ],
    [
      'names as keys',
      JSON.stringify({ shop: { account: shop, role: 'Ops' }, bank: { account: bank, role: 'Ops' } }),
      { roles: [`shop = ${shop}/Ops`, `bank = ${bank}/Ops`] },
    ],
    [
      'ids as keys',
      `SSOConfig:\n  corp:\n    StartUrl: https://acme.awsapps.com/start\n    Accounts:\n      ${shop}:\n        Name: shop\n        Roles:\n          Ops:\n            Profile: mine\n          Look: {}\n`,
      { roles: [`acme.awsapps.com: mine = ${shop}/Ops`, `acme.awsapps.com: shop-Look = ${shop}/Look`] },
    ],
    [
      'ARNs as keys',
      `awscli:\n  roles:\n    "${arn(shop, 'Ops')}": "Shop admin"\n`,
      { roles: [`Shop admin = ${shop}/Ops`] },
    ],
    [
      'a map of a program',
      `const roles = {\n  shop: { account: '${shop}', role: 'Ops' },\n};\n`,
      { roles: [`shop = ${shop}/Ops`] },
    ],
    [
      'what one may assume',
      JSON.stringify({
        Statement: [
          { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: [arn(shop, 'Ops')] },
          { Effect: 'Allow', Action: 'iam:PassRole', Resource: arn(shop, 'Pass') },
          { Effect: 'Deny', Action: 'sts:AssumeRole', Resource: arn(shop, 'No') },
        ],
      }),
      { roles: [`${shop}-Ops = ${shop}/Ops`] },
    ],
    [
      'a trust policy, which names who comes',
      JSON.stringify({
        Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { AWS: arn(shop, 'Ci') } }],
      }),
      {},
    ],
    [
      'roles of services',
      JSON.stringify({
        Roles: [
          {
            Arn: arn(shop, 'Fn'),
            AssumeRolePolicyDocument: { Statement: [{ Principal: { Service: 'lambda.amazonaws.com' } }] },
          },
          { Arn: arn(shop, 'aws-service-role/x.amazonaws.com/X') },
          { RoleName: 'Ops', Arn: arn(shop, 'Ops') },
        ],
      }),
      { roles: [`${shop}-Ops = ${shop}/Ops`] },
    ],
    [
      'permission sets of an account',
      JSON.stringify({ roleList: [{ roleName: 'Ops', accountId: shop }] }),
      { sets: [`${shop}/Ops`] },
    ],
    [
      'the role of a permission set',
      arn(shop, 'aws-reserved/sso.amazonaws.com/AWSReservedSSO_Ops_0123456789abcdef'),
      { sets: [`${shop}/Ops`] },
    ],
    [
      'names and ids',
      `account_ids:\n  shop: "${shop}"\n  bank: "${bank}"\n`,
      { accounts: [`${shop} shop`, `${bank} bank`] },
    ],
  ])('%s', (_, text, told) => {
    expect(shortlyTold(text)).toEqual(told);
  });
});

describe('Terraform', () => {
  it.each([
    [
      'providers by their alias',
      `provider "aws" {\n  alias = "shop"\n  assume_role {\n    role_arn     = "${arn(shop, 'Ops')}"\n    session_name = "tf"\n  }\n}\n`,
      [`shop = ${shop}/Ops`],
    ],
    [
      'maps of accounts',
      `locals {\n  accounts = {\n    shop = { id = "${shop}", role = "Ops" } # ours\n  }\n}\n`,
      [`shop = ${shop}/Ops`],
    ],
    [
      'variables of a file',
      `accounts = {\n  shop = {\n    account_id = "${shop}"\n    role_name  = "Ops"\n  }\n}\n`,
      [`shop = ${shop}/Ops`],
    ],
    ['no roles that are made or passed on', `resource "aws_iam_role" "x" {\n  arn = "${arn(shop, 'Made')}"\n}\n`, []],
  ])('%s', (_, text, roles) => {
    expect(toldOf(text).roles).toEqual(roles);
  });
});

describe('aws configure set', () => {
  it.each([
    [
      '--profile behind',
      `aws configure set role_arn ${arn(shop, 'Ops')} --profile shop\naws configure set source_profile me --profile shop`,
    ],
    [
      '--profile before, with quotes and prompts',
      `$ aws --profile shop configure set role_arn "${arn(shop, 'Ops')}"\n$ aws --profile shop configure set source_profile 'me'`,
    ],
    [
      'the profile in the key',
      `aws configure set profile.shop.role_arn ${arn(shop, 'Ops')} && aws configure set profile.shop.source_profile me`,
    ],
    [
      'continued lines',
      `aws configure set \\\n  role_arn ${arn(shop, 'Ops')} \\\n  --profile shop\naws configure set source_profile me --profile=shop`,
    ],
  ])('with %s', (_, text) => {
    expect(toldOf(text).roles).toEqual([`me: shop = ${shop}/Ops`]);
  });

  const set = (account: string) => `aws configure set role_arn ${arn(account, 'Ops')} --profile shop\n`;
  it('with one profile for two roles loses none', () => {
    expect(toldOf(set(shop) + set(bank)).roles).toEqual([`shop ${shop} = ${shop}/Ops`, `shop ${bank} = ${bank}/Ops`]);
  });

  it.each([
    ['first', set('1') + set(shop), 1],
    ['last', set(shop) + set('1'), 2],
  ])('with a bad account for one profile, %s, keeps the role and tells the other', (_, text, line) => {
    const found = recognize(text);
    expect(toldOf(text).roles).toEqual([`shop = ${shop}/Ops`]);
    expect(found).toMatchObject({ leftOut: [{ reason: 'bad-account', line, value: arn('1', 'Ops') }] });
  });
});

describe('ARNs and pairs in any text', () => {
  it.each([
    ['a name before', `shop: ${arn(shop, 'Ops')}`, [`shop = ${shop}/Ops`]],
    ['a name behind', `${arn(shop, 'Ops')} (shop)`, [`shop = ${shop}/Ops`]],
    ['a setting before', `OKTA_AWS_ROLE_TO_ASSUME=${arn(shop, 'Ops')}`, [`${shop}-Ops = ${shop}/Ops`]],
    [
      'a refusal',
      `User: arn:aws:sts::${bank}:assumed-role/Dev/kim is not authorized to perform: sts:AssumeRole on resource: ${arn(shop, 'x/Ops')}`,
      [`${shop}-Ops = ${shop}/x/Ops`],
    ],
    [
      'an account above',
      `Account: shop (${shop})\n${arn(shop, 'Ops')}\n${arn(shop, 'Look')}`,
      [`shop-Ops = ${shop}/Ops`, `shop-Look = ${shop}/Look`],
    ],
    [
      'an ini file of another program',
      `[default]\nurl = x\nrole = ${arn(bank, 'Ops')}\n[shop]\nrole = ${arn(shop, 'Ops')}`,
      [`${bank}-Ops = ${bank}/Ops`, `shop = ${shop}/Ops`],
    ],
    ['labels', `Account ID: ${shop}\nRole name: Ops\n`, [`${shop}-Ops = ${shop}/Ops`]],
    ['labels in Korean, on one line', `계정 ID: ${shop} / 역할: Ops`, [`${shop}-Ops = ${shop}/Ops`]],
    ['options', `some-tool login --account-id ${shop} --role-name Ops`, [`${shop}-Ops = ${shop}/Ops`]],
    ['account and role with a slash', `${shop}/Ops`, [`${shop}-Ops = ${shop}/Ops`]],
    ['a sentence', `Take the role Ops in account ${shop}.`, [`${shop}-Ops = ${shop}/Ops`]],
    ['a sentence that goes on', `The role Ops in account ${shop} is gone`, [`${shop}-Ops = ${shop}/Ops`]],
    ['an account with its name behind', `role Ops in account ${shop} (shop)`, [`shop = ${shop}/Ops`]],
  ])('%s', (_, text, roles) => {
    expect(toldOf(text).roles).toEqual(roles);
  });

  it.each([
    `arn:aws:iam::${shop}:mfa/kim`,
    `arn:aws:iam::${shop}:policy/Ops`,
    `kim came as arn:aws:sts::${shop}:assumed-role/Ops/kim`,
    arn(shop, 'aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS'),
    'arn:aws:iam::ACCOUNT:role/Ops',
    `"Principal": { "AWS": "${arn(shop, 'Ci')}"`,
  ])('%s is no role to switch to', (text) => {
    expect(shortlyTold(text)).toEqual({});
  });
});
