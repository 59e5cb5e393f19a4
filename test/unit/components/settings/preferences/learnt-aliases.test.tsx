import { describe, expect, it } from 'vitest';
import { makeBackup } from '@/core/store/backup/make-backup.ts';
import { aliasesKey } from '@/core/store/keys.ts';
import { readState } from '@/platform/store/backups.ts';
import { entry } from '@/platform/store/store.ts';
import { until } from '../../../until.ts';
import { fakeServices } from '../fake-services.ts';
import { openSettings } from '../settings-screen.tsx';

const at = Date.UTC(2026, 10, 20, 9);
const dev = { alias: 'acme-dev', account: '200000000002', at, host: 'console.aws.amazon.com' };
const lie = { alias: 'acme-dev', account: '200000000004', at, host: 's3.console.aws.amazon.com' };
const early = { alias: 'acme-login', account: '200000000001' };

async function settingsWith(...pairs: object[]) {
  const made = fakeServices();
  await made.store.write(entry(aliasesKey, pairs as never));
  return { ...made, screen: await openSettings(made.services, '#preferences') };
}

const rows = (app: HTMLElement) => [...app.querySelectorAll('.learnt-table tbody tr')].map((row) => row.textContent);

it('lists what pages have said: of which account, where, and when', async () => {
  const { screen } = await settingsWith(dev, early);
  const [first, second] = rows(screen.app);
  expect(first).toMatch(/acme-dev.*2000-0000-0002.*console\.aws\.amazon\.com.*2026/s);
  expect(second).toMatch(/acme-login.*2000-0000-0001.*version 1\.0/s);
  expect(screen.text()).not.toContain('Conflicting');
});

it('says nothing where no page has said anything', async () => {
  const { screen } = await settingsWith();
  expect(screen.text()).not.toContain('Learned account names');
});

it('tells of a contradiction, and lets the user decide; Undo brings it back', async () => {
  const { screen, services } = await settingsWith(dev, lie, early);
  await screen.see('Pages disagree');
  await screen.press('Keep this one: acme-dev 2000-0000-0002');
  await until(async () => expect(await services.aliases.list()).toEqual([dev, early]));
  await until(() => expect(screen.text()).not.toContain('Conflicting'));
  await screen.press('Undo');
  await screen.see('Pages disagree');
});

it.each(['#sources', '#import', '#history'])(
  'tells of a contradiction in %s, too, until it is decided',
  async (hash) => {
    const { services, store } = fakeServices();
    await store.write(entry(aliasesKey, [dev, lie] as never));
    const screen = await openSettings(services, hash);
    const nav = () => screen.app.querySelector('nav a[href="#preferences"]')?.textContent;
    expect(nav()).toContain('account names conflict');
    if (hash === '#sources') expect(screen.text()).toContain('which account some aliases belong to');
    location.hash = '#preferences';
    await screen.press('Keep this one: acme-dev 2000-0000-0002');
    await until(() => expect(nav()).toBe('Preferences'));
  },
);

it('forgets one, and all', async () => {
  const { screen, services } = await settingsWith(dev, lie, early);
  await screen.press('Forget: acme-dev 2000-0000-0004');
  await until(async () => expect(await services.aliases.list()).toEqual([dev, early]));
  await screen.press('Forget all');
  await until(async () => expect(await services.aliases.list()).toEqual([]));
});

describe('a backup', () => {
  const opened = async () => {
    const from = fakeServices();
    await from.services.library.import({
      text: '[profile a]\nrole_arn = arn:aws:iam::200000000002:role/A\n',
      name: 'config',
      origin: 'pasted',
    });
    await from.store.write(entry(aliasesKey, [lie]));
    const text = makeBackup(await readState(from.store), at);
    const made = fakeServices();
    await made.store.write(entry(aliasesKey, [dev]));
    const screen = await openSettings(made.services, '#import');
    await screen.paste(text);
    await screen.press('Review');
    await screen.see('Add 1 account name learned from console pages');
    return { ...made, screen };
  };

  it('brings no account name that was not chosen, and leaves those that are there', async () => {
    const { screen, services } = await opened();
    expect(rows(screen.app)).toEqual([expect.stringContaining('2000-0000-0004')]);
    await screen.press('Restore');
    await screen.see('Restored');
    expect(await services.aliases.list()).toEqual([dev]);
  });

  it('brings those that were chosen beside them, contradictions included', async () => {
    const { screen, services } = await opened();
    screen.field('Add 1 account name learned from console pages').click();
    await screen.press('Restore');
    await screen.see('Restored');
    expect(await services.aliases.list()).toEqual([dev, lie]);
  });
});
