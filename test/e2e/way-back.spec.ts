import { sampleConfig } from '../sandbox/sample-config.ts';
import { expectNav } from './support/nav.ts';
import { expect, type Rolecall, test } from './support/rolecall.ts';

test.beforeEach(({ rolecall }) => rolecall.importConfig(sampleConfig));

/** In acme-dev by alice, in multi-session, with her own session's tab closed. */
async function inChild(rolecall: Rolecall) {
  const base = await rolecall.signIn('alice', { mode: 'multi-session' });
  const opened = rolecall.context.waitForEvent('page');
  const popup = await rolecall.openPopup();
  await popup.switchTo('acme-dev');
  const child = await opened;
  await expectNav(child, 'acme-dev');
  await base.close();
  await child.bringToFront();
  return child;
}

test('from a role’s session whose base is signed out, one click leads to where it signs in', async ({ rolecall }) => {
  await inChild(rolecall);
  const { sessions } = rolecall.sandbox.state;
  for (const { id, switched } of sessions.live()) if (!switched) sessions.remove(id);
  const popup = await rolecall.openPopup();
  await popup.pressButton('Switch back');
  await expect(popup.panel).toContainText('Could not switch back');
  const opened = rolecall.context.waitForEvent('page');
  await popup.choose('Choose it or sign in at AWS');
  const page = await opened;
  await page.getByRole('radio', { name: 'Multi-session' }).check();
  await page.getByRole('button', { name: 'IAM user alice' }).first().click();
  await expectNav(page, 'alice');
});

test('from a role’s session with two that may be its base, AWS’s own page lists them', async ({ rolecall }) => {
  const child = await inChild(rolecall);
  const other = await rolecall.signIn('jisu', { mode: 'multi-session' });
  const bob = await rolecall.signIn('bob', { mode: 'multi-session' });
  await Promise.all([other.close(), bob.close()]);
  const { sessions } = rolecall.sandbox.state;
  for (const { id, principal, switched } of sessions.live())
    if (!switched && principal.name === 'alice') sessions.remove(id);
  await child.bringToFront();
  const popup = await rolecall.openPopup();
  await popup.pressButton('Switch back');
  await expect(popup.panel).toContainText('cannot tell which one you signed in with');
  await expect(popup.panel.getByRole('button').first()).toBeFocused();
  await expect(popup.panel.getByRole('button', { name: 'Sessions' })).toBeVisible();
});

test('where the page forbids AWS’s form, goes back from a new tab', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.switchTo('acme-dev');
  await popup.closed();
  await expectNav(page, 'acme-dev');
  const [session] = rolecall.sandbox.state.sessions.live();
  session!.scenario = { csp: 'blocked' };
  await page.reload();
  await expectNav(page, 'acme-dev');
  const back = await rolecall.openPopup();
  await back.pressButton('Switch back');
  await expect(back.panel).toContainText('security policy');
  session!.scenario = {};
  const opened = rolecall.context.waitForEvent('page');
  await back.choose('Try in a new tab');
  await expectNav(await opened, 'alice');
});

test('after the end of a classic session, one click leads to the sign-in, which ends at the base', async ({
  rolecall,
}) => {
  const page = await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.switchTo('acme-dev');
  await popup.closed();
  await expectNav(page, 'acme-dev');
  rolecall.sandbox.state.sessions.clear();
  const back = await rolecall.openPopup();
  await back.pressButton('Switch back');
  await expect(back.panel).toContainText('Your session has expired');
  await back.choose('Sign in');
  await page.waitForURL('**/signin?**');
  await page.getByRole('radio', { name: 'One session' }).check();
  await page.getByRole('button', { name: 'IAM user alice' }).first().click();
  await expectNav(page, 'alice');
});

test('goes back by the key over a page that is none of AWS’s', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.switchTo('acme-dev');
  await popup.closed();
  await expectNav(page, 'acme-dev');
  const wiki = await rolecall.context.newPage();
  await wiki.goto('https://wiki.example.com/');
  const back = await rolecall.openPopup();
  await back.press('Alt+l');
  await expectNav(page, 'alice');
});
