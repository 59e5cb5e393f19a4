import { describe, expect, it } from 'vitest';
import { checkedProbe, knownCookies, knownMetas, knownSessionKeys, type PageProbe } from '@/core/self-test/probe.ts';
import { probePage, tokenKind } from '@/platform/page/probe-page.ts';
import { selectors } from '@/platform/page/selectors.ts';
import { consolePage, runInPage } from './page-world.ts';
import { pageOf, savedPage } from './saved-page.ts';

const order = { selectors, metas: knownMetas, sessionKeys: knownSessionKeys, cookies: knownCookies };
const run = (page: Window) =>
  runInPage(
    page,
    new Function(`return async (asked) => (${probePage})(asked)`)() as (asked: typeof order) => Promise<PageProbe>,
    order,
  );

const withHistory = (value: object) => {
  const page = pageOf('<meta name="awsc-session-data" content="not JSON">');
  page.document.cookie = `noflush_awsc-roleInfo=${encodeURIComponent(JSON.stringify(value))}`;
  return page;
};

describe('probePage', () => {
  it.each([
    ['2018-user.html', { accountLabel: 2, accountTitle: 2, displayName: -1, color: -1, exit: -1 }],
    ['2022-switched.html', { accountLabel: 1, accountTitle: 1 }],
    ['2025-classic.html', { accountLabel: 0, accountTitle: 0 }],
  ])('says which selector of each kind finds something on %s', async (name, found) => {
    expect((await run(savedPage(name))).selectors).toMatchObject(found);
  });

  it('takes names of its own lists and types along, and no value', async () => {
    const data = { prismModeEnabled: true, accountId: '111122223333', 'acme-secret-name': 1 };
    const found = await run(pageOf(`<meta name="awsc-session-data" content='${JSON.stringify(data)}'>`));
    expect(found).toMatchObject({
      metas: ['awsc-session-data'],
      sessionKeys: ['prismModeEnabled boolean', 'accountId string'],
      otherSessionKeys: 1,
    });
    expect(JSON.stringify(found)).not.toMatch(/1111|acme/);
    expect(checkedProbe(found)).toEqual(found);
  });

  it('counts the console’s own history, and its longest name in characters and bytes', async () => {
    const history = { bn: '', ba: '', rl: [{ d: encodeURIComponent('운영') }, { d: 'dev' }, null, { d: '%E0%A4%A' }] };
    expect((await run(withHistory(history))).roleHistory).toEqual({
      roles: 4,
      hasBase: false,
      characters: 3,
      bytes: 6,
    });
  });

  it.each([[{ rl: 'none' }], [{ rl: null }], [[]], [{ rl: [[[]]] }]])(
    'takes a history of any shape: %j',
    async (value) => {
      expect(checkedProbe(await run(withHistory(value))).roleHistory?.bytes).toBe(0);
    },
  );
});

describe('tokenKind', () => {
  it.each<[string, unknown]>([
    ['number', 7],
    ['string', 'x'],
    ['boxed', new String('x')],
    ['promise', Promise.resolve('x')],
    ['promise', new Promise(() => {})],
    ['other', {}],
    ['none', undefined],
  ])('says %s by the type alone', async (kind, token) => {
    const { page } = consolePage();
    page.AWSC = { Auth: { getMbtc: () => token } };
    const asked = new Function(`return async () => (${tokenKind})()`)() as (none: object) => Promise<string>;
    expect(await runInPage(page, asked, {})).toBe(kind);
  });

  it.each([
    ['there is no page object', undefined],
    ['it throws', { Auth: { getMbtc: () => JSON.parse('{') } }],
  ])('says none where %s', async (_, AWSC) => {
    const { page } = consolePage();
    page.AWSC = AWSC;
    const asked = new Function(`return async () => (${tokenKind})()`)() as (none: object) => Promise<string>;
    expect(await runInPage(page, asked, {})).toBe('none');
  });
});
