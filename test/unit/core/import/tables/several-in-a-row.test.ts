import { describe, expect, it } from 'vitest';
import { shortlyTold } from '../told.ts';

const [shop, pay] = ['111122223333', '444455556666'];
const table = (head: string, cell: string) => `| Role | ${head} |\n|--|--|\n| Look | ${cell} |\n`;

describe('a cell that lists several accounts has the row’s role in each', () => {
  it.each([
    ['with their names', table('Account', `shop (${shop}), pay (${pay})`), ['shop', 'pay']],
    ['line by line', table('Account', `shop ${shop}<br>pay ${pay}`), ['shop', 'pay']],
    ['below a plural', table('Accounts', `${shop}, ${pay}`), [`${shop}-Look`, `${pay}-Look`]],
  ])('%s', (_, text, [one, other]) =>
    expect(shortlyTold(text)).toEqual({ roles: [`${one} = ${shop}/Look`, `${other} = ${pay}/Look`] }),
  );

  it.each([
    ['nothing says that all are meant', table('Account ID', `${shop}, ${pay}`)],
    ['one of them is none', table('Accounts', `${shop}, 4444`)],
  ])('not where %s', (_, text) => expect(shortlyTold(text)).toEqual({ leftOut: ['bad-account 3'] }));
});

describe('a row without the account that spans it', () => {
  it('has the role in that account', () => {
    const text = `Account\tRole\nshop (${shop})\tAdmin\nReadOnly\npay (${pay})\tOps\n`;
    expect(shortlyTold(text)).toEqual({
      roles: [`shop-Admin = ${shop}/Admin`, `shop-ReadOnly = ${shop}/ReadOnly`, `pay = ${pay}/Ops`],
    });
  });

  it('is none where it is another text', () => {
    const text = `Account\tRole\nshop (${shop})\tAdmin\nAsk Ann\n`;
    expect(shortlyTold(text)).toEqual({ roles: [`shop = ${shop}/Admin`] });
  });
});
