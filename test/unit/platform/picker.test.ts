import { describe, expect, it } from 'vitest';
import { readPicker } from '@/platform/picker.ts';
import { fakeArea } from './fake-storage.ts';
import { libraryOver, profile } from './libraries.ts';

const recent = { id: 'aws/555566667777/a', profile: 'a' };
const envelope = (data: unknown) => ({ version: 1, data });

const nothing = { view: undefined, recents: [], pins: [], collapsed: [], aliases: {} };

describe('readPicker', () => {
  it('reads everything in one call', async () => {
    const { local, add } = libraryOver();
    await add(`${profile('a')}${profile('b')}`);
    await local.set({
      recents: envelope([recent]),
      aliases: envelope({ acme: '555566667777' }),
      pins: envelope([recent]),
      collapsed: envelope(['Acme']),
    });
    local.get.mockClear();
    const { view, recents, aliases, pins, collapsed } = await readPicker(local.area);
    expect(local.get).toHaveBeenCalledTimes(1);
    expect(view?.count).toBe(2);
    expect(recents).toEqual([recent]);
    expect(aliases).toEqual({ acme: '555566667777' });
    expect([pins, collapsed]).toEqual([[recent], ['Acme']]);
  });

  it('has no view before the first import', async () => {
    expect(await readPicker(fakeArea().area)).toEqual(nothing);
  });

  it('shows no recents where they are switched off', async () => {
    const { area } = fakeArea({ recents: envelope([recent]), preferences: envelope({ recents: false }) });
    expect((await readPicker(area)).recents).toEqual([]);
  });

  it.each([
    ['nulls', { snapshot: null, recents: null, preferences: null, aliases: null, pins: null, collapsed: null }],
    ['texts', { snapshot: 'x', recents: 'x', preferences: 'x', aliases: 'x' }],
    ['envelopes of nothing', { recents: envelope(null), preferences: envelope(null), aliases: envelope(null) }],
    [
      'lists of nothing',
      { recents: envelope([null, 1, {}, { id: 1, profile: 'a' }, { id: 'a' }]), pins: envelope([null]) },
    ],
    ['paths that are no texts', { collapsed: envelope([1, null]) }],
  ])('takes %s as absent', async (_, kept) => {
    const { area } = fakeArea(kept);
    expect(await readPicker(area)).toEqual(nothing);
  });
});
