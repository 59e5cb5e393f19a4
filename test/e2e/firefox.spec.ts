import { sampleConfig } from '../sandbox/sample-config.ts';
import { navShows } from './support/firefox/nav.ts';
import { expect, test } from './support/firefox/rolecall.ts';

test.beforeEach(({ firefox }) => firefox.importConfig(sampleConfig));

test('Firefox: types three letters, presses Enter, is in the role, and finds it in the history', async ({
  firefox,
}) => {
  const page = await firefox.signIn('alice');
  const popup = await firefox.openPopup();
  await expect.poll(() => popup.session()).toContain('alice');
  await popup.type('pro');
  await expect.poll(() => popup.active()).toContain('acme-prod-read');
  await popup.press('Enter');
  await popup.closed();
  await navShows(page, 'acme-prod-read');
  expect(new URL(page.url()).searchParams.get('region')).toBe('us-west-2');

  const again = await firefox.openPopup();
  await expect.poll(() => again.session()).toContain('acme-prod-read');
  expect(await again.groups()).toMatchObject({ Recent: ['acme-prod-read'] });

  const options = await firefox.openOptions('#history');
  const row = await options.locator('tbody tr').waitHandle();
  expect(await row.evaluate((element) => element.textContent)).toMatch(
    /acme-prod-read.*200000000004 \/ ReadOnly.*alice/s,
  );
});

test('Firefox: opens the new session of a multi-session console in a new tab', async ({ firefox }) => {
  const page = await firefox.signIn('alice', { mode: 'multi-session' });
  const popup = await firefox.openPopup();
  await expect.poll(() => popup.session()).toContain('alice');
  await popup.switchTo('acme-prod-read');
  const session = await firefox.tabAt('https://200000000004-');
  await navShows(session, 'acme-prod-read');
  await navShows(page, 'alice');
});

test('Firefox: with no console open, opens AWS’s own page, filled in', async ({ firefox }) => {
  const page = await firefox.signIn('alice');
  await page.goto('https://wiki.example.com/');
  const popup = await firefox.openPopup();
  await expect.poll(() => popup.session()).toContain('No console tab is open');
  await popup.switchTo('acme-dev');
  const link = await firefox.tabAt('https://signin.aws.amazon.com/switchrole?');
  expect(Object.fromEntries(new URL(link.url()).searchParams)).toEqual({
    account: '200000000002',
    roleName: 'Developer',
    displayName: 'acme-dev',
    color: 'b7ca9d',
  });
  await link.locator('::-p-aria([name="Switch role"][role="button"])').click();
  await navShows(link, 'acme-dev');
});
