import { sampleConfig } from '../sandbox/sample-config.ts';
import { navShows } from './support/firefox/nav.ts';
import { acceptPermissions, withdrawHosts } from './support/firefox/permissions.ts';
import { isPrivate, openPrivateWindow } from './support/firefox/private-window.ts';
import { expect, test } from './support/firefox/rolecall.ts';

test.beforeEach(({ firefox }) => firefox.importConfig(sampleConfig));

// https://github.com/tilfinltd/aws-extend-switch-roles/issues/363 (2025-02): the new tab had no container, and AWS's
// page there was signed in as somebody else.
test('Firefox: a new session stays in the container of its tab', async ({ firefox }) => {
  const container = await firefox.browser.createBrowserContext();
  await firefox.signIn('alice', { mode: 'multi-session' }, container);
  const popup = await firefox.openPopup();
  await popup.switchTo('acme-prod-read');
  const session = await firefox.tabAt('https://200000000004-');
  await navShows(session, 'acme-prod-read');
  expect(session.browserContext()).toBe(container);
});

test('Firefox: AWS’s own page stays in the container of the tab', async ({ firefox }) => {
  const container = await firefox.browser.createBrowserContext();
  const page = await firefox.signIn('alice', {}, container);
  await page.goto('https://wiki.example.com/');
  const popup = await firefox.openPopup();
  await popup.switchTo('acme-dev');
  const link = await firefox.tabAt('https://signin.aws.amazon.com/switchrole?');
  expect(link.browserContext()).toBe(container);
});

// https://github.com/tilfinltd/aws-extend-switch-roles/issues/314 (2023-10): there was no list in private windows.
test('Firefox: lists and switches in a private window', async ({ firefox }) => {
  await openPrivateWindow(firefox.browser, firefox.sandbox.state.signInUrl('alice'));
  const page = await firefox.tabAt('https://us-east-1.console.aws.amazon.com/');
  await navShows(page, 'alice');
  expect(await isPrivate(firefox.browser)).toBe(true);
  const popup = await firefox.openPopup();
  await expect.poll(() => popup.session()).toContain('alice');
  await popup.switchTo('acme-dev-admin');
  await popup.closed();
  await navShows(page, 'acme-dev-admin');
});

// https://github.com/tilfinltd/aws-extend-switch-roles/issues/330 (2023-11): hosts are the user's to give in Firefox,
// and without them the list was empty, unexplained.
test('Firefox: lists the roles without access to AWS’s pages, and asks for it', async ({ firefox }) => {
  const page = await firefox.signIn('alice');
  await withdrawHosts(firefox.browser);
  const popup = await firefox.openPopup();
  await expect.poll(() => popup.alert()).toContain('Firefox has not given Rolecall access');
  expect(Object.keys((await popup.groups()) ?? {})).toContain('acme-login');
  await popup.pressButton('Allow');
  await acceptPermissions(firefox.browser);

  const again = await firefox.openPopup();
  await expect.poll(() => again.session()).toContain('alice');
  await again.switchTo('acme-dev-admin');
  await navShows(page, 'acme-dev-admin');
});
