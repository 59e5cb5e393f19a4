import { describe, expect, it } from 'vitest';
import { historyKey, ownKey, pinsKey, recentsKey, sourcesKey } from '@/core/store/keys.ts';
import { createKeptAside } from '@/platform/store/kept-aside.ts';
import { record } from '../../core/history/records.ts';
import { fakeArea } from '../fake-storage.ts';
import { libraryOver, profile } from '../libraries.ts';

const newer = (data: unknown) => ({ version: 99, data });
const current = (data: unknown) => ({ version: 1, data });
const note = (key: string, more = {}) => ({ key, why: 'newer', asideAs: `set-aside:${key}:5`, ...more });

/** What an older version of the extension left behind, and this one finds. */
function asideOf(kept: Record<string, unknown>) {
  const made = libraryOver(fakeArea(kept));
  return { ...made, aside: createKeptAside(made.store) };
}

describe('the list', () => {
  it('tells what was set aside and when, and which entries lie where they lay', async () => {
    const pins = current([{ id: 'a', profile: 'a' }, { id: 1 }]);
    const { aside, store } = asideOf({ history: newer('x'), pins });
    await store.read(historyKey);
    expect(await aside.list()).toEqual([
      { key: 'history', why: 'newer', name: 'set-aside:history:1000000', at: 1_000_000, unfamiliar: undefined },
      { key: 'pins', why: 'unfamiliar', name: 'pins', at: undefined, unfamiliar: [1] },
    ]);
  });

  it('gives each as a text: a config as it is, the rest as JSON, of unfamiliar entries only those', async () => {
    const config = profile('a');
    const { aside } = asideOf({
      ...{ 'set-aside': [note('text:x'), note('own')], 'set-aside:text:x:5': newer(config), 'set-aside:own:5': null },
      pins: current([{ id: 'a', profile: 'a' }, { id: 1 }]),
    });
    const texts = await Promise.all((await aside.list()).map(aside.text));
    expect(texts).toEqual([config, 'null', '[\n  {\n    "id": 1\n  }\n]']);
  });
});

describe('restoring', () => {
  it('adds to what is there, and forgets what was set aside', async () => {
    const [old, since] = [record('old', { at: 1, roleName: 'old' }), record('since', { at: 2, roleName: 'since' })];
    const { aside, store, local } = asideOf({
      ...{ 'set-aside': [note('history')], 'set-aside:history:5': current([old]), history: current([since]) },
    });
    expect(await aside.restore((await aside.list())[0]!)).toBe(true);
    expect(await store.read(historyKey)).toEqual([since, old]);
    expect((await store.read(recentsKey)).map(({ profile }) => profile)).toEqual(['since', 'old']);
    expect(local.all()['set-aside']).toEqual([]);
    expect(Object.keys(local.all())).not.toContain('set-aside:history:5');
  });

  it('brings the roles of a text back into the list', async () => {
    const { aside, add, local, library, listed } = asideOf({});
    const { id } = await add(profile('a'));
    const text = local.all()[`text:${id}`];
    await local.set({ [`text:${id}`]: 'damaged' });
    await library.rebuild();
    // Of the list; the text that was set aside takes the place of what was made of it.
    expect(listed()).toEqual(['config/a']);
    const [item] = await aside.list();
    await local.set({ [item!.name]: text });
    expect(await aside.restore(item!)).toBe(true);
    expect(listed()).toEqual(['config/a']);
    expect(local.all()[`text:${id}`]).toEqual(text);
  });

  it('brings no text back over what was added to the one that was made in its place', async () => {
    const { aside, add, local, library, listed } = asideOf({});
    const { id } = await add(profile('a'));
    const text = local.all()[`text:${id}`];
    await local.set({ [`text:${id}`]: 'damaged' });
    await library.rebuild();
    const added = (await library.text(id)) + profile('b');
    await library.import({ text: added, name: 'config', origin: 'pasted', replaces: id });
    const [item] = await aside.list();
    await local.set({ [item!.name]: text });
    expect(await aside.restore(item!)).toBe(false);
    expect(listed()).toEqual(['config/a', 'config/b']);
  });

  it('keeps what is of use to another version only', async () => {
    const { aside, store, local } = asideOf({
      ...{ 'set-aside': [note('pins')], 'set-aside:pins:5': current([{ id: 'a', profile: 'a' }, { id: 1 }]) },
    });
    expect(await aside.restore((await aside.list())[0]!)).toBe(true);
    expect(await store.read(pinsKey)).toEqual([{ id: 'a', profile: 'a' }]);
    expect(Object.keys(local.all())).toContain('set-aside:pins:5');
  });

  it.each<[string, string, Record<string, unknown>]>([
    ['what cannot be read', 'history', { 'set-aside:history:5': 'half a wr' }],
    [
      'what is there already',
      'aliases',
      { 'set-aside:aliases:5': current({ a: '555566667777' }), aliases: current({ a: '555566667777' }) },
    ],
    ['a text in the place of another', 'text:x', { 'set-aside:text:x:5': current('old'), 'text:x': current('new') }],
    ['a source whose text is gone', 'sources', { 'set-aside:sources:5': current([{ ...source('x') }]) }],
    ['a key of no version', 'teams', { 'set-aside:teams:5': current([]) }],
    ['what is gone itself', 'history', {}],
  ])('refuses %s, and changes nothing', async (_, key, kept) => {
    const { aside, local } = asideOf({ 'set-aside': [note(key)], ...kept });
    const item = (await aside.list()).find((one) => one.key === key)!;
    const before = local.all();
    expect(await aside.restore(item)).toBe(false);
    expect(local.all()).toEqual(before);
  });
});

