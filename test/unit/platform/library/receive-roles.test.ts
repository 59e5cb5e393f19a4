import { beforeEach, describe, expect, it } from 'vitest';
import { pagesFor } from '@/core/share/shared-pages.ts';
import { ownKey } from '@/core/store/keys.ts';
import { entry } from '@/platform/store/store.ts';
import { role } from '@/test/unit/core/export/roles.ts';
import { libraryOver, profile } from '../libraries.ts';

const page = 'https://eu-west-1.console.aws.amazon.com/s3/home?region=eu-west-1';
const id = 'aws/555566667777/a';
const sent = (name: string, more: Parameters<typeof role>[1] = {}) => ({
  ...role(name, { account: '555566667777', roleName: name, ...more }),
  landing: page,
});
const shared = (...roles: ReturnType<typeof sent>[]) => ({ roles, problems: [], count: 1 });

let { store, library, add } = libraryOver();
beforeEach(() => {
  ({ store, library, add } = libraryOver());
});

describe('receive', () => {
  it('compares with all sources, by the names that the user gave', async () => {
    await add(profile('a'), 'one');
    await add(profile('b', '111122223333'), 'two');
    await store.write(entry(ownKey, { 'aws/111122223333/b': { displayName: 'billing' } }));
    const { alarms } = await library.receive(shared(sent('billing', { roleName: 'x' })));
    expect(alarms).toMatchObject([{ code: 'known-name-elsewhere', cases: [{ other: { account: '111122223333' } }] }]);
  });

  it('changes nothing', async () => {
    const before = JSON.stringify(await store.read(ownKey));
    await library.receive(shared(sent('a')));
    expect(JSON.stringify(await store.read(ownKey))).toBe(before);
    expect(await library.list()).toEqual([]);
  });
});

describe('an import with pages', () => {
  const imported = () => {
    const pages = pagesFor([sent('a'), sent('b')], []).kept;
    return library.importReviewed({ text: profile('a'), name: 'theirs', origin: 'pasted', before: '', pages });
  };

  it('keeps the page of a role that came in, and of none that was left out', async () => {
    await imported();
    expect(await store.read(ownKey)).toEqual({ [id]: { landing: page } });
  });

  it.each([
    ['where there was no change of the user', {}],
    ['beside changes of the user', { 'aws/1/x': { note: 'mine' }, [id]: { note: 'also' } }],
  ])('is taken back with it, %s', async (_, own) => {
    if (Object.keys(own).length > 0) await store.write(entry(ownKey, own));
    await imported();
    expect(await library.undo()).toBe('undone');
    expect(await store.read(ownKey)).toEqual(own);
  });
});
