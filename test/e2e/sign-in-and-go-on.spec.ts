import type { Page } from '@playwright/test';
import { sampleConfig } from '../sandbox/sample-config.ts';
import { expectNav } from './support/nav.ts';
import { expect, type Rolecall, test } from './support/rolecall.ts';

test.beforeEach(({ rolecall }) => rolecall.importConfig(sampleConfig));

/** Picks somebody on the sandbox's sign-in page. */
async function signInAs(page: Page, title: string, mode: 'One session' | 'Multi-session' = 'One session') {
  await page.getByRole('radio', { name: mode }).check();
  await page.getByRole('button', { name: title }).first().click();
}

/** As the browser does with a worker that has nothing to do. */
async function endWorker({ context, background }: Rolecall) {
  const session = await context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url === background.url());
  await session.send('Target.closeTarget', { targetId: worker!.targetId });
  await session.detach();
}

for (const mode of ['classic', 'multi-session'] as const) {
  test(`after the end of a session (${mode}), signs in in its tab and goes on by itself`, async ({ rolecall }) => {
    const page = await rolecall.signIn('alice', { mode });
    rolecall.sandbox.state.sessions.clear();
    const popup = await rolecall.openPopup();
    await popup.switchTo('acme-dev');
    await expect(popup.panel).toContainText('Your session has expired');
    await popup.choose('Sign in');
    await page.waitForURL('**/signin?**');
    const opened = mode === 'multi-session' ? rolecall.context.waitForEvent('page') : undefined;
    await signInAs(page, 'IAM user alice', mode === 'classic' ? 'One session' : 'Multi-session');
    await expectNav(opened ? await opened : page, 'acme-dev');
  });
}

test('with a token that was too old, one click is enough', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice', { scenario: { csrf: 'stale' } });
  const popup = await rolecall.openPopup();
  await popup.switchTo('acme-dev');
  await expect(popup.panel).toContainText('too old to switch from');
  rolecall.sandbox.state.sessions.live()[0]!.scenario = {};
  await popup.choose('Sign in');
  await expectNav(page, 'acme-dev');
});

test('goes on with nobody else than was there', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice');
  rolecall.sandbox.state.sessions.clear();
  const popup = await rolecall.openPopup();
  await popup.switchTo('acme-dev');
  await popup.choose('Sign in');
  await page.waitForURL('**/signin?**');
  await signInAs(page, 'IAM user bob');
  await expectNav(page, 'bob');
  const next = await rolecall.openPopup();
  await expect(next.told).toContainText('You signed in as 2000-0000-0001/bob');
  expect(switches(rolecall)).toBe(1);
  await next.told.getByRole('button', { name: 'Switch anyway' }).click();
  await expectNav(page, 'acme-dev');
});

test('signed out, remembers the role over the sign-in, also when the worker ends meanwhile', async ({ rolecall }) => {
  const wiki = await rolecall.context.newPage();
  await wiki.goto('https://wiki.example.com/');
  const opened = rolecall.context.waitForEvent('page');
  const popup = await rolecall.openPopup();
  await popup.switchTo('acme-dev');
  const page = await opened;
  await page.waitForURL('**/signin?**');
  const next = await rolecall.openPopup();
  await expect(next.told).toContainText('acme-dev waits for your sign-in');
  await next.page.close();
  await endWorker(rolecall);
  await signInAs(page, 'IAM user alice');
  await expectNav(page, 'acme-dev');
});

test('signed out, and canceled: the sign-in is only a sign-in', async ({ rolecall }) => {
  const wiki = await rolecall.context.newPage();
  await wiki.goto('https://wiki.example.com/');
  const opened = rolecall.context.waitForEvent('page');
  const popup = await rolecall.openPopup();
  await popup.switchTo('acme-dev');
  const page = await opened;
  await page.waitForURL('**/signin?**');
  const next = await rolecall.openPopup();
  await next.told.getByRole('button', { name: 'Cancel' }).click();
  await expect(next.told).toHaveCount(0);
  await next.page.close();
  await signInAs(page, 'IAM user alice');
  await expectNav(page, 'alice');
  // What was kept would have been used up by now.
  const after = await rolecall.openPopup();
  await expect(after.session).toContainText('alice');
  expect(switches(rolecall)).toBe(0);
});

test('on AWS’s own page nothing goes on by itself', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice');
  await page.goto('https://wiki.example.com/');
  const opened = rolecall.context.waitForEvent('page');
  const popup = await rolecall.openPopup();
  await popup.switchTo('acme-dev');
  const link = await opened;
  await link.waitForURL('**/switchrole?**');
  await link.getByRole('button', { name: 'Cancel' }).click();
  await expectNav(link, 'alice');
  const after = await rolecall.openPopup();
  await expect(after.session).toContainText('alice');
  expect(switches(rolecall)).toBe(0);
});

/** How often AWS was asked for a role. */
const switches = ({ sandbox }: Rolecall): number =>
  sandbox.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('switchrole')).length;
