import { sampleConfig } from '../sandbox/sample-config.ts';
import { expectNav } from './support/nav.ts';
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

test('at the limit, signs out the session that is chosen, and switches', async ({ rolecall }) => {
  await rolecall.signIn('alice', { mode: 'multi-session' });
  for (const profile of ['acme-dev', 'acme-dev-admin', 'acme-deploy', 'acme-prod-read']) {
    await openRole(rolecall, profile);
  }
  await rolecall.context
    .pages()
    .find((page) => page.url().includes('200000000001-'))!
    .bringToFront();
  const popup = await rolecall.openPopup();
  await popup.switchTo('acme-audit');
  await expect(popup.panel).toContainText('Five sessions are open');
  // The base's own session does the switch: it is not offered.
  await expect(popup.panel.locator('.session-line')).toHaveCount(4);
  await expect(popup.panel.locator('.session-line button').first()).toBeFocused();
  const opened = rolecall.context.waitForEvent('page', (page) => /console/.test(page.url()));
  await popup.choose('Sign out and switch: acme-deploy');
  await expectNav(await opened, 'acme-audit');
  const open = rolecall.sandbox.state.sessions.live().map(({ switched }) => switched?.displayName);
  expect(open.sort()).toEqual(['acme-audit', 'acme-dev', 'acme-dev-admin', 'acme-prod-read', undefined]);
});

test('from a role’s session, reopens the base’s session in the background, and switches through it', async ({
  rolecall,
}) => {
  const base = await rolecall.signIn('alice', { mode: 'multi-session' });
  const child = await openRole(rolecall, 'acme-dev');
  await base.close();
  await child.bringToFront();
  const popup = await rolecall.openPopup();
  await popup.type('acme-prod-admin');
  await expect(popup.page.locator('.foot-bar-notice')).toContainText(
    'You are in a role already. Rolecall switches through',
  );
  const opened = rolecall.context.waitForEvent('page', (page) => page.url().includes('200000000004'));
  await popup.press('Enter');
  await opened.catch(() => {});
  await expect.poll(() => rolecall.activeUrl()).toContain('200000000004-');
  const pages = rolecall.context.pages().map((page) => page.url().slice(8, 20));
  expect(pages.filter((account) => /^20000000000\d$/.test(account)).sort()).toEqual([
    '200000000001',
    '200000000002',
    '200000000004',
  ]);
});

test('with the base signed out, says where to sign in, and who signed in where that is not known to fit', async ({
  rolecall,
}) => {
  const base = await rolecall.signIn('alice', { mode: 'multi-session' });
  const child = await openRole(rolecall, 'acme-dev');
  await base.close();
  const { sessions } = rolecall.sandbox.state;
  for (const { id, switched } of sessions.live()) if (!switched) sessions.remove(id);
  await child.bringToFront();
  const popup = await rolecall.openPopup();
  await popup.switchTo('acme-prod-admin');
  await expect(popup.panel).toContainText('You were in a role already');
  const signIn = rolecall.context.waitForEvent('page');
  await popup.choose('Sign in');
  const page = await signIn;
  await page.waitForURL('**/signin?**');
  await page.getByRole('radio', { name: 'Multi-session' }).check();
  await page.getByRole('button', { name: 'IAM user alice' }).click();
  await expectNav(page, 'alice');
  // The config has an alias, and pages of multi-session show none.
  const next = await rolecall.openPopup();
  await expect(next.told).toContainText('You signed in as 2000-0000-0001/alice');
  const opened = rolecall.context.waitForEvent('page', (one) => one.url().includes('200000000004'));
  await next.told.getByRole('button', { name: 'Switch anyway' }).click();
  await expectNav(await opened, 'acme-prod-admin');
});

test('from another window, switches through the base’s tab and opens the session in that window', async ({
  rolecall,
}) => {
  await rolecall.signIn('alice', { mode: 'multi-session' });
  const second = rolecall.context.waitForEvent('page');
  const windowId = await rolecall.background.evaluate(openWindow, 'https://wiki.example.com/');
  await (await second).waitForURL('https://wiki.example.com/');
  const opened = rolecall.context.waitForEvent('page', (page) => page.url().includes('console'));
  const popup = await rolecall.openPopup();
  await popup.switchTo('acme-dev');
  await expectNav(await opened, 'acme-dev');
  expect(await rolecall.background.evaluate(windowOf, '200000000002-')).toBe(windowId);
});

for (const mode of ['classic', 'multi-session'] as const) {
  test(`a base that may not assume the role (${mode}) is where it was after the refusal`, async ({ rolecall }) => {
    const page = await rolecall.signIn('bob', { mode });
    const before = page.url();
    const popup = await rolecall.openPopup();
    await popup.switchTo('acme-prod-admin');
    await expect(popup.panel).toContainText('AWS refused');
    await popup.press('Escape');
    await expectNav(page, 'bob');
    expect(page.url()).toBe(before);
    await popup.page.close();
    const next = await rolecall.openPopup();
    await expect(next.session).toContainText('bob');
  });
}

test('goes back to the base’s session where that has no tab any more', async ({ rolecall }) => {
  const base = await rolecall.signIn('alice', { mode: 'multi-session' });
  const child = await openRole(rolecall, 'acme-dev');
  await base.close();
  await child.bringToFront();
  const opened = rolecall.context.waitForEvent('page');
  const popup = await rolecall.openPopup();
  await popup.pressButton('Switch back');
  await expectNav(await opened, 'alice');
});

test('before another account of Identity Center, says what AWS would, and signs out where that is wanted', async ({
  rolecall,
}) => {
  const page = await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.type('lumen-prod');
  await expect(popup.page.locator('.foot-bar-notice')).toContainText('one account at a time');
  await popup.press('Enter');
  await expect(popup.panel).toContainText('You are signed in as 2000-0000-0001/alice (1 tab)');
  await expect(popup.panel).toContainText('Turn on multi-session support');
  const portal = rolecall.context.waitForEvent('page', (one) => one.url().includes('awsapps'));
  await popup.choose('Sign out and open');
  const opened = await portal;
  await opened.getByRole('link', { name: 'Sign in as dana' }).click();
  await expectNav(opened, 'Read_Only/dana');
  expect(rolecall.sandbox.requests.filter(({ path }) => path === '/oauth')).toHaveLength(1);
  await page.close();
});

type ChromeWorld = {
  chrome: {
    windows: { create(what: object): Promise<{ id: number }> };
    tabs: { query(what: object): Promise<{ url?: string; windowId: number }[]> };
  };
};

/** Runs in the extension's worker: a window in front. */
async function openWindow(url: string): Promise<number> {
  const { id } = await (globalThis as never as ChromeWorld).chrome.windows.create({ url, focused: true });
  return id;
}

/** Runs in the extension's worker: the window of the console tab that has this in its address. */
async function windowOf(part: string): Promise<number | undefined> {
  const tabs = await (globalThis as never as ChromeWorld).chrome.tabs.query({});
  return tabs.find(({ url }) => url?.includes(part))?.windowId;
}
