import { describe, expect, it } from 'vitest';
import { saysWhoComes } from '@/core/import/words/who-comes.ts';
import { shortlyTold, toldOf } from './told.ts';

const hub = 'arn:aws:iam::444455556666:role/Hub';
const shop = 'arn:aws:iam::111122223333:role/Ops';
const ops = { roles: ['111122223333-Ops = 111122223333/Ops'] };
const table = (...rows: string[][]) =>
  [rows[0], rows[0]?.map(() => '--'), ...rows.slice(1)].map((cells) => `| ${cells?.join(' | ')} |`).join('\n');

const headings = [
  'Trusted by',
  'Trusted role',
  'Trust',
  'Who may assume',
  'Who can assume it?',
  'Source role',
  'Assumable by',
  'Assumed by (ARN)',
  'Allowed from',
  'Principals',
  'Caller',
  '신뢰',
  '신뢰하는 역할',
  '신뢰 주체',
  '역할을 맡을 수 있는 사용자',
  '信頼元',
  '引き受け元ロール',
  '引受元',
  'プリンシパル',
];

describe.each(headings)('what stands below %s in a table', (heading) => {
  it.each([
    ['an account', '444455556666'],
    ['a role’s name', 'HubAdmin'],
    ['a role’s ARN', hub],
    ['a link', 'https://signin.aws.amazon.com/switchrole?account=444455556666&roleName=Hub'],
  ])('is no role, no account and no name: %s', (_, cell) => {
    const { roles } = shortlyTold(table(['Account ID', 'Role', heading], ['111122223333', 'Ops', cell]));
    expect(roles).toEqual(ops.roles);
    expect(shortlyTold(table([heading, 'Role ARN'], [cell, shop])).roles).toEqual(ops.roles);
  });

  it('is not the account of the only role beside it', () => {
    const { roles, accounts } = shortlyTold(table(['Role', heading], ['Ops', '444455556666']));
    expect([roles, accounts]).toEqual([undefined, undefined]);
  });

  it('is told where nothing else is there', () => {
    expect(shortlyTold(table(['Team', heading], ['web', hub]))).toEqual({ leftOut: ['trusted-role 3'] });
  });
});

describe('who comes, elsewhere', () => {
  it.each<[string, string, object]>([
    ['a label with an account', 'Role: Ops\nAccount: 111122223333\nTrusted by: 444455556666', ops],
    ['a label with a role', `Role: ${shop}\nWho may assume: ${hub}`, { ...ops, leftOut: ['trusted-role 2'] }],
    [
      'a label in Japanese',
      `アカウントID: 111122223333\nロール名: Ops\n引き受け元: ${hub}`,
      { ...ops, leftOut: ['trusted-role 3'] },
    ],
    [
      'a key of JSON',
      `[{"role": "Ops", "account": "111122223333", "assumable_by": ["${hub}"]}]`,
      { ...ops, leftOut: ['trusted-role 1'] },
    ],
    ['a key of YAML', `roles:\n  - arn: ${shop}\n    source: ${hub}\n`, { ...ops, leftOut: ['trusted-role 3'] }],
  ])('%s', (_, text, told) => {
    expect(shortlyTold(text)).toEqual(told);
  });
});

it.each([
  ['Role that you can assume'],
  ['Assume role'],
  ['Source profile'],
  ['Trusting account'],
  ['Used by CI'],
  ['Account'],
  ['전환할 수 있는 역할'],
  ['전환할 계정'],
  ['맡을 수 있는 역할'],
  ['スイッチ先アカウント'],
  ['引き受け可能なロール'],
])('%s says where to', (heading) => {
  expect(saysWhoComes(heading)).toBe(false);
});

it('reads the ARN of a call whose name says from', () => {
  const text = `const role = iam.Role.fromRoleArn(this, 'Deploy', '${shop}');`;
  expect(shortlyTold(text).roles).toEqual(ops.roles);
});

it('takes no mark of a heading for a part of an account’s name', () => {
  expect(shortlyTold('### shop (111122223333)\n### bank (444455556666)').accounts).toEqual([
    '111122223333 shop',
    '444455556666 bank',
  ]);
});

it('takes what uses a role for its name, where that is no role itself', () => {
  const text = table(['Account ID', 'Role', 'Used by'], ['111122223333', 'Ops', 'payments']);
  expect(shortlyTold(text).roles).toEqual(['payments = 111122223333/Ops']);
});

describe('a column of roles that may be assumed, beside one of whole ARNs', () => {
  const [arn, other] = ['arn:aws:iam::111122223333:role/Ops', 'arn:aws:iam::444455556666:role/Look'];
  it.each(['역할 ARN | 맡을 수 있는 역할', 'Role ARN | Assumable roles', 'ロールARN | 引き受け可能なロール'])(
    'takes the ARNs and tells the names: %s',
    (heads) => {
      const text = `| ${heads} |\n|--|--|\n| ${arn} | WebTeam |\n| ${other} | DataTeam |\n`;
      expect(toldOf(text)).toMatchObject({
        roles: ['111122223333-Ops = 111122223333/Ops', '444455556666-Look = 444455556666/Look'],
        leftOut: ['unclear-account 3', 'unclear-account 4'],
      });
    },
  );

  it('tells nothing where both say the same', () => {
    const text = `| Role ARN | Assumable role |\n|--|--|\n| ${arn} | Ops |\n`;
    expect(toldOf(text)).toMatchObject({ roles: ['111122223333-Ops = 111122223333/Ops'], leftOut: [] });
  });
});
