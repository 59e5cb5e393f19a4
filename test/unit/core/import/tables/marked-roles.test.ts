import { describe, expect, it } from 'vitest';
import { shortlyTold } from '../told.ts';

const shop = '111122223333';
const bank = '444455556666';
const table = (...rows: string[]) =>
  rows
    .map((row) => `| ${row} |`)
    .join('\n')
    .replace('\n', '\n|--|--|--|--|\n');

describe('marks that say which account has which role', () => {
  it.each([
    ['x, and nothing', 'x', ''],
    ['X and a dash', 'X', '-'],
    ['ticks', '✓', ' '],
    ['ticks and crosses', '✅', '❌'],
    ['a tick and an x', '✔️', 'x'],
    ['words', 'Yes', 'no'],
    ['letters', 'Y', 'N'],
    ['a spreadsheet’s boxes', 'TRUE', 'FALSE'],
    ['O and X', 'O', 'X'],
    ['○ and ×', '○', '×'],
    ['a chat’s names', ':white_check_mark:', ':x:'],
    ['Korean', '예', '아니오'],
    ['Japanese', '可', '不可'],
  ])('give the roles that are ticked: %s', (_, yes, no) => {
    const rows = ['Account | Account ID | Admin | ReadOnly', `shop | ${shop} | ${yes} | ${yes}`];
    expect(shortlyTold(table(...rows, `bank | ${bank} | ${no} | ${yes}`))).toEqual({
      roles: [`shop-Admin = ${shop}/Admin`, `shop-ReadOnly = ${shop}/ReadOnly`, `bank = ${bank}/ReadOnly`],
    });
  });

  it('are read with the id beside the name, as tabs and commas, and with roles as rows', () => {
    const roles = [`shop-Admin = ${shop}/Admin`, `shop-ReadOnly = ${shop}/ReadOnly`, `bank = ${bank}/ReadOnly`];
    for (const text of [
      `계정\tAdmin\tReadOnly\nshop (${shop})\tO\tO\nbank (${bank})\tX\tO\n`,
      `account_id,account_name,Admin,ReadOnly\n${shop},shop,y,y\n${bank},bank,,y\n`,
      `| Role | shop (${shop}) | bank ${bank} |\n|--|--|--|\n| Admin | x | |\n| ReadOnly | x | x |\n`,
    ])
      expect(shortlyTold(text)).toEqual({ roles });
  });

  it.each([
    ['a triangle', '△', '○'],
    ['words', 'on request', '✓'],
    ['an x beside ticks and blanks', 'x', '✓'],
  ])('are told with their line where they say neither yes nor no: %s', (_, odd, yes) => {
    const rows = ['Account | Account ID | Admin | ReadOnly', `shop | ${shop} | ${odd} | ${yes}`];
    expect(shortlyTold(table(...rows, `bank | ${bank} |  | ${yes}`))).toEqual({
      roles: [`shop = ${shop}/ReadOnly`, `bank = ${bank}/ReadOnly`],
      leftOut: ['unclear-mark 3'],
    });
  });

  it('tell an account that has no mark', () => {
    const rows = ['Account | Account ID | Admin | ReadOnly', `shop | ${shop} | x | `, `bank | ${bank} | | `];
    expect(shortlyTold(table(...rows))).toEqual({ roles: [`shop = ${shop}/Admin`], leftOut: ['no-role-name 4'] });
  });

  it.each([
    ['what accounts have', 'MFA | Support'],
    ['environments', 'dev | prod'],
    ['people', 'Kim | Lee'],
    ['how many', 'Admins | ReadOnly', '3'],
    ['sentences', 'Has admin users | Is read-only'],
    ['accounts', 'Account owner | Account closed'],
  ])('are no roles of an account below other headings: %s', (_, heads, mark = '✓') => {
    const text = table(`Account | Account ID | ${heads}`, `shop | ${shop} | ${mark} | ${mark}`);
    expect(shortlyTold(text)).toEqual({ accounts: [`${shop} shop`] });
  });

  it('stay marks beside a column of roles', () => {
    const text = table('Account | Account ID | Role | Admin', `shop | ${shop} | Ops | ✓`);
    expect(shortlyTold(text)).toEqual({ roles: [`shop = ${shop}/Ops`] });
  });
});
