import { describe, expect, it } from 'vitest';
import { makeBackup } from '@/core/store/backup/make-backup.ts';
import { agreedHostsKey } from '@/core/store/keys.ts';
import { readState } from '@/platform/store/backups.ts';
import { entry } from '@/platform/store/store.ts';
import { until } from '../../../until.ts';
import { fakeServices } from '../fake-services.ts';
import { openSettings } from '../settings-screen.tsx';

const at = Date.UTC(2026, 10, 20, 9);
const ours = { host: 'aws.company.example', at };
const other = { host: 'sso.other.example', at: at + 1 };

it('lists the hosts, removes one, and Undo brings it back', async () => {
  const { services, store } = fakeServices();
  await store.write(entry(agreedHostsKey, [ours, other]));
  const screen = await openSettings(services, '#preferences');
  expect([...screen.app.querySelectorAll('tbody tr')].map((row) => row.textContent)).toEqual([
    expect.stringMatching(/^aws\.company\.example.*2026/),
    expect.stringMatching(/^sso\.other\.example.*2026/),
  ]);
  await screen.press('Remove: aws.company.example');
  await until(async () => expect(await services.agreedHosts.list()).toEqual([other]));
  await screen.press('Undo');
  await until(async () => expect(await services.agreedHosts.list()).toEqual([ours, other]));
});

it('says nothing where nothing was agreed to', async () => {
  const screen = await openSettings(fakeServices().services, '#preferences');
  expect(screen.text()).not.toContain('Portal addresses');
});

describe('a backup', () => {
  const opened = async () => {
    const from = fakeServices();
    const text = '[profile a]\nrole_arn = arn:aws:iam::200000000002:role/A\n';
    await from.services.library.import({ text, name: 'config', origin: 'pasted' });
    await from.store.write(entry(agreedHostsKey, [other]));
    const backup = makeBackup(await readState(from.store), at);
    const made = fakeServices();
    await made.store.write(entry(agreedHostsKey, [ours]));
    const screen = await openSettings(made.services, '#import');
    await screen.paste(backup);
    await screen.press('Review');
    await screen.see('Allow 1 portal address outside AWS');
    return { ...made, screen };
  };

  it('brings no host that was not chosen', async () => {
    const { screen, services } = await opened();
    await screen.press('Restore');
    await screen.see('Restored');
    expect(await services.agreedHosts.list()).toEqual([ours]);
  });

  it('brings those that were chosen beside those that are there', async () => {
    const { screen, services } = await opened();
    screen.field('Allow 1 portal address outside AWS').click();
    await screen.press('Restore');
    await screen.see('Restored');
    expect(await services.agreedHosts.list()).toEqual([ours, other]);
  });
});
