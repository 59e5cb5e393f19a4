import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognize } from '@/core/import/recognize.ts';
import { shortlyTold, toldOf } from './told.ts';

const login = '999988887777';
const shop = '111122223333';
const bank = '444455556666';
const inShop = { roles: [`dev = ${shop}/Admin`] };
const csv = (...lines: string[]) => `${lines.join('\n')}\n`;

describe('which of two columns of accounts counts is told', () => {
  it.each([
    ['Source account', 'Target account'],
    ['Payer account ID', 'Account ID'],
    ['로그인 계정', '전환할 계정'],
    ['ログインアカウント', 'スイッチ先アカウント'],
    ['Old account ID', 'New account ID'],
  ])('%s, %s', (unused, used) => {
    const found = recognize(`${unused},${used},Role\n999988887777,111122223333,Ops\n`);
    expect('notes' in found ? found.notes : []).toEqual([{ code: 'account-column', used, unused }]);
  });

  it('but not of one', () => {
    expect(recognize('Account ID,Role\n111122223333,Ops\n')).not.toHaveProperty('notes');
  });
});

describe('of two columns with accounts, the one that is switched to counts', () => {
  it.each([
    ['Identity account', 'Target account'],
    ['Old account ID', 'New account ID'],
    ['Trusted account', 'Target account ID'],
    ['Jump account id', 'Destination account id'],
    ['Source Account', 'Target Account'],
    ['sourceAccountId', 'targetAccountId'],
    ['Login account', 'Account'],
    ['Management Account ID', 'Account ID'],
    ['Log archive account', 'AWS account number'],
    ['From account', 'To account (AWS)'],
    ['로그인 계정', '대상 계정'],
    ['원본 계정 ID', '전환할 계정 ID'],
    ['이전 계정', '신규 계정'],
    ['ログインアカウント', 'スイッチ先アカウント'],
    ['移行元アカウントID', '移行先アカウントID'],
    ['源账户', '目标账户'],
    ['Quellkonto', 'Zielkonto'],
  ])('%s | %s', (other, target) => {
    const row = `dev,${login},${shop},Admin`;
    expect(shortlyTold(csv(`Name,${other},${target},Role`, row))).toEqual(inShop);
    expect(shortlyTold(csv(`Name,${target},${other},Role`, `dev,${shop},${login},Admin`))).toEqual(inShop);
    const markdown = `| Name | ${other} | ${target} | Role |\n|--|--|--|--|\n| dev | ${login} | ${shop} | Admin |\n`;
    expect(shortlyTold(markdown)).toEqual(inShop);
  });

  it.each([
    ['East account', 'West account'],
    ['Account', 'Target account'],
    ['Payer account', 'Management account'],
    ['Target account', 'Destination account'],
    ['계정 A', '계정 B'],
  ])('and neither where it is not clear: %s | %s', (one, other) => {
    expect(shortlyTold(csv(`Name,${one},${other},Role`, `dev,${login},${shop},Admin`))).toEqual({
      leftOut: ['unclear-account 2'],
    });
  });

  it('and neither without headings', () => {
    expect(shortlyTold(csv(`dev,${login},${shop},Admin`, `prod,${login},${bank},Admin`))).toEqual({
      leftOut: ['unclear-account 1', 'unclear-account 2'],
    });
  });

  it('one is enough where both say the same', () => {
    const text = csv('Name,Account,Account ID,Role', `dev,dev (${shop}),${shop},Admin`);
    expect(shortlyTold(text)).toEqual(inShop);
  });

  it.each(['Payer account ID', 'Management account', '마스터 계정 ID', '請求アカウント'])(
    'somebody else’s alone is none: %s',
    (heading) => {
      expect(shortlyTold(csv(`Name,Role,${heading}`, `dev,Admin,${login}`))).toEqual({
        leftOut: ['unclear-account 2'],
      });
    },
  );
});

