import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSession } from '@/core/session/read-session.ts';
import type { PageFacts } from '@/core/session/session.ts';
import { createCourses } from '@/platform/switching/courses.ts';
import { exitRole } from '@/platform/switching/exit.ts';
import { keepBase } from '@/platform/switching/known-bases.ts';
import { readSessionMap } from '@/platform/switching/session-map.ts';
import { signOut } from '@/platform/switching/sign-out.ts';
import { sessionData } from '../../core/session/facts.ts';
import { fakeBrowser, settled } from '../fake-browser.ts';
import { type FakeTab, tab } from '../fake-tabs.ts';
import { audit, child, classic, permissionSet } from './console-pages.ts';
import { browserWith, front } from './switching-browser.ts';

const label = '222233334444-zzzz9999';
const jiwoo = { differentiator: label, principal_arn: 'arn:aws:iam::222233334444:user/jiwoo' };
const userPage = `https://${label}.us-east-1.console.aws.amazon.com/console/home?region=us-east-1`;
const user: PageFacts = {
  url: userPage,
  sessionData: sessionData({
    prismModeEnabled: true,
    sessionDifferentiator: label,
    signInEndpoint: 'us-east-1.signin.aws.amazon.com',
    sessionARN: jiwoo.principal_arn,
  }),
};

/** What the sign-in host lists; undefined: it does not answer. */
let listed: object[] | undefined;
const asked: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  listed = [jiwoo];
  asked.length = 0;
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    if (!listed) throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify({ sessions: listed }));
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** In the role `ops`, from a base without a tab. The page that opens for it is `user`'s. */
function inRole(open: FakeTab[], refuse = true) {
  const made = browserWith(open, (_, order) =>
    'body' in order ? { ok: false, reason: refuse ? 'refused' : 'failed' } : undefined,
  );
  for (const region of ['us-east-1', 'ap-northeast-2', 'eu-west-1']) {
    made.pages.arrivals[userPage.replaceAll('us-east-1', region)] = user;
  }
  return made;
}
const askedFrom = ({ scripting }: ReturnType<typeof inRole>) =>
  scripting.executeScript.mock.calls.flatMap(([{ args }]) => {
    const url = (args?.[0] as { url?: string } | undefined)?.url;
    return url ? [/sessions\/([^/]+)/.exec(url)?.[1]] : [];
  });

describe('from a role’s own session', () => {
  it('switches through the base’s session, which gets a tab in the background', async () => {
    const made = inRole([front(child)]);
    await made.switchTo(audit);
    expect(askedFrom(made)).toEqual([label]);
    expect(made.tabs.create.mock.calls[0]?.[0]).toMatchObject({ active: false });
  });

  it.each<[string, () => void, Partial<FakeTab>]>([
    ['the list does not come', () => (listed = undefined), {}],
    ['nobody in the list fits', () => (listed = [{ ...jiwoo, principal_arn: 'arn:aws:iam::222233334444:root' }]), {}],
    [
      'the session belongs to another account',
      () => (listed = [{ ...jiwoo, differentiator: '999999999999-aaaa1111' }]),
      {},
    ],
    ['the tab is in a container, whose cookies are others', () => {}, { cookieStoreId: 'firefox-container-1' }],
    ['the tab is private', () => {}, { incognito: true }],
  ])('switches from there where %s, and says where to sign in', async (_, given, more) => {
    given();
    const made = inRole([Object.assign(front(child), more)]);
    const report = await made.switchTo(audit);
    expect(askedFrom(made)).toEqual([/^https:\/\/([^.]+)/.exec(child.url)?.[1]]);
    expect(report).toMatchObject({ signIn: { url: 'https://222233334444.signin.aws.amazon.com/console' } });
    expect(made.tabs.create).not.toHaveBeenCalled();
  });

  it('closes a tab that turns out to be another session', async () => {
    const made = inRole([front(child)]);
    for (const url of Object.keys(made.pages.arrivals)) made.pages.arrivals[url] = classic;
    await made.switchTo(audit);
    expect(made.tabs.remove).toHaveBeenCalledTimes(1);
    expect(askedFrom(made)).not.toContain(label);
  });

  it('goes back to the base’s session where that has no tab', async () => {
    const { edge, tabs } = fakeBrowser([front(child)]);
    const report = await settled(createCourses().run(undefined, (course) => exitRole(edge, course)));
    expect(report).toEqual({ state: 'done' });
    expect(new URL(tabs.create.mock.calls[0]?.[0].url ?? '').hostname).toContain(label);
  });

  it('goes back to none of two that could be it', async () => {
    listed = [
      jiwoo,
      { differentiator: '333344445555-bbbb2222', principal_arn: 'arn:aws:iam::333344445555:user/jiwoo' },
    ];
    const { edge, tabs } = fakeBrowser([front(child)]);
    const report = await settled(createCourses().run(undefined, (course) => exitRole(edge, course)));
    expect(report).toEqual({ state: 'multi-session' });
    expect(tabs.create).not.toHaveBeenCalled();
  });
});

