import { beforeEach, describe, expect, it } from 'vitest';
import { preferencesKey, sourcesKey } from '@/core/store/keys.ts';
import type { Library } from '@/platform/library/library.ts';
import { fakeArea } from '../fake-storage.ts';
import { libraryOver, profile } from '../libraries.ts';

let { local, store, library, listed, add } = libraryOver();
beforeEach(() => {
  ({ local, store, library, listed, add } = libraryOver());
});

/** Everything but what undoes the last change, and an empty list of what was removed. */
const state = () => {
  const { removed, ...rest } = local.all();
  const isEmpty = (removed as { data: unknown[] } | undefined)?.data.length === 0;
  return { ...rest, undo: undefined, ...(!isEmpty && removed !== undefined && { removed }) };
};

describe('undo', () => {
  it.each<[string, (library: Library) => Promise<unknown>]>([
    ['import', (lib) => lib.import({ text: profile('c'), name: 'new', origin: 'pasted' })],
    ['edit', (lib) => lib.import({ text: profile('c'), name: 'one', origin: 'pasted', replaces: 'id-1' })],
    ['remove', (lib) => lib.remove('id-1')],
    ['rename', (lib) => lib.rename('id-1', 'uno')],
  ])('of %s restores sources, texts and snapshot', async (what, change) => {
    await add(profile('a'), 'one');
    await add(profile('b'), 'two');
    const before = state();
    await change(library);
    expect(state()).not.toEqual(before);
    expect(await library.undoable()).toMatchObject({ what });
    await library.undo();
    expect(state()).toEqual(before);
    expect(await library.undoable()).toBeNull();
  });

  it('happens once', async () => {
    await add(profile('a'));
    await library.undo();
    const after = local.all();
    await library.undo();
    expect(local.all()).toEqual(after);
  });

  it('is of the change that it is asked for, and of no later one', async () => {
    const mine = await add(profile('a'), 'mine');
    const theirs = await add(profile('b'), 'theirs');
    const before = local.all();
    expect(await library.undo(mine.changedAt)).toBe('overtaken');
    expect(local.all()).toEqual(before);
    expect(await library.undo(theirs.changedAt)).toBe('undone');
    expect(await library.undo(theirs.changedAt)).toBe('nothing');
    expect(listed()).toEqual(['mine/a']);
  });

  it.each<[string, (library: Library) => Promise<number | undefined>]>([
    ['remove', (lib) => lib.remove('id-1')],
    ['rename', (lib) => lib.rename('id-1', 'uno')],
    ['move', (lib) => lib.move('id-1', 1)],
  ])('of %s is asked for by what that gives', async (_, change) => {
    await add(profile('a'), 'one');
    await add(profile('b'), 'two');
    const at = await change(library);
    expect(at).toBeDefined();
    expect(await library.undo(at)).toBe('undone');
    expect(listed()).toEqual(['one/a', 'two/b']);
  });

  it('is one step: of the last change', async () => {
    await add(profile('a'), 'one');
    await add(profile('b'), 'two');
    await library.undo();
    expect(listed()).toEqual(['one/a']);
  });
});

describe('remove', () => {
  it('takes source, text and roles away', async () => {
    await add(profile('a'), 'one');
    await add(profile('b'), 'two');
    await library.remove('id-1');
    expect(listed()).toEqual(['two/b']);
    expect(Object.keys(local.all())).not.toContain('text:id-1');
  });

  it.each(['remove', 'rename'] as const)('(%s) does nothing to a source that is gone', async (what) => {
    await add(profile('a'));
    const before = local.all();
    await library[what]('gone', 'x');
    expect(local.all()).toEqual(before);
  });
});

describe('rename', () => {
  it('renames the organization of roles whose text names none', async () => {
    await add(`${profile('a')}${profile('b')}group = acme\n`);
    await library.rename('id-1', 'mine');
    expect(listed()).toEqual(['mine/a', 'acme/b']);
  });

  it('keeps names apart', async () => {
    await add(profile('a'), 'one');
    await add(profile('b'), 'two');
    await library.rename('id-2', 'one');
    await library.rename('id-1', 'one');
    expect((await library.list()).map(({ name }) => name)).toEqual(['one', 'one 2']);
  });
});

