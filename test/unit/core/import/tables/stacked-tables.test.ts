import { describe, expect, it } from 'vitest';
import { toldOf } from '../told.ts';

const [shop, bank, mail] = ['111122223333', '444455556666', '777788889999'];
const roles = [`shop = ${shop}/Admin`, `bank = ${bank}/Ops`];
const lines = (...parts: string[]) => parts.join('\n');
const cells = ['shop', shop, 'Admin', 'bank', bank, 'Ops'];
const block = (...inner: string[]) => `<div>${inner.map((one) => `<div>${one}</div>`).join('')}</div>`;

describe('a table whose cells are lines', () => {
  it.each([
    ['with headings', lines('Name', 'Account ID', 'Role', ...cells)],
    ['with one that nobody knows', lines('Env', 'Account ID', 'Role', ...cells)],
    ['below a title', lines('Our roles', '', 'Env', 'Account ID', 'Role', ...cells)],
    ['without headings', lines(...cells)],
    ['of blocks', `${block('Env', 'Account ID', 'Role')}${block('shop', shop, 'Admin')}${block('bank', bank, 'Ops')}`],
  ])('%s', (_, text) => {
    expect(toldOf(text)).toMatchObject({ roles, leftOut: [] });
  });

  it('of one row', () => {
    expect(toldOf(lines('Account ID', 'Role', shop, 'Ops')).roles).toEqual([`${shop}-Ops = ${shop}/Ops`]);
  });

  it.each([
    ['a cell is blank', lines('Env', 'Account ID', 'Role', 'shop', shop, 'Admin', 'bank', bank, 'mail', mail, 'Ops')],
    ['the last cell is blank', lines('Env', 'Account ID', 'Role', 'shop', shop, 'Admin', 'bank', bank)],
    ['no cells are called as roles are', lines('shop', shop, 'Kim', 'bank', bank, 'Lee')],
  ])('is none where %s: no role gets an account of another row', (_, text) => {
    expect(toldOf(text).roles).toEqual([]);
    expect(toldOf(text).accounts.length).toBeGreaterThan(1);
  });
});