describe('before another account of Identity Center', () => {
  it('says which session AWS would stop at, in how many tabs, and opens nothing', async () => {
    const china = tab({ url: 'https://cn-north-1.console.amazonaws.cn/console/home' });
    const made = browserWith([
      front(classic),
      tab({ facts: classic }),
      tab({ facts: classic, incognito: true }),
      china,
    ]);
    expect(await made.switchTo(permissionSet)).toEqual({
      state: 'must-sign-out',
      now: '2222-3333-4444/jiwoo',
      tabs: 2,
      signOut: { signInHost: 'signin.aws.amazon.com' },
    });
    expect(made.tabs.create).not.toHaveBeenCalled();
    expect(await made.history.list()).toEqual([]);
  });

  it('signs out of it first where that is wanted', async () => {
    const made = browserWith([front(classic)]);
    const report = await made.switchTo(permissionSet, { signOut: { signInHost: 'signin.aws.amazon.com' } });
    expect(report).toEqual({ state: 'opened', rung: 'identity-center' });
    const [out, portal] = made.tabs.create.mock.calls.map(([{ url, active }]) => [url, active]);
    expect(out).toEqual(['https://signin.aws.amazon.com/oauth?Action=logout', false]);
    expect(portal?.[0]).toMatch(/^https:\/\/acme\.awsapps\.com\/start/);
  });

  it('has nothing to say of the same account', async () => {
    const report = await browserWith([front(classic)]).switchTo({ ...permissionSet, account: '222233334444' });
    expect(report).toEqual({ state: 'opened', rung: 'identity-center' });
  });
});

describe('a sign-out', () => {
  const session = { signInHost: 'us-east-1.signin.aws.amazon.com', differentiator: label };

  it('closes its tab again', async () => {
    const { edge, tabs, pages } = fakeBrowser([front(child)], () => false);
    expect(await settled(signOut(edge, session, pages.open[0]))).toBe(true);
    expect(tabs.remove).toHaveBeenCalledTimes(1);
    expect(pages.open).toHaveLength(1);
  });

  it('leaves AWS’s error to be seen', async () => {
    const { edge, tabs, scripting } = fakeBrowser([front(child)]);
    scripting.executeScript.mockResolvedValue([{ result: true }]);
    expect(await settled(signOut(edge, session, undefined))).toBe(false);
    expect(tabs.remove).not.toHaveBeenCalled();
  });

  it('opens nothing at a host that is not AWS’s', async () => {
    const { edge, tabs } = fakeBrowser();
    expect(await signOut(edge, { ...session, signInHost: 'evil.example' }, undefined)).toBe(false);
    expect(tabs.create).not.toHaveBeenCalled();
  });
});

describe('the map of sessions', () => {
  it('has those of this kind of window, and those without a tab', async () => {
    const { edge } = fakeBrowser([front(child), tab({ facts: user, incognito: true })]);
    const { sessions, count } = await settled(readSessionMap(edge));
    expect(sessions.map(({ tabs }) => tabs.length)).toEqual([1, 0]);
    expect(count).toEqual({ open: 1, isExact: true });
    expect(sessions[0]?.isOver, 'it is not in the list').toBe(true);
  });

  it('asks no tab that is asleep, and knows at least what the others show', async () => {
    listed = undefined;
    const { edge } = fakeBrowser([front(child), tab({ facts: user, discarded: true })]);
    const { sessions, unknown, count } = await settled(readSessionMap(edge));
    expect(sessions).toHaveLength(1);
    expect(unknown.map(({ isAsleep }) => isAsleep)).toEqual([true]);
    expect(count).toEqual({ open: 1, isExact: false });
  });

  it.each<[string, Partial<FakeTab>]>([
    ['a private window', { incognito: true }],
    ['a container', { cookieStoreId: 'firefox-container-1' }],
  ])('asks for no list over %s, whose cookies are others', async (_, more) => {
    const { edge } = fakeBrowser([Object.assign(front(child), more)]);
    await settled(readSessionMap(edge));
    expect(asked).toEqual([]);
  });
});

describe('a session that a switch was made from', () => {
  /** As after a switch from `user`, whose tab is closed now. */
  async function afterSwitch(more: Partial<FakeTab> = {}) {
    const made = inRole([Object.assign(front(child), more)]);
    await keepBase(made.edge, tab({ ...more }), { ...readSession(user)!, url: userPage });
    return made;
  }

  it('is found again where the list is empty, as without cookies', async () => {
    listed = [];
    const made = await afterSwitch();
    await made.switchTo(audit);
    expect(askedFrom(made)).toEqual([label]);
  });

  it('is found again in its container, and in no other', async () => {
    const container = { cookieStoreId: 'firefox-container-1' };
    const inside = await afterSwitch(container);
    await inside.switchTo(audit);
    expect(askedFrom(inside)).toEqual([label]);
    const made = inRole([Object.assign(front(child), { cookieStoreId: 'firefox-container-2' })]);
    await keepBase(made.edge, tab(container), readSession(user)!);
    await made.switchTo(audit);
    expect(askedFrom(made)).not.toContain(label);
  });

  it('is no longer tried where the list has others alone', async () => {
    listed = [
      { differentiator: '555566667777-q8w7e6r5', principal_arn: 'arn:aws:sts::555566667777:assumed-role/Ops/jiwoo' },
    ];
    const made = await afterSwitch();
    await made.switchTo(audit);
    expect(made.tabs.create).not.toHaveBeenCalled();
  });

  it('is kept of no private window', async () => {
    const made = await afterSwitch({ incognito: true });
    expect(await made.edge.storage.session.get('known-bases')).toEqual({});
  });
});
