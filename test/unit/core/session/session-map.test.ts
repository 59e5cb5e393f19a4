import { expect, it } from 'vitest';
import type { Session } from '@/core/session/session.ts';
import { type OpenTab, sessionMap } from '@/core/session/session-map.ts';
import { session } from '../switching/role-and-session.ts';

let ids = 0;
const tab = (session: Session | undefined, more: Partial<OpenTab> = {}): OpenTab => ({
  tabId: ++ids,
  windowId: 1,
  isHere: false,
  isAsleep: false,
  store: undefined,
  session,
  ...more,
});
const multi = (differentiator: string): Session => ({
  ...session('aws', 'classic', false),
  mode: 'multi-session',
  current: { kind: 'iam-user', account: differentiator.slice(0, 12), name: 'alice' },
  differentiator,
});
const one = multi('222233334444-aaaa1111');
const two = multi('222233334444-bbbb2222');
const here = { windowId: 1, store: undefined, isPrivate: false };
const classic: Session = { ...session('aws', 'classic', false), mode: 'classic' };
const shape = ({ sessions }: ReturnType<typeof sessionMap>) =>
  sessions.map(({ session, tabs, isOver }) => [session.differentiator ?? session.mode, tabs.length, isOver]);

it('tells sessions of one account apart by their label, that of the tab in front first', () => {
  const map = sessionMap([tab(one), tab(two, { isHere: true }), tab(one)], undefined, here);
  expect(shape(map)).toEqual([
    ['222233334444-bbbb2222', 1, false],
    ['222233334444-aaaa1111', 2, false],
  ]);
  expect(map.count).toEqual({ open: 2, isExact: false });
});

it('lists those without a tab, and knows then how many there are', () => {
  const map = sessionMap([tab(one)], [one, two], here);
  expect(shape(map)).toEqual([
    ['222233334444-aaaa1111', 1, false],
    ['222233334444-bbbb2222', 0, false],
  ]);
  expect(map.count).toEqual({ open: 2, isExact: true });
});

it('takes from the list what a tab does not show', () => {
  const [shown] = sessionMap([tab(one)], [{ ...one, accountAlias: 'acme-login', region: 'eu-west-1' }], here).sessions;
  expect(shown?.session).toMatchObject({ accountAlias: 'acme-login', region: one.region });
});

it('knows a tab that was signed out behind its back', () => {
  const map = sessionMap([tab(one), tab(two)], [two], here);
  expect(shape(map)).toEqual([
    ['222233334444-aaaa1111', 1, true],
    ['222233334444-bbbb2222', 1, false],
  ]);
  expect(map.count).toEqual({ open: 1, isExact: true });
});

it('takes a classic session as that of all tabs, but of one container', () => {
  const map = sessionMap([tab(classic), tab(classic), tab(classic, { store: 'firefox-container-2' })], undefined, here);
  expect(shape(map)).toEqual([
    ['classic', 2, false],
    ['classic', 1, false],
  ]);
  expect(map.count).toBeUndefined();
});

it('keeps tabs that say nothing apart: asleep or silent', () => {
  const map = sessionMap([tab(undefined, { isAsleep: true }), tab(undefined), tab(one)], undefined, here);
  expect(map.unknown.map(({ isAsleep }) => isAsleep)).toEqual([true, false]);
  expect(map.sessions).toHaveLength(1);
});
