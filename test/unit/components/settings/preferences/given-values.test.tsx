import { describe, expect, it } from 'vitest';
import { makeBackup } from '@/core/store/backup/make-backup.ts';
import { usesKey } from '@/core/store/keys.ts';
import type { Uses } from '@/core/store/uses-key.ts';
import { readState } from '@/platform/store/backups.ts';
import { entry } from '@/platform/store/store.ts';
import { until } from '../../../until.ts';
import { fakeServices } from '../fake-services.ts';
import { openSettings } from '../settings-screen.tsx';

const base = '200000000002';
const mfaSerial = 'arn:aws:iam::666666666666:mfa/x';
const given: Uses = {
  last: ['fish'],
  ofBase: {
    [base]: { sourceProfile: 'mine', sessionName: 'ann' },
    '': { sessionName: 'old' },
    'profile acme-base': { sessionName: 'bob' },
  },
  accounts: { 'aws/acme-dev': base },
};

describe('the preferences', () => {
  const opened = async (uses: Uses) => {
    const made = fakeServices();
    await made.store.write(entry(usesKey, uses));
    return { ...made, screen: await openSettings(made.services, '#preferences') };
  };

  it('list what was given for using roles elsewhere, and for which', async () => {
    const { screen } = await opened(given);
    const rows = [...screen.app.querySelectorAll('tbody tr')].map((row) =>
      row.textContent?.replace(/[\u2066-\u2069]/g, ''),
    );
    expect(rows).toEqual([
      'Source profile: mineRoles assumed from 2000-0000-0002Forget',
      'Session name: annRoles assumed from 2000-0000-0002Forget',
      'Session name: bobRoles with the source profile “acme-base”Forget',
      `Account ID: ${base}The account “acme-dev”Forget`,
    ]);
  });

  it('forget one, and Undo brings it back', async () => {
    const { screen, store } = await opened(given);
    await screen.press('Forget: Session name, Roles with the source profile “acme-base”');
    await until(async () => {
      const { ofBase } = await store.read(usesKey);
      expect(ofBase).toEqual({ [base]: given.ofBase![base], '': { sessionName: 'old' } });
    });
    await screen.press('Undo');
    await until(async () => expect(await store.read(usesKey)).toEqual(given));
  });

  it('forget all, but not which texts were copied last', async () => {
    const { screen, store } = await opened(given);
    await screen.press('Forget all');
    await until(async () => expect(await store.read(usesKey)).toEqual({ last: ['fish'] }));
    await screen.press('Undo');
    await until(async () => expect(await store.read(usesKey)).toEqual(given));
  });

  it('say nothing where nothing was given', async () => {
    const { screen } = await opened({ last: ['fish'] });
    expect(screen.text()).not.toContain('Values for using roles elsewhere');
  });
});

describe('a backup', () => {
  const opened = async () => {
    const from = fakeServices();
    await from.store.write(entry(usesKey, { ofBase: { [base]: { sourceProfile: 'theirs', mfaSerial } } }));
    const text = '[profile a]\nrole_arn = arn:aws:iam::200000000002:role/A\n';
    await from.services.library.import({ text, name: 'config', origin: 'pasted' });
    const backup = makeBackup(await readState(from.store), 0);
    const made = fakeServices();
    await made.store.write(entry(usesKey, given));
    const screen = await openSettings(made.services, '#import');
    await screen.paste(backup);
    await screen.press('Review');
    await screen.see('Add 2 values for using roles elsewhere');
    return { ...made, screen };
  };

  it('shows what it would bring and replace, and brings none that was not chosen', async () => {
    const { screen, store } = await opened();
    await screen.see('Now:');
    const shown = screen.text().replace(/[\u2066-\u2069]/g, '');
    expect(shown).toContain('Source profile: theirsNow: mine');
    expect(shown).toContain(`MFA device: ${mfaSerial}Roles assumed from`);
    await screen.press('Restore');
    await screen.see('Restored');
    expect(await store.read(usesKey)).toEqual(given);
  });

  it('brings those that were chosen, beside what it does not name', async () => {
    const { screen, store } = await opened();
    screen.field('Add 2 values for using roles elsewhere').click();
    await screen.press('Restore');
    await screen.see('Restored');
    const ofBase = { ...given.ofBase, [base]: { sourceProfile: 'theirs', sessionName: 'ann', mfaSerial } };
    expect(await store.read(usesKey)).toEqual({ ...given, ofBase });
  });
});
