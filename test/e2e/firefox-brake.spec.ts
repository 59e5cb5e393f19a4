import { sampleConfig } from '../sandbox/sample-config.ts';
import { navShows } from './support/firefox/nav.ts';
import { expect, test } from './support/firefox/rolecall.ts';

test('Firefox: a marked role is switched to when the digits of its account are typed', async ({ firefox }) => {
  await firefox.importConfig(sampleConfig.replace('color = b71c1c', 'color = b71c1c\nconfirm = true'));
  const page = await firefox.signIn('alice');
  const popup = await firefox.openPopup();
  await expect.poll(() => popup.session()).toContain('alice');
  await popup.switchTo('acme-prod-admin');
  const asked = () =>
    firefox.sandbox.requests.filter(({ method, path }) => method === 'POST' && /switchrole/.test(path));
  await expect.poll(() => popup.panel()).toContain('Last four digits of account 2000-0000-0004');
  expect(asked()).toEqual([]);
  await popup.type('0004');
  await popup.press('Enter');
  await popup.closed();
  await navShows(page, 'acme-prod-admin');
  await expect.poll(() => page.title()).toMatch(/^acme-prod-admin · /);
});
