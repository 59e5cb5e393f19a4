import { navShows } from '../e2e/support/firefox/nav.ts';
import { openPrivateWindow } from '../e2e/support/firefox/private-window.ts';
import { expect, type RolecallInFirefox, test } from '../e2e/support/firefox/rolecall.ts';
import { sampleConfig } from '../sandbox/sample-config.ts';

test.beforeEach(({ firefox }) => firefox.importConfig(sampleConfig));

const switches = ({ sandbox }: RolecallInFirefox) =>
  sandbox.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('switchrole'));

test('Firefox: a page rewrites forms by their events, prototypes and getters: the form goes to AWS, as it was made', async ({
  firefox,
}) => {
  const page = await firefox.signIn('alice', { scenario: { hostile: 'forms' } });
  const popup = await firefox.openPopup();
  await popup.switchTo('acme-dev');
  await navShows(page, 'acme-dev');
  expect(switches(firefox).map(({ host, fields }) => [host, fields.account, fields.roleName])).toEqual([
    ['us-east-1.signin.aws.amazon.com', '200000000002', 'Developer'],
  ]);
});

test('Firefox: a page answers requests in AWS’s stead: it is not the page’s to answer', async ({ firefox }) => {
  await firefox.signIn('alice', { mode: 'multi-session', scenario: { hostile: 'requests' } });
  const popup = await firefox.openPopup();
  await popup.switchTo('acme-dev');
  await navShows(await firefox.tabAt('https://200000000002-'), 'acme-dev');
  expect(firefox.sandbox.requests.filter(({ path }) => path === '/federation')).toEqual([]);
});

// Firefox gives requests of content scripts to the page's service worker; Chromium does not.
test('Firefox: a page’s service worker answers in AWS’s stead: its sign-in link is not opened', async ({ firefox }) => {
  const page = await firefox.signIn('alice', { mode: 'multi-session', scenario: { hostile: 'worker' } });
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  const popup = await firefox.openPopup();
  await popup.switchTo('acme-dev');
  await expect.poll(() => popup.panel()).toContain('Could not switch to acme-dev');
  expect(firefox.sandbox.requests.filter(({ path }) => path === '/federation')).toEqual([]);
});

test('Firefox: a switch in a private window leaves nothing in what is stored', async ({ firefox }) => {
  const options = await firefox.openOptions('#preferences');
  const stored = () =>
    options.evaluate(async () => {
      const { browser } = globalThis as unknown as {
        browser: { storage: Record<'local' | 'session', { get(): Promise<object> }> };
      };
      const { local, session } = browser.storage;
      return JSON.stringify([await local.get(), await session.get()]);
    });
  await expect.poll(stored).toContain('"firstScreen"');
  const before = await stored();
  await openPrivateWindow(firefox.browser, firefox.sandbox.state.signInUrl('alice'));
  const page = await firefox.tabAt('https://us-east-1.console.aws.amazon.com/');
  await navShows(page, 'alice');
  const popup = await firefox.openPopup();
  await popup.switchTo('acme-dev');
  await navShows(page, 'acme-dev');
  await popup.closed();
  expect(await stored()).toBe(before);
});
