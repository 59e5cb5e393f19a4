import type { Page } from 'puppeteer-core';
import { sampleConfig } from '../sandbox/sample-config.ts';
import { suggestions, typeAddress } from './support/firefox/address-bar.ts';
import { pressKeys } from './support/firefox/keyboard.ts';
import { navShows } from './support/firefox/nav.ts';
import { extensionHost } from './support/firefox/preferences.ts';
import { expect, type RolecallInFirefox, test } from './support/firefox/rolecall.ts';

test.beforeEach(({ firefox }) =>
  firefox.importConfig(sampleConfig.replace('color = b71c1c', 'color = b71c1c\nconfirm = true')),
);

const asked = ({ sandbox }: RolecallInFirefox) =>
  sandbox.requests.filter(({ method, path }) => method === 'POST' && /switchrole/.test(path));

/** Chooses the marked role in the address bar, and gives the page that asks. */
async function askedOnPage(firefox: RolecallInFirefox): Promise<Page> {
  await typeAddress(firefox.browser, 'role acme-prod-admin');
  await expect
    .poll(() => suggestions(firefox.browser))
    .toContainEqual(expect.stringContaining('acme-prod-admin — 2000-0000-0004'));
  await pressKeys(firefox.browser, [{ key: 'Enter' }]);
  const asking = await firefox.tabAt(`moz-extension://${extensionHost}/confirm.html`);
  await expect.poll(() => asking.evaluate(() => document.activeElement?.localName)).toBe('input');
  return asking;
}

const typeThere = (firefox: RolecallInFirefox, text: string) =>
  pressKeys(
    firefox.browser,
    [...text].map((key) => ({ key })),
  );

test('Firefox: a marked role is switched to when the digits of its account are typed', async ({ firefox }) => {
  const page = await firefox.signIn('alice');
  const popup = await firefox.openPopup();
  await expect.poll(() => popup.session()).toContain('alice');
  await popup.switchTo('acme-prod-admin');
  await expect.poll(() => popup.panel()).toContain('Last four digits of account 2000-0000-0004');
  expect(asked(firefox)).toEqual([]);
  await popup.type('0004');
  await popup.press('Enter');
  await popup.closed();
  await navShows(page, 'acme-prod-admin');
  await expect.poll(() => page.title()).toMatch(/^acme-prod-admin · /);
});

test('Firefox: from the address bar, a page asks, and the switch goes on in the tab below it', async ({ firefox }) => {
  const page = await firefox.signIn('alice');
  const asking = await askedOnPage(firefox);
  await expect.poll(() => asking.title()).toBe('Confirm a switch');
  await typeThere(firefox, '0001');
  await pressKeys(firefox.browser, [{ key: 'Enter' }]);
  const says = () => asking.evaluate(() => document.body.textContent);
  await expect.poll(says).toContain('These are not the last four digits of 2000-0000-0004.');
  expect(asked(firefox)).toEqual([]);
  await pressKeys(
    firefox.browser,
    Array.from({ length: 4 }, () => ({ key: 'Backspace' })),
  );
  await typeThere(firefox, '0004');
  await pressKeys(firefox.browser, [{ key: 'Enter' }]);
  await navShows(page, 'acme-prod-admin');
  await expect.poll(() => asking.isClosed()).toBe(true);
});

test('Firefox: what was canceled on that page switches to nothing', async ({ firefox }) => {
  await firefox.signIn('alice');
  const asking = await askedOnPage(firefox);
  await asking.evaluate(() =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Cancel')?.click(),
  );
  await expect.poll(() => asking.isClosed()).toBe(true);
  expect(asked(firefox)).toEqual([]);
});
