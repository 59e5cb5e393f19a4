import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { aliasesKey, ownKey, preferencesKey, recentsKey, sourcesKey } from '@/core/store/keys.ts';
import { createStore, entry, whole } from '@/platform/store/store.ts';
import { fakeArea, fakeLocks } from '../fake-storage.ts';

function storeWith(start: Record<string, unknown> = {}) {
  const local = fakeArea(start);
  return { local, store: createStore(local.area, fakeLocks(), () => 1234) };
}

describe('reading and writing', () => {
  it('gives the initial value of what was never stored, and stores nothing', async () => {
    const { local, store } = storeWith();
    expect(await store.read(sourcesKey)).toEqual([]);
    expect(local.all()).toEqual({});
  });

  it('reads back what was written, with its version', async () => {
    const { local, store } = storeWith();
    await store.write(entry(preferencesKey, { recents: false }));
    expect(local.all()).toEqual({ preferences: { version: 1, data: { recents: false } } });
    expect(await store.read(preferencesKey)).toEqual({ recents: false });
  });

  it('writes everything in one call, and removes by name', async () => {
    const { local, store } = storeWith({ text: 1 });
    await store.write(entry(preferencesKey, {}), { name: 'snapshot', value: 'plain' });
    await store.remove(['text']);
    expect(local.set).toHaveBeenCalledTimes(1);
    expect(Object.keys(local.all())).toEqual(['preferences', 'snapshot']);
  });
});

describe('what cannot be read', () => {
  it('is read as it lies where setting it aside does not end', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const raw = { version: 1, data: 'damaged' };
    const { local, store } = storeWith({ preferences: raw });
    local.set.mockImplementation(() => new Promise<never>(() => {}));
    const reading = store.read(preferencesKey);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await reading).toEqual(preferencesKey.initial());
    expect(local.all()).toEqual({ preferences: raw });
  });

  it.each([
    ['newer', { version: 2, data: ['recents'] }],
    ['damaged', { version: 1, data: 'recents' }],
    ['damaged', 'half a wr'],
  ])('is kept as it is under a new name, and its own name is freed (%s)', async (why, raw) => {
    const { local, store } = storeWith({ preferences: raw, other: 1 });
    expect(await store.read(preferencesKey)).toEqual({});
    const asideAs = 'set-aside:preferences:1234';
    expect(local.all()).toEqual({ other: 1, [asideAs]: raw, 'set-aside': [{ key: 'preferences', why, asideAs }] });
    expect(await store.setAside()).toEqual([{ key: 'preferences', why, asideAs }]);
  });

  it('is set aside once, then the initial value is read', async () => {
    const { local, store } = storeWith({ preferences: null });
    await store.read(preferencesKey);
    await store.read(preferencesKey);
    expect(local.set).toHaveBeenCalledTimes(1);
  });

  it('still lies under its own name when it could not be kept under another', async () => {
    const { local, store } = storeWith({ preferences: null });
    local.failOnce();
    expect(await store.read(preferencesKey)).toEqual({});
    expect(local.all()).toEqual({ preferences: null });
  });

  it('is not written over either while it cannot be kept under another name', async () => {
    const { local, store } = storeWith({ preferences: null });
    local.failOnce();
    await expect(store.write(entry(preferencesKey, { recents: false }))).rejects.toThrow('storage: full');
    expect(local.all()).toEqual({ preferences: null });
    await store.write(entry(preferencesKey, { recents: false }));
    expect(local.all()).toMatchObject({
      'set-aside:preferences:1234': null,
      preferences: { data: { recents: false } },
    });
  });

  it('is read as far as it goes, and that is what stays under its name', async () => {
    const raw = { version: 99, data: { 'acme-prod': { note: 'prod' }, 'acme-dev': { note: 1 } } };
    const { local, store } = storeWith({ own: raw });
    const known = { 'acme-prod': { note: 'prod' } };
    expect(await store.read(ownKey)).toEqual(known);
    expect(local.all()).toMatchObject({ own: { version: ownKey.version, data: known } });
    const asideAs = 'set-aside:own:1234';
    expect(local.all()[asideAs]).toEqual(raw);
    expect(await store.setAside()).toEqual([{ key: 'own', why: 'newer', asideAs, unfamiliar: ['acme-dev'] }]);
  });

  it('takes no place that another already has, whatever the clock says', async () => {
    const { local, store } = storeWith({ preferences: 'first' });
    await store.read(preferencesKey);
    await local.set({ preferences: 'second' });
    await store.read(preferencesKey);
    expect(local.all()).toMatchObject({
      'set-aside:preferences:1234': 'first',
      'set-aside:preferences:1235': 'second',
    });
  });

  it('is listed entirely, when a page meets several at once, as after a downgrade', async () => {
    const newer = { version: 99, data: {} };
    const { store } = storeWith({ sources: newer, recents: newer, own: newer });
    await Promise.all([store.read(sourcesKey), store.read(recentsKey), store.read(ownKey)]);
    expect((await store.setAside()).map(({ key }) => key).sort()).toEqual(['own', 'recents', 'sources']);
  });

  it('is set aside once by two readers, and what was written since stays', async () => {
    const { store } = storeWith({ sources: null });
    const other = store.read(sourcesKey);
    await store.read(sourcesKey);
    await store.write(entry(sourcesKey, []));
    await other;
    expect(await store.setAside()).toHaveLength(1);
    expect(await store.read(sourcesKey)).toEqual([]);
  });

  it('is listed all the same where the list itself is damaged', async () => {
    const { store } = storeWith({ 'set-aside': 'x', 'set-aside:text:a:b:7': 1, 'set-aside:own:3': 1 });
    expect(await store.setAside()).toEqual([
      { key: 'own', why: 'damaged', asideAs: 'set-aside:own:3' },
      { key: 'text:a:b', why: 'damaged', asideAs: 'set-aside:text:a:b:7' },
    ]);
  });

  it('is listed without entries that are no notes', async () => {
    const note = { key: 'own', why: 'newer', asideAs: 'set-aside:own:3' };
    expect(await storeWith({ 'set-aside': [null, 1, {}, note] }).store.setAside()).toEqual([note]);
  });
});

