import { beforeEach, expect, it, vi } from 'vitest';
import type { Ask } from '@/platform/ask.ts';
import { cancel, exit, showSession, switchTo } from '@/platform/popup/pick.ts';
import { session } from '../../core/switching/role-and-session.ts';
import { settleLater } from '../../settle-later.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { ops } from '../switching/console-pages.ts';

/** A background that ends before it answers, as one does that the browser restarts; what it is asked after that is another's. */
function endingBackground() {
  const end = settleLater<never>();
  const asked: string[] = [];
  const ask = ((request: { type: string }) => {
    asked.push(request.type);
    return request.type === 'cancel' ? Promise.resolve(true) : end.promise;
  }) as unknown as Ask;
  return {
    ask,
    asked,
    restart: () => end.reject(new Error('The message channel closed before a response was received.')),
  };
}

const { edge } = fakeBrowser();

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', () => {});
  return () => vi.unstubAllGlobals();
});

it('a background that ended is no answer: the switch failed, as far as anybody knows', async () => {
  const { ask, restart } = endingBackground();
  const [switching, leaving] = [switchTo(edge, ask, ops, { where: 'here' }), exit(ask)];
  restart();
  expect(await switching).toEqual({ state: 'failed', outcome: 'failed', rung: 'native', next: 'link' });
  expect(await leaving).toEqual({ state: 'failed', outcome: 'failed' });
});

it('canceled before that, it is no failure: AWS may have been asked, or not', async () => {
  const { ask, asked, restart } = endingBackground();
  const [switching, leaving] = [switchTo(edge, ask, ops, { where: 'here' }), exit(ask)];
  await cancel(ask);
  restart();
  expect(asked).toEqual(['switch', 'exit', 'cancel']);
  expect(await switching).toEqual({ state: 'canceled', isSent: true });
  expect(await leaving).toEqual({ state: 'canceled', isSent: true });
});

it('what is asked for after a cancel was not canceled', async () => {
  const { ask, restart } = endingBackground();
  await cancel(ask);
  const switching = switchTo(edge, ask, ops, { where: 'here' });
  restart();
  expect(await switching).toMatchObject({ state: 'failed' });
});

/** A background that answers each switch with what is next, and what it was asked. */
function answering(...reports: object[]) {
  const asked: { shown?: object }[] = [];
  const ask = (async (request: { shown?: object }) => {
    asked.push(request);
    return reports.shift() ?? { state: 'done', rung: 'native' };
  }) as unknown as Ask;
  return { ask, shown: () => asked.map(({ shown }) => shown) };
}

const alice = session('aws', 'classic', false);

it('says whom the popup showed, of a first try alone: a second one comes after a look at what became of the first', async () => {
  const { ask, shown } = answering();
  showSession(alice);
  for (const more of [{}, { rung: 'link' as const }, { agreedHost: 'aws.company.example' }]) {
    await switchTo(edge, ask, ops, { where: 'here', ...more });
  }
  showSession(undefined);
  await switchTo(edge, ask, ops, { where: 'here' });
  const { account, name } = alice.current;
  expect(shown()).toEqual([{ account, name }, undefined, undefined, undefined]);
});

it('is held up once by somebody else, though who is there cannot be read again', async () => {
  const { ask, shown } = answering({ state: 'somebody-else', now: 'bora', shown: 'alice' });
  showSession(alice);
  await switchTo(edge, ask, ops, { where: 'here' });
  await switchTo(edge, ask, ops, { where: 'here' });
  expect(shown()).toEqual([expect.objectContaining({ account: alice.current.account }), undefined]);
});
