import { navShows } from '../e2e/support/firefox/nav.ts';
import { expect, type RolecallInFirefox, test } from '../e2e/support/firefox/rolecall.ts';
import { sampleConfig } from '../sandbox/sample-config.ts';

test.beforeEach(({ firefox }) => firefox.importConfig(sampleConfig));

const switches = ({ sandbox }: RolecallInFirefox) =>
  sandbox.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('switchrole')).length;

test('Firefox: Cancel is pressed before the form is sent: nothing is sent, and that is said', async ({ firefox }) => {
  const page = await firefox.signIn('alice', { scenario: { csrf: 'never' } });
  const popup = await firefox.openPopup();
  await popup.switchTo('acme-prod-admin');
  await popup.pressButton('Cancel');
  await expect.poll(() => popup.notice()).toContain('Nothing was sent to AWS');
  expect(switches(firefox)).toBe(0);
  await navShows(page, 'alice');
});

test('Firefox: Cancel is pressed after the form was sent: the tab stays who it is, and what AWS may have done is said', async ({
  firefox,
}) => {
  const page = await firefox.signIn('alice', { scenario: { silent: 'server' } });
  const popup = await firefox.openPopup();
  await popup.switchTo('acme-prod-admin');
  await expect.poll(() => switches(firefox)).toBe(1);
  await popup.pressButton('Cancel');
  await expect.poll(() => popup.alert()).toContain('AWS may still switch to acme-prod-admin');
  await expect.poll(() => popup.alert()).toContain('The request was already on its way to AWS');
  await navShows(page, 'alice');
  expect(page.url()).not.toContain('switchrole');
  const options = await firefox.openOptions('#history');
  const row = await options.locator('tbody tr').waitHandle();
  expect(await row.evaluate((element) => element.textContent)).toMatch(/acme-prod-admin.*Canceled/s);
});

test('Firefox: the tab is closed while AWS takes long: it is told at once', async ({ firefox }) => {
  await firefox.signIn('alice');
  const page = await firefox.signIn('alice', { scenario: { silent: 'server' } });
  const popup = await firefox.openPopup();
  await popup.switchTo('acme-prod-admin');
  await expect.poll(() => switches(firefox)).toBe(1);
  await page.close();
  const next = await firefox.openPopup();
  await expect.poll(() => next.alert()).toContain('Something went wrong during the switch');
});

test('Firefox: the popup is closed while AWS takes long, and opened again: it is told as soon as it is known', async ({
  firefox,
}) => {
  await firefox.signIn('alice', { scenario: { silent: 'server' } });
  const popup = await firefox.openPopup();
  await popup.switchTo('acme-prod-admin');
  await expect.poll(() => switches(firefox)).toBe(1);
  const next = await firefox.openPopup();
  await expect.poll(() => next.alert()).toContain('Could not switch to acme-prod-admin');
});
