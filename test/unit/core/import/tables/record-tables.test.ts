import { describe, expect, it } from 'vitest';
import { shortlyTold } from '../told.ts';

const roles = { roles: ['shop = 111122223333/Look', 'pay = 444455556666/Ops'] };

describe('what PowerShell prints', () => {
  it.each([
    [
      'Format-List',
      'Name      : shop\nAccountId : 111122223333\nRole      : Look\n\nName      : pay\nAccountId : 444455556666\nRole      : Ops\n',
    ],
    [
      'Format-List without blank lines',
      'Name      : shop\nAccountId : 111122223333\nRole      : Look\nName      : pay\nAccountId : 444455556666\nRole      : Ops\n',
    ],
    ['Format-Table', 'Name AccountId    Role\n---- ---------    ----\nshop 111122223333 Look\npay  444455556666 Ops\n'],
  ])('%s', (_, text) => expect(shortlyTold(text)).toEqual(roles));

  it('a list of accounts', () => {
    const text =
      'Email  : a@example.com\nId     : 111122223333\nName   : shop\nStatus : ACTIVE\n\nEmail  : b@example.com\nId     : 444455556666\nName   : old\nStatus : SUSPENDED\n';
    expect(shortlyTold(text)).toEqual({ accounts: ['111122223333 shop'], leftOut: ['inactive-account 6'] });
  });

  it('a record that lacks a value takes none of another one', () => {
    const text = 'AccountId : 111122223333\nRole      : Look\n\nAccountId : 444455556666\nOwner     : Ann\n';
    expect(shortlyTold(text)).toEqual({
      roles: ['111122223333-Look = 111122223333/Look'],
      leftOut: ['no-role-name 4'],
    });
  });
});

it('the divider below a simple table of reStructuredText is no row', () => {
  const divider = '====  ============  ====\n';
  const text = `${divider}Name  Account ID    Role\n${divider}shop  111122223333  Look\npay   444455556666  Ops\n${divider}`;
  expect(shortlyTold(text)).toEqual(roles);
});