// A text was stored before it was parsed, and the old roles stayed beside it
// (https://github.com/tilfinltd/aws-extend-switch-roles/pull/383, 2025-11).
describe('a write that fails', () => {
  it.each<[string, (library: Library) => Promise<unknown>]>([
    ['import', (lib) => lib.import({ text: profile('c'), name: 'new', origin: 'pasted' })],
    ['edit', (lib) => lib.import({ text: profile('c'), name: 'one', origin: 'pasted', replaces: 'id-1' })],
    ['remove', (lib) => lib.remove('id-1')],
    ['rename', (lib) => lib.rename('id-1', 'uno')],
    ['undo', (lib) => lib.undo()],
  ])('leaves everything as it was (%s)', async (_, change) => {
    await add(profile('a'), 'one');
    const before = local.all();
    local.failOnce();
    await expect(change(library)).rejects.toThrow('storage: full');
    expect(local.all()).toEqual(before);
  });

  it('does not keep the next one from going through', async () => {
    local.failOnce();
    await expect(add(profile('a'))).rejects.toThrow();
    await add(profile('b'));
    expect(listed()).toEqual(['config/b']);
  });
});

describe('preferences', () => {
  it('order the snapshot', async () => {
    await add(`${profile('b')}${profile('a')}`);
    await library.setPreferences({ order: 'name' });
    expect(listed()).toEqual(['config/a', 'config/b']);
    await add(profile('c'), 'a first');
    expect(listed()).toEqual(['a first/c', 'config/a', 'config/b']);
    await library.setPreferences({});
    expect(listed()).toEqual(['config/b', 'config/a', 'a first/c']);
  });

  it('are written together with the snapshot', async () => {
    await add(`${profile('b')}${profile('a')}`);
    const before = local.all();
    local.failOnce();
    await expect(library.setPreferences({ order: 'name' })).rejects.toThrow('storage: full');
    expect(local.all()).toEqual(before);
  });

  it('are stored as they were chosen, without defaults', async () => {
    await library.setPreferences({ recents: false });
    expect(await library.preferences()).toEqual({ recents: false });
    expect(await store.read(preferencesKey)).toEqual({ recents: false });
  });
});

describe('what cannot be read', () => {
  it.each<[string, (library: Library) => Promise<unknown>]>([
    ['preferences', (lib) => lib.setPreferences({ order: 'name' })],
    ['undo', (lib) => lib.rename('id-1', 'uno')],
  ])('is set aside before it is written over (%s)', async (name, change) => {
    await add(profile('a'), 'one');
    await local.set({ [name]: { version: 99, data: 'of a newer version' } });
    await change(library);
    const aside = await store.setAside();
    expect(aside).toMatchObject([{ key: name, why: 'newer' }]);
    expect(local.all()[aside[0]?.asideAs ?? '']).toEqual({ version: 99, data: 'of a newer version' });
  });
});

describe('rebuild', () => {
  it('makes a snapshot that was lost again', async () => {
    await add(profile('a'));
    const { snapshot: _, ...rest } = local.all();
    const reopened = libraryOver(fakeArea(rest));
    expect(reopened.listed()).toEqual([]);
    await reopened.library.rebuild();
    expect(reopened.listed()).toEqual(['config/a']);
  });

  it('loses no source and no role when one text is damaged', async () => {
    await add(profile('a'), 'one');
    await add(profile('b'), 'two');
    await local.set({ 'text:id-1': 'damaged' });
    await library.rebuild();
    expect(listed()).toEqual(['one/a', 'two/b']);
    expect(await store.read(sourcesKey)).toHaveLength(2);
    expect((await store.setAside()).map(({ key }) => key)).toEqual(['text:id-1']);
  });
});

it('leaves nothing of removed roles in the pieces of the snapshot', async () => {
  await add(profile('small'), 'small');
  const many = await add(Array.from({ length: 9000 }, (_, n) => profile(`gone-${n}`)).join(''), 'many');
  await library.remove(many.id);
  await library.rename('id-1', 'renamed');
  expect(JSON.stringify({ ...local.all(), removed: undefined })).not.toContain('gone-');
});
