import { sampleConfig } from '../sandbox/sample-config.ts';
import { expectNav } from './support/nav.ts';
import { expect, type Rolecall, test } from './support/rolecall.ts';
import { tellWorker, toolbarOf } from './support/worker-events.ts';

test.beforeEach(({ rolecall }) => rolecall.importConfig(sampleConfig));

const toolbar = (rolecall: Rolecall) => expect.poll(() => toolbarOf(rolecall.background));
const press = (rolecall: Rolecall, command: string) =>
  tellWorker(rolecall.background, ['commands', 'onCommand', command]);

async function switchTo(rolecall: Rolecall, profile: string): Promise<void> {
  const popup = await rolecall.openPopup();
  await popup.switchTo(profile);
  await popup.closed();
}

test('shows in the toolbar whom the tab is, on the console alone', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice');
  await toolbar(rolecall).toEqual({ title: '2000-0000-0001 / alice', badge: '' });
  await switchTo(rolecall, 'acme-prod-read');
  await toolbar(rolecall).toEqual({ title: 'acme-prod-read — 2000-0000-0004 / ReadOnly', badge: 'apr' });
  await page.goto('about:blank');
  await toolbar(rolecall).toEqual({ title: 'Rolecall', badge: '' });
});

test('goes to and fro between two roles by a command, and back to the base by another', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice');
  for (const profile of ['acme-dev-admin', 'acme-prod-admin']) {
    await switchTo(rolecall, profile);
    await expectNav(page, profile);
  }
  for (const profile of ['acme-dev-admin', 'acme-prod-admin']) {
    await press(rolecall, 'last-role');
    await expectNav(page, profile);
    await toolbar(rolecall).toMatchObject({ title: expect.stringContaining(profile) });
  }
  await press(rolecall, 'back-to-base');
  await expectNav(page, 'alice');
});

test('goes to the tab of the last role in multi-session, and to the base’s', async ({ rolecall }) => {
  await rolecall.signIn('alice', { mode: 'multi-session' });
  for (const profile of ['acme-dev', 'acme-prod-read']) {
    const opened = rolecall.context.waitForEvent('page');
    await switchTo(rolecall, profile);
    await expectNav(await opened, profile);
  }
  await press(rolecall, 'last-role');
  await expect.poll(() => rolecall.activeUrl()).toContain('200000000002-');
  await press(rolecall, 'back-to-base');
  await expect.poll(() => rolecall.activeUrl()).toContain('200000000001-');
});

test('switches from the address bar', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice');
  await tellWorker(rolecall.background, ['omnibox', 'onInputEntered', 'acme prod read', 'currentTab']);
  await expectNav(page, 'acme-prod-read');
});

test('marks a switch that failed, and says why in the next popup', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice', { scenario: { csp: 'blocked' } });
  await tellWorker(rolecall.background, ['omnibox', 'onInputEntered', 'acme-dev-admin', 'currentTab']);
  await toolbar(rolecall).toMatchObject({ badge: '!' });
  const popup = await rolecall.openPopup();
  await expect(popup.told).toContainText('acme-dev-admin');
  // It is still there where the popup was closed before it was read.
  await popup.page.close();
  await toolbar(rolecall).toMatchObject({ badge: '!' });
  const next = await rolecall.openPopup();
  await expect(next.told).toContainText('acme-dev-admin');
  await next.press('Escape');
  await expect(next.told).toHaveCount(0);
  await next.page.close();
  await page.bringToFront();
  await toolbar(rolecall).toEqual({ title: '2000-0000-0001 / alice', badge: '' });
});

const link = 'https://us-west-2.console.aws.amazon.com/s3/buckets?region=us-west-2';
const openAs = (rolecall: Rolecall, profile: string, id: string) =>
  tellWorker(rolecall.background, [
    'contextMenus',
    'onClicked',
    { menuItemId: `open-as\n${id}\n${profile}`, linkUrl: link },
  ]);

for (const mode of ['classic', 'multi-session'] as const) {
  test(`opens a link in another role, beside the page (${mode})`, async ({ rolecall }) => {
    const page = await rolecall.signIn('alice', { mode });
    const before = page.url();
    const opened = rolecall.context.waitForEvent('page');
    await openAs(rolecall, 'acme-dev-admin', 'aws/200000000002/admin');
    const beside = await opened;
    await expectNav(beside, 'acme-dev-admin');
    const { host, pathname } = new URL(beside.url());
    expect(host).toMatch(/us-west-2\.console\.aws\.amazon\.com$/);
    expect(pathname).toBe('/s3/buckets');
    expect(page.url()).toBe(before);
  });
}

test('opens a link in a role’s session that is open, without signing it out', async ({ rolecall }) => {
  await rolecall.signIn('alice', { mode: 'multi-session' });
  const opened = rolecall.context.waitForEvent('page');
  await switchTo(rolecall, 'acme-dev-admin');
  const session = await opened;
  await expectNav(session, 'acme-dev-admin');
  const second = rolecall.context.waitForEvent('page');
  await openAs(rolecall, 'acme-dev-admin', 'aws/200000000002/admin');
  const beside = await second;
  await expectNav(beside, 'acme-dev-admin');
  expect(new URL(beside.url()).host).toBe(
    `${new URL(session.url()).host.split('.')[0]}.us-west-2.console.aws.amazon.com`,
  );
});

test('says in the next popup that a role from a menu is gone', async ({ rolecall }) => {
  await rolecall.signIn('alice');
  await openAs(rolecall, 'acme-old', 'aws/200000000002/old');
  await toolbar(rolecall).toMatchObject({ badge: '!' });
  const popup = await rolecall.openPopup();
  await expect(popup.told).toContainText('acme-old is no longer in your list');
  await popup.press('Escape');
  await expect(popup.told).toHaveCount(0);
});
