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
    // Written together.
    ['acmeprod', 'prod'],
    ['acmeprod01', 'prod'],
    ['acme2prod', 'prod'],
    ['PRODAdmin', 'prod'],
    ['ACMEProd', 'prod'],
    ['prodadmin', 'prod'],
    ['prodReadOnly', 'prod'],
    ['prodeu-1', 'prod'],
    ['acmeprodadmin', 'prod'],
    ['canon-prod', 'prod'],
    ['casinoprod', 'prod'],
    ['acmeproduction', 'production'],
    ['acme-prd', 'prd'],
    ['paymentsprd', 'prd'],
    ['PRD1', 'prd'],
    ['prdadmin', 'prd'],
    ['live', 'live'],
    ['acmeLive', 'live'],
    ['운영계정', '운영'],
    ['결제운영', '운영'],
    ['상용', '상용'],
    ['상용망', '상용'],
    ['한빛상용', '상용'],
    ['라이브', '라이브'],
    ['게임-라이브', '라이브'],
    ['라이브서버', '라이브'],
    ['생산', '생산'],
    ['AWS생산', '생산'],
    ['생산환경', '생산'],
    ['生産', '生産'],
    ['生産環境', '生産'],
    ['支付生产环境', '生产'],
    ['生產環境', '生產'],
    ['프로덕션계정', '프로덕션'],
    // A word of the user's own, in a language without blanks.
    ['한빛실서버', '실서버'],
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
    ['products', 'prod'],
    ['PRODUCT', 'prod'],
    ['PRODUCTS-admin', 'prod'],
    ['byproduct-admin', 'prod'],
    ['reproduce', 'prod'],
    ['produktion', 'prod'],
    ['prodigy', 'prod'],
    ['prodesk', 'prod'],
    ['acmenonprod', 'prod'],
    ['NonProdAdmin', 'prod'],
    ['NONPRODAdmin', 'prod'],
    ['acmepreprod', 'prod'],
    ['nprod', 'prod'],
    ['team-nprd', 'prd'],
    ['preprd', 'prd'],
    ['prod-like', 'prod'],
    ['prodlike', 'prod'],
    ['reproduction', 'production'],
    ['co-reproduction', 'production'],
    ['preproduction', 'production'],
    ['productions', 'production'],
    ['alive', 'live'],
    ['acme-olive', 'live'],
    ['liver', 'live'],
    ['livestream', 'live'],
    ['Delivery', 'live'],
    ['운영체제', '운영'],
    ['미운영', '운영'],
    ['상용화', '상용'],
    ['상용차-연구', '상용'],
    ['영상용', '상용'],
    ['비상용계정', '상용'],
    ['드라이브', '라이브'],
    ['라이브러리', '라이브'],
    ['라이브커머스', '라이브'],
    ['생산관리', '생산'],
    ['생산성', '생산'],
    ['재생산', '생산'],
    ['生産管理', '生産'],
    ['再生産', '生産'],
    ['生产线', '生产'],
    ['安全生产', '生产'],
    ['预生产环境', '生产'],
    ['準本番', '本番'],
    ['本番前', '本番'],
    ['논프로덕션', '프로덕션'],
    // A word of the user's own has edges.
    ['desre', 'sre'],
    ['', 'prod'],
    ['prod', ''],
  ])('%s, and not %s', (name, word) => {
    expect(hasWord(name, word)).toBe(false);
  });

  it('takes a long name without standing still', () => {
    expect(hasWord('xprodx'.repeat(100_000), 'prod')).toBe(false);
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
