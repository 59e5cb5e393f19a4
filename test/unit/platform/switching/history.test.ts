import { expect, it } from 'vitest';
import { historyKey, recentsKey } from '@/core/store/keys.ts';
import { createStore } from '@/platform/store/store.ts';
import { createHistory } from '@/platform/switching/history.ts';
import { record } from '../../core/history/records.ts';
import { fakeArea, fakeLocks } from '../fake-storage.ts';

function historyOver(local = fakeArea()) {
  const store = createStore(local.area, fakeLocks(), () => 0);
  const recents = async () => (await store.read(recentsKey)).map(({ profile }) => profile);
  return { local, store, history: createHistory(store), recents };
}

const switches = ['a', 'b', 'c'].map((name, n) => record(name, { at: n + 1, roleName: name }));

async function withSwitches() {
  const made = historyOver();
  for (const one of switches) await made.history.add(one);
  return made;
}

it('stores history and recents in one write', async () => {
  const { local, store, history, recents } = historyOver();
  await history.add(switches[0]!);
  expect(local.set).toHaveBeenCalledTimes(1);
  expect(Object.keys(local.all())).toEqual([historyKey.name, recentsKey.name]);
  expect(await store.read(historyKey)).toEqual([switches[0]]);
  expect(await recents()).toEqual(['a']);
});

it('lists the newest first', async () => {
  const { history, recents } = await withSwitches();
  expect((await history.list()).map(({ profile }) => profile)).toEqual(['c', 'b', 'a']);
  expect(await recents()).toEqual(['c', 'b', 'a']);
});

it('keeps failed switches, but not as recent', async () => {
  const { history, recents } = historyOver();
  await history.add(record('a', { outcome: 'refused' }));
  expect(await history.list()).toHaveLength(1);
  expect(await recents()).toEqual([]);
});

it('gives the popup nine recents at most', async () => {
  const { history, recents } = historyOver();
  for (let n = 0; n < 12; n++) await history.add(record(`p${n}`, { at: n, roleName: `r${n}` }));
  expect(await recents()).toEqual(['p11', 'p10', 'p9', 'p8', 'p7', 'p6', 'p5', 'p4', 'p3']);
});

it('forgets a switch entirely, and takes it back to its place', async () => {
  const { history, recents } = await withSwitches();
  await history.remove(switches[1]!);
  expect(await recents()).toEqual(['c', 'a']);
  await history.putBack(switches[1]!, [switches[0]!]);
  expect((await history.list()).map(({ profile }) => profile)).toEqual(['c', 'b', 'a']);
  expect(await recents()).toEqual(['c', 'b', 'a']);
});

it('clears everything, and puts it back behind what was switched since', async () => {
  const { history, recents } = await withSwitches();
  const cleared = await history.clear();
  expect([await history.list(), await recents()]).toEqual([[], []]);
  await history.add(record('new', { at: 9, roleName: 'new' }));
  await history.restore(cleared);
  expect((await history.list()).map(({ profile }) => profile)).toEqual(['new', 'c', 'b', 'a']);
  expect(await recents()).toEqual(['new', 'c', 'b', 'a']);
});

it('loses no switch of several at once', async () => {
  const { history } = historyOver();
  await Promise.all(switches.map((one) => history.add(one)));
  expect(await history.list()).toHaveLength(3);
});

it('leaves everything as it was when the write fails', async () => {
  const { local, history } = await withSwitches();
  const before = local.all();
  local.failOnce();
  await expect(history.clear()).rejects.toThrow('storage: full');
  expect(local.all()).toEqual(before);
});