describe('deleting', () => {
  it.each<[string, Record<string, unknown>]>([
    ['what was set aside', { 'set-aside': [note('history')], 'set-aside:history:5': 'x' }],
    ['unfamiliar entries', { pins: current([{ id: 1 }, { id: 'a', profile: 'a' }]) }],
  ])('takes %s away, and puts it back', async (_, kept) => {
    const { aside, local } = asideOf(kept);
    const undo = await aside.remove((await aside.list())[0]!);
    expect(await aside.list()).toEqual([]);
    expect(JSON.stringify(local.all())).not.toContain('"id":1');
    await undo();
    expect(local.all()).toEqual(kept);
  });
});

function source(id: string, more = {}) {
  return { id, name: '회사', origin: 'file', addedAt: 1, changedAt: 2, roles: 1, skipped: 0, ...more };
}

describe('a newer version that comes back', () => {
  it('has what only it could read, and not what was removed meanwhile', async () => {
    const { aside, store, local } = asideOf({
      'set-aside': [note('own', { unfamiliar: ['gov'] })],
      'set-aside:own:5': current({ gone: { note: 'gone' }, gov: { note: 'gov' } }),
      own: current({}),
    });
    await aside.comeBack();
    expect(await store.read(ownKey)).toEqual({ gov: { note: 'gov' } });
    expect(local.all()['set-aside']).toEqual([]);
  });

  it('calls the sources as they were called', async () => {
    const { aside, store, add, local, library, listed } = asideOf({});
    const { id } = await add(profile('a'), '회사');
    const good = local.all().sources;
    await local.set({ sources: newer({ of: 'another shape' }) });
    await library.rebuild();
    expect(listed()).toEqual(['Recovered 1/a']);
    const [{ asideAs } = { asideAs: '' }] = await store.setAside();
    await local.set({ [asideAs]: good });
    await aside.comeBack();
    expect(await store.read(sourcesKey)).toMatchObject([{ id, name: '회사' }]);
    expect(listed()).toEqual(['회사/a']);
  });

  it('leaves alone what it cannot read either, and what was damaged', async () => {
    const { aside, local } = asideOf({
      'set-aside': [note('aliases'), { ...note('pins'), why: 'damaged' }],
      'set-aside:aliases:5': newer('x'),
      'set-aside:pins:5': current([{ id: 'a', profile: 'a' }]),
    });
    const before = local.all();
    await aside.comeBack();
    expect(local.all()).toEqual(before);
  });
});
