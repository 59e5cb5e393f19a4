import { describe, expect, it } from 'vitest';
import { aliasesKey, preferencesKey, recentsKey, sourcesKey } from '@/core/store/keys.ts';
import { createStore, entry } from '@/platform/store.ts';
import { fakeArea, fakeLocks } from './fake-storage.ts';

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
  it.each([
    ['newer', { version: 2, data: { recents: 'maybe' } }],
    ['damaged', { version: 1, data: { recents: 'maybe' } }],
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
    await expect(store.read(preferencesKey)).rejects.toThrow('quota');
    expect(local.all()).toEqual({ preferences: null });
  });

  it('is listed entirely, when a page meets several at once, as after a downgrade', async () => {
    const newer = { version: 99, data: {} };
    const { store } = storeWith({ sources: newer, recents: newer, aliases: newer });
    await Promise.all([store.read(sourcesKey), store.read(recentsKey), store.read(aliasesKey)]);
    expect((await store.setAside()).map(({ key }) => key).sort()).toEqual(['aliases', 'recents', 'sources']);
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

  it('is not listed where the list itself is damaged, and that is no error', async () => {
    const { store } = storeWith({ 'set-aside': 'x' });
    expect(await store.setAside()).toEqual([]);
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
        await store.write(entry(aliasesKey, { ...aliases, [`alias-${n}`]: '555566667777' }));
      });
    await Promise.all(Array.from({ length: 10 }, (_, n) => learn(stores[n % 2]!, n)));
    expect(Object.keys(await stores[0]!.read(aliasesKey))).toHaveLength(10);
  });

  it('gives the result, and is released by an error', async () => {
    const { store } = storeWith();
    await expect(store.locked(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await store.locked(async () => 'yes')).toBe('yes');
  });
});