describe('headings pair accounts with roles', () => {
  it.each([
    [
      'a role beside each account',
      csv('App,Dev account,Dev role,Prod account,Prod role', `pay,${shop},Admin,${bank},ReadOnly`),
      { roles: [`pay Dev = ${shop}/Admin`, `pay Prod = ${bank}/ReadOnly`].map((one) => one.toLowerCase()) },
    ],
    [
      'one role for several environments',
      csv('App,Dev account,Prod account,Role', `pay,${shop},${bank},Ops`),
      { roles: [`pay dev = ${shop}/ops`, `pay prod = ${bank}/ops`] },
    ],
    [
      'in Korean',
      csv('서비스,개발 계정,운영 계정,역할', `pay,${shop},${bank},Ops`),
      { roles: [`pay 개발 = ${shop}/ops`, `pay 운영 = ${bank}/ops`] },
    ],
    [
      'one of two unusable',
      csv('App,Dev account,Prod account,Role', `pay,12345678901,${bank},Ops`),
      { roles: [`pay prod = ${bank}/ops`], leftOut: ['spoilt-account 2'] },
    ],
    [
      'a role of another environment',
      csv('App,Dev account,Prod role', `pay,${shop},Ops`),
      { leftOut: ['unclear-account 2'] },
    ],
    [
      'accounts of environments without roles',
      csv('App,Dev account,Prod account', `pay,${shop},${bank}`),
      { accounts: [`${shop} pay dev`, `${bank} pay prod`] },
    ],
  ])('%s', (_, text, told) => {
    const found = Object.entries(shortlyTold(text)).map(([key, list]) => [
      key,
      list.map((one) => (key === 'roles' ? one.toLowerCase() : one)),
    ]);
    expect(Object.fromEntries(found)).toEqual(told);
  });
});

describe('a column that is no account', () => {
  it.each([
    ['Created', '202401011230'],
    ['Cost center', '4711-0815-0001'],
    ['Ticket', '202400012345'],
    ['Phone', '821012345678'],
    ['Employee number', '000000123456'],
    ['Kostenstelle', '471108150001'],
    ['비용 센터', '471108150001'],
    ['External ID', '123456789012'],
  ])('never beats one that is headed Account: %s', (heading, value) => {
    const text = csv(`Account,Role,${heading}`, `acme-dev,Admin,${value}`);
    expect(toldOf(text).roles.join()).toContain(' = acme-dev/Admin');
    const before = csv(`${heading},Account ID,Role,Name`, `${value},${shop},Admin,dev`);
    expect(shortlyTold(before)).toEqual(inShop);
  });

  it.each(['12345678901', '1.23457E+11', '1,23457E+11'])('nor one whose ids a spreadsheet spoilt: %s', (id) => {
    const text = `Account ID\tRole\tTicket\tReference\n${id}\tAdmin\t202400012345\t999988887777\n`;
    expect(shortlyTold(text)).toEqual({ leftOut: ['spoilt-account 2'] });
  });

  it.each([
    ['the first row', '\n0\t12345678901\tAdmin\nok\t212345678901\tOps', 'spoilt-account 2'],
    ['a later row', '\nok\t212345678901\tOps\n0\t12345678901\tAdmin', 'spoilt-account 3'],
    ['the only row', '\n0\t12345678901\tAdmin', 'spoilt-account 2'],
  ])('tells an id that lost its zero below the heading ID, too: in %s', (_, rows, leftOut) => {
    for (const head of ['Name\tID\tRole', 'Name\tAccount ID\tRole', '이름\t번호\t역할'])
      expect(toldOf(head + rows).leftOut).toEqual([leftOut]);
  });

  it('takes short numbers of people for no accounts', () => {
    expect(shortlyTold('Name\tID\tRole\nkim\t12345678\tDeveloper\nlee\t22345678\tAdmin')).toEqual({});
  });

  it.each(['Employee number', 'Phone', '사번', '電話', 'Created', 'Joined at'])(
    'people are no accounts: %s',
    (heading) => {
      expect(shortlyTold(csv(`Name,Role,${heading}`, 'Kim,Developer,202401011230'))).toEqual({});
    },
  );
});

describe('an ARN of who comes', () => {
  const arn = `arn:aws:iam::${login}:role/Login`;
  it.each([
    'Trusted by',
    'Identity ARN',
    'Login role ARN',
    'Source ARN',
    'Principal',
    'Assumed by',
    'Owner',
    '신뢰 ARN',
  ])('is not where the row leads: %s', (heading) => {
    expect(shortlyTold(csv(`Name,Account ID,Role,${heading}`, `dev,${shop},Admin,${arn}`))).toEqual(inShop);
    expect(shortlyTold(csv(`Name,${heading},Account ID,Role`, `dev,${arn},${shop},Admin`))).toEqual(inShop);
  });

  it('and the role’s own ARN beside it is', () => {
    const own = `arn:aws:iam::${shop}:role/Admin`;
    expect(shortlyTold(csv('Name,Trusted by,Role ARN', `dev,${arn},${own}`))).toEqual(inShop);
  });
});

