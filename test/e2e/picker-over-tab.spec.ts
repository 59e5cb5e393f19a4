import type { Page } from '@playwright/test';
import { sampleConfig } from '../sandbox/sample-config.ts';
import { expectNav } from './support/nav.ts';
import { expect, type Rolecall, test } from './support/rolecall.ts';
import { knownOver } from './support/tab-screen.ts';

test.beforeEach(({ rolecall }) => rolecall.importConfig(sampleConfig));

/** Switches by the popup, one role after the other, in one tab. */
async function goThrough(rolecall: Rolecall, page: Page, ...profiles: string[]): Promise<void> {
  for (const profile of profiles) {
    const popup = await rolecall.openPopup();
    await popup.switchTo(profile);
    await popup.closed();
    await expectNav(page, profile);
  }
}

const names = (page: Page) => page.locator('.role-row-name').allTextContents();

test('Enter goes back to the role before, and the current one is out of its way', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice');
  await goThrough(rolecall, page, 'acme-dev', 'acme-deploy');
  await knownOver(rolecall, page, 'acme-dev');
  const popup = await rolecall.openPopup();
  // As it is painted first, and when the tab has answered.
  expect((await names(popup.page)).slice(0, 2)).toEqual(['acme-dev', 'acme-deploy']);
  await expect(popup.row('acme-deploy').first()).toHaveAttribute('data-reach', 'current');
  expect((await names(popup.page)).slice(0, 2)).toEqual(['acme-dev', 'acme-deploy']);
  await expect(popup.active).toContainText('acme-dev');
  await popup.press('Enter');
  await popup.closed();
  await expectNav(page, 'acme-dev');

  await knownOver(rolecall, page, 'acme-deploy');
  const again = await rolecall.openPopup();
  await expect(again.active).toContainText('acme-deploy');
});

test('a pin stays in its place while one is in its role, and Enter means the next one', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice');
  const pinning = await rolecall.openPopup();
  for (const profile of ['acme-dev', 'acme-deploy']) {
    await pinning.search.fill(profile);
    await expect(pinning.active).toContainText(profile);
    await pinning.press('Alt+KeyP');
    await expect(pinning.page.getByText(`Pinned ${profile}`)).toBeVisible();
  }
  await pinning.page.close();
  await goThrough(rolecall, page, 'acme-dev');
  await knownOver(rolecall, page, 'acme-deploy');
  const popup = await rolecall.openPopup();
  expect((await names(popup.page)).slice(0, 2)).toEqual(['acme-dev', 'acme-deploy']);
  await expect(popup.active).toContainText('acme-deploy');
  await popup.type('x');
  await popup.press('Escape');
  await expect(popup.active).toContainText('acme-deploy');
  await popup.press('ArrowUp');
  await expect(popup.page.locator('.foot-bar-notice')).toHaveText('You are in this role');
});

test('what cannot be reached from here comes below what can, with the reason', async ({ rolecall }) => {
  const page = await rolecall.signIn('gov', {
    next: 'https://us-gov-west-1.console.amazonaws-us-gov.com/console/home',
  });
  await goThrough(rolecall, page, 'lumen-gov');
  await page.goto(rolecall.sandbox.state.signInUrl('alice'));
  await goThrough(rolecall, page, 'acme-dev');
  await page.goto(rolecall.sandbox.state.signInUrl('alice'));
  await knownOver(rolecall, page, 'acme-dev');
  const popup = await rolecall.openPopup();
  await expect(popup.organization('Recent').getByRole('option')).toHaveCount(1);
  const first = await popup.page.locator('.group-heading > span:first-child').allTextContents();
  expect(first.slice(0, 2)).toEqual(['Recent', 'acme-login']);
  await popup.press('End');
  await popup.press('Alt+ArrowUp');
  await popup.page.locator('.role-list').evaluate((list) => list.scrollTo(0, 10 * 44));
  const away = popup.organization('Not from here').getByRole('option');
  await expect(away).toHaveCount(1);
  await expect(away).toContainText('lumen-gov');
  await expect(away).toContainText('other partition');
});

test('the organization that one is signed in to comes first, if one wants it to', async ({ rolecall }) => {
  const page = await rolecall.signIn('jisu');
  await knownOver(rolecall, page, '한빛-개발');
  const popup = await rolecall.openPopup();
  await expect(popup.active).toContainText('한빛-개발');
  await expect(popup.options.first()).toContainText('한빛-개발');
  await popup.page.close();

  const options = await rolecall.openOptions('#preferences');
  const choice = options.page.getByLabel('Signed-in organization first');
  await choice.uncheck();
  await expect(choice).not.toBeChecked();
  await expect.poll(() => storedPreferences(rolecall)).toEqual({ signedInFirst: false });
  await options.page.close();
  await page.bringToFront();
  await knownOver(rolecall, page, 'acme-dev');
  const again = await rolecall.openPopup();
  await expect(again.options.first()).toContainText('acme-dev');
});

test('what is known of one tab is not used for another', async ({ rolecall }) => {
  const page = await rolecall.signIn('jisu');
  await knownOver(rolecall, page, '한빛-개발');
  const wiki = await rolecall.context.newPage();
  await wiki.goto('https://wiki.example.com/');
  const popup = await rolecall.openPopup();
  await expect(popup.options.first()).toContainText('acme-dev');
  await expect(popup.active).toContainText('acme-dev');
});

const storedPreferences = ({ background }: Rolecall) =>
  background.evaluate(async () => {
    const { chrome } = globalThis as never as {
      chrome: { storage: { local: { get(name: string): Promise<{ preferences?: { data: unknown } }> } } };
    };
    return (await chrome.storage.local.get('preferences')).preferences?.data;
  });
