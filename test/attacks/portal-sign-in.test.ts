// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { portalToConfig } from '@/core/import/found/portal-to-config.ts';
import { createPortalImport } from '@/platform/import/portal-import.ts';
import type { PortalQuestion } from '@/platform/page/portal-question.ts';
import { createPortalReader } from '@/platform/page/portal-reader.ts';
import { fakeBrowser } from '../unit/platform/fake-browser.ts';
import { tab } from '../unit/platform/fake-tabs.ts';

const address = 'https://acme.awsapps.com/start/';
const signIn = ['made', 'up', 'sign', 'in'].join('-');
const nextPage = ['opaque', 'page'].join('-');
afterEach(() => void vi.unstubAllGlobals());

/** Reads a portal through its tab; gives every message between the two, and every host that was sent the sign-in. */
async function readThrough(answer: (url: string) => unknown, html = '<meta name="region" content="eu-west-1">') {
  const sentTo = new Set<string>();
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    if (JSON.stringify(init).includes(signIn)) sentTo.add(new URL(url).host);
    const value = answer(url);
    return value === undefined ? new Response('', { status: 404 }) : new Response(JSON.stringify(value));
  });
  const document = new DOMParser().parseFromString(html, 'text/html');
  Object.defineProperty(document, 'cookie', { value: `x-amz-sso_authn=${signIn}` });
  const reader = createPortalReader({ document, location: new URL(address) as unknown as Location });
  const messages: unknown[] = [];
  const page = tab({ url: address });
  const { edge, local, session } = fakeBrowser([page], async (_, question) => {
    const answered = await reader(question as unknown as PortalQuestion);
    messages.push(question, answered);
    return answered;
  });
  const portal = createPortalImport(edge, { tabId: page.id, address }, { sleep: async () => {} });
  const { reading } = await portal.read((progress) => messages.push(progress), new AbortController().signal);
  const everything = JSON.stringify([messages, reading, portalToConfig(reading), local.all(), session.all()]);
  return { everything, sentTo: [...sentTo], roles: reading.accounts.flatMap(({ roles }) => roles) };
}

const listed = (more: object = {}) => ({
  result: [{ id: 'app', name: 'Shop', searchMetadata: { AccountId: '111122223333', AccountName: 'Shop' }, ...more }],
});
const older = (answer: (url: string) => unknown) => (url: string) =>
  url.startsWith('https://portal.sso.') ? answer(url) : undefined;

it('a portal is read by its page’s own sign-in: that leaves the page in no message, and goes to the portal’s own host', async () => {
  let pages = 0;
  const read = await readThrough(
    older((url) => {
      if (url.endsWith('/profiles')) return { result: [{ name: 'Admin' }] };
      pages++;
      return { ...listed(), paginationToken: pages === 1 ? nextPage : null };
    }),
  );
  expect(read.roles).toEqual(['Admin']);
  expect(read.everything).not.toContain(signIn);
  expect(read.everything).not.toContain(nextPage);
  expect(read.sentTo).toEqual(['portal.sso.eu-west-1.amazonaws.com']);
});

it('a portal answers with the sign-in, mails and more in fields that nobody asked for: none of it leaves the page', async () => {
  const { everything } = await readThrough(
    older((url) => ({
      ...(url.endsWith('/profiles') ? { result: [{ name: 'Admin', token: signIn }] } : listed({ token: signIn })),
      token: signIn,
    })),
  );
  expect(everything).toContain('Admin');
  expect(everything).not.toContain(signIn);
});

it.each([
  ['a host', 'evil.example/'],
  ['a host with a region before it', 'eu-west-1.evil.example/'],
  ['a region and a user', 'eu-west-1@evil.example'],
  ['a region of another partition', 'cn-north-1'],
])('a page names %s as its region: the sign-in is sent nowhere', async (_, region) => {
  const { sentTo, roles } = await readThrough(() => undefined, `<meta name="region" content="${region}">`);
  expect([sentTo, roles]).toEqual([[], []]);
});
