import { describe, expect, it } from 'vitest';
import { shortlyTold } from '../told.ts';

const arn = 'arn:aws:iam::111122223333:role/Look';
const link = 'https://signin.aws.amazon.com/switchrole?account=111122223333&roleName=Look';

describe('marks of code and emphasis are no part of a name', () => {
  it.each([
    ['- shop: `', '`'],
    ['**shop**: `', '`'],
    ['* **shop** – `', '`'],
    ['- `shop`: **', '**'],
    ['__shop__: ', ''],
    ['[shop](', ')'],
    ['1. *shop* (`', '`)'],
  ])('%s…%s', (before, after) => {
    const roles = { roles: ['shop = 111122223333/Look'] };
    expect(shortlyTold(`${before}${arn}${after}`)).toEqual(roles);
    expect(shortlyTold(`${before}${link}${after}`)).toEqual(roles);
  });

  it.each([`_${arn}_`, `*${arn}*`, `\`${arn}\``, `Use this one: \`${arn}\``, `<Arn>${arn}</Arn>`])('%s', (text) =>
    expect(shortlyTold(text)).toEqual({ roles: ['111122223333-Look = 111122223333/Look'] }),
  );

  it('a variable behind an ARN is no mark', () =>
    expect(shortlyTold(`${arn}<stage>`)).toEqual({ leftOut: ['bad-arn 1'] }));
});

describe('an ARN and a link in one line', () => {
  const other = arn.replace('111122223333', '444455556666');
  it('are both read', () =>
    expect(shortlyTold(`Use ${other} or ${link}`).roles?.toSorted()).toEqual([
      '111122223333-Look = 111122223333/Look',
      '444455556666-Look = 444455556666/Look',
    ]));
  it('are one role, if they name one', () =>
    expect(shortlyTold(`[${arn}](${link})`)).toEqual({ roles: ['111122223333-Look = 111122223333/Look'] }));
  it('what is in the link is a part of it', () =>
    expect(shortlyTold(`${link}&redirect_uri=${other}`)).toEqual({ roles: ['111122223333-Look = 111122223333/Look'] }));
});
