import { sampleConfig } from '../sandbox/sample-config.ts';
import { expectNav } from './support/nav.ts';
import { expect, type Rolecall, test } from './support/rolecall.ts';

test.beforeEach(({ rolecall }) => rolecall.importConfig(sampleConfig));

async function switchTo(rolecall: Rolecall, ...profiles: string[]) {
  const page = await rolecall.signIn('alice');
  for (const profile of profiles) {
    const popup = await rolecall.openPopup();
    await popup.switchTo(profile);
    await popup.closed();
    await expectNav(page, profile);
  }
  return page;
}

test('has tomorrow what was switched to today', async ({ rolecall }) => {
  await switchTo(rolecall, 'acme-dev', 'acme-prod-admin');
  const popup = await rolecall.openPopup();
  const recent = popup.organization('Recent').getByRole('option');
  await expect(recent).toHaveCount(2);
  for (const profile of ['acme-dev', 'acme-prod-admin']) {
    await expect(recent.filter({ hasText: profile })).toHaveCount(1);
  }

  const options = await rolecall.openOptions('#history');
  await expect(options.page.getByRole('row', { name: /acme-prod-admin/ })).toBeVisible();
  await options.page.getByRole('searchbox').or(options.page.getByRole('textbox')).first().fill('developer');
  await expect(options.page.getByRole('row', { name: /acme-prod-admin/ })).toHaveCount(0);
  await expect(options.page.getByRole('row', { name: /acme-dev/ })).toBeVisible();
});

test('keeps recents through a re-import under another name', async ({ rolecall }) => {
  await switchTo(rolecall, 'acme-dev');
  await rolecall.importConfig(sampleConfig.replace('[profile acme-dev]', '[profile renamed-dev]'));
  const popup = await rolecall.openPopup();
  await expect(popup.organization('Recent').getByRole('option')).toContainText('renamed-dev');
});

test('leaves recents out when they are switched off', async ({ rolecall }) => {
  await switchTo(rolecall, 'acme-dev');
  const options = await rolecall.openOptions('#preferences');
  await options.page.getByRole('checkbox', { name: /recent/i }).uncheck();
  await expect.poll(() => rolecall.background.evaluate(preferences)).toContain('"recents":false');
  const popup = await rolecall.openPopup();
  await expect(popup.organization('acme-login')).toBeVisible();
  await expect(popup.organization('Recent')).toHaveCount(0);
});

test('exports as CSV, removes, clears and undoes', async ({ rolecall }) => {
  await switchTo(rolecall, 'acme-dev', 'acme-prod-admin');
  const options = await rolecall.openOptions('#history');
  const saved = options.page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const original = URL.createObjectURL;
        URL.createObjectURL = (blob: Blob) => {
          blob.text().then(resolve);
          return original.call(URL, blob);
        };
      }),
  );
  await options.page.getByRole('button', { name: /CSV/ }).click();
  const csv = await saved;
  expect(csv.split('\r\n').filter(Boolean)).toHaveLength(3);
  expect(csv).toContain('acme-prod-admin,acme-login,aws,200000000004,Admin');

  await options.page.getByRole('button', { name: /Clear/ }).click();
  await expect(options.page.getByRole('row', { name: /acme-dev/ })).toHaveCount(0);
  await options.page.getByRole('button', { name: 'Undo' }).click();
  await expect(options.page.getByRole('row', { name: /acme-dev/ })).toBeVisible();
});

/** Runs in the extension's worker. */
async function preferences(): Promise<string> {
  const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<object> } } } };
  return JSON.stringify(await chrome.storage.local.get('preferences'));
}
