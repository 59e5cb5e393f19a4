import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageFacts } from '@/core/session/session.ts';
import {
  type GoingOn,
  goOnAfterSignIn,
  keepGoingOn,
  listenForGoingOn,
  readGoingOn,
  signInPatience,
} from '@/platform/switching/going-on.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { tab } from '../fake-tabs.ts';
import { audit, classic, classicSwitched, ops, otherRole, speechless } from './console-pages.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const signInPage = 'https://signin.aws.amazon.com/signin?redirect_uri=x';
const switchPage = 'https://signin.aws.amazon.com/switchrole?account=555566667777';

/** A tab in which AWS asks to sign in, and what becomes of the switch that waits there. */
async function waiting(more: Partial<GoingOn> = {}) {
  const open = tab({ url: signInPage, active: true });
  const fake = fakeBrowser([open]);
  const clock = { now: 1000 };
  const switched: number[] = [];
  const told: unknown[] = [];
  listenForGoingOn(fake.edge, {
    switchIn: async (_, tabId) => switched.push(tabId),
    tell: async (_, issue) => told.push(issue),
    now: () => clock.now,
  });
  const until = clock.now + signInPatience;
  await keepGoingOn(fake.edge, open, { role: audit, choice: {}, tabId: open.id, until, isAtSignIn: true, ...more });
  const comesTo = async (url: string, facts?: PageFacts, id = open.id) => {
    fake.pages.load(id, url, facts);
    await vi.advanceTimersByTimeAsync(2000);
  };
  return { ...fake, open, clock, switched, told, comesTo, kept: () => readGoingOn(fake.edge, clock.now) };
}

it('goes on when the base has signed in, once', async () => {
  const { comesTo, switched, told, open, kept } = await waiting();
  await comesTo(signInPage);
  expect(switched).toEqual([]);
  await comesTo(classic.url, classic);
  await comesTo(classic.url, classic);
  expect(switched).toEqual([open.id]);
  expect(told).toEqual([]);
  expect(await kept()).toBeUndefined();
});

it('goes on when the worker that kept it has ended meanwhile', async () => {
  const { edge, pages, open, clock } = await waiting();
  const again = fakeBrowser(pages.open);
  await again.session.area.set(await edge.storage.session.get('going-on'));
  const switched: number[] = [];
  listenForGoingOn(again.edge, {
    switchIn: async (_, tabId) => switched.push(tabId),
    tell: async () => {},
    now: () => clock.now,
  });
  again.pages.load(open.id, classic.url, classic);
  await vi.advanceTimersByTimeAsync(2000);
  expect(switched).toEqual([open.id]);
});

it.each<[string, PageFacts, Partial<GoingOn>, unknown]>([
  ['somebody else than before', classic, { was: { account: '222233334444', name: 'bora' } }, '2222-3333-4444/jiwoo'],
  [
    'a role that the wanted one is not assumed from',
    otherRole,
    { role: ops, was: { account: '222233334444', name: 'jiwoo' } },
    '9999-9999-9999/Ops',
  ],
  ['nobody whom the page shows', speechless, {}, ''],
])('does not go on as %s, and says so', async (_, facts, more, now) => {
  const { comesTo, switched, told, kept } = await waiting(more);
  await comesTo(facts.url, facts);
  expect(switched).toEqual([]);
  expect(told).toEqual([{ state: 'not-gone-on', now }]);
  expect(await kept()).toBeUndefined();
});

it('has nothing to do where the role is there already', async () => {
  const { comesTo, switched, told } = await waiting({ role: ops });
  await comesTo(classicSwitched.url, classicSwitched);
  expect([switched, told]).toEqual([[], []]);
});

it('leaves the rest to AWS’s own page where that comes after the sign-in', async () => {
  const { comesTo, switched, kept } = await waiting();
  await comesTo(switchPage);
  expect(await kept()).toBeUndefined();
  await comesTo(classic.url, classic);
  expect(switched).toEqual([]);
});

