import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageFacts } from '@/core/session/session.ts';
import { aliasesKey, historyKey } from '@/core/store/keys.ts';
import { cookie } from '../../core/session/facts.ts';
import { tab } from '../fake-tabs.ts';
import { classic, classicSwitched, ops, otherRole, permissionSet, speechless } from './console-pages.ts';
import { browserWith, formLandsOn, front } from './switching-browser.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

interface Injected {
  target: { tabId: number };
  world?: string;
  args: unknown[];
}

describe('from a classic console', () => {
  it('submits AWS’s form in the tab, and is done when the page shows the role', async () => {
    const page = front(classic);
    const { switchTo, scripting, history, tabs } = formLandsOn([page], classic.url, classicSwitched);
    expect(await switchTo(ops)).toEqual({ state: 'done', rung: 'native' });
    const [[token], [{ target, args, world }]] = scripting.executeScript.mock.calls as [[object], [Injected]];
    // Into the page's own world goes nothing of the switch.
    expect(token).toMatchObject({ target: { tabId: page.id }, world: 'MAIN' });
    expect(JSON.stringify(token)).not.toMatch(/555566667777|Ops|switchrole/);
    expect({ target, world }).toEqual({ target: { tabId: page.id }, world: undefined });
    expect(args[0]).toMatchObject({
      csrf: '7',
      origin: new URL(classic.url).origin,
      url: 'https://signin.aws.amazon.com/switchrole',
      fields: { account: '555566667777', roleName: 'team/Ops' },
    });
    expect(tabs.create).not.toHaveBeenCalled();
    expect(await history.list()).toMatchObject([{ at: 77, profile: 'prod', rung: 'native', outcome: 'done' }]);
  });

  it.each([
    ['somebody else than the popup showed', { account: '555566667777', name: 'Ops' }],
    ['somebody else of that account', { account: '222233334444', name: 'bora' }],
  ])('sends nothing as %s, and says who is there', async (_, shown) => {
    const made = formLandsOn([front(classic)], classic.url, classicSwitched);
    expect(await made.switchTo(ops, { shown })).toEqual({
      state: 'somebody-else',
      now: '2222-3333-4444/jiwoo',
      shown: `${shown.account.replace(/(.{4})(.{4})/, '$1-$2-')}/${shown.name}`,
    });
    expect(made.scripting.executeScript).not.toHaveBeenCalled();
    expect(await made.history.list()).toEqual([]);
  });

  it.each([
    ['as whom the popup showed', { account: '222233334444', name: 'jiwoo' }],
    ['where the popup knew the account alone', { account: '222233334444', name: '' }],
  ])('goes on %s', async (_, shown) => {
    const { switchTo } = formLandsOn([front(classic)], classic.url, classicSwitched);
    expect(await switchTo(ops, { shown })).toEqual({ state: 'done', rung: 'native' });
  });

  it('goes to a portal or to AWS’s own page whoever is there: both ask again', async () => {
    const shown = { account: '555566667777', name: 'Ops' };
    expect(await browserWith([front(classic)]).switchTo(permissionSet, { shown, anyway: true })).toMatchObject({
      state: 'opened',
    });
    expect(await browserWith([front(classic)]).switchTo(ops, { shown, rung: 'link' })).toMatchObject({
      state: 'opened',
    });
  });

  it('remembers whom one was, and of the role what the history shows', async () => {
    const { switchTo, history } = formLandsOn([front(classic)], classic.url, classicSwitched);
    await switchTo({ ...ops, color: 'f2b0a9', region: 'us-east-1', sourceProfile: 'base' });
    expect(await history.list()).toEqual([
      {
        at: 77,
        kind: 'iam',
        partition: 'aws',
        account: '555566667777',
        roleName: 'team/Ops',
        profile: 'prod',
        organization: 'acme',
        color: 'f2b0a9',
        region: 'us-east-1',
        from: '2222-3333-4444/jiwoo',
        rung: 'native',
        outcome: 'done',
      },
    ]);
  });

  it('learns what an alias stands for while it waits for who is there', async () => {
    const facts = { ...classic, userInfo: cookie({ arn: 'arn:aws:iam::222233334444:user/jiwoo', alias: 'acme-main' }) };
    const made = formLandsOn([front(facts)], classic.url, speechless);
    await made.switchTo(ops);
    const written = made.local.set.mock.calls.map(([items]) => Object.keys(items)[0]);
    expect(written.indexOf(aliasesKey.name)).toBe(0);
    expect(written.indexOf(historyKey.name)).toBeGreaterThan(0);
  });

  it.each<[string, string, string, PageFacts | undefined]>([
    ['refused', 'AWS shows its switch-role page again', 'https://signin.aws.amazon.com/switchrole', undefined],
    ['refused', 'the console shows the same user', classic.url, classic],
    ['someone-else', 'the console shows another role', classic.url, otherRole],
    ['expired', 'AWS asks to sign in', 'https://signin.aws.amazon.com/signin', undefined],
    ['failed', 'the tab ends at another site', 'https://proxy.example/blocked', undefined],
  ])('says %s when %s, and offers the link', async (outcome, _, url, facts) => {
    const { switchTo, history } = formLandsOn([front(classic)], url, facts);
    expect(await switchTo(ops)).toMatchObject({ state: 'failed', rung: 'native', outcome, next: 'link' });
    expect(await history.list()).toMatchObject([{ outcome }]);
  });

  it('says opened, not done, when the page does not tell who one is', async () => {
    const { switchTo, history } = formLandsOn([front(classic)], classic.url, speechless);
    expect(await switchTo(ops)).toEqual({ state: 'opened', rung: 'native' });
    expect(await history.list()).toMatchObject([{ outcome: 'opened' }]);
  });

  it.each([
    ['opened', 'has an id alone', 'acme-prod', { userInfo: '' }],
    ['done', 'has the alias as well', 'acme-prod', {}],
    ['opened', 'has another alias, for aliases are changed', 'acme-old', {}],
  ])('says %s of a role by its account’s alias where the page %s', async (state, _, account, more) => {
    const { switchTo } = formLandsOn([front(classic)], classic.url, { ...classicSwitched, ...more });
    expect(await switchTo({ ...ops, account })).toEqual({ state, rung: 'native' });
  });

  it.each([
    ['silent', 'nothing happens', { ok: true, leaving: false }],
    ['silent', 'the page gives no token', { ok: false, reason: 'no-csrf' }],
    ['blocked', 'the page’s policy forbids the form', { ok: false, reason: 'blocked' }],
  ])('says %s when %s', async (outcome, _, given) => {
    const { switchTo } = browserWith([front(classic)], () => given);
    expect(await switchTo(ops)).toMatchObject({ state: 'failed', rung: 'native', outcome, next: 'link' });
  });

  it('waits for AWS as long as the page is being left', async () => {
    const made = browserWith([front(classic)], (id) => {
      setTimeout(() => made.pages.load(id, classic.url, classicSwitched), 15_000);
      return { ok: true, leaving: true };
    });
    expect(await made.switchTo(ops)).toEqual({ state: 'done', rung: 'native' });
  });

  it('goes by the tab when the page went away before it answered', async () => {
    const made = browserWith([front(classic)], (id) => {
      queueMicrotask(() => made.pages.load(id, classic.url, classicSwitched));
      throw new Error('The frame was removed.');
    });
    expect(await made.switchTo(ops)).toEqual({ state: 'done', rung: 'native' });
  });

  it('switches in a copy of the tab, on request, and shows it', async () => {
    const page = front(classic);
    const { switchTo, tabs, pages } = formLandsOn([page], classic.url, classicSwitched);
    expect(await switchTo(ops, { where: 'new-tab' })).toEqual({ state: 'done', rung: 'native' });
    const copy = pages.open[1];
    expect(tabs.duplicate).toHaveBeenCalledWith(page.id);
    expect(tabs.update).toHaveBeenCalledWith(copy?.id, { active: true });
    expect(pages.open.map(({ facts }) => facts)).toEqual([classic, classicSwitched]);
  });

  it('does not wait for ever for a copy that never says that it is loaded', async () => {
    const { switchTo, tabs, pages } = formLandsOn([front(classic)], classic.url, classicSwitched);
    tabs.duplicate.mockImplementationOnce(async () => {
      const copy = tab({ facts: classic });
      pages.open.push(copy);
      return copy;
    });
    expect(await switchTo(ops, { where: 'new-tab' })).toEqual({ state: 'done', rung: 'native' });
  });

  it('leaves no listener behind', async () => {
    const { switchTo, pages } = formLandsOn([front(classic)], classic.url, classicSwitched);
    await switchTo(ops, { where: 'new-tab' });
    expect(pages.listening()).toBe(0);
  });
});

