import { describe, expect, it } from 'vitest';
import { openSnapshot } from '@/core/catalog/snapshot/catalog-view.ts';
import { fromPieces } from '@/core/catalog/snapshot/snapshot-pieces.ts';
import { collapsedKey, ownKey, pinsKey } from '@/core/store/keys.ts';
import { readRoleDetails } from '@/platform/library/role-details.ts';
import { createUserEdits } from '@/platform/popup/user-edits.ts';
import { fakeArea } from '../fake-storage.ts';
import { libraryOver, profile } from '../libraries.ts';

const id = 'aws/555566667777/a';
const pin = (name: string) => ({ id: `aws/555566667777/${name}`, profile: name });

describe('the userEdits', () => {
  it('keeps pins in the order that they are given', async () => {
    const { store } = libraryOver();
    const userEdits = createUserEdits(store);
    for (const name of ['a', 'b', 'c']) await userEdits.pin(pin(name), undefined);
    await userEdits.pin(pin('c'), id);
    await userEdits.unpin(pin('b').id);
    expect(await store.read(pinsKey)).toEqual([pin('c'), pin('a')]);
  });

  it('keeps what is collapsed', async () => {
    const { store } = libraryOver();
    await createUserEdits(store).collapse(['Acme']);
    expect(await store.read(collapsedKey)).toEqual(['Acme']);
  });

  it('sets aside what a newer version has collapsed, and writes nothing over it', async () => {
    const newer = { version: 99, data: { tree: [] } };
    const { local, store } = libraryOver(fakeArea({ collapsed: newer }));
    await createUserEdits(store).collapse(['Acme']);
    expect(await store.read(collapsedKey)).toEqual(['Acme']);
    const [aside] = await store.setAside();
    expect(aside).toMatchObject({ key: 'collapsed', why: 'newer' });
    expect(local.all()[aside?.asideAs ?? '']).toEqual(newer);
  });

  it('writes a change with its snapshot, which an import keeps and a reset takes back', async () => {
    const { local, store, library, add } = libraryOver();
    const userEdits = createUserEdits(store);
    const source = await add(profile('a'));
    const shown = () => openSnapshot(fromPieces(local.all())!).role(0).displayName;
    local.set.mockClear();
    await userEdits.change(id, { displayName: 'Mine', note: 'n' });
    expect(local.set).toHaveBeenCalledTimes(1);
    expect(shown()).toBe('Mine');
    await library.import({
      text: profile('renamed', '555566667777', 'a'),
      name: 'config',
      origin: 'pasted',
      replaces: source.id,
    });
    expect(shown()).toBe('Mine');
    await userEdits.change(id, undefined, { displayName: 'Mine', note: 'n' });
    expect([shown(), await store.read(ownKey)]).toEqual([undefined, {}]);
  });
});

describe('readRoleDetails', () => {
  it('gives source and own change of a role', async () => {
    const { local, store, add } = libraryOver();
    const source = await add(profile('a'));
    await createUserEdits(store).change(id, { note: 'n' });
    const role = openSnapshot(fromPieces(local.all())!).role(0);
    expect(await readRoleDetails(store, role)).toEqual({
      source,
      own: { note: 'n' },
      written: role,
      switches: [],
      regions: [],
    });
    expect((await readRoleDetails(store, { ...role, sourceId: 'gone' })).source).toBeUndefined();
  });
});
