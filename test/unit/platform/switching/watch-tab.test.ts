import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type TabArrival, watchTab } from '@/platform/switching/watch-tab.ts';
import { fakeTabs, tab } from '../fake-tabs.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const consoleUrl = 'https://us-east-1.console.aws.amazon.com/console/home';
const signInUrl = 'https://signin.aws.amazon.com/switchrole';

/** Watches a tab, with what it has come to so far. */
function watched() {
  const [own, other] = [tab(), tab()];
  const pages = fakeTabs([own, other]);
  const seen: { landing?: TabArrival } = {};
  const watch = watchTab(pages.api, own.id, { start: 2000, arrive: 20_000 });
  void watch.landing.then((landing) => {
    seen.landing = landing;
  });
  const wait = async (ms: number) => {
    await vi.advanceTimersByTimeAsync(ms);
    return seen.landing;
  };
  return { own, other, pages, wait, begun: watch.begun };
}

describe('watchTab', () => {
  it('takes a tab in which nothing begins for 2 s as silent', async () => {
    const { wait } = watched();
    expect(await wait(1999)).toBeUndefined();
    expect(await wait(1)).toEqual({ at: 'nowhere' });
  });

  it('tells an arrival on the console at once', async () => {
    const { own, pages, wait } = watched();
    pages.load(own.id, consoleUrl);
    expect(await wait(0)).toEqual({ at: 'console', url: consoleUrl });
  });

  it('waits long for a page that began to load, and not for ever', async () => {
    const { own, pages, wait } = watched();
    await wait(1999);
    pages.fire(own.id, { status: 'loading' });
    expect(await wait(18_000)).toBeUndefined();
    expect(await wait(1)).toEqual({ at: 'on-the-way' });
  });

  it('waits as long for one of which the page said that it is being left', async () => {
    const { begun, wait } = watched();
    begun();
    expect(await wait(19_999)).toBeUndefined();
    expect(await wait(1)).toEqual({ at: 'on-the-way' });
  });

  it.each([
    ['sign-in', signInUrl],
    ['elsewhere', 'https://intranet.example/login'],
    // Without the permission `tabs` the browser keeps the addresses of other hosts to itself.
    ['elsewhere', ''],
  ])('takes a page that stands still for 700 ms as arrived (%s, %s)', async (at, url) => {
    const { own, pages, wait } = watched();
    pages.load(own.id, url);
    expect(await wait(699)).toBeUndefined();
    expect(await wait(1)).toEqual({ at, url });
  });

  it('follows a sign-in page that sends the browser on', async () => {
    const { own, pages, wait } = watched();
    pages.load(own.id, signInUrl);
    await wait(600);
    pages.load(own.id, 'https://us-east-1.signin.aws.amazon.com/oauth');
    expect(await wait(600)).toBeUndefined();
    pages.load(own.id, consoleUrl);
    expect(await wait(0)).toEqual({ at: 'console', url: consoleUrl });
  });

  it('does not take a page on its way for one that stands still', async () => {
    const { own, pages, wait } = watched();
    pages.load(own.id, signInUrl);
    await wait(600);
    pages.fire(own.id, { status: 'loading' });
    expect(await wait(5000)).toBeUndefined();
  });

  it('looks at no other tab', async () => {
    const { other, pages, wait } = watched();
    pages.load(other.id, consoleUrl);
    expect(await wait(2000)).toEqual({ at: 'nowhere' });
  });

  it('takes a new title or icon for no navigation', async () => {
    const { own, pages, wait } = watched();
    pages.fire(own.id, { title: 'EC2' });
    expect(await wait(2000)).toEqual({ at: 'nowhere' });
  });

  it('leaves no listener and no timer behind', async () => {
    const { own, pages, wait } = watched();
    expect(pages.listening()).toBeGreaterThan(0);
    pages.load(own.id, consoleUrl);
    await wait(0);
    expect([pages.listening(), vi.getTimerCount()]).toEqual([0, 0]);
  });
});
