import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { historyKey, ownKey, pinsKey } from '@/core/store/keys.ts';
import { readBackup } from '@/core/store/read-backup.ts';
import { createExports } from '@/platform/library/exports.ts';
import { entry } from '@/platform/store/store.ts';
import { record } from '../unit/core/history/records.ts';
import { libraryOver, profile } from '../unit/platform/libraries.ts';

const [dev, prod] = ['200000000002', '200000000004'];
const devText = profile('acme-dev', dev, 'Developer');
const prodText = profile('prod-admin', prod, 'Admin');
const prodId = `aws/${prod}/admin`;

/** A backup as somebody else has made it. */
async function backup(text: string, own: object = {}, pins: object[] = []) {
  const { store, add } = libraryOver();
  if (text) await add(text, 'Team');
  await store.write(entry(ownKey, own as never), entry(pinsKey, pins as never));
  const reading = readBackup((await createExports(store, readConfig, () => 0).backup()).text);
  if (reading.state !== 'good') throw new Error(reading.why);
  return reading.backup.state;
}

/** What is said before it is restored over this text. */
async function told(here: string, state: Awaited<ReturnType<typeof backup>>) {
  const { library, add, local } = libraryOver();
  if (here) await add(here, 'Mine');
  const before = structuredClone(local.all());
  const { elsewhere, gone, own, pinned, replaces } = await library.reviewRestore(state);
  expect(local.all()).toEqual(before);
  return {
    elsewhere: elsewhere.map(({ before: was, after: is }) => `${is.profile}: ${was.account} → ${is.account}`),
    gone: gone.map((role) => role.profile),
    own: own.map(({ before: was, after: is }) => `${was.profile} → ${is.profile} ${is.color ?? ''}`),
    pinned: pinned.map((role) => role.profile),
    replaces,
  };
}

describe('a backup', () => {
  it('leads acme-dev to production: the name is told first', async () => {
    const { elsewhere } = await told(devText, await backup(profile('acme-dev', prod, 'Admin')));
    expect(elsewhere).toEqual([`acme-dev: ${dev} → ${prod}`]);
  });

  it('shows production as “acme-dev”, in green: the name, the color and the role below it are told', async () => {
    const asDev = { [prodId]: { displayName: 'acme-dev', color: '00ff00' } };
    const state = await backup(devText + prodText, asDev);
    for (const here of [devText + prodText, devText, '']) {
      const { elsewhere, own } = await told(here, state);
      expect(elsewhere).toEqual([`acme-dev: ${dev} → ${prod}`]);
      expect(own).toEqual(['prod-admin → acme-dev 00ff00']);
    }
  });

  it('brings nothing but own names: those of roles that are here are told', async () => {
    const state = await backup('', { [prodId]: { displayName: 'acme-dev' } });
    const absent = { ...state, absent: ['sources', 'texts', 'pins'] as const };
    const { elsewhere, gone } = await told(devText + prodText, { ...absent, absent: [...absent.absent] });
    expect(elsewhere).toEqual([`acme-dev: ${dev} → ${prod}`]);
    expect(gone).toEqual([]);
  });

  it('pins a role that was not pinned, and has less roles: both are told', async () => {
    const { gone, pinned } = await told(devText + prodText, await backup(prodText, {}, [{ id: prodId, profile: 'x' }]));
    expect(gone).toEqual(['acme-dev']);
    expect(pinned).toEqual(['prod-admin']);
  });

  it('comes where no source is left, but a history: that it is replaced is told', async () => {
    const { library, store } = libraryOver();
    expect((await library.reviewRestore(await backup(devText))).replaces).toBe(false);
    await store.write(entry(historyKey, [record('mine')]));
    expect(await library.reviewRestore(await backup(devText))).toMatchObject({ replaces: true, sources: 0 });
  });

  it('is one’s own, made today: nothing of it leads elsewhere or goes', async () => {
    const state = await backup(devText + prodText);
    expect(await told(devText + prodText, state)).toEqual({
      elsewhere: [],
      gone: [],
      own: [],
      pinned: [],
      replaces: true,
    });
  });
});
