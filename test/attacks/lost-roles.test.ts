import { describe, expect, it } from 'vitest';
import { keepRemoved } from '@/core/store/removed-key.ts';
import { fakeArea } from '../unit/platform/fake-storage.ts';
import { libraryOver, profile } from '../unit/platform/libraries.ts';

const many = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => profile(`r${from + index}`)).join('');
const full = () => new Error('QUOTA_BYTES quota exceeded');

/** Twenty roles, and what a window shows of them that reviews a text. */
async function twenty(local = fakeArea()) {
  const { library, listed, add } = libraryOver(local);
  const { id } = await add(many(0, 20));
  const reviewed = async (text: string) => {
    const proposal = await library.propose(text);
    const { after, before, into } = await library.review(text, proposal);
    return { text: after, before, name: into?.name ?? 'config', origin: 'pasted' as const, replaces: into?.id };
  };
  return { local, library, listed, id, reviewed };
}

it('a second window imports a review of what another one has changed by then: nothing is stored, nothing lost', async () => {
  const { library, listed, reviewed } = await twenty();
  const [one, other] = [await reviewed(many(20, 22)), await reviewed(many(22, 24))];
  await library.importReviewed(one);
  expect(await library.importReviewed(other)).toBe('changed-since');
  await library.importReviewed(await reviewed(many(22, 24)));
  expect(listed()).toEqual(Array.from({ length: 24 }, (_, n) => `config/r${n}`));
});

it('a source is removed while its review is open: it does not come back with the import', async () => {
  const { library, listed, id, reviewed } = await twenty();
  const request = await reviewed(many(20, 22));
  await library.remove(id);
  expect(await library.importReviewed(request)).toBe('removed');
  expect(listed()).toEqual([]);
});

it('the storage refuses a removal: all is as before', async () => {
  const { local, library, listed, id } = await twenty();
  const before = local.all();
  local.set.mockRejectedValueOnce(full());
  await expect(library.remove(id)).rejects.toThrow('storage: full');
  expect(local.all()).toEqual(before);
  expect(listed()).toHaveLength(20);
});

it('the storage fails in the middle of a removal: it is done, no text is left, and it can be taken back', async () => {
  const { local, library, listed, id } = await twenty();
  local.remove.mockRejectedValueOnce(full());
  await library.remove(id);
  expect([await library.list(), listed(), await library.text(id)]).toEqual([[], [], '']);
  await library.undo();
  expect(await library.text(id)).toBe(many(0, 20));
  expect(listed()).toHaveLength(20);
});

it('the storage refuses an import: all is as before, and the same import goes through afterwards', async () => {
  const { local, library, listed, reviewed } = await twenty();
  const before = local.all();
  const request = await reviewed(many(20, 22));
  local.set.mockRejectedValueOnce(full());
  await expect(library.importReviewed(request)).rejects.toThrow('storage: full');
  expect(local.all()).toEqual(before);
  await library.importReviewed(request);
  expect(listed()).toHaveLength(22);
});

describe('a source is removed', () => {
  async function removed() {
    const made = libraryOver();
    const { id } = await made.add(profile('a'), 'mine');
    await made.library.import({ text: profile('b'), name: 'mine', origin: 'pasted', replaces: id });
    await made.add(profile('z'), 'other');
    await made.library.remove(id);
    const putBack = async () => made.library.putBack((await made.library.removed())[0]!);
    return { ...made, id, putBack };
  }

  it('and then anything else is changed: it comes back with text and versions, at its place', async () => {
    const { library, listed, add, id, putBack } = await removed();
    await library.rename('id-2', 'renamed');
    await add(profile('new'), 'mine');
    await putBack();
    expect(listed()).toEqual(['mine 2/b', 'renamed/z', 'mine/new']);
    expect((await library.versions(id)).map(({ text }) => text)).toEqual([profile('a')]);
    expect(await library.removed()).toEqual([]);
  });

  it('and what put it back is undone: it is among the removed again', async () => {
    const { library, listed, putBack } = await removed();
    await putBack();
    await library.undo();
    expect(listed()).toEqual(['other/z']);
    expect(await library.removed()).toMatchObject([{ source: { name: 'mine' }, text: profile('b') }]);
    await putBack();
    expect(listed()).toEqual(['mine/b', 'other/z']);
  });

  it('and deleted for good: nothing of it is left, not even in what undoes the removal', async () => {
    const { library, local } = await removed();
    await library.forget((await library.removed())[0]!);
    expect(JSON.stringify(local.all())).not.toMatch(/profile [ab]\]/);
    expect(await library.undo()).toBe('nothing');
  });

  it('in two windows at once, and put back in both: it is there once', async () => {
    const { library, listed } = await removed();
    const [one] = await library.removed();
    expect(await Promise.all([library.putBack(one!), library.putBack(one!)])).toEqual([expect.any(Number), undefined]);
    expect(listed()).toEqual(['mine/b', 'other/z']);
  });

  it('by a backup in its place: it is among the removed', async () => {
    const { library, store } = await removed();
    const { readState } = await import('@/platform/store/backups.ts');
    const other = libraryOver();
    await other.add(profile('theirs'), 'theirs');
    await other.library.restore(await readState(store));
    await other.library.rename('id-2', 'later');
    expect(await other.library.removed()).toMatchObject([{ source: { name: 'theirs' }, text: profile('theirs') }]);
    expect(await library.removed()).toHaveLength(1);
  });

  it('ten times more, or a very large one: the last ones are kept, the very last always', () => {
    const source = { id: 'a', name: 'a', origin: 'pasted', addedAt: 1, changedAt: 1, roles: 1, skipped: 0 };
    const one = (at: number, length: number) => ({ source, at, place: 0, text: 'x'.repeat(length), versions: [] });
    const many = Array.from({ length: 12 }, (_, n) => one(12 - n, 1));
    expect(keepRemoved(many)).toEqual(many.slice(0, 10));
    expect(keepRemoved([one(2, 3000), one(1, 10)], 1000)).toHaveLength(1);
    // Dated after it by a clock that was ahead: it is still the last one.
    expect(keepRemoved([one(1, 600), one(9, 600)], 1000).map(({ at }) => at)).toEqual([1]);
  });
});