it('no role ever gets the account of a column or a field that is somebody else’s', () => {
  const decoys = fc.constantFrom(
    ...[
      'Payer account ID',
      'management_account_id',
      'Source account',
      'trustedAccountId',
      'Login account',
      '로그인 계정',
    ],
    ...[
      '移行元アカウント',
      'Old account',
      'Phone',
      'Created',
      'Ticket',
      'Jump account',
      'backup_account_id',
      'Master account',
    ],
  );
  const own = fc.constantFrom(
    'Account ID',
    'account',
    'Target account',
    'AWS account number',
    '계정 ID',
    'アカウントID',
  );
  const id = fc.stringMatching(/^[1-8]\d{11}$/);
  const written = fc.oneof(id, fc.constantFrom('12345678901', '1.2E+11', '', 'local.dev', `\${ACCOUNT}`, '-', 'n/a'));
  const row = fc.record({ account: written, role: fc.constantFrom('Admin', 'ReadOnly', 'Ops') });
  const write = fc.constantFrom('csv', 'tsv', 'markdown', 'json', 'nested');
  fc.assert(
    fc.property(
      decoys,
      own,
      fc.array(row, { minLength: 1, maxLength: 5 }),
      fc.nat(2),
      write,
      (decoy, head, rows, at, as) => {
        const decoyId = '999900001111';
        const line = (account: string, other: string, role: string) => [account, role].toSpliced(at, 0, other);
        const lines = [line(head, decoy, 'Role'), ...rows.map(({ account, role }) => line(account, decoyId, role))];
        const objects = rows.map(({ account, role }) =>
          Object.fromEntries(line(account, decoyId, role).map((text, index) => [lines[0]?.[index] ?? '', text])),
        );
        const nested = { [decoy]: decoyId, accounts: rows.map(({ account, role }) => ({ [head]: account, role })) };
        const text = {
          csv: csv(...lines.map((cells) => cells.join(','))),
          tsv: csv(...lines.map((cells) => cells.join('\t'))),
          markdown: csv(...lines.toSpliced(1, 0, ['--', '--', '--']).map((cells) => `| ${cells.join(' | ')} |`)),
          json: JSON.stringify(objects, null, 1),
          nested: JSON.stringify(nested, null, 1),
        }[as];
        const found = recognize(text);
        expect('text' in found ? found.text : '').not.toContain(`:${decoyId}:`);
        const good = rows.filter(({ account }) => /^\d{12}$/.test(account));
        const told = toldOf(text).roles;
        for (const { account, role } of good)
          expect(told.some((one) => one.endsWith(` = ${account}/${role}`))).toBe(true);
      },
    ),
    { numRuns: 400 },
  );
});

describe('a name that is a link is only a name', () => {
  const evil = `https://signin.aws.amazon.com/switchrole?account=${login}&roleName=Evil`;
  it.each([
    ['with headings', csv('name,account,role', `${evil},${shop},Admin`)],
    ['of the account', csv('account name,account id,role', `${evil},${shop},Admin`)],
    ['without headings', csv(`${evil}\t${shop}\tAdministrator`, `x\t${bank}\tAdministrator`)],
    ['in Markdown', `| Name | Account ID | Role |\n|--|--|--|\n| ${evil} | ${shop} | Admin |\n`],
  ])('%s', (_, text) => {
    const found = recognize(text);
    const made = 'text' in found ? found.text : '';
    expect(made).not.toContain(`:${login}:`);
    expect(made).toContain(`arn:aws:iam::${shop}:role/Admin`);
  });

  it('in a config', () => {
    const config = `[profile ${evil}]\nrole_arn = arn:aws:iam::${shop}:role/Admin\nsource_profile = ${evil}2\n`;
    expect(recognize(config)).toMatchObject({ kind: 'config', text: config, made: 0 });
  });
});

it.each([
  ['an account', '| dev | Admin |'],
  ['a role', `| dev | ${shop} |`],
])('a row that lacks the cell of %s is left out, and said so', (_, row) => {
  const text = `| Name | Account ID | Role |\n|--|--|--|\n| shop | ${bank} | Ops |\n${row}\n`;
  expect(toldOf(text).leftOut).toEqual([expect.stringMatching(/ 4$/)]);
});
