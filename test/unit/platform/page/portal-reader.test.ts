// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PortalQuestion } from '@/platform/page/portal-question.ts';
import { createPortalReader } from '@/platform/page/portal-reader.ts';

const newer = 'https://ssoins-1.portal.eu-west-1.app.aws/';
const older = 'https://acme.awsapps.com/start/';
const account = (digit: number, more: object = {}) => ({
  id: `app-${digit}`,
  name: `instance ${digit}`,
  searchMetadata: { AccountId: String(digit).repeat(12), AccountName: `Account ${digit}` },
  ...more,
});
const json = (value: unknown, init: ResponseInit = {}) => new Response(JSON.stringify(value), init);

type Answer = (url: string, init: RequestInit) => Response | Promise<Response>;

/** A portal's page, and what its hosts answer. */
function portal(address: string, answer: Answer, html = '', cookie = '') {
  const asked = vi.fn(async (url: string, init: RequestInit) => answer(url, init));
  vi.stubGlobal('fetch', asked);
  const document = new DOMParser().parseFromString(html, 'text/html');
  Object.defineProperty(document, 'cookie', { value: cookie });
  Object.defineProperty(document, 'readyState', { value: 'complete', configurable: true });
  const reader = createPortalReader({ document, location: new URL(address) as unknown as Location });
  const ask = (question: { ask: 'accounts' | 'more' } | { ask: 'roles'; of: string[] }) =>
    reader({ address, ...question } as PortalQuestion);
  return { ask, asked, document, reader };
}

beforeEach(() => void vi.unstubAllGlobals());
afterEach(() => void vi.unstubAllGlobals());

