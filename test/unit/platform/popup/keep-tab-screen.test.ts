import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFirstScreen } from '@/platform/popup/first-screen.ts';
import { openPicker } from '@/platform/popup/picker.ts';
import { readTabScreen, tabScreenName } from '@/platform/popup/tab-screen.ts';
import { listenForLed } from '@/platform/switching/listen-for-led.ts';
import { role } from '../../core/switching/role-and-session.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { type FakeTab, tab } from '../fake-tabs.ts';
import { libraryOver, profile } from '../libraries.ts';
import { keepPins, keepRecents } from '../roles-kept.ts';
import { classic, classicSwitched, ops, speechless } from '../switching/console-pages.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const inFront = { active: true, status: 'complete' };
const other = role({ profile: 'audit', roleName: 'Audit' });

/** A browser with these tabs, in which `prod` was switched to last and `audit` before. */
async function browserWith(open: FakeTab[]) {
  const fake = fakeBrowser(open);
  keepFirstScreen(fake.edge);
  const lists = profile('prod', '555566667777', 'team/Ops') + profile('audit', '555566667777', 'Audit');
  await libraryOver(fake.local).add(lists);
  await keepRecents(fake.local, [ops, other]);
  const openNow = async () => (await openPicker(fake.local.area, readTabScreen(fake.edge))).first;
  /** What the popup shows on top when it opens, and which row of it Enter means. */
  const opened = async () => {
    await vi.advanceTimersByTimeAsync(3000);
    const { view, order, start } = await openNow();
    const [recents, away] = [view?.listSetup?.recents, view?.listSetup?.away].map((rows) =>
      rows?.map((row) => view?.role(row).profile),
    );
    return { recents, away, order, start };
  };
  return { ...fake, opened, openNow };
}

const usual = { recents: ['prod', 'audit'], away: [], order: undefined, start: 0 };
const inProd = { recents: ['audit', 'prod'], away: [], start: 0 };

it('has the role before the current one first, over the tab that shows the current one', async () => {
  const { opened } = await browserWith([tab({ ...inFront, facts: classicSwitched })]);
  expect(await opened()).toMatchObject(inProd);
});

it.each<[string, FakeTab]>([
  ['another page', tab({ ...inFront })],
  ['a page that does not tell who is signed in', tab({ ...inFront, facts: speechless })],
  ['a private window', tab({ ...inFront, facts: classicSwitched, incognito: true })],
  ['a page that keeps extensions out', tab({ ...inFront, facts: classicSwitched, page: 'closed' })],
])('has the usual order over %s', async (_, page) => {
  const { opened, session } = await browserWith([page]);
  expect(await opened()).toEqual(usual);
  expect(session.all()).toEqual({});
});

it.each<[string, (page: FakeTab, another: FakeTab) => void]>([
  [
    'another tab',
    (page, another) => Object.assign(page, { active: false }, void Object.assign(another, { active: true })),
  ],
  ['another page of the tab', (page) => Object.assign(page, { url: 'https://news.example/' })],
  [
    'another session in the tab',
    (page) => Object.assign(page, { url: classic.url.replace('//', '//222233334444-abcd1234.') }),
  ],
  ['a tab that loads', (page) => Object.assign(page, { status: 'loading' })],
  ['a tab whose address is not told', (page) => Object.assign(page, { url: undefined })],
])('uses nothing of it for %s', async (_, change) => {
  const page = tab({ ...inFront, facts: classicSwitched });
  const another = tab({ status: 'complete', facts: classicSwitched });
  const { opened, openNow } = await browserWith([page, another]);
  expect(await opened()).toMatchObject(inProd);
  change(page, another);
  expect((await openNow()).order).toBeUndefined();
});

it('knows nothing of a tab from when it begins to load until its page has said who is there', async () => {
  const page = tab({ ...inFront, facts: classicSwitched });
  const { opened, pages, session } = await browserWith([page]);
  expect(await opened()).toMatchObject(inProd);
  pages.fire(page.id, { status: 'loading' });
  await vi.advanceTimersByTimeAsync(0);
  expect(session.all()).toEqual({});
  page.facts = classic;
  pages.fire(page.id, { status: 'complete' });
  expect(await opened()).toMatchObject({ recents: ['prod', 'audit'], order: { current: undefined }, start: 0 });
});

