import { describe, expect, it } from 'vitest';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { hasWord, productionWords, wordsIn, wordsOfRole } from '@/core/catalog/names/production.ts';

describe('a name has the word', () => {
  it.each([
    ['acme-prod', 'prod'],
    ['prod', 'prod'],
    ['PROD_readonly', 'prod'],
    ['acme-prod2-eu', 'prod'],
    ['ProdAdmin', 'prod'],
    ['billingProd', 'prod'],
    ['acme.production', 'production'],
    ['ＰＲＯＤ', 'prod'],
    ['한빛운영팀', '운영'],
    ['한빛-운영'.normalize('NFD'), '운영'],
    ['本番環境', '本番'],
    ['結婚本番', '本番'],
    ['pre live, live', 'live'],
    ['sre-payments', 'SRE'],
  ])('%s: %s', (name, word) => {
    expect(hasWord(name, word)).toBe(true);
  });

  it.each([
    ['product-catalog', 'prod'],
    ['reproduction', 'prod'],
    ['delivery', 'live'],
    ['olive', 'live'],
    ['non-prod', 'prod'],
    ['acme-nonprod', 'prod'],
    ['acme-non-prod', 'prod'],
    ['pre_production', 'production'],
    ['preprod', 'prod'],
    ['비운영', '운영'],
    ['dev', 'prod'],
    ['', 'prod'],
    ['prod', ''],
  ])('%s, and not %s', (name, word) => {
    expect(hasWord(name, word)).toBe(false);
  });

  it('takes a long name without standing still', () => {
    expect(hasWord('prodx'.repeat(100_000), 'prod')).toBe(false);
  });
});

describe('the words of a role', () => {
  const role: CatalogRole = {
    ...{ kind: 'iam', profile: 'acme', partition: 'aws', account: '111122223333', roleName: 'Admin' },
    ...{ organization: 'acme', line: 1, sourceId: 'a' },
  };
  it.each<[string, Partial<CatalogRole>]>([
    ['profile', { profile: 'acme-prod' }],
    ['own name', { displayName: 'Prod' }],
    ['other profile', { otherNames: ['x', 'prod'] }],
    ['account', { accountName: 'acme prod' }],
    ['organization', { organization: 'Prod' }],
    ['role', { roleName: 'ops/ProdAdmin' }],
  ])('are those of its %s', (_, more) => {
    expect(wordsOfRole({ ...role, ...more }, productionWords)).toEqual(['prod']);
  });

  it('are not those that a page calls its account by', () => {
    expect(wordsOfRole({ ...role, learntName: 'acme-prod' }, productionWords)).toEqual([]);
  });
});

it.each([
  ['prod, live', ['prod', 'live']],
  ['  prod;live、運用 prod ', ['prod', 'live', '運用']],
  ['', []],
  [' , ', []],
])('reads “%s” as words', (typed, words) => {
  expect(wordsIn(typed)).toEqual(words);
});

it('takes fifty words of forty letters, and no more', () => {
  const typed = Array.from({ length: 80 }, (_, n) => `${n}${'x'.repeat(60)}`).join(',');
  expect(wordsIn(typed)).toHaveLength(50);
  expect(Math.max(...wordsIn(typed).map(({ length }) => length))).toBe(40);
});
