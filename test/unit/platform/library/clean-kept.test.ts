import { describe, expect, it } from 'vitest';
import { cleanedKey, ownKey, sourcesKey, textKey, undoKey } from '@/core/store/keys.ts';
import { toStored } from '@/core/store/stored.ts';
import { cleanedToTell, cleanKept, sawCleaned } from '@/platform/library/clean-kept.ts';
import { cleaner } from '@/platform/library/cleaner.ts';
import { entry } from '@/platform/store/store.ts';
import { password, secretKey } from '../../core/secrets/made-up-secrets.ts';
import { fakeArea } from '../fake-storage.ts';
import { libraryOver, profile } from '../libraries.ts';

const now = () => 5_000_000;

/** A storage as an older version left it. */
async function olderStorage() {
  const { local, store, library, listed, add } = libraryOver();
  const source = await add(profile('a'), 'team');
  await add(profile('b'));
  const dirty = `${profile('a')}password = ${password}\n# ${secretKey}\n`;
  await local.area.set({
    [textKey(source.id).name]: toStored(textKey(source.id), dirty),
    [ownKey.name]: toStored(ownKey, { 'iam aws 555566667777 a': { note: `pw: ${password}` } }),
    'set-aside:own:1': { version: 9, data: { note: `token: ${secretKey}` } },
  });
  local.set.mockClear();
  const session = fakeArea({ 'first-run-draft': `password = ${password}` });
  return { local, session, store, library, listed, areas: { local: local.area, session: session.area } };
}

describe('cleanKept', () => {
  it('takes secrets out of everything that older versions kept, in one write, and tells where', async () => {
    const { local, session, store, listed, areas } = await olderStorage();
    await cleanKept(areas, store, now);
    const kept = JSON.stringify([local.all(), session.all()]);
    expect(kept).not.toContain(password);
    expect(kept).not.toContain(secretKey);
    expect(local.set).toHaveBeenCalledTimes(1);
    expect(listed()).toEqual(['team/a', 'config/b']);
    expect(await cleanedToTell(store)).toEqual({
      cleaner,
      at: now(),
      sources: [{ name: 'team', lines: 2 }],
      others: 2,
      seen: false,
    });
  });

  it('does it once, and is silent from when it was seen', async () => {
    const { local, store, areas } = await olderStorage();
    await cleanKept(areas, store, now);
    await sawCleaned(store);
    local.set.mockClear();
    await cleanKept(areas, store, now);
    expect(local.set).not.toHaveBeenCalled();
    expect(await cleanedToTell(store)).toBeNull();
  });

  it.each([5, cleaner + 1])('does it again where another cleaner has done it: %i', async (other) => {
    const { local, store, areas } = await olderStorage();
    await store.write(entry(cleanedKey, { cleaner: other, at: 1, sources: [], others: 0, seen: true }));
    await cleanKept(areas, store, now);
    expect(JSON.stringify(local.all())).not.toContain(password);
    expect(await cleanedToTell(store)).not.toBeNull();
  });

  it('has nothing to tell where nothing was found, and changes nothing of it', async () => {
    const { local, store, add } = libraryOver();
    await add(profile('a'));
    const { cleaned: _, ...before } = local.all();
    await cleanKept({ local: local.area, session: fakeArea().area }, store, now);
    const { cleaned, ...after } = local.all();
    expect(after).toEqual(before);
    expect(cleaned).toMatchObject({ data: { seen: true } });
    expect(await cleanedToTell(store)).toBeNull();
  });

  it('leaves everything as it was when the disk is full, and does it the next time', async () => {
    const { local, store, areas } = await olderStorage();
    const before = local.all();
    local.failOnce();
    await cleanKept(areas, store, now);
    expect(local.all()).toEqual(before);
    await cleanKept(areas, store, now);
    expect(JSON.stringify(local.all())).not.toContain(password);
  });

  it('cleans what a change is taken back with', async () => {
    const { local, store, library, areas } = await olderStorage();
    const [source] = await store.read(sourcesKey);
    await library.import({ text: profile('c'), name: 'team', origin: 'pasted', replaces: source?.id });
    expect((await store.read(undoKey))?.texts[source?.id ?? '']).toContain(password);
    await cleanKept(areas, store, now);
    await library.undo();
    expect(JSON.stringify(local.all())).not.toContain(password);
  });
});