it('does not take what a page said before it was left', async () => {
  const page = tab({ ...inFront, facts: classicSwitched });
  const { tabs, session, pages, local } = await browserWith([page]);
  await vi.advanceTimersByTimeAsync(3000);
  pages.fire(page.id, { status: 'loading' });
  let answer = (_facts: unknown) => {};
  tabs.sendMessage.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve as typeof answer)));
  await keepPins(local, []);
  await vi.advanceTimersByTimeAsync(100);
  pages.fire(page.id, { status: 'loading' });
  answer(classicSwitched);
  await vi.advanceTimersByTimeAsync(100);
  expect(session.all()).toEqual({});
});

it('waits for a nav that is filled late', async () => {
  const page = tab({ ...inFront, facts: speechless });
  const { opened, pages } = await browserWith([page]);
  pages.fire(page.id, { status: 'complete' });
  await vi.advanceTimersByTimeAsync(700);
  page.facts = classicSwitched;
  expect(await opened()).toMatchObject(inProd);
});

it('follows what is pinned and switched to', async () => {
  const page = tab({ ...inFront, facts: classicSwitched });
  const { opened, local } = await browserWith([page]);
  await opened();
  await keepPins(local, [ops]);
  expect(await opened()).toMatchObject({ recents: ['audit', 'prod'], start: 1 });
});

it('follows the tab that comes to the front, and the window', async () => {
  const [first, second] = [
    tab({ status: 'complete', facts: classic }),
    tab({ status: 'complete', facts: classicSwitched }),
  ];
  const { opened, tabs, windows } = await browserWith([first, second]);
  second.active = true;
  tabs.onActivated.tell({ tabId: second.id });
  expect(await opened()).toMatchObject(inProd);
  Object.assign(second, { active: false });
  first.active = true;
  windows.onFocusChanged.tell(2);
  expect((await opened()).recents).toEqual(['prod', 'audit']);
});

it('is read as nothing where the browser has no such memory', async () => {
  const { edge, session } = await browserWith([tab({ ...inFront, facts: classicSwitched })]);
  await session.area.set({ [tabScreenName]: 'a text' });
  expect(await readTabScreen(edge)).toBeUndefined();
  expect(await readTabScreen({ ...edge, storage: { ...edge.storage, session: undefined } } as never)).toBeUndefined();
});

describe('a tab that a link to a console page has left at AWS’s sign-in', () => {
  const landing = 'https://eu-west-1.console.aws.amazon.com/ec2/home?region=eu-west-1#Instances:';
  const ofSession = (account: string) => landing.replace('//', `//${account}-abcd1234.`);
  const signIn = 'https://signin.aws.amazon.com/signin';

  async function led(account: string, more: Partial<FakeTab> = {}) {
    const page = tab({ ...inFront, ...more });
    const browser = await browserWith([page]);
    listenForLed(browser.edge);
    await vi.advanceTimersByTimeAsync(3000);
    browser.pages.load(page.id, `${signIn}?redirect_uri=${encodeURIComponent(ofSession(account))}`);
    await vi.advanceTimersByTimeAsync(3000);
    return { ...browser, page };
  }

  it('is searched for the roles of its account from the first paint on', async () => {
    const { openNow } = await led('555566667777');
    expect(await openNow()).toMatchObject({ query: `${landing} 555566667777`, start: 0, order: undefined });
  });

  it.each([
    ['in an account without a role of the list', '999900000009', {}],
    ['in a private window', '555566667777', { incognito: true }],
  ])('is searched for nothing %s', async (_, account, more) => {
    const { openNow } = await led(account, more);
    expect((await openNow()).query).toBeUndefined();
  });

  it('is searched for them while its page is shown to somebody else, and on that page alone', async () => {
    const { openNow, pages, page } = await led('555566667777');
    const base = { ...classic, url: landing };
    pages.load(page.id, landing, base);
    await vi.advanceTimersByTimeAsync(3000);
    expect((await openNow()).query).toBe(`${landing} 555566667777`);
    pages.load(page.id, classic.url, classic);
    await vi.advanceTimersByTimeAsync(3000);
    expect((await openNow()).query).toBeUndefined();
  });

  it('is searched for nothing when the account is entered', async () => {
    const { openNow, pages, page } = await led('555566667777');
    pages.load(page.id, classicSwitched.url, classicSwitched);
    await vi.advanceTimersByTimeAsync(3000);
    expect((await openNow()).query).toBeUndefined();
  });
});
