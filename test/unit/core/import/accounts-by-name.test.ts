import { describe, expect, it } from 'vitest';
import { recognize } from '@/core/import/recognize.ts';
import { roleInText } from '@/core/import/role-in-text.ts';
import { shortlyTold } from './told.ts';

const accounts = '| Account | ID |\n|--|--|\n| shop | 111122223333 |\n| Data Lake | 444455556666 |\n';
const roles = '| Account | Role |\n|--|--|\n| Shop | Look |\n| Data Lake | Ops |\n';
const both = { roles: ['Shop = 111122223333/Look', 'Data Lake = 444455556666/Ops'] };

describe('an account that is called by its name has the number that the text gives for it', () => {
  it.each([
    ['a table above', `${accounts}\n\n${roles}`],
    ['a table below', `${roles}\n\n${accounts}`],
    ['lines', `shop: 111122223333\nData Lake: 444455556666\n\n${roles}`],
  ])('in %s', (_, text) => expect(shortlyTold(text)).toEqual(both));

  it('also for permission sets, and for labels', () => {
    expect(shortlyTold(`${accounts}\n\n${roles.replace('Role', 'Permission set')}`)).toEqual({
      sets: ['111122223333/Look', '444455556666/Ops'],
    });
    expect(shortlyTold(`Account: shop\nRole: Look\n\n${accounts}`).roles).toEqual(['shop = 111122223333/Look']);
  });

  it('of two accounts of that name none is taken', () => {
    const twice = accounts.replace('Data Lake', 'Shop');
    expect(shortlyTold(`${twice}\n\n| Account | Role |\n|--|--|\n| shop | Look |\n`).leftOut).toEqual([
      'unclear-account 9',
    ]);
  });

  it('a name without a number beside others that have theirs is no alias', () => {
    const text = `${accounts}\n\n${roles}| pay | Ops |\n`;
    expect(shortlyTold(text)).toEqual({ ...both, leftOut: ['bad-account 11'] });
    expect(recognize(text)).not.toHaveProperty('aliases');
  });

  it('names that have no number anywhere are aliases, if they could be', () => {
    expect(recognize('| Account | Role |\n|--|--|\n| shop | Look |\n')).toMatchObject({ aliases: ['shop'] });
    expect(shortlyTold(roles)).toEqual({ leftOut: ['bad-account 3', 'bad-account 4'] });
  });
});

describe('a name and its number behind one label', () => {
  it.each([
    'shop-prod / 111122223333',
    'shop-prod, 111122223333',
    'shop-prod | 111122223333',
    'shop-prod #1111-2222-3333',
  ])('%s', (value) => {
    const text = `Account: ${value}\nRole: Look`;
    expect(shortlyTold(text)).toEqual({ roles: ['shop-prod = 111122223333/Look'] });
    expect(roleInText(text)).toMatchObject({ account: '111122223333', roleName: 'Look' });
  });
  it('in Korean', () =>
    expect(shortlyTold('계정: 결제운영 / 111122223333\n역할: Look').roles).toEqual(['결제운영 = 111122223333/Look']));
});

describe('a column of sign-in addresses', () => {
  const url = (account: string) => `https://${account}.signin.aws.amazon.com/console`;
  const table = (...hosts: [string, string]) =>
    `| Account | Sign-in URL | Role |\n|--|--|--|\n| shop | ${url(hosts[0])} | Look |\n| pay | ${url(hosts[1])} | Ops |\n`;
  it('has the accounts’ numbers', () =>
    expect(shortlyTold(table('111122223333', '444455556666'))).toEqual({
      roles: ['shop = 111122223333/Look', 'pay = 444455556666/Ops'],
    }));
  it('is that of the account to sign in to first, where it is the same for all', () =>
    expect(recognize(table('111122223333', '111122223333'))).toMatchObject({ aliases: ['shop', 'pay'] }));
});
