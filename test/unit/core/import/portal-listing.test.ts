import { describe, expect, it } from 'vitest';
import { toldOf } from './told.ts';

const [shop, bank] = ['111122223333', '444455556666'];
const sets = [`${shop}/Admin`, `${shop}/ReadOnly`, `${bank}/Admin`];
const url = 'https://d-1234567890.awsapps.com/start';

/** A portal's page as text: `own` stands before each id, `link` behind each permission set. */
const listing = (own: string, link: string, mail = ' | me@example.com') =>
  [`shop\n${own}${shop}${mail}`, `Admin${link}`, `ReadOnly${link}`, `bank\n${own}${bank}${mail}`, `Admin${link}`].join(
    '\n',
  );

describe('accounts and permission sets copied from an access portal', () => {
  it.each([
    ['the new layout, on one line', listing('', ' | Access keys')],
    ['the new layout, on lines of their own', `AWS access portal\nAccounts\n${listing('', '\n|\nAccess keys ')}`],
    ['with the console first', listing('', '\nManagement console\n|\nAccess keys')],
    [
      'the old layout',
      `AWS Account (2)\n${listing('#', '\nManagement console\n|\nCommand line or programmatic access')}`,
    ],
    [
      'the old layout with tabs',
      listing('#', '\tManagement console\tCommand line or programmatic access', '\tme@example.com'),
    ],
    ['the number and the mail in one line', listing('#', '\nManagement console | Access keys', ' me@example.com')],
    [
      'all of an account in one line',
      listing('#', '\nManagement console | Access keys').replaceAll('\n#', ' #').replaceAll(' | me', ' me'),
    ],
    ['without mails', listing('', '\nAccess keys', '')],
    ['with blank lines', listing('', '\n| Access keys').replaceAll('\n', '\n\n')],
    ['in Korean', listing('', '\n|\n액세스 키')],
    ['in Japanese', listing('', '\nアクセスキー')],
  ])('%s', (_, text) => {
    expect(toldOf(text)).toMatchObject({ roles: [], leftOut: [], accounts: [], sets });
    expect(toldOf(`${url}\n${text}`).roles).toEqual([
      expect.stringMatching(`shop-Admin = ${shop}/Admin`),
      expect.stringMatching(`shop-ReadOnly = ${shop}/ReadOnly`),
      expect.stringMatching(`bank = ${bank}/Admin`),
    ]);
  });

  it('tells of an account that was not opened', () => {
    const text = `shop\n${shop} | a@example.com\nbank\n${bank} | b@example.com\nAdmin | Access keys`;
    expect(toldOf(text)).toMatchObject({ sets: [`${bank}/Admin`], leftOut: ['no-role-name 2'] });
  });

  it('is no table with such a column', () => {
    const text = `Account ID\tRole\tLink\n${shop}\tOps\tManagement console\n${bank}\tOps\tManagement console`;
    expect(toldOf(text).roles.map((role) => role.split(' = ')[1])).toEqual([`${shop}/Ops`, `${bank}/Ops`]);
  });
});
