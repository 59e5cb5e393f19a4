import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageFacts } from '@/core/session/session.ts';
import { sessionData } from '../../core/session/facts.ts';
import { type FakeTab, tab } from '../fake-tabs.ts';
import { audit, base, child, china, classic, ops } from './console-pages.ts';
import { browserWith, front } from './switching-browser.ts';

const auditData = sessionData({
  prismModeEnabled: true,
  sessionDifferentiator: '555566667777-q8w7e6r5',
  sessionARN: 'arn:aws:sts::555566667777:assumed-role/Audit/jiwoo',
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('in multi-session', () => {
  const destination = child.url;
  const given = () => ({ ok: true, destination });
  /** A browser in which a tab that is opened at the destination says this. */
  const opens = (open: FakeTab[], facts: PageFacts) => {
    const made = browserWith(open, given);
    made.pages.arrivals[destination] = facts;
    return made;
  };

  it('asks for a session and opens it in a new tab', async () => {
    const page = front(base);
    const { switchTo, tabs, scripting } = opens([page], child);
    expect(await switchTo(ops)).toEqual({ state: 'done', rung: 'multi-session' });
    expect(scripting.executeScript.mock.calls[0]?.[0].args?.[0]).toMatchObject({
      url: 'https://ap-northeast-2.signin.aws.amazon.com/sessions/222233334444-k3j9x0ab/v1/switchrole',
    });
    expect(tabs.create.mock.calls).toEqual([[{ url: destination, openerTabId: page.id, windowId: 1, index: 4 }]]);
  });

  it('lands on the page that was asked for', async () => {
    const { switchTo, scripting } = browserWith([front(base)], () => ({ ok: true, destination }));
    await switchTo(ops, { landing: 'https://us-west-2.console.aws.amazon.com/s3/buckets?region=us-west-2' });
    expect(scripting.executeScript.mock.calls[0]?.[0].args?.[0]).toMatchObject({
      body: { redirectUri: 'https://us-west-2.console.aws.amazon.com/s3/buckets?region=us-west-2' },
    });
  });

  it('opens that page in the role’s own session where that is open, without another switch', async () => {
    const open = tab({ facts: child, index: 1 });
    const { switchTo, tabs, scripting, history, pages } = browserWith([front(base), open]);
    const landing = 'https://us-west-2.console.aws.amazon.com/s3/buckets?region=us-west-2';
    pages.arrivals[landing.replace('//', '//555566667777-q8w7e6r5.')] = child;
    expect(await switchTo(ops, { landing })).toEqual({ state: 'done', rung: 'multi-session' });
    const url = landing.replace('//', '//555566667777-q8w7e6r5.');
    expect(tabs.create.mock.calls).toEqual([[{ url, openerTabId: open.id, windowId: 1, index: 2 }]]);
    expect(scripting.executeScript).not.toHaveBeenCalled();
    expect(await history.list()).toMatchObject([{ rung: 'multi-session', outcome: 'done' }]);
  });

  const claims = (account: string) => ({
    sessionData: sessionData({
      prismModeEnabled: true,
      sessionDifferentiator: '999999999999-q8w7e6r5',
      sessionARN: `arn:aws:sts::${account}:assumed-role/Ops/jiwoo`,
    }),
  });
  const elsewhere = child.url.replace('555566667777-', '999999999999-');

  it('opens that page in no session of another account, whatever its page says of itself', async () => {
    const url = 'https://health.aws.amazon.com/health/home';
    const liar = tab({ facts: { ...child, url, ...claims('555566667777') } });
    const { switchTo, tabs, history } = browserWith([front(base), liar]);
    const landing = 'https://us-west-2.console.aws.amazon.com/s3/buckets?region=us-west-2';
    expect(await switchTo(ops, { landing })).toEqual({ state: 'shown' });
    expect(tabs.update).toHaveBeenCalledWith(liar.id, { active: true });
    expect(tabs.create).not.toHaveBeenCalled();
    expect(await history.list()).toEqual([]);
  });

  it('is not told "already open" by a page whose host is another account’s', async () => {
    const liar = tab({ facts: { ...child, url: elsewhere, ...claims('555566667777') } });
    const { switchTo } = opens([front(base), liar], child);
    expect(await switchTo(ops)).toEqual({ state: 'done', rung: 'multi-session' });
  });

  it('is not told "already open" by a page that claims the alias of the role’s account', async () => {
    const claim = sessionData({
      prismModeEnabled: true,
      sessionDifferentiator: '555566667777-q8w7e6r5',
      sessionARN: 'arn:aws:sts::555566667777:assumed-role/Ops/jiwoo',
      accountAlias: 'acme-dev',
    });
    const liar = tab({ facts: { ...child, sessionData: claim } });
    const { switchTo } = opens([front(base), liar], child);
    expect(await switchTo({ ...ops, account: 'acme-dev' })).not.toMatchObject({ state: 'shown' });
  });

  // https://github.com/tilfinltd/aws-extend-switch-roles/issues/385: a second switch signs the first one's tabs out.
  it('does not switch again to a role that is open, but goes to its tab', async () => {
    const open = tab({ facts: child });
    const { switchTo, history, scripting, tabs } = browserWith([front(base), open], () => ({ ok: true, destination }));
    expect(await switchTo(ops)).toEqual({ state: 'shown' });
    expect(tabs.update).toHaveBeenCalledWith(open.id, { active: true });
    expect(scripting.executeScript).not.toHaveBeenCalled();
    expect(await history.list()).toEqual([]);
  });

  it('switches where that tab is gone, or shows somebody else by now', async () => {
    const gone = tab({ facts: child });
    const { switchTo, tabs } = opens([front(base), gone], child);
    tabs.update.mockRejectedValueOnce(new Error('No tab with id.'));
    expect(await switchTo(ops)).toEqual({ state: 'done', rung: 'multi-session' });
    const { switchTo: again } = opens([front(base), tab({ facts: { ...child, url: elsewhere } })], child);
    expect(await again(ops)).toEqual({ state: 'done', rung: 'multi-session' });
  });

  // https://github.com/WTFender/aws-sso-extender/issues/113: one must be able to renew an expired session.
  it('switches again when told to', async () => {
    const { switchTo } = opens([front(base), tab({ facts: child })], child);
    expect(await switchTo(ops, { anyway: true })).toEqual({ state: 'done', rung: 'multi-session' });
  });

  it('switches through the base’s tab from a child session', async () => {
    const root = tab({ facts: base });
    const { switchTo, scripting } = opens([front(child), root], { ...child, sessionData: auditData });
    expect(await switchTo(audit)).toEqual({ state: 'done', rung: 'multi-session' });
    expect(scripting.executeScript.mock.calls[0]?.[0].target.tabId).toBe(root.id);
  });

  it.each<[string, PageFacts]>([
    ['opened', { url: destination }],
    ['opened', { url: 'https://us-east-1.signin.aws.amazon.com/signin' }],
    ['opened', { url: 'https://intranet.example/proxy' }],
    ['someone-else', base],
    // Its host says whose it is, whatever it claims to be.
    ['someone-else', { ...child, url: elsewhere }],
    ['someone-else', { ...child, url: elsewhere, ...claims('555566667777') }],
    ['opened', { ...child, ...claims('999999999999') }],
    ['session-limit', { url: 'https://us-east-1.signin.aws.amazon.com/sessions/limit' }],
  ])('says %s, and not done, by what the new tab shows', async (outcome, facts) => {
    const { switchTo, history, pages } = opens([front(base)], facts);
    const report =
      outcome === 'opened'
        ? { state: 'opened', rung: 'multi-session' }
        : { state: 'failed', rung: 'multi-session', outcome, next: 'link' };
    expect(await switchTo(ops)).toMatchObject(report);
    expect(await history.list()).toMatchObject([{ outcome }]);
    expect(pages.listening()).toBe(0);
  });

  it('is no recent role where AWS lets no session begin, however soon it says so', async () => {
    const limit = 'https://us-east-1.signin.aws.amazon.com/sessions/limit';
    const { switchTo, tabs, pages, local } = opens([front(base)], child);
    tabs.create.mockImplementationOnce(async () => {
      const there = tab({ url: limit, status: 'complete' });
      pages.open.push(there);
      return there;
    });
    expect(await switchTo(ops)).toMatchObject({ state: 'failed', outcome: 'session-limit' });
    expect(local.all().recents).toMatchObject({ data: [] });
  });

  it.each([
    ['refused', { ok: false, reason: 'refused' }],
    ['expired', { ok: false, reason: 'expired' }],
    ['session-limit', { ok: false, reason: 'session-limit' }],
    ['failed', { ok: false, reason: 'wrong-page' }],
    ['failed', undefined],
    ['failed', { ok: true, destination: 'https://console.aws.amazon.com.evil.example/' }],
    ['failed', { ok: true, destination: 'javascript:alert(1)' }],
  ])('says %s, opens nothing, and offers the link', async (outcome, given) => {
    const { switchTo, tabs } = browserWith([front(base)], () => given);
    expect(await switchTo(audit)).toMatchObject({ state: 'failed', rung: 'multi-session', outcome, next: 'link' });
    expect(tabs.create).not.toHaveBeenCalled();
  });
});

describe('the ladder', () => {
  it('takes the rung that was offered', async () => {
    const { switchTo, scripting } = browserWith([front(classic)]);
    expect(await switchTo(ops, { rung: 'link' })).toEqual({ state: 'opened', rung: 'link' });
    expect(scripting.executeScript).not.toHaveBeenCalled();
  });

  it('says what is impossible from here, and tries nothing', async () => {
    const { switchTo, history, tabs } = browserWith([front(china)]);
    expect(await switchTo(ops)).toMatchObject({ state: 'impossible', reach: { reason: 'other-partition' } });
    expect(tabs.create).not.toHaveBeenCalled();
    expect(await history.list()).toEqual([]);
  });

  it('opens the link in another partition on request, where one signs in anew', async () => {
    const { switchTo, tabs } = browserWith([front(china)]);
    expect(await switchTo(ops, { rung: 'link' })).toEqual({ state: 'opened', rung: 'link' });
    expect(new URL(tabs.create.mock.calls[0]?.[0].url ?? '').host).toBe('signin.aws.amazon.com');
  });

  it('fails, and says so, when the tab was closed meanwhile', async () => {
    const made = browserWith([front(classic)], () => {
      made.pages.open.pop();
      return { ok: true, leaving: true };
    });
    expect(await made.switchTo(ops)).toMatchObject({ state: 'failed', next: 'link' });
  });
});
