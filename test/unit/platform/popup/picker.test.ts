import { describe, expect, it } from 'vitest';
import { readPicker } from '@/platform/popup/picker.ts';
import { fakeArea } from '../fake-storage.ts';
import { libraryOver, profile } from '../libraries.ts';

const recent = { id: 'aws/555566667777/a', profile: 'a' };
const envelope = (data: unknown) => ({ version: 1, data });

const nothing = { view: undefined, recents: [], pins: [], collapsed: [], stamp: undefined };

describe('readPicker', () => {
  it('reads everything at once', async () => {
    const { local, add } = libraryOver();
    await add(`${profile('a')}${profile('b')}`);
    await local.set({
      recents: envelope([recent]),
      pins: envelope([recent]),
      collapsed: envelope(['Acme']),
    });
    local.get.mockClear();
    const { view, recents, pins, collapsed } = await readPicker(local.area);
    // The head with all else, and then every piece at once.
    expect(local.get).toHaveBeenCalledTimes(3);
    expect(view?.count).toBe(2);
    expect(recents).toEqual([recent]);
    expect([pins, collapsed]).toEqual([[recent], ['Acme']]);
  });

  it('reads a long list in its pieces, and again when an import came between them', async () => {
    const { local, add } = libraryOver();
    const profiles = (count: number) => Array.from({ length: count }, (_, n) => profile(`role-${n}`)).join('');
    await add(profiles(9000));
    const before = local.all();
    expect((await readPicker(local.area)).view?.count).toBe(9000);
    await add(profiles(9100), 'other');
    const after = local.all();
    // One piece is of the list before, once.
    const torn = fakeArea(after);
    torn.get.mockImplementationOnce(async () => before);
    expect((await readPicker(torn.area)).view?.role(8999).profile).toBe('role-8999');
    const broken = fakeArea({ ...after, 'snapshot:names:1': before['snapshot:names:1'] });
    expect((await readPicker(broken.area)).view).toBeUndefined();
  });

  it('has no view before the first import', async () => {
    expect(await readPicker(fakeArea().area)).toEqual(nothing);
  });

  it('shows no recents where they are switched off', async () => {
    const { area } = fakeArea({ recents: envelope([recent]), preferences: envelope({ recents: false }) });
    expect((await readPicker(area)).recents).toEqual([]);
  });

  it.each([
    ['nulls', { snapshot: null, recents: null, preferences: null, pins: null, collapsed: null }],
    ['texts', { snapshot: 'x', recents: 'x', preferences: 'x' }],
    ['envelopes of nothing', { recents: envelope(null), preferences: envelope(null) }],
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
