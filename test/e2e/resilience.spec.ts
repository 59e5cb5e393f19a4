import { sampleConfig } from '../sandbox/sample-config.ts';
import { expect, type Rolecall, test } from './support/rolecall.ts';

test.beforeEach(({ rolecall }) => rolecall.importConfig(sampleConfig));

// https://github.com/tilfinltd/aws-extend-switch-roles/issues/246: opened before the page had loaded, it showed an error.
test('shows every role at once while the console is still loading', async ({ rolecall }) => {
  const page = await rolecall.context.newPage();
  await page.route('**/never.css', () => {});
  await page.route('**/console/home', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<link rel="stylesheet" href="/never.css"><p>Console</p>' }),
  );
  await page.goto('https://us-east-1.console.aws.amazon.com/console/home', { waitUntil: 'commit' });
  const popup = await rolecall.openPopup();
  await expect(popup.row('acme-dev')).toBeVisible();
  await expect(popup.search).toBeFocused();
});

test('builds the list again when it was lost', async ({ rolecall }) => {
  await change(rolecall, { snapshot: { version: 1, rows: 'of an older shape' } });
  const popup = await rolecall.openPopup();
  await expect(popup.row('acme-dev')).toBeVisible();
});

test('sets aside what a newer version wrote, says so, and goes on', async ({ rolecall }) => {
  const newer = { version: 99, data: 'unknown' };
  await change(rolecall, { history: newer, preferences: newer, recents: newer });
  const popup = await rolecall.openPopup();
  await expect(popup.row('acme-dev')).toBeVisible();
  await popup.page.close();
  const options = await rolecall.openOptions('#preferences');
  await expect(options.page.getByText('history', { exact: false }).first()).toBeVisible();
  const kept = await rolecall.background.evaluate(async () => {
    const { chrome } = globalThis as unknown as World;
    return JSON.stringify(await chrome.storage.local.get());
  });
  expect(kept).toContain('{"data":"unknown","version":99}');
});

test('asks for nothing at all: not one request leaves without a switch', async ({ rolecall }) => {
  const { requests } = rolecall.sandbox;
  await rolecall.signIn('alice');
  const before = requests.length;
  const popup = await rolecall.openPopup();
  await popup.type('prod');
  await expect(popup.active).toContainText('acme-prod-read');
  await (await rolecall.openOptions('#sources')).page.close();
  // The icon of the console's tab is the browser's own request.
  const asked = requests.slice(before).filter(({ path }) => path !== '/favicon.ico');
  expect(asked.map(({ host, path }) => host + path)).toEqual([]);
});

type World = { chrome: { storage: { local: { get(): Promise<object>; set(values: object): Promise<void> } } } };

/** Writes into the extension's storage behind its back. */
const change = ({ background }: Rolecall, values: object) =>
  background.evaluate((all) => (globalThis as unknown as World).chrome.storage.local.set(all), values);
