import { sampleConfig } from '../sandbox/sample-config.ts';
import { suggestions, typeAddress } from './support/firefox/address-bar.ts';
import { pressKeys } from './support/firefox/keyboard.ts';
import { navShows } from './support/firefox/nav.ts';
import { inOwnPage } from './support/firefox/own-page.ts';
import { expect, type RolecallInFirefox, test } from './support/firefox/rolecall.ts';

test.beforeEach(({ firefox }) =>
  firefox.importConfig(sampleConfig.replace('color = b71c1c', 'color = b71c1c\nconfirm = true')),
);

const asked = ({ sandbox }: RolecallInFirefox) =>
  sandbox.requests.filter(({ method, path }) => method === 'POST' && /switchrole/.test(path));

const onAsking = <T>({ browser }: RolecallInFirefox, look: (document: Document) => T) =>
  inOwnPage(browser, '/confirm.html', look);

/** Chooses the marked role in the address bar, and waits for the page that asks. */
async function askOnPage(firefox: RolecallInFirefox): Promise<void> {
  await typeAddress(firefox.browser, 'role acme-prod-admin');
  await expect
    .poll(() => suggestions(firefox.browser))
    .toContainEqual(expect.stringContaining('acme-prod-admin — 2000-0000-0004'));
  await pressKeys(firefox.browser, [{ key: 'Enter' }]);
  await expect.poll(() => onAsking(firefox, ({ activeElement }) => activeElement?.localName)).toBe('input');
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
  await askOnPage(firefox);
  expect(await onAsking(firefox, ({ title }) => title)).toBe('Confirm a switch');
  await typeThere(firefox, '0001');
  await pressKeys(firefox.browser, [{ key: 'Enter' }]);
  await expect
    .poll(() => onAsking(firefox, ({ body }) => body.textContent))
    .toContain('These are not the last four digits of 2000-0000-0004.');
  expect(asked(firefox)).toEqual([]);
  await pressKeys(
    firefox.browser,
    Array.from({ length: 4 }, () => ({ key: 'Backspace' })),
  );
  await typeThere(firefox, '0004');
  await pressKeys(firefox.browser, [{ key: 'Enter' }]);
  await navShows(page, 'acme-prod-admin');
  await expect.poll(() => onAsking(firefox, () => true)).toBeUndefined();
});

test('Firefox: what was canceled on that page switches to nothing', async ({ firefox }) => {
  await firefox.signIn('alice');
  await askOnPage(firefox);
  await onAsking(firefox, (document) => document.querySelector<HTMLElement>('.confirm-form-buttons button')?.click());
  await expect.poll(() => onAsking(firefox, () => true)).toBeUndefined();
  expect(asked(firefox)).toEqual([]);
});
