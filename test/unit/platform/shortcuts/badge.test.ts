import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageFacts } from '@/core/session/session.ts';
import { dropIssue, keepIssue } from '@/platform/popup/pending-issue.ts';
import { listenForBadge, showWhere } from '@/platform/shortcuts/badge.ts';
import { role } from '../../core/switching/role-and-session.ts';
import { fakeBrowser, settled } from '../fake-browser.ts';
import { type FakeTab, tab } from '../fake-tabs.ts';
import { libraryOver } from '../libraries.ts';
import { child, classic, classicSwitched, speechless } from '../switching/console-pages.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A toolbar, and what its button shows for a tab, or for all tabs without something of their own. */
function toolbar(open: FakeTab[]) {
  const fake = fakeBrowser(open);
  const { action } = fake;
  const last = (call: { mock: { calls: [object][] } }, tabId: number | undefined): object | undefined =>
    call.mock.calls.map(([to]) => to as { tabId?: number }).findLast((to) => to.tabId === tabId);
  const shown = (tabId?: number) => ({
    ...last(action.setTitle, tabId),
    ...last(action.setBadgeText, tabId),
    ...(last(action.setBadgeBackgroundColor, tabId) && {
      behind: (last(action.setBadgeBackgroundColor, tabId) as { color: string }).color,
      letters: (last(action.setBadgeTextColor, tabId) as { color: string }).color,
    }),
  });
  return { ...fake, shown };
}

const red: PageFacts = { ...classicSwitched, displayName: 'acme-prod', color: 'rgb(198, 40, 40)' };

describe('the toolbar’s button', () => {
  it.each<[string, PageFacts, object]>([
    [
      'a switched role by its name and colour, in letters that can be read on it',
      red,
      { title: 'acme-prod — 5555-6666-7777 / Ops', text: 'ap', behind: '#c62828', letters: '#ffffff' },
    ],
    [
      'a role without a colour in grey',
      classicSwitched,
      { title: 'prod — 5555-6666-7777 / Ops', text: 'prod', behind: '#aaaaaa', letters: '#000000' },
    ],
    ['the identity signed in with by the tooltip alone', classic, { title: '2222-3333-4444 / jiwoo', text: '' }],
    ['a role’s own session in multi-session', child, { title: expect.stringContaining('5555-6666-7777 / Ops') }],
    [
      'a name that hides and reorders, so that it does neither',
      { ...red, displayName: 'pr\u202eod' },
      { title: '\u2068pr⟨U+202E⟩od\u2069 — 5555-6666-7777 / Ops' },
    ],
    ['nobody where the page does not tell', speechless, { title: 'extension_name', text: '' }],
  ])('shows %s', async (_, facts, expected) => {
    const page = tab({ facts });
    const { edge, shown } = toolbar([page]);
    await settled(showWhere(edge, page));
    expect(shown(page.id)).toMatchObject(expected);
    expect(shown()).toEqual({});
  });

  it('shows a role of the list as the list does, whatever the page calls it', async () => {
    const page = tab({ facts: classicSwitched });
    const { edge, shown, local } = toolbar([page]);
    const { add } = libraryOver(local);
    await add('[profile pay-live]\nrole_arn = arn:aws:iam::555566667777:role/Ops\ncolor = 2e7d32\n');
    await settled(showWhere(edge, page));
    expect(shown(page.id)).toMatchObject({ title: 'pay-live — 5555-6666-7777 / Ops', text: 'pl', behind: '#2e7d32' });
  });

  it('waits for a nav that is filled late', async () => {
    const { displayName: _, ...early } = red;
    const page = tab({ facts: early });
    const { edge, shown } = toolbar([page]);
    const showing = showWhere(edge, page);
    await vi.advanceTimersByTimeAsync(700);
    page.facts = red;
    await settled(showing);
    expect(shown(page.id)).toMatchObject({ text: 'ap' });
  });

  it('leaves a tab alone that went elsewhere meanwhile', async () => {
    const page = tab({ facts: speechless });
    const { edge, shown } = toolbar([page]);
    const showing = showWhere(edge, page);
    await vi.advanceTimersByTimeAsync(500);
    page.url = 'https://news.example/';
    await settled(showing);
    expect(shown(page.id)).toEqual({});
  });
});

describe('what makes it change', () => {
  it('is a console page that was loaded, and no page of another host', async () => {
    const [page, other] = [tab({ facts: red }), tab()];
    const { edge, pages, tabs, shown } = toolbar([page, other]);
    listenForBadge(edge);
    pages.fire(page.id, { status: 'loading' });
    pages.fire(page.id, { title: 'EC2' });
    expect(tabs.sendMessage).not.toHaveBeenCalled();
    pages.fire(page.id, { status: 'complete' });
    pages.fire(other.id, { status: 'complete' });
    await vi.advanceTimersByTimeAsync(2000);
    expect(tabs.sendMessage.mock.calls.map(([id]) => id)).toEqual([page.id]);
    expect(shown(page.id)).toMatchObject({ text: 'ap' });
  });

  it('is a console tab that comes to the front, even one that is gone at once', async () => {
    const [page, other] = [tab({ facts: red }), tab()];
    const { edge, tabs, shown } = toolbar([page, other]);
    listenForBadge(edge);
    for (const tabId of [page.id, other.id, 999]) tabs.onActivated.tell({ tabId });
    await vi.advanceTimersByTimeAsync(2000);
    expect(tabs.sendMessage.mock.calls.map(([id]) => id)).toEqual([page.id]);
    expect(shown(page.id)).toMatchObject({ text: 'ap' });
  });

  it('is a switch that did not go through, even while a page’s own badge is on its way', async () => {
    const page = tab({ facts: red });
    const { edge, pages, tabs, shown } = toolbar([page]);
    listenForBadge(edge);
    tabs.get.mockImplementationOnce(async () => {
      await keepIssue(edge, { gone: 'acme-old' });
      await new Promise((resolve) => setTimeout(resolve, 100));
      return page;
    });
    pages.fire(page.id, { status: 'complete' });
    await vi.advanceTimersByTimeAsync(2000);
    expect(shown(page.id)).toMatchObject({ text: '!' });
  });

  it('is a switch that did not go through, until a popup has shown it', async () => {
    const page = tab({ facts: red, active: true });
    const { edge, shown } = toolbar([page]);
    listenForBadge(edge);
    await keepIssue(edge, { role: role(), issue: { state: 'unknown-host', host: 'aws.company.example' } });
    await vi.advanceTimersByTimeAsync(2000);
    for (const tabId of [undefined, page.id]) expect(shown(tabId)).toMatchObject({ text: '!', title: 'action_issue' });

    await dropIssue(edge);
    await vi.advanceTimersByTimeAsync(2000);
    expect(shown()).toMatchObject({ text: '', title: 'extension_name' });
    expect(shown(page.id)).toMatchObject({ text: 'ap' });
  });
});
