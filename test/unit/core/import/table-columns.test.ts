import { describe, expect, it } from 'vitest';
import { recognize } from '@/core/import/recognize.ts';
import { shortlyTold, toldOf } from './told.ts';

const two = { accounts: ['111122223333 shop', '444455556666 bank'] };
const link = (account: string, role: string) =>
  `https://signin.aws.amazon.com/switchrole?account=${account}&roleName=${role}`;

describe('the column with ids is the account', () => {
  it.each([
    [
      'beside a name that is headed Account',
      '| Account | Account ID |\n|--|--|\n| shop | 111122223333 |\n| bank | 444455556666 |',
    ],
    ['before it', 'Account ID\tAccount\n111122223333\tshop\n444455556666\tbank'],
    ['with hyphens', 'Account,AWS\nshop,1111-2222-3333\nbank,4444-5555-6666'],
    ['in Japanese', 'アカウント名,アカウントID\nshop,111122223333\nbank,444455556666'],
    ['in Korean', '계정 이름;계정 번호\nshop;111122223333\nbank;444455556666'],
    ['in a language that nobody listed', 'Nazwa,Numer konta\nshop,111122223333\nbank,444455556666'],
    ['without headings', 'shop,111122223333\nbank,444455556666'],
    [
      'below each other, with blanks',
      'NAME    ACCOUNT ID    OWNER\nshop    111122223333  kim\nbank    444455556666  lee',
    ],
    ['with the name in its cell', '| Account |\n|--|\n| shop (111122223333) |\n| bank (444455556666) |'],
    [
      'beside the id of the payer',
      'Account,Payer Account ID,Account ID\nshop,000000000007,111122223333\nbank,000000000007,444455556666',
    ],
    [
      'with a state and a mail',
      'Id,Mail,Name,State\n111122223333,a@example.com,shop,ACTIVE\n444455556666,b@example.com,bank,ACTIVE',
    ],
    ['in a list', 'Our accounts:\n- shop: 111122223333\n- bank (444455556666)'],
  ])('%s', (_, text) => {
    expect(shortlyTold(text)).toEqual(two);
  });

  it.each([
    ['ids below a heading', 'Account ID\n111122223333\n', ['111122223333']],
    ['ids alone', '111122223333\n444455556666\n', ['111122223333', '444455556666']],
  ])('%s are a list of accounts', (_, text, accounts) => {
    expect(shortlyTold(text)).toEqual({ accounts });
  });

  it('is never a list of no accounts', () => {
    expect(recognize('| Account | Owner |\n|--|--|\n| shop | kim |')).toMatchObject({ kind: 'unusable' });
    expect(recognize('Account ID,Status\n111122223333,SUSPENDED\n')).toMatchObject({
      kind: 'unusable',
      leftOutCount: 1,
    });
  });
});

describe('an alias', () => {
  it('is taken from a table only where no column has ids, and told', () => {
    const found = recognize('| Account | Role |\n|--|--|\n| acme-prod | Ops |');
    expect(found).toMatchObject({ kind: 'csv', aliases: ['acme-prod'] });
    expect(toldOf('| Account | Role |\n|--|--|\n| acme-prod | Ops |').roles).toEqual(['acme-prod-Ops = acme-prod/Ops']);
  });

  it('is not what stands beside an id, or is missing one', () => {
    expect(shortlyTold('Account,Account ID,Role\nshop,111122223333,Ops\nbank,,Ops')).toEqual({
      roles: ['shop = 111122223333/Ops'],
      leftOut: ['bad-account 3'],
    });
  });
});

