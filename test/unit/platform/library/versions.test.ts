import { describe, expect, it } from 'vitest';
import { mostVersions } from '@/core/store/keep-versions.ts';
import { undoKey } from '@/core/store/keys.ts';
import { readState } from '@/platform/store/backups.ts';
import { createHistory } from '@/platform/switching/history.ts';
import { record } from '../../core/history/records.ts';
import { libraryOver, profile } from '../libraries.ts';

describe('versions', () => {
  it('are the texts before, with what the next one changed', async () => {
    const { library, add } = libraryOver();
    const { id, changedAt } = await add(profile('a'));
    const after = await library.import({ text: profile('b'), name: 'x', origin: 'pasted', replaces: id });
    expect(await library.versions(id)).toMatchObject([
      { at: changedAt, text: profile('a'), bytes: profile('a').length, roles: 1, added: 1, changed: 0, gone: 1 },
    ]);
    expect((await library.versions(id))[0]?.until).toBeLessThanOrEqual(after.changedAt + 1000);
  });

  it('are not made by the same text again', async () => {
    const { library, add } = libraryOver();
    const { id } = await add(profile('a'));
    await library.import({ text: profile('a'), name: 'x', origin: 'pasted', replaces: id });
    expect(await library.versions(id)).toEqual([]);
  });

  it('are bounded', async () => {
    const { library, add } = libraryOver();
    const { id } = await add(profile('r0'));
    for (let n = 1; n <= mostVersions + 2; n++) {
      await library.import({ text: profile(`r${n}`), name: 'x', origin: 'pasted', replaces: id });
    }
    const versions = await library.versions(id);
    expect(versions).toHaveLength(mostVersions);
    expect(versions[0]?.text).toBe(profile(`r${mostVersions + 1}`));
  });

  it('go with their source, and come back with it', async () => {
    const { library, add, local } = libraryOver();
    const { id } = await add(profile('a'));
    await library.import({ text: profile('b'), name: 'x', origin: 'pasted', replaces: id });
    const before = { ...local.all(), undo: undefined, removed: undefined };
    await library.remove(id);
    expect(Object.keys(local.all())).not.toContain(`versions:${id}`);
    await library.undo();
    expect({ ...local.all(), undo: undefined, removed: undefined }).toEqual(before);
  });
});

describe('move', () => {
  it('makes another source count first', async () => {
    const { library, listed, add } = libraryOver();
    await add(`${profile('a')}group = one\n`, 'first');
    const { id } = await add(`${profile('a')}group = two\n`, 'second');
    expect(listed()).toEqual(['one/a']);
    await library.move(id, -1);
    expect(listed()).toEqual(['two/a']);
    await library.undo();
    expect(listed()).toEqual(['one/a']);
  });

  it.each([-1, 1] as const)('leaves a source at the end of the list where it is (%d)', async (by) => {
    const { library, add, local } = libraryOver();
    const { id } = await add(profile('a'));
    const before = local.all();
    await library.move(id, by);
    expect(local.all()).toEqual(before);
  });
});

describe('a backup', () => {
  async function filled() {
    const made = libraryOver();
    const { id } = await made.add(profile('a'), 'one');
    await made.library.import({ text: profile('b'), name: 'one', origin: 'pasted', replaces: id });
    await made.add(`${profile('z')}${profile('c')}`, 'two');
    await made.library.setPreferences({ order: 'name' });
    await createHistory(made.store).add(record('b'));
    return made;
  }

  it('gives a clean profile the same state', async () => {
    const { store, local } = await filled();
    const clean = libraryOver();
    await clean.library.restore(await readState(store));
    expect(await readState(clean.store)).toEqual(await readState(store));
    for (const name of ['snapshot', 'recents']) expect(clean.local.all()[name]).toEqual(local.all()[name]);
  });

  it('replaces everything, and what was there comes back', async () => {
    const { store } = await filled();
    const other = libraryOver();
    await other.add(profile('mine'), 'mine');
    await createHistory(other.store).add(record('mine'));
    const before = await readState(other.store);
    const [listed, names] = [other.listed(), Object.keys(other.local.all())];
    await other.library.restore(await readState(store));
    expect(other.listed()).not.toEqual(listed);
    expect(await other.store.read(undoKey)).toMatchObject({ what: 'restore' });
    await other.library.undo();
    expect(await readState(other.store)).toEqual(before);
    expect(other.listed()).toEqual(listed);
    expect(Object.keys(other.local.all())).toEqual(expect.arrayContaining(names));
    expect(Object.keys(other.local.all()).filter((name) => name.startsWith('text:'))).toHaveLength(1);
  });

  it('that cannot be written changes nothing', async () => {
    const { store } = await filled();
    const other = libraryOver();
    await other.add(profile('mine'), 'mine');
    const before = other.local.all();
    other.local.failOnce();
    await expect(other.library.restore(await readState(store))).rejects.toThrow('storage: full');
    expect(other.local.all()).toEqual(before);
  });
});
