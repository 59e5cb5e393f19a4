import { expect, it } from 'vitest';
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
