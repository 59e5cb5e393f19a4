import { describe, expect, it } from 'vitest';
import { recognize } from '@/core/import/recognize.ts';
import { shortlyTold } from './told.ts';

const secret = ['wJalrXUtnFEMI', 'K7MDENG', 'bPxRfiCYEXAMPLEKEY'].join('/');
const token = `IQoJb3JpZ2luX2Vj${'EBAaCXVzLWVhc3QtMSJHMEUCIQD'.repeat(4)}==`;
const keyId = ['ASIA', '2345ABCDEFGHIJKL'].join('');
const session = 'arn:aws:sts::111122223333:assumed-role/Ops/me';
const ops = { roles: ['111122223333-Ops = 111122223333/Ops'] };
const caller = `Account: '111122223333'\nArn: ${session}\nUserId: AROAEXAMPLEEXAMPLE:me\n`;
const listed = (text: string) => text.replace(/^(?!$)/gm, '  ').replace(' ', '-');
const credentials = `Credentials:\n  AccessKeyId: ${keyId}\n  Expiration: '2026-11-28T13:00:00+00:00'\n  SecretAccessKey: ${secret}\n  SessionToken: ${token}\n`;
const assumed = `AssumedRoleUser:\n  Arn: ${session}\n  AssumedRoleId: AROAEXAMPLEEXAMPLE:me\n${credentials}`;

describe('get-caller-identity', () => {
  it.each<[string, string, object]>([
    ['yaml', caller, ops],
    ['yaml, with its command', `$ aws sts get-caller-identity --output yaml\n${caller}`, ops],
    ['yaml-stream', listed(caller), ops],
    [
      'yaml of two profiles',
      `${caller}---\n${caller.replaceAll('111122223333', '444455556666')}`,
      { roles: [...ops.roles, '444455556666-Ops = 444455556666/Ops'] },
    ],
    [
      'yaml of a permission set',
      caller.replace('/Ops/', '/AWSReservedSSO_Look_0123456789abcdef/'),
      { sets: ['111122223333/Look'] },
    ],
    ['yaml of a user', caller.replace(session, 'arn:aws:iam::111122223333:user/me'), { accounts: ['111122223333'] }],
    ['json', `{"UserId": "AROAEXAMPLEEXAMPLE:me", "Account": "111122223333", "Arn": "${session}"}`, ops],
    ['text', `111122223333\t${session}\tAROAEXAMPLEEXAMPLE:me\n`, ops],
    ['text of a query', `${session}\n`, ops],
    ['json of a query', `"${session}"\n`, ops],
  ])('as %s', (_, text, told) => {
    expect(shortlyTold(text)).toEqual(told);
  });
});

describe('assume-role: the role, and never its secrets', () => {
  const cell = (name: string, value: string) => `||  ${name}  |  ${value}  ||`;
  it.each([
    ['yaml', assumed],
    ['yaml-stream', listed(assumed)],
    [
      'json',
      `{"Credentials": {"AccessKeyId": "${keyId}", "SecretAccessKey": "${secret}", "SessionToken": "${token}"}, "AssumedRoleUser": {"AssumedRoleId": "AROAEXAMPLEEXAMPLE:me", "Arn": "${session}"}}`,
    ],
    [
      'text',
      `ASSUMEDROLEUSER\t${session}\tAROAEXAMPLEEXAMPLE:me\nCREDENTIALS\t${keyId}\t2026-11-28T13:00:00+00:00\t${secret}\t${token}\n`,
    ],
    [
      'table',
      [
        '|                 AssumeRole                 |',
        '+--------------------------------------------+',
        '||              AssumedRoleUser             ||',
        cell('Arn', session),
        cell('AssumedRoleId', 'AROAEXAMPLEEXAMPLE:me'),
        '||                Credentials               ||',
        cell('AccessKeyId', keyId),
        cell('SecretAccessKey', secret),
        cell('SessionToken', token),
      ].join('\n'),
    ],
  ])('as %s', (_, text) => {
    expect(shortlyTold(text)).toEqual(ops);
    const found = recognize(text);
    for (const one of [secret, token, keyId]) expect(JSON.stringify(found)).not.toContain(one);
    expect('secretLines' in found && found.secretLines.length > 0).toBe(true);
  });
});

describe('list-roles', () => {
  const policy = (principal: string) =>
    `  AssumeRolePolicyDocument:\n    Statement:\n    - Action: sts:AssumeRole\n      Effect: Allow\n      Principal:\n        ${principal}\n    Version: '2012-10-17'\n`;
  const roles = [
    `- Arn: arn:aws:iam::111122223333:role/team/Ops\n${policy('AWS: arn:aws:iam::444455556666:role/Hub')}  Description: ''\n  Path: /team/\n  RoleName: Ops\n`,
    `- Arn: arn:aws:iam::111122223333:role/aws-service-role/x.amazonaws.com/ForX\n${policy('Service: x.amazonaws.com')}  RoleName: ForX\n`,
  ].join('');
  const team = { roles: ['111122223333-Ops = 111122223333/team/Ops'] };
  it.each<[string, string, object]>([
    ['yaml', `Roles:\n${roles}`, team],
    ['yaml-stream', `- IsTruncated: false\n${`Roles:\n${roles}`.replace(/^(?!$)/gm, '  ')}`, team],
    ['yaml of a query', '- Arn: arn:aws:iam::111122223333:role/Ops\n  Called: ops\n', ops],
    ['yaml of a query, lists', '- - Ops\n  - arn:aws:iam::111122223333:role/Ops\n', ops],
    ['yaml of a query, texts', '- arn:aws:iam::111122223333:role/Ops\n', ops],
  ])('as %s', (_, text, told) => {
    expect(shortlyTold(text)).toEqual(told);
  });
});

describe('list-accounts', () => {
  const account = (id: string, name: string) =>
    `- Arn: arn:aws:organizations::000000000007:account/o-x/${id}\n  Id: '${id}'\n  Name: ${name}\n  Status: ACTIVE\n`;
  const two = { accounts: ['111122223333 shop', '444455556666 bank'] };
  const [shop, bank] = [account('111122223333', 'shop'), account('444455556666', 'bank')];
  const page = (list: string) => `- Accounts:\n${list.replace(/^(?!$)/gm, '  ')}`;
  it.each<[string, string]>([
    ['yaml', `Accounts:\n${shop}${bank}`],
    ['yaml-stream, a page each', `${page(shop)}${page(bank)}`],
    ['yaml of a query, lists', "- - '111122223333'\n  - shop\n- - '444455556666'\n  - bank\n"],
    ['yaml of a query, lists, names first', "- - shop\n  - '111122223333'\n- - bank\n  - '444455556666'\n"],
    ['yaml of a query, own keys', "- Nr: '111122223333'\n  N: shop\n- Nr: '444455556666'\n  N: bank\n"],
  ])('as %s', (_, text) => {
    expect(shortlyTold(text)).toEqual(two);
  });
});

it('takes a session in a message for who one is, and not for a role', () => {
  const message = `User: ${session} is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::444455556666:role/Audit`;
  expect(shortlyTold(message).roles).toEqual(['444455556666-Audit = 444455556666/Audit']);
});