describe('entries that this version does not know', () => {
  const stranger = { note: 1 };

  it('cost none of the others, stay where they are, and nothing is set aside', async () => {
    const start = { own: { version: 1, data: { 'acme-prod': { note: 'prod' }, stranger } } };
    const { local, store } = storeWith(start);
    expect(await store.read(ownKey)).toEqual({ 'acme-prod': { note: 'prod' } });
    expect(local.all()).toEqual(start);
  });

  it('are still there after a write, and after one that removes all the others', async () => {
    const { local, store } = storeWith({ own: { version: 1, data: { 'acme-prod': { note: 'prod' }, stranger } } });
    await store.write(entry(ownKey, { 'acme-dev': { note: 'dev' } }));
    expect(local.all()).toEqual({ own: { version: 1, data: { 'acme-dev': { note: 'dev' }, stranger } } });
    await store.write(entry(ownKey, {}));
    expect(local.all()).toEqual({ own: { version: 1, data: { stranger } } });
  });

  it('are in what is given raw, and go with what is written as a whole', async () => {
    const data = { 'acme-prod': { note: 'prod' }, stranger };
    const { local, store } = storeWith({ own: { version: 1, data } });
    expect(await store.data(ownKey)).toEqual(data);
    await store.write(whole(ownKey, {}));
    expect(local.all()).toEqual({ own: { version: 1, data: {} } });
  });
});

describe('the sources, when their list is lost', () => {
  const text = {
    version: 1,
    data: '[profile a]\nrole_arn = arn:aws:iam::555566667777:role/a\n[b]\nregion = us-east-1\n',
  };
  const source = { id: 'b', name: 'Recovered 1', origin: 'link', addedAt: 1, changedAt: 1, roles: 9, skipped: 9 };
  const recovered = {
    id: 'a',
    name: 'Recovered 1',
    origin: 'pasted',
    addedAt: 1234,
    changedAt: 1234,
    roles: 1,
    skipped: 1,
    rescued: true,
  };

  it.each<[string, Record<string, unknown>]>([
    ['gone', {}],
    ['set aside long ago', { 'set-aside': [], 'set-aside:sources:1': 1 }],
    ['damaged', { sources: 'half a wr' }],
    ['of a newer version', { sources: { version: 99, data: { a: 1 } } }],
  ])('are made of the texts (%s)', async (_, start) => {
    const { local, store } = storeWith({ ...start, 'text:a': text });
    expect(await store.read(sourcesKey)).toEqual([recovered]);
    expect(local.all()).toMatchObject({ sources: { version: 1, data: [recovered] } });
    expect(await store.read(sourcesKey)).toEqual([recovered]);
  });

  it('are those that can be read, and others for the texts of the rest', async () => {
    const { store } = storeWith({
      sources: { version: 99, data: [source, { id: 1 }] },
      'text:a': text,
      'text:b': text,
    });
    expect(await store.read(sourcesKey)).toEqual([source, { ...recovered, name: 'Recovered 2' }]);
  });

  it('are there to be shown even where nothing can be written', async () => {
    const { local, store } = storeWith({ sources: null, 'text:a': text });
    local.set.mockRejectedValue(new Error('disk full'));
    expect(await store.read(sourcesKey)).toEqual([recovered]);
    expect(local.all()).toEqual({ sources: null, 'text:a': text });
  });

  it('are not made up of what a removal left behind', async () => {
    const { store } = storeWith({ sources: { version: 1, data: [] }, 'text:a': { version: 1, data: '' } });
    expect(await store.read(sourcesKey)).toEqual([]);
  });
});

describe('the lock', () => {
  it('lets nobody between a read and its write', async () => {
    const local = fakeArea();
    const locks = fakeLocks();
    // Two pages of the extension have a store each; the browser's locks are common to them.
    const stores = [createStore(local.area, locks, () => 0), createStore(local.area, locks, () => 0)];
    const learn = (store: (typeof stores)[number], n: number) =>
      store.locked(async () => {
        const aliases = await store.read(aliasesKey);
        await store.write(entry(aliasesKey, [...aliases, { alias: `alias-${n}`, account: '555566667777' }]));
      });
    await Promise.all(Array.from({ length: 10 }, (_, n) => learn(stores[n % 2]!, n)));
    expect(await stores[0]!.read(aliasesKey)).toHaveLength(10);
  });

  it('gives the result, and is released by an error', async () => {
    const { store } = storeWith();
    await expect(store.locked(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await store.locked(async () => 'yes')).toBe('yes');
  });
});