it('goes on in no other tab, and not when its own is closed', async () => {
  const { comesTo, switched, pages, open, kept } = await waiting();
  const other = tab({ url: signInPage });
  pages.open.push(other);
  await comesTo(classic.url, classic, other.id);
  expect(switched).toEqual([]);
  pages.close(open.id);
  await vi.advanceTimersByTimeAsync(100);
  expect(await kept()).toBeUndefined();
});

it('waits ten minutes, and no longer', async () => {
  const { comesTo, switched, told, clock } = await waiting();
  clock.now += signInPatience;
  await comesTo(classic.url, classic);
  expect([switched, told]).toEqual([[], []]);
});

it('keeps nothing of a private window', async () => {
  const { edge } = fakeBrowser();
  const goingOn = { role: audit, choice: {}, tabId: 1, until: 9, isAtSignIn: true };
  await keepGoingOn(edge, tab({ incognito: true }), goingOn);
  expect(await readGoingOn(edge, 0)).toBeUndefined();
});

it('goes on where nothing can be kept', async () => {
  const { edge, session } = fakeBrowser();
  session.area.set = async () => Promise.reject(new Error('QuotaExceededError'));
  await expect(
    keepGoingOn(edge, undefined, { role: audit, choice: {}, tabId: 1, until: 9, isAtSignIn: true }),
  ).resolves.toBeUndefined();
});

it.each([
  ['an empty object', {}],
  ['a text', 'x'],
  ['no role', { tabId: 1, until: 9e15 }],
])('what is kept and is none counts as nothing: %s', async (_, kept) => {
  const { edge, session } = fakeBrowser();
  await session.area.set({ 'going-on': kept });
  expect(await readGoingOn(edge, 0)).toBeUndefined();
});

it.each([
  ['asks to sign in', signInPage, true],
  ['shows its page for the switch', switchPage, false],
  ['asks which session it is to be', 'https://signin.aws.amazon.com/sessions/selector', false],
])('after AWS’s page was opened, waits for a sign-in only where that %s', async (_, url, isAtSignIn) => {
  const open = tab({ url, status: 'complete' });
  const { edge } = fakeBrowser([open]);
  await goOnAfterSignIn(edge, { type: 'switch', role: ops, where: 'here' }, open.id, 0);
  expect((await readGoingOn(edge, 0))?.isAtSignIn).toBe(isAtSignIn);
});

it('a console that comes without a sign-in is no reason to go on', async () => {
  const { comesTo, switched, told, kept } = await waiting({ isAtSignIn: false });
  await comesTo(classic.url, classic);
  expect([switched, told]).toEqual([[], []]);
  expect(await kept()).toBeUndefined();
});

it('goes on where the page that it was led to needs no sign-in after all, as the same person', async () => {
  const was = { account: '222233334444', name: 'jiwoo' };
  const { comesTo, switched, open } = await waiting({ isAtSignIn: false, page: classic.url, was });
  await comesTo(classic.url, classic);
  expect(switched).toEqual([open.id]);
});

const s3 = 'https://s3.console.aws.amazon.com/s3/home?region=us-east-1';

it.each([
  ['another site', ['https://wiki.example.com/', classic.url]],
  // As the browser tells it without the permission to see addresses.
  ['a site whose address is not shown', ['', classic.url]],
  ['a service of AWS’s that was opened by hand', [s3, classic.url]],
  ['an access portal', ['https://acme.awsapps.com/start', classic.url]],
])('the wait ends with %s, also for a sign-in after it', async (_, urls) => {
  const { comesTo, switched, told, kept } = await waiting({ page: classic.url });
  for (const url of urls) await comesTo(url, { ...classic, url });
  expect([switched, told]).toEqual([[], []]);
  expect(await kept()).toBeUndefined();
});

it('a new tab that is empty at first still waits', async () => {
  const { comesTo, switched, open } = await waiting({ isAtSignIn: false });
  for (const url of ['about:blank', '', signInPage]) await comesTo(url);
  await comesTo(classic.url, classic);
  expect(switched).toEqual([open.id]);
});
