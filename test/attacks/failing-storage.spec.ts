import { notice } from '../e2e/support/broken-page.ts';
import { expectNav } from '../e2e/support/nav.ts';
import { expect, type Rolecall, test } from '../e2e/support/rolecall.ts';
import { sampleConfig } from '../sandbox/sample-config.ts';

test('storage takes nothing any more: the switch is made, and that it is not in the history is told', async ({
  rolecall,
}) => {
  await rolecall.importConfig(sampleConfig);
  await rolecall.background.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set: unknown } } } };
    const full = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    chrome.storage.local.set = full;
    // The extension may hold the browser's function already; no write is made without the lock.
    navigator.locks.request = full;
  });
  const page = await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.switchTo('acme-dev');
  await expectNav(page, 'acme-dev');
  await expect(popup.panel).toContainText('acme-dev was opened, but is missing from the history');
  await popup.page.close();
  const { page: options } = await rolecall.openOptions('#history');
  await expect(options.getByText('No switches yet', { exact: false })).toBeVisible();
});

/** From now on, the background's storage does this instead of a write. */
const breakWrites = ({ background }: Rolecall, how: 'refuse' | 'hang') =>
  background.evaluate((how) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set: unknown } } } };
    const broken = () =>
      how === 'refuse' ? Promise.reject(new Error('QUOTA_BYTES quota exceeded')) : new Promise(() => {});
    chrome.storage.local.set = broken;
    navigator.locks.request = broken as typeof navigator.locks.request;
  }, how);

test.describe('a role is pinned, and a note is left by Escape', () => {
  test('storage refuses both: neither is called done, and the note is still in its field', async ({ rolecall }) => {
    await rolecall.importConfig(sampleConfig);
    await rolecall.signIn('alice');
    await breakWrites(rolecall, 'refuse');
    const popup = await rolecall.openPopup();
    await popup.type('acme-dev-admin');
    await expect(popup.active).toContainText('acme-dev-admin');
    await popup.press('Alt+P');
    await expect(popup.page.getByText('did not store this')).toBeVisible();
    await expect(popup.page.getByText('Pinned acme-dev-admin')).toHaveCount(0);
    await expect(notice(popup.page)).toHaveCount(0);

    await popup.press('Control+i');
    const note = popup.page.getByRole('dialog').getByLabel('Note');
    await popup.openOwnChanges();
    await note.fill('precious note');
    await popup.press('Escape');
    await expect(popup.page.getByText('Your changes to acme-dev-admin could not be saved')).toBeVisible();
    await popup.press('Control+i');
    await expect(note).toHaveValue('precious note');
    await expect(popup.page.getByText('What you typed is still here')).toBeVisible();
    await expect(notice(popup.page)).toHaveCount(0);
  });

  test('storage never answers: that is said of both, and the note is still in its field', async ({ rolecall }) => {
    await rolecall.importConfig(sampleConfig);
    await rolecall.signIn('alice');
    await breakWrites(rolecall, 'hang');
    const popup = await rolecall.openPopup();
    await popup.type('acme-dev-admin');
    await expect(popup.active).toContainText('acme-dev-admin');
    await popup.press('Alt+P');
    await expect(popup.page.getByText('Not saved yet')).toBeVisible();
    await popup.press('Control+i');
    const note = popup.page.getByRole('dialog').getByLabel('Note');
    await popup.openOwnChanges();
    await note.fill('precious note');
    await popup.press('Escape');
    await expect(popup.page.getByText('Your changes to acme-dev-admin are not saved yet')).toBeVisible();
    await popup.press('Control+i');
    await expect(note).toHaveValue('precious note');
  });
});
