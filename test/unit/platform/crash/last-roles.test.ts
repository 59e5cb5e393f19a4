import { describe, expect, it, vi } from 'vitest';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import { readLastRoles } from '@/platform/crash/last-roles.ts';
import { libraryOver, profile } from '../libraries.ts';

type Kept = Record<string, unknown>;

const keptOf = async (): Promise<Kept> => {
  const { library, add, local } = libraryOver();
  await add(profile('a') + profile('b'), 'first');
  await add(profile('c'), 'second');
  expect(await library.list()).toHaveLength(2);
  return local.all();
};

const never = () => new Promise<never>(() => {});

/** A storage that also gives all, as browsers' do; `refuse` decides which calls fail, by throwing or not answering. */
const areaOf = (kept: Kept, refuse: (names: unknown) => boolean | Promise<never> = () => false) =>
  ({
    get: async (names: string | string[] | null) => {
      if (await refuse(names)) throw new Error('Corruption: checksum mismatch');
      if (names === null) return kept;
      return Object.fromEntries([names].flat().map((name) => [name, kept[name]]));
    },
  }) as unknown as BrowserApi['storage']['local'];

const profiles = (view: CatalogView | undefined) =>
  view && Array.from({ length: view.count }, (_, n) => `${view.role(n).organization}/${view.role(n).profile}`);

const all = ['first/a', 'first/b', 'second/c'];

describe('after a crash the roles come from', () => {
  it('the snapshot', async () => {
    expect(profiles((await readLastRoles(areaOf(await keptOf()))).view)).toEqual(all);
  });

  it.each([
    ['snapshot', undefined],
    ['snapshot', { version: 5 }],
    ['snapshot:names:0', 'damaged'],
  ])('the texts, where %s is %o', async (name, value) => {
    expect(profiles((await readLastRoles(areaOf({ ...(await keptOf()), [name]: value }))).view)).toEqual(all);
  });

  it.each([undefined, 'damaged', { version: 1, data: [null, { id: 5 }] }])(
    'the texts alone, where the list of sources is %o',
    async (sources) => {
      const kept = { ...(await keptOf()), sources, snapshot: 0 };
      expect((await readLastRoles(areaOf(kept))).view?.count).toBe(3);
    },
  );

  it('the snapshot, where not everything can be read at once', async () => {
    const read = await readLastRoles(areaOf(await keptOf(), (names) => names === null));
    expect([profiles(read.view), read.kept]).toEqual([all, undefined]);
  });

  it('nowhere, where storage refuses, and that is no error', async () => {
    expect(await readLastRoles(areaOf({}, () => true))).toEqual({ view: undefined, kept: undefined });
  });

  it.each([
    ['the snapshot, where not everything is given at once', (names: unknown) => names === null && never(), undefined],
    ['the texts, where the snapshot is not given', (names: unknown) => names !== null && never(), expect.anything()],
  ])('%s', async (_, hang, kept) => {
    const area = areaOf(await keptOf(), hang);
    vi.useFakeTimers();
    const reading = readLastRoles(area);
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    const read = await reading;
    expect([profiles(read.view), read.kept]).toEqual([all, kept]);
  });
});