describe('the columns with roles', () => {
  it.each([
    ['by a heading', 'Account,Account ID,Role\nshop,111122223333,Ops', ['shop = 111122223333/Ops']],
    ['in Japanese', 'アカウント,アカウントID,ロール\n本番,111122223333,Ops', ['本番 = 111122223333/Ops']],
    [
      'several',
      '| Env | ID | Admin role | Read role |\n|--|--|--|--|\n| shop | 111122223333 | Ops | Look |',
      ['shop-Ops = 111122223333/Ops', 'shop-Look = 111122223333/Look'],
    ],
    [
      'several in a cell',
      '| Env | ID | Roles |\n|--|--|--|\n| shop | 111122223333 | `Ops`, `Look` |',
      ['shop-Ops = 111122223333/Ops', 'shop-Look = 111122223333/Look'],
    ],
    [
      'without headings',
      'shop\t111122223333\tReadOnly\nbank\t444455556666\tOps',
      ['shop = 111122223333/ReadOnly', 'bank = 444455556666/Ops'],
    ],
    [
      'of ARNs',
      '| Env | Role |\n|--|--|\n| shop | arn:aws:iam::111122223333:role/x/Ops |',
      ['shop = 111122223333/x/Ops'],
    ],
    [
      'of two ARNs',
      '| Env | Admin | Reader |\n|--|--|--|\n| shop | arn:aws:iam::111122223333:role/A | arn:aws:iam::111122223333:role/R |',
      ['shop Admin = 111122223333/A', 'shop Reader = 111122223333/R'],
    ],
  ])('%s', (_, text, roles) => {
    expect(toldOf(text).roles).toEqual(roles);
  });

  it('are none that describe in sentences what an account is for', () => {
    const text =
      'Account,Account ID,Role\nshop,111122223333,runs the shop for us\nbank,444455556666,keeps the money safe';
    expect(shortlyTold(text)).toEqual(two);
  });
});

describe('Markdown in cells', () => {
  it.each([
    ['code', '`111122223333` | `Ops`'],
    ['emphasis', '**111122223333** | _Ops_'],
    ['a link', '111122223333 | [Ops](https://wiki.example.com/ops)'],
    ['code of a wiki', '{{111122223333}} | {{Ops}}'],
  ])('%s is no part of them', (_, row) => {
    expect(toldOf(`| Account ID | Role | Note |\n|--|--|--|\n| ${row} |`).roles).toEqual([
      '111122223333-Ops = 111122223333/Ops',
    ]);
  });

  it('a table ends where its rows end, and the next one is another', () => {
    const table = (role: string) =>
      `## ${role}s\n\n| Account | Link |\n|:-:|---|\n| shop | ${link('111122223333', role)} |\n| bank | ${link('444455556666', role)} |\n`;
    expect(toldOf(`${table('Admin')}\nSome words.\n\n${table('Reader')}`)).toEqual({
      roles: [
        'shop-Admin = 111122223333/Admin',
        'bank-Admin = 444455556666/Admin',
        'shop-Reader = 111122223333/Reader',
        'bank-Reader = 444455556666/Reader',
      ],
      leftOut: [],
      accounts: [],
      sets: [],
    });
  });
});

describe('names', () => {
  it.each([
    [
      'the row, where the link says “Switch role”',
      `| Account | ID | Go |\n|--|--|--|\n| shop | 111122223333 | [Switch role](${link('111122223333', 'Ops')}) |`,
      ['shop'],
    ],
    [
      'title and row, where a row has several',
      `| Account | ID | Go |\n|--|--|--|\n| shop | 111122223333 | [Admin](${link('111122223333', 'A')}) [Read](${link('111122223333', 'R')}) |\n| bank | 444455556666 | [Admin](${link('444455556666', 'A')}) |`,
      ['shop Admin', 'shop Read', 'bank Admin'],
    ],
    [
      'the heading, where there is nothing else',
      `## shop\n\n[Switch role](${link('111122223333', 'Ops')})\n\n## bank\n\n[link](${link('444455556666', 'Ops')})`,
      ['shop', 'bank'],
    ],
    [
      'title and role, where the title repeats',
      `- [shop](${link('111122223333', 'Ops')})\n- [shop](${link('111122223333', 'Look')})`,
      ['shop Ops', 'shop Look'],
    ],
    ['account and role at last', `[here](${link('111122223333', 'Ops')})`, ['111122223333-Ops']],
  ])('%s', (_, text, names) => {
    expect(toldOf(text).roles.map((role) => role.split(' = ')[0])).toEqual(names);
  });
});

it.each([
  ['as CSV', 'AccountIdPad,AccountAlias,RoleName,Profile,Expires\n111122223333,shop,Ops,shop-Ops,\n'],
  ['as a table', 'AccountIdPad | AccountAlias | RoleName | Profile\n======\n111122223333 | shop | Ops | shop-Ops\n'],
])('takes the roles of `aws-sso list` %s for permission sets, which lack their portal', (_, text) => {
  expect(toldOf(text)).toMatchObject({ roles: [], sets: ['111122223333/Ops'] });
});
