import { expectNav } from '../e2e/support/nav.ts';
import { expect, test } from '../e2e/support/rolecall.ts';
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