describe('from another page', () => {
  it('switches in an open console tab and shows it, in its window', async () => {
    const console = tab({ facts: classic, windowId: 2 });
    const { switchTo, tabs, windows } = formLandsOn([front(), console], classic.url, classicSwitched);
    expect(await switchTo(ops)).toEqual({ state: 'done', rung: 'native' });
    expect(tabs.update).toHaveBeenCalledWith(console.id, { active: true });
    expect(windows.update).toHaveBeenCalledWith(2, { focused: true });
  });

  // https://github.com/tilfinltd/aws-extend-switch-roles/issues/363: the new tab belongs to its opener's container.
  it('opens the link beside the tab in front where no console is open', async () => {
    const page = front();
    const { switchTo, tabs, history } = browserWith([page]);
    expect(await switchTo(ops)).toEqual({ state: 'opened', rung: 'link' });
    const [to] = tabs.create.mock.calls[0]!;
    expect(to).toEqual({ url: to.url, openerTabId: page.id, windowId: 1, index: 4 });
    expect(to.url).toMatch(/^https:\/\/signin\.aws\.amazon\.com\/switchrole\?/);
    const [record] = await history.list();
    expect(record).toMatchObject({ rung: 'link', outcome: 'opened' });
    expect(record).not.toHaveProperty('from');
  });

  it('opens a permission set at its portal', async () => {
    const { switchTo, tabs } = browserWith([front(speechless)]);
    expect(await switchTo(permissionSet)).toEqual({ state: 'opened', rung: 'identity-center' });
    expect(tabs.create.mock.calls[0]?.[0].url).toMatch(/^https:\/\/acme\.awsapps\.com\/start/);
  });
});
