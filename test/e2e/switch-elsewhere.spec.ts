import { sampleConfig } from '../sandbox/sample-config.ts';
import { expectNav } from './support/nav.ts';
import { expect, test } from './support/rolecall.ts';

test.beforeEach(({ rolecall }) => rolecall.importConfig(sampleConfig));

test('from another page, uses an open console tab and brings it to the front', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice');
  const wiki = await rolecall.context.newPage();
  await wiki.goto('https://wiki.example.com/');
  const popup = await rolecall.openPopup();
  await expect(popup.session).toContainText('open in another tab');
  await popup.switchTo('acme-dev-admin');
  await expectNav(page, 'acme-dev-admin');
  await expect.poll(() => rolecall.activeUrl()).toContain('console.aws.amazon.com');
});

test('with no console open, opens AWS’s own page, filled in, which works without the extension', async ({
  rolecall,
}) => {
  const page = await rolecall.signIn('alice');
  await page.goto('https://wiki.example.com/');
  const popup = await rolecall.openPopup();
  await expect(popup.session).toContainText('No console tab is open');
  const opened = rolecall.context.waitForEvent('page');
  await popup.switchTo('acme-dev');
  const link = await opened;
  await link.waitForURL('https://signin.aws.amazon.com/switchrole?**');
  expect(Object.fromEntries(new URL(link.url()).searchParams)).toEqual({
    account: '200000000002',
    roleName: 'Developer',
    displayName: 'acme-dev',
    color: 'b7ca9d',
  });
  await link.getByRole('button', { name: 'Switch Role' }).click();
  await expectNav(link, 'acme-dev');
});

test('copies the link, and as Markdown', async ({ rolecall }) => {
  await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.type('acme-dev-admin');
  const link =
    'https://signin.aws.amazon.com/switchrole?account=200000000002&roleName=Admin&displayName=acme-dev-admin&color=fbc8aa';
  await popup.press('Shift+Enter');
  await expect(popup.page.getByText('Link to acme-dev-admin copied')).toBeVisible();
  expect(await popup.clipboard()).toBe(link);
  await popup.type('acme-dev-admin');
  await popup.press('Control+Shift+Enter');
  await expect(popup.page.getByText('Markdown link to acme-dev-admin copied')).toBeVisible();
  expect(await popup.clipboard()).toBe(`[acme-dev-admin](${link})`);
});

test('opens an Identity Center role through its portal', async ({ rolecall }) => {
  const wiki = await rolecall.context.newPage();
  await wiki.goto('https://wiki.example.com/');
  const opened = rolecall.context.waitForEvent('page');
  const popup = await rolecall.openPopup();
  await popup.switchTo('lumen-prod');
  const portal = await opened;
  await portal.getByRole('link', { name: 'Sign in as dana' }).click();
  await expectNav(portal, 'Read_Only/dana');
});
