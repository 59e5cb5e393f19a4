import { sampleConfig } from '../sandbox/sample-config.ts';
import { expectNav } from './support/nav.ts';
import type { PopupPage } from './support/popup-page.ts';
import { expect, type Rolecall, test } from './support/rolecall.ts';

test.beforeEach(({ rolecall }) => rolecall.importConfig(sampleConfig));

async function openRole(rolecall: Rolecall, profile: string) {
  const opened = rolecall.context.waitForEvent('page');
  const popup = await rolecall.openPopup();
  await popup.switchTo(profile);
  const page = await opened;
  await expectNav(page, profile);
  return page;
}

/** The sheet, opened by its key. */
async function sheetOf(popup: PopupPage) {
  await popup.press('Alt+w');
  const sheet = popup.page.getByRole('dialog', { name: 'Open sessions' });
  const row = (name: string) => sheet.getByRole('listitem').filter({ hasText: name });
  return { sheet, row, names: sheet.locator('.session-line-name') };
}

test('lists the sessions by AWS’s own list, also one without a tab, and goes to a tab', async ({ rolecall }) => {
  const base = await rolecall.signIn('alice', { mode: 'multi-session' });
  const dev = await openRole(rolecall, 'acme-dev');
  const deploy = await openRole(rolecall, 'acme-deploy');
  await deploy.close();
  await base.bringToFront();
  const popup = await rolecall.openPopup();
  const { sheet, row, names } = await sheetOf(popup);
  await expect(sheet).toContainText('3 of 5 sessions are signed in.');
  await expect(names).toHaveText(['acme-login', 'acme-dev', 'acme-deploy']);
  await expect(row('acme-login')).toContainText('this tab');
  await expect(row('acme-dev')).toContainText('1 tab');
  await expect(row('Deployer')).toContainText('no tab');
  await row('acme-dev').getByRole('button', { name: 'Go to tab' }).focus();
  await popup.press('Enter');
  await popup.closed();
  await expect.poll(() => rolecall.activeUrl()).toContain(new URL(dev.url()).host);
});

test('signs a session out after asking, and says which tabs it ends', async ({ rolecall }) => {
  const base = await rolecall.signIn('alice', { mode: 'multi-session' });
  await openRole(rolecall, 'acme-dev');
  await base.bringToFront();
  const popup = await rolecall.openPopup();
  const { sheet, row } = await sheetOf(popup);
  await row('acme-dev').getByRole('button', { name: 'Sign out' }).press('Enter');
  await expect(row('acme-dev')).toContainText('Signs the session out in 1 tab.');
  await expect(row('acme-dev').getByRole('button', { name: 'Cancel' })).toBeFocused();
  await popup.press('Tab');
  await popup.press('Enter');
  await expect(sheet).toContainText('Signed out of acme-dev.');
  await expect(sheet).toContainText('1 of 5 sessions are signed in.');
  await expect(row('acme-dev')).toContainText('signed out');
  expect(rolecall.sandbox.state.sessions.live().map(({ switched }) => switched?.displayName)).toEqual([undefined]);
});

test('shows a tab that was signed out behind its back, and closes it after asking', async ({ rolecall }) => {
  const base = await rolecall.signIn('alice', { mode: 'multi-session' });
  const dev = await openRole(rolecall, 'acme-dev');
  const { sessions } = rolecall.sandbox.state;
  for (const { id, switched } of sessions.live()) if (switched) sessions.remove(id);
  await base.bringToFront();
  const popup = await rolecall.openPopup();
  const { sheet, row } = await sheetOf(popup);
  await expect(row('acme-dev')).toContainText('signed out');
  await expect(row('acme-dev').getByRole('button', { name: 'Sign out' })).toHaveCount(0);
  await row('acme-dev').getByRole('button', { name: 'Close tabs' }).press('Enter');
  await expect(row('acme-dev')).toContainText('Closes 1 tab.');
  const closed = dev.waitForEvent('close');
  await popup.press('Tab');
  await popup.press('Enter');
  await closed;
  await expect(sheet).toContainText('Closed the tabs of acme-dev.');
  await expect(row('acme-dev')).toHaveCount(0);
});

test('opens a tab for a session that has none', async ({ rolecall }) => {
  const base = await rolecall.signIn('alice', { mode: 'multi-session' });
  const dev = await openRole(rolecall, 'acme-dev');
  await dev.close();
  await base.bringToFront();
  const popup = await rolecall.openPopup();
  const { row } = await sheetOf(popup);
  const opened = rolecall.context.waitForEvent('page');
  await row('Developer').getByRole('button', { name: 'Open a tab' }).focus();
  await popup.press('Enter');
  await expectNav(await opened, 'acme-dev');
});

test('of a classic session, shows the tabs of two windows as one', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice');
  const { background, context } = rolecall;
  const opened = context.waitForEvent('page');
  await background.evaluate(openWindow, page.url());
  await expectNav(await opened, 'alice');
  await page.bringToFront();
  const popup = await rolecall.openPopup();
  const { sheet, row } = await sheetOf(popup);
  await expect(sheet).toContainText('one session for all tabs');
  await expect(row('acme-login')).toContainText('2 tabs');
  await popup.press('Alt+w');
  await expect(sheet).toHaveCount(0);
});

test('goes back to the base by its key', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.switchTo('acme-dev');
  await popup.closed();
  await expectNav(page, 'acme-dev');
  const next = await rolecall.openPopup();
  await expect(next.session).toContainText('acme-dev');
  await next.press('Alt+l');
  await expectNav(page, 'alice');
});

/** Runs in the extension's worker. */
async function openWindow(url: string): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: { windows: { create(what: object): Promise<unknown> } } };
  await chrome.windows.create({ url, focused: false });
}
