import { expect, it, vi } from 'vitest';
import { type SessionOrder, switchSession } from '@/platform/page/switch-session.ts';
import { consolePage, runInPage } from './page-world.ts';

const order: SessionOrder = {
  origin: 'https://us-east-1.console.aws.amazon.com',
  url: 'https://us-east-1.signin.aws.amazon.com/sessions/222233334444-k3j9x0ab/v1/switchrole',
  body: {
    account: '555566667777',
    color: 'aaaaaa',
    displayName: '운영',
    redirectUri: 'https://us-east-1.console.aws.amazon.com/console/home',
    roleName: 'team/Ops',
  },
  timeout: 1000,
};
const destination = 'https://555566667777-q8w7e6r5.us-east-1.console.aws.amazon.com/console/home';
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });

async function answeredWith(answer: () => Response | Promise<Response>) {
  const { page } = consolePage();
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => answer());
  page.fetch = fetch;
  return { outcome: await runInPage(page, switchSession, order), request: fetch.mock.calls[0] };
}

it('sends what AWS’s own page sends, and gives the destination', async () => {
  const { outcome, request } = await answeredWith(() => json({ destination }));
  expect(outcome).toEqual({ ok: true, destination });
  expect(request?.[0]).toBe(order.url);
  expect(request?.[1]).toMatchObject({
    method: 'POST',
    credentials: 'include',
    headers: { 'X-CSRF-PROTECTION': '1', 'content-type': 'application/json' },
    body: JSON.stringify(order.body),
  });
});

it.each([
  ['401', () => json({}, 401), { reason: 'expired', status: 401 }],
  ['410', () => json({}, 410), { reason: 'expired', status: 410 }],
  ['403', () => json({}, 403), { reason: 'refused', status: 403 }],
  ['404', () => json({}, 404), { reason: 'refused', status: 404 }],
  ['400', () => json({ message: 'bad' }, 400), { reason: 'failed', status: 400 }],
  ['a refusal that says 400', () => json({ errorCode: 'UNAUTHORIZED' }, 400), { reason: 'refused', status: 400 }],
  ['an error page', () => new Response('<!doctype html>', { status: 502 }), { reason: 'failed', status: 502 }],
  ['429', () => json({}, 429), { reason: 'failed', status: 429 }],
  ['500', () => json({}, 500), { reason: 'failed', status: 500 }],
  ['a refusal that says 200', () => json({ errorCode: 'UNAUTHORIZED' }), { reason: 'refused', status: 200 }],
  ['no destination', () => json({}), { reason: 'refused', status: 200 }],
  ['a destination that is no text', () => json({ destination: {} }), { reason: 'refused', status: 200 }],
  ['null', () => json(null), { reason: 'refused', status: 200 }],
  [
    'the page of the session limit',
    () => json({ destination: 'https://us-east-1.signin.aws.amazon.com/sessions/limit?x' }),
    { reason: 'session-limit', status: 200 },
  ],
  ['a page instead of JSON', () => new Response('<!doctype html>'), { reason: 'failed' }],
  ['no network', () => Promise.reject(new TypeError('Failed to fetch')), { reason: 'failed' }],
  ['a timeout', () => Promise.reject(new DOMException('late', 'TimeoutError')), { reason: 'failed' }],
])('%s', async (_, answer, outcome) => {
  expect((await answeredWith(answer)).outcome).toEqual({ ok: false, ...outcome });
});

it('asks nothing on another page than the one that was planned for', async () => {
  const { page } = consolePage();
  page.fetch = vi.fn();
  const elsewhere = { ...order, origin: 'https://console.aws.amazon.com' };
  expect(await runInPage(page, switchSession, elsewhere)).toEqual({ ok: false, reason: 'wrong-page' });
  expect(page.fetch).not.toHaveBeenCalled();
});
