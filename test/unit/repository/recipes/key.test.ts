import { beforeAll, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import type { StoredKey } from '@/core/store/stored.ts';
import { fakeArea, fakeLocks } from '../../platform/fake-storage.ts';
import { enterWords } from './words.ts';

/** ARCHITECTURE's "A stored key", carried out: teams, a list of which the second version has names in the place of numbers. */
const entry = z.looseObject({ name: z.string() });
const teamsKey: StoredKey<{ name: string }[]> = {
  name: 'teams',
  version: 2,
  schema: z.array(entry),
  entries: { kind: 'list', schema: () => entry },
  initial: () => [],
  migrations: { 1: (older) => (older as number[]).map((number) => ({ name: `team ${number}` })) },
};

beforeAll(async () => {
  vi.doMock('@/core/store/stored-names.ts', async (original) => {
    const { storedNames } = await original<typeof import('@/core/store/stored-names.ts')>();
    return { storedNames: [...storedNames, 'teams'] };
  });
  vi.doMock('@/core/store/backup/backup-parts.ts', async (original) => {
    const { backupParts } = await original<typeof import('@/core/store/backup/backup-parts.ts')>();
    return { backupParts: { ...backupParts, teams: teamsKey } };
  });
  enterWords({ options_aside_what_teams: 'Teams' });
  const { storedKeys } = await import('@/core/store/keys.ts');
  (storedKeys as StoredKey<unknown>[]).push(teamsKey);
});

const strange = { title: 'of a newer version' };

async function storeOver(kept: Record<string, unknown>) {
  const { createStore } = await import('@/platform/store/store.ts');
  const local = fakeArea(kept);
  return { local, store: createStore(local.area, fakeLocks(), () => 1) };
}

it('is read: as it is, of an older version, and empty', async () => {
  const { store } = await storeOver({ teams: { version: 1, data: [7] } });
  expect(await store.read(teamsKey)).toEqual([{ name: 'team 7' }]);
  expect(await (await storeOver({})).store.read(teamsKey)).toEqual([]);
});

it('is written with what a newer version put among it', async () => {
  const { entry: write } = await import('@/platform/store/store.ts');
  const { local, store } = await storeOver({ teams: { version: 2, data: [{ name: 'a' }, strange] } });
  await store.write(write(teamsKey, [{ name: 'a' }, { name: 'b' }]));
  expect(local.all().teams).toEqual({ version: 2, data: [{ name: 'a' }, strange, { name: 'b' }] });
});

it('is told, by its name, where it cannot be read', async () => {
  const { createKeptAside } = await import('@/platform/store/kept-aside.ts');
  const { keptWords } = await import('@/components/settings/preferences/aside-words.ts');
  const { english } = await import('../../components/english.ts');
  const { store } = await storeOver({ teams: { version: 2, data: [{ name: 'a' }, strange] } });
  const [item] = await createKeptAside(store).list();
  expect(item).toMatchObject({ key: 'teams', why: 'unfamiliar', unfamiliar: [1] });
  expect(keptWords(english, item!.key, [])).toBe('Teams');
});

it('is in a backup, comes back with it, and is undone with it', async () => {
  const { readState, restoreState } = await import('@/platform/store/backups.ts');
  const { makeBackup } = await import('@/core/store/backup/make-backup.ts');
  const { readBackup } = await import('@/core/store/backup/read-backup.ts');
  const { undoKey } = await import('@/core/store/keys.ts');
  const { store } = await storeOver({ teams: { version: 2, data: [{ name: 'a' }, strange] } });
  const reading = readBackup(makeBackup(await readState(store), 1));
  if (reading.state !== 'good') throw new Error(reading.why);

  const other = await storeOver({ teams: { version: 2, data: [{ name: 'z' }] } });
  await restoreState(other.store, reading.backup.state, 2);
  expect(other.local.all().teams).toEqual({ version: 2, data: [{ name: 'a' }, strange] });
  expect((await other.store.read(undoKey))?.others).toMatchObject({ teams: { version: 2, data: [{ name: 'z' }] } });
});

it('is counted in the report of a crash', async () => {
  const { crashReport } = await import('@/core/export/crash-report.ts');
  const facts = { version: '1.0.0', userAgent: '', language: 'en', page: '/popup.html', errors: [], roles: 0 };
  const kept = { teams: { version: 2, data: [{ name: 'a' }] }, strangers: 1 };
  expect(crashReport({ ...facts, kept })).toMatch(/stored teams: 1, .* 2$/m);
  expect(crashReport({ ...facts, kept })).toContain('stored another: 1');
});
