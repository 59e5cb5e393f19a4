import { beforeEach, expect, it, vi } from 'vitest';
import { recentsKey } from '@/core/store/keys.ts';
import { keepOpened, listenForOpened } from '@/platform/switching/opened-switches.ts';
import { base, classic, ops, permissionSet } from './console-pages.ts';
import { browserWith, front } from './switching-browser.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const limit = 'https://us-east-1.signin.aws.amazon.com/sessions/limit?redirect_uri=x';
const console = 'https://us-east-1.console.aws.amazon.com/console/home';

async function opened(ways: 'a portal' | 'a link') {
  const made = browserWith([front(ways === 'a portal' ? base : classic)]);
  listenForOpened(made.edge, made.history);
  const report = await (ways === 'a portal' ? made.switchTo(permissionSet) : made.switchTo(ops, { rung: 'link' }));
  expect(report.state).toBe('opened');
  const tabId = made.pages.open.at(-1)!.id;
  /** What the history and the recent roles say, once the tab has come to a page. */
  const after = async (url: string) => {
    made.pages.load(tabId, url);
    await vi.advanceTimersByTimeAsync(100);
    const outcomes = (await made.history.list()).map(({ outcome }) => outcome);
    return [outcomes, (await made.store.read(recentsKey)).length];
  };
  return { made, after };
}

it.each(['a portal', 'a link'] as const)('a session that never began, by %s, is no recent', async (way) => {
  const { after } = await opened(way);
  expect(await after('https://elsewhere.example/')).toEqual([['opened'], 1]);
  expect(await after(limit)).toEqual([['session-limit'], 0]);
});

it('a session that begins after another one was ended there is a recent again', async () => {
  const { after } = await opened('a portal');
  expect(await after(limit)).toEqual([['session-limit'], 0]);
  expect(await after(console)).toEqual([['opened'], 1]);
});

it('what comes to the tab after the console has nothing to do with the switch any more', async () => {
  const { after } = await opened('a portal');
  await after(console);
  expect(await after(limit)).toEqual([['opened'], 1]);
});

it('leaves alone what other tabs come to', async () => {
  const { made } = await opened('a portal');
  made.pages.load(made.pages.open[0]!.id, limit);
  await vi.advanceTimersByTimeAsync(100);
  expect((await made.history.list()).map(({ outcome }) => outcome)).toEqual(['opened']);
});

it('goes on where nothing can be kept for the session', async () => {
  const made = browserWith([front(base)]);
  made.session.area.set = async () => Promise.reject(new Error('QuotaExceededError'));
  expect(await made.switchTo(permissionSet)).toEqual({ state: 'opened', rung: 'identity-center' });
  expect(await made.store.read(recentsKey)).toHaveLength(1);
});

it('keeps both of two switches that end at once', async () => {
  const made = browserWith([front(classic)]);
  listenForOpened(made.edge, made.history);
  const [first, second] = [1, 2].map((n) => ({ at: n, profile: `p${n}`, tabId: made.pages.open[0]!.id + 100 + n }));
  await Promise.all([first, second].map((one) => keepOpened(made.edge, made.history, one!)));
  expect(Object.values(made.session.all())).toEqual([[first, second]]);
});
