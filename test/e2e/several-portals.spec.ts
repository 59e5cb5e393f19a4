import type { Page } from '@playwright/test';
import { expectNav } from './support/nav.ts';
import { expect, type Rolecall, test } from './support/rolecall.ts';

const [virginia, ireland] = ['d-9a67abcdef.awsapps.com', 'lumen.awsapps.com'];

/** One organization, replicated to two Regions: the same permission set by either portal. */
const config = `[sso-session virginia]
sso_start_url = https://${virginia}/start
sso_region = us-east-1

[sso-session ireland]
sso_start_url = https://${ireland}/start
sso_region = eu-west-1

[profile lumen-prod]
sso_session = virginia
sso_account_id = 420000000003
sso_role_name = Read_Only

[profile lumen-failover]
sso_session = ireland
sso_account_id = 420000000003
sso_role_name = Read_Only

[profile lumen-main]
sso_session = ireland
sso_account_id = 420000000001
sso_role_name = AdministratorAccess
`;

test.beforeEach(({ rolecall }) => rolecall.importConfig(config));

async function onWiki({ context }: Rolecall): Promise<Page> {
  const wiki = await context.newPage();
  await wiki.goto('https://wiki.example.com/');
  return wiki;
}

test('lists a role of two portals once, by both names', async ({ rolecall }) => {
  await onWiki(rolecall);
  const popup = await rolecall.openPopup();
  await expect(popup.options).toHaveCount(2);
  await expect(popup.row('lumen-prod')).toBeVisible();
  await popup.type('failover');
  await expect(popup.active).toContainText('lumen-prod');
  await popup.press('ArrowRight');
  const details = popup.page.getByRole('dialog');
  await expect(details).toContainText(`Start URL${`https://${virginia}/start`}`);
  await expect(details).toContainText(`Other portalhttps://${ireland}/start/`);
  await expect(details).toContainText('Other nameslumen-failover');
});

test('opens it through the other portal from the details', async ({ rolecall }) => {
  await onWiki(rolecall);
  const popup = await rolecall.openPopup();
  await popup.type('lumen-prod');
  await expect(popup.active).toContainText('lumen-prod');
  await popup.press('ArrowRight');
  const opened = rolecall.context.waitForEvent('page');
  await popup.pressButton('Open there');
  const portal = await opened;
  await portal.getByRole('link', { name: 'Sign in as dana' }).click();
  await expectNav(portal, 'Read_Only/dana');
  const options = await rolecall.openOptions('#history');
  await expect(options.page.getByRole('row', { name: 'lumen-prod' })).toContainText('through another access portal');
});

test('offers the other portal over the page of one that does not know the account', async ({ rolecall }) => {
  rolecall.sandbox.state.set({ portalReplica: 'behind' });
  await onWiki(rolecall);
  const popup = await rolecall.openPopup();
  const first = rolecall.context.waitForEvent('page');
  await popup.switchTo('lumen-prod');
  const refusing = await first;
  await refusing.getByRole('link', { name: 'Sign in as dana' }).click();
  await expect(refusing.getByText('Not assigned to this permission set')).toBeVisible();

  const again = await rolecall.clickAction(refusing);
  const banner = again.page.getByRole('alert').filter({ hasText: 'not open' });
  await expect(banner).toContainText(virginia);
  await expect(banner).toContainText('lumen-prod');
  const second = rolecall.context.waitForEvent('page', (page) => page !== again.page);
  await again.pressButton('Try another portal');
  const portal = await second;
  await portal.getByRole('link', { name: 'Sign in as dana' }).click();
  await expectNav(portal, 'Read_Only/dana');
});

test('says nothing of another portal where there is none, or elsewhere', async ({ rolecall }) => {
  await onWiki(rolecall);
  const popup = await rolecall.openPopup();
  const opened = rolecall.context.waitForEvent('page');
  await popup.switchTo('lumen-main');
  const portal = await opened;
  await expect(portal.getByRole('link', { name: 'Sign in as dana' })).toBeVisible();
  const again = await rolecall.clickAction(portal);
  await expect(again.page.getByRole('button', { name: 'Import roles from this page' })).toBeVisible();
  await expect(again.page.getByRole('alert')).toHaveCount(0);
});
