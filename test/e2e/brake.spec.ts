import type { Page } from '@playwright/test';
import { sampleConfig } from '../sandbox/sample-config.ts';
import { violationsOf } from './support/axe.ts';
import { expectNav } from './support/nav.ts';
import { markOn } from './support/page-mark.ts';
import { expect, type Rolecall, test } from './support/rolecall.ts';
import { tellWorker } from './support/worker-events.ts';

const config = sampleConfig.replace('color = b71c1c', 'color = b71c1c\nconfirm = true');

test.beforeEach(({ rolecall }) => rolecall.importConfig(config));

const asked = ({ sandbox }: Rolecall) =>
  sandbox.requests.filter(({ method, path }) => method === 'POST' && path.includes('switchrole')).length;

const digitsIn = (page: Page) => page.getByLabel('Last four digits of account 2000-0000-0004');

/** From the address bar, and waits for the page that asks. */
async function askedOnPage(rolecall: Rolecall): Promise<Page> {
  const opened = rolecall.context.waitForEvent('page');
  await tellWorker(rolecall.background, ['omnibox', 'onInputEntered', 'acme prod admin', 'currentTab']);
  const page = await opened;
  await expect(digitsIn(page)).toBeFocused();
  return page;
}

test('a marked role is switched to when the digits of its account are typed, with a reason in the history', async ({
  rolecall,
}) => {
  const page = await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await expect(popup.session).toContainText('alice');
  await popup.switchTo('acme-prod-admin');
  await expect(popup.panel).toContainText('Production');
  await expect(digitsIn(popup.page)).toBeFocused();
  expect(await violationsOf(popup.page)).toEqual([]);

  await popup.page.keyboard.type('0001');
  await popup.press('Enter');
  await expect(popup.panel).toContainText('These are not the last four digits of 2000-0000-0004.');
  expect(asked(rolecall)).toBe(0);
  await digitsIn(popup.page).fill('0004');
  await popup.page.getByLabel('Reason (optional)').fill('incident 42');
  await popup.press('Enter');
  await popup.closed();
  await expectNav(page, 'acme-prod-admin');
  const options = await rolecall.openOptions('#history');
  await expect(options.page.locator('tbody tr').first()).toContainText('incident 42');
});

test('a marked role is switched to when Enter is held, and by no click', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await expect(popup.session).toContainText('alice');
  await popup.switchTo('acme-prod-admin');
  await expect(digitsIn(popup.page)).toBeFocused();
  await popup.page.getByRole('button', { name: 'Hold to switch' }).click();
  await expect(popup.panel).toContainText('Confirm the switch to acme-prod-admin');
  expect(asked(rolecall)).toBe(0);
  await digitsIn(popup.page).focus();
  await popup.page.keyboard.down('Enter');
  await popup.closed();
  await expectNav(page, 'acme-prod-admin');
});

test('from the address bar, a page asks, and the switch goes on in the tab that it was asked for over', async ({
  rolecall,
}) => {
  const page = await rolecall.signIn('alice');
  const asking = await askedOnPage(rolecall);
  expect(asked(rolecall)).toBe(0);
  expect(await violationsOf(asking)).toEqual([]);
  const closed = asking.waitForEvent('close');
  await asking.keyboard.type('0004');
  await asking.keyboard.press('Enter').catch(() => {});
  await closed;
  await expectNav(page, 'acme-prod-admin');
  await expect.poll(() => rolecall.activeUrl()).toContain('console.aws.amazon.com');
});

test('what was canceled on that page switches to nothing, also when it is gone back to', async ({ rolecall }) => {
  await rolecall.signIn('alice');
  const asking = await askedOnPage(rolecall);
  const address = asking.url();
  const closed = asking.waitForEvent('close');
  await asking
    .getByRole('button', { name: 'Cancel' })
    .click()
    .catch(() => {});
  await closed;
  const again = await rolecall.context.newPage();
  await again.goto(address);
  await expect(again.getByRole('heading')).toHaveText('Nothing to confirm');
  expect(asked(rolecall)).toBe(0);
});

test('what waits on that page is still there after the worker was stopped', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice');
  const asking = await askedOnPage(rolecall);
  const devtools = await rolecall.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await devtools.send('Target.getTargets');
  const { targetId } = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes('background'))!;
  await devtools.send('Target.closeTarget', { targetId });
  const closed = asking.waitForEvent('close');
  await asking.keyboard.type('0004');
  await asking.keyboard.press('Enter').catch(() => {});
  await closed;
  await expectNav(page, 'acme-prod-admin');
});

test('the console page of a marked role says so in words, hatched', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice');
  const asking = await askedOnPage(rolecall);
  const closed = asking.waitForEvent('close');
  await asking.keyboard.type('0004');
  await asking.keyboard.press('Enter').catch(() => {});
  await closed;
  await expectNav(page, 'acme-prod-admin');
  await expect
    .poll(async () => (await markOn(rolecall.background, page.url())).stripe)
    .toEqual({
      background: expect.stringContaining('repeating-linear-gradient'),
      height: 9,
      words: 'Production · acme-prod-admin · 2000-0000-0004',
      isAtTheTop: true,
    });
});

test('roles that look like production are proposed, and confirmed only after a yes', async ({ rolecall }) => {
  await rolecall.signIn('alice');
  const options = await rolecall.openOptions('#preferences');
  await expect(options.page.locator('main')).toContainText('Confirm switches to roles named');
  await options.page.getByRole('button', { name: 'Confirm first' }).click();
  await expect(options.page.getByLabel('Confirm roles named')).toHaveValue(/prod/);
  await options.page.close();
  const popup = await rolecall.openPopup();
  await expect(popup.session).toContainText('alice');
  await popup.switchTo('acme-prod-read');
  await expect(digitsIn(popup.page)).toBeFocused();
  expect(asked(rolecall)).toBe(0);
});