describe('the accounts of a portal', () => {
  it('are asked for page by page, as its own page does, whatever the next page is called', async () => {
    const pages = [
      { result: [account(1), { id: 'app', name: 'Jira', searchMetadata: {} }], paginationToken: 'one' },
      { result: [account(2)], next_token: 'two' },
      { result: [account(3, { searchMetadata: { AccountId: '3'.repeat(12) } })], nextToken: 'null' },
    ];
    const { ask, asked } = portal(newer, () => json(pages.shift()));
    expect(await ask({ ask: 'accounts' })).toEqual({
      accounts: [{ id: 'app-1', account: '111111111111', name: 'Account 1' }],
      more: true,
      region: 'eu-west-1',
    });
    expect(await ask({ ask: 'more' })).toMatchObject({ accounts: [{ account: '222222222222' }], more: true });
    expect(await ask({ ask: 'more' })).toMatchObject({ accounts: [{ name: 'instance 3' }], more: false });
    const list = `${new URL(newer).origin}/api/portal/instance/appinstances`;
    expect(asked.mock.calls.map(([url, { method, body }]) => [url, method, body])).toEqual([
      [list, undefined, undefined],
      [list, 'POST', 'next_token=one'],
      [list, 'POST', 'next_token=two'],
    ]);
  });

  it.each<[string, unknown]>([
    ['none is an object', { result: [null, 1, 'x', [], { searchMetadata: null }] }],
    [
      'ids are no ids',
      { result: [account(1, { id: 7 }), account(2, { id: '' }), account(3, { id: 'x'.repeat(300) })] },
    ],
    ['accounts are no accounts', { result: [account(1, { searchMetadata: { AccountId: '1'.repeat(13) } })] }],
  ])('are none where %s', async (_, body) => {
    expect(await portal(newer, () => json(body)).ask({ ask: 'accounts' })).toMatchObject({ accounts: [], more: false });
  });

  it.each<[string, Answer, object]>([
    ['401', () => json({}, { status: 401 }), { problem: 'signed-out' }],
    ['403', () => json({}, { status: 403 }), { problem: 'signed-out' }],
    ['429', () => json({}, { status: 429, headers: { 'retry-after': '7' } }), { problem: 'busy', wait: 7 }],
    ['429 without a number', () => json({}, { status: 429, headers: { 'retry-after': 'soon' } }), { problem: 'busy' }],
    ['503', () => json({}, { status: 503 }), { problem: 'unreachable' }],
    ['no answer', () => Promise.reject(new TypeError('Failed to fetch')), { problem: 'unreachable' }],
    ['a web page', () => new Response('<html>'), { problem: 'changed' }],
    ['another shape', () => json({ accountList: [] }), { problem: 'changed' }],
    ['no object', () => json(null), { problem: 'changed' }],
    ['a token too long', () => json({ result: [], nextToken: 'x'.repeat(10_000) }), { problem: 'changed' }],
  ])('are not there after %s', async (_, answer, expected) => {
    expect(await portal(newer, answer).ask({ ask: 'accounts' })).toEqual(expected);
  });

  it('are still to come where the page is not complete', async () => {
    const { ask, document } = portal(newer, () => json({}, { status: 404 }));
    Object.defineProperty(document, 'readyState', { value: 'interactive' });
    expect(await ask({ ask: 'accounts' })).toEqual({ problem: 'half-loaded' });
  });

  it('have no next page where none was told, and none that leads to itself', async () => {
    const { ask } = portal(newer, () => json({ result: [], paginationToken: 'same' }));
    expect(await ask({ ask: 'more' })).toEqual({ problem: 'reloaded' });
    await ask({ ask: 'accounts' });
    expect(await ask({ ask: 'more' })).toEqual({ problem: 'changed' });
  });

  it('are not asked for on another portal’s page', async () => {
    const { reader, asked } = portal(newer, () => json({ result: [] }));
    expect(await reader({ address: older, ask: 'accounts' })).toEqual({ problem: 'elsewhere' });
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('an older portal', () => {
  const meta = '<meta name="region" content="eu-west-1">';
  const cookie = 'a=b; x-amz-sso_authn=made-up; c=d';
  const refusing: Answer = (url) =>
    url.startsWith('https://acme.') ? json({}, { status: 403 }) : json({ result: [account(1)] });

  it('is asked at the host of its region, with its sign-in in both headers and no cookie', async () => {
    const { ask, asked } = portal(older, refusing, meta, cookie);
    expect(await ask({ ask: 'accounts' })).toMatchObject({ accounts: [{ id: 'app-1' }], region: 'eu-west-1' });
    const [url, { headers, credentials, redirect }] = asked.mock.calls[1]!;
    expect(url).toBe('https://portal.sso.eu-west-1.amazonaws.com/instance/appinstances');
    expect(headers).toEqual({ 'x-amz-sso_bearer_token': 'made-up', 'x-amz-sso-bearer-token': 'made-up' });
    expect([credentials, redirect]).toEqual(['omit', 'manual']);
  });

  it.each([
    ['no region', '', cookie],
    ['a host in place of a region', '<meta name="region" content="evil.example/eu-west-1">', cookie],
    ['a region of another partition', '<meta name="region" content="cn-north-1">', cookie],
    ['no sign-in', meta, ''],
  ])('with %s sends its sign-in nowhere', async (_, html, cookies) => {
    const { ask, asked } = portal(older, refusing, html, cookies);
    expect(await ask({ ask: 'accounts' })).toEqual({ problem: 'signed-out' });
    expect(asked.mock.calls.map(([url]) => new URL(url).host)).toEqual(['acme.awsapps.com']);
    expect(JSON.stringify(asked.mock.calls)).not.toContain('made-up');
  });
});

describe('an older portal without a sign-in', () => {
  it.each<[string, Answer, string, string]>([
    ['its host knows no lists', () => json({}, { status: 404 }), '', 'signed-out'],
    ['its host answers with a page', () => new Response('<html>'), '', 'signed-out'],
    [
      'somebody is signed in, and it answers otherwise',
      () => json({}, { status: 404 }),
      'x-amz-sso_authn=1',
      'changed',
    ],
  ])('is told from one that has changed where %s', async (_, answer, cookie, problem) => {
    expect(await portal(older, answer, '', cookie).ask({ ask: 'accounts' })).toEqual({ problem });
  });
});

describe('permission sets', () => {
  it('are asked for by the accounts’ ids, all pages of each', async () => {
    const { ask, asked } = portal(newer, (url, { method }) => {
      if (url.includes('appinstances')) return json({ result: [] });
      return json(method === 'POST' ? { result: [{ name: 'B' }] } : { result: [{ name: 'A' }, 7], nextToken: 'n' });
    });
    await ask({ ask: 'accounts' });
    expect(await ask({ ask: 'roles', of: ['a/b?c', 'd'] })).toEqual({
      roles: [
        ['a/b?c', ['A', 'B']],
        ['d', ['A', 'B']],
      ],
    });
    expect(asked.mock.calls[1]?.[0]).toContain('/instance/appinstance/a%2Fb%3Fc/profiles');
  });

  it('are read of others where those of one account cannot be', async () => {
    const { ask } = portal(newer, (url) => (url.includes('bad') ? json({}, { status: 404 }) : json({ result: [] })));
    await ask({ ask: 'accounts' });
    expect(await ask({ ask: 'roles', of: ['bad', 'good'] })).toMatchObject({
      roles: expect.arrayContaining([
        ['bad', 'changed'],
        ['good', []],
      ]),
    });
  });

  it('are bounded, whatever a portal answers', async () => {
    const many = Array.from({ length: 1000 }, (_, at) => ({ name: `set-${at}`.padEnd(2000, 'x') }));
    const { ask, asked } = portal(newer, () => json({ result: many, nextToken: `${Math.random()}` }));
    await ask({ ask: 'accounts' });
    expect(await ask({ ask: 'roles', of: Array.from({ length: 30 }, (_, at) => `${at}`) })).toEqual({
      roles: Array.from({ length: 10 }, () => [expect.any(String), 'changed']),
      wait: undefined,
    });
    expect(asked.mock.calls.length).toBeLessThanOrEqual(1 + 10 * 20);
  });
});

describe('what the page shows', () => {
  const shortcut = (id: string, role: string, host = 'acme.awsapps.com') =>
    `<a href="https://${host}/start/#/console?account_id=${id}&role_name=${role}">${role}</a>`;
  it.each([
    [
      'in its older form',
      `<button data-testid="account-list-cell"><strong>Shop</strong><div>111122223333  |  shop@example.com</div></button>${shortcut('111122223333', 'Admin')}`,
      [{ account: '111122223333', name: 'Shop', roles: ['Admin'] }],
    ],
    [
      'in its newer form',
      `<table><tr><th><div data-testid="account-list-cell">Shop</div></th><td>111122223333</td></tr><tr><td>${shortcut('111122223333', 'Admin')}${shortcut('111122223333', 'Admin')}${shortcut('111122223333', 'View')}</td></tr></table>`,
      [{ account: '111122223333', name: 'Shop', roles: ['Admin', 'View'] }],
    ],
    [
      'closed',
      '<button data-testid="account-list-cell"><strong>Shop</strong> 111122223333</button>',
      [{ account: '111122223333', name: 'Shop', roles: [] }],
    ],
  ])('%s is given where its lists cannot be had', async (_, html, shown) => {
    const { ask } = portal(older, () => json({}, { status: 404 }), html);
    expect(await ask({ ask: 'accounts' })).toEqual({ shown, problem: 'changed' });
  });

  it('has no account in links to elsewhere', async () => {
    const html = shortcut('111122223333', 'Admin', 'acme.awsapps.com.evil.example');
    const { ask } = portal(older, () => json({}, { status: 404 }), html);
    expect(await ask({ ask: 'accounts' })).toEqual({ problem: 'signed-out' });
  });
});
