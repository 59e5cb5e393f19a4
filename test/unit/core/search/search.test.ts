import { describe, expect, it } from 'vitest';
import { search } from '@/core/search/search.ts';
import { role, viewOf } from '../catalog/catalogs.ts';

const view = viewOf([
  role('shop-prod', { account: '111122223333', roleName: 'Administrator', region: 'ap-northeast-2' }),
  role('shop-dev', { account: '111122224444', roleName: 'Developer', region: 'us-east-1' }),
  role('webshop', { account: '222233331111', roleName: 'Reproducer' }),
  role('admin', { account: '333344445555', accountName: 'Prod Shop', organization: 'Zeta Labs' }),
  role('(a+b)*', { account: '444455556666', organization: 'Zeta Labs' }),
  role('운영-계정', { account: '555566667777', roleName: '운영자', organization: '한국 지사' }),
  role('İstanbul-prod', { account: '666677778888', organization: 'Türkiye' }),
]);

/** The profiles found, organizations one after the other. */
const found = (query: string, boosts?: ReadonlyMap<number, number>) =>
  search(view, query, boosts).groups.flatMap(({ roles }) => roles.map((index) => view.role(index).profile));

describe('search', () => {
  it.each([
    ['a profile’s start before its middle', 'shop', ['shop-prod', 'shop-dev', 'webshop', 'admin']],
    [
      'a field’s start before a word’s, and that before a middle',
      'prod',
      ['admin', 'shop-prod', 'webshop', 'İstanbul-prod'],
    ],
    ['a whole field before one that only begins so', 'admin', ['admin', 'shop-prod']],
    ['every word, in any order', 'prod shop', ['shop-prod', 'webshop', 'admin']],
    ['a word that is there twice in the query', 'dev dev', ['shop-dev']],
    ['nothing when one word is nowhere', 'shop nowhere', []],
    ['an account id', '111122223333', ['shop-prod']],
    ['an account id with dashes', '1111-2222-3333', ['shop-prod']],
    ['the start of an account id before its end', '1111', ['shop-prod', 'shop-dev', 'webshop']],
    ['a role’s name', 'developer', ['shop-dev']],
    ['a region', 'ap-northeast', ['shop-prod']],
    ['an account’s name', 'prod shop', ['shop-prod', 'webshop', 'admin']],
    ['an organization’s name', 'zeta', ['admin', '(a+b)*']],
    ['an organization’s name beside a profile’s', 'labs a+b', ['(a+b)*']],
    ['characters of regular expressions as they are', '(a+b)*', ['(a+b)*']],
    ['no pattern', '.*', []],
    ['Korean', '운영', ['운영-계정']],
    ['Korean as a Mac types it into names', '운영'.normalize('NFD'), ['운영-계정']],
    ['a Korean organization', '한국', ['운영-계정']],
    ['letters that grow when lower-cased', 'İSTANBUL', ['İstanbul-prod']],
    ['what stands behind such a letter', 'stanbul', ['İstanbul-prod']],
    ['what was run together', 'prod111122223333', ['shop-prod']],
  ])('finds %s', (_, query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it('gives everything in catalog order for an empty query', () => {
    expect(search(view, ' ').groups.map(({ organization, roles }) => [organization, ...roles])).toEqual([
      [0, 0, 1, 2],
      [1, 3, 4],
      [2, 5],
      [3, 6],
    ]);
  });

  it('breaks ties by the boosts, then by catalog order', () => {
    const ties = viewOf([role('a', { account: '1' }), role('a', { account: '2' }), role('a', { account: '3' })]);
    const order = (boosts?: ReadonlyMap<number, number>) => search(ties, 'a', boosts).groups[0]?.roles;
    expect(order()).toEqual([0, 1, 2]);
    expect(order(new Map([[2, 1]]))).toEqual([2, 0, 1]);
  });

  it('finds a better match above a recent role', () => {
    expect(found('admin', new Map([[0, 999]]))).toEqual(['admin', 'shop-prod']);
  });

  it('counts 32 different words and no more', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz012345'];
    const long = viewOf([role(letters.join(''))]);
    expect(search(long, `${letters.join(' ')} nowhere`).count).toBe(1);
    expect(search(long, `nowhere ${letters.join(' ')}`).count).toBe(0);
  });

  it('finds the right row behind many letters that change their length', () => {
    const turkish = viewOf(Array.from({ length: 300 }, (_, n) => role(`İİİ-${n}.`, { account: String(n) })));
    expect(search(turkish, '-299.').groups).toEqual([{ organization: 0, roles: [299] }]);
  });
});
