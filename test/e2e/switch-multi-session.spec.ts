import { sampleConfig } from '../sandbox/sample-config.ts';
import { expectNav } from './support/nav.ts';
import { expect, type Rolecall, test } from './support/rolecall.ts';

test.beforeEach(({ rolecall }) => rolecall.importConfig(sampleConfig));

for (const destination of ['login-hint', 'session-host'] as const) {
  test(`opens the new session in a new tab (destination by ${destination})`, async ({ rolecall }) => {
    const page = await rolecall.signIn('alice', { mode: 'multi-session', scenario: { destination } });
    const opened = rolecall.context.waitForEvent('page');
    const popup = await rolecall.openPopup();
    await expect(popup.session).toContainText('alice');
    await popup.switchTo('acme-prod-read');
    const session = await opened;
    await expectNav(session, 'acme-prod-read');
    expect(new URL(session.url()).host).toMatch(/^200000000004-\w{8}\.us-west-2\.console\.aws\.amazon\.com$/);
    await expectNav(page, 'alice');
    const sent = rolecall.sandbox.requests.find(
      ({ method, path }) => method === 'POST' && path.endsWith('/v1/switchrole'),
    );
    expect(sent?.fields).toEqual({
      account: '200000000004',
      roleName: 'ReadOnly',
      displayName: 'acme-prod-read',
      color: 'c62828',
      redirectUri: 'https://us-west-2.console.aws.amazon.com/console/home?region=us-west-2',
    });
  });
}

test('from a role’s session, goes through the base’s tab (AESR#358)', async ({ rolecall }) => {
  await rolecall.signIn('alice', { mode: 'multi-session' });
  const child = await openRole(rolecall, 'acme-dev');
  await expectNav(child, 'acme-dev');
  const second = await openRole(rolecall, 'acme-prod-admin');
  await expectNav(second, 'acme-prod-admin');
});

test('goes to the tab in which the role is open, and switches again by another key (AESR#385, SSOX#113)', async ({
  rolecall,
}) => {
  await rolecall.signIn('alice', { mode: 'multi-session' });
  const child = await openRole(rolecall, 'acme-dev');
  await expectNav(child, 'acme-dev');
  const base = rolecall.context.pages().find((page) => page.url().includes('200000000001-'))!;
  await base.bringToFront();

  const popup = await rolecall.openPopup();
  await popup.type('acme-dev');
  await expect(popup.active).toContainText('open in a tab');
  await expect(popup.active).toHaveAttribute('data-sessions', '1');
  await expect(popup.page.locator('.foot-bar-notice')).toContainText('Goes to its open tab');
  await expect(popup.page.locator('.foot-bar-notice')).toContainText('Alt+↵ switches again');
  await popup.press('Enter');
  await popup.closed();
  await expect.poll(() => rolecall.activeUrl()).toContain('200000000002-');

  await base.bringToFront();
  const again = await rolecall.openPopup();
  const opened = rolecall.context.waitForEvent('page');
  await again.switchTo('acme-dev', 'Alt+Enter');
  await expectNav(await opened, 'acme-dev');
});

test('says before and after that a role’s own session opens few others, where the base is signed out', async ({
  rolecall,
}) => {
  const base = await rolecall.signIn('alice', { mode: 'multi-session' });
  const child = await openRole(rolecall, 'acme-dev');
  await expectNav(child, 'acme-dev');
  await base.close();
  const { sessions } = rolecall.sandbox.state;
  for (const { id, switched } of sessions.live()) if (!switched) sessions.remove(id);
  const popup = await rolecall.openPopup();
  await popup.type('acme-prod-admin');
  await expect(popup.active).toContainText('original session only');
  await expect(popup.page.locator('.foot-bar-notice')).toContainText('You are in a role already');
  await popup.press('Enter');
  await expect(popup.panel).toContainText('You were in a role already');
  await expect(popup.panel).not.toContainText('trust policy');
});

test('says that five sessions are open', async ({ rolecall }) => {
  await rolecall.signIn('alice', { mode: 'multi-session' });
  for (const profile of ['acme-dev', 'acme-dev-admin', 'acme-deploy', 'acme-prod-read']) {
    await expectNav(await openRole(rolecall, profile), profile);
  }
  const popup = await rolecall.openPopup();
  await popup.switchTo('acme-audit');
  await expect(popup.panel).toContainText('Five sessions are open');
});

test('goes back by showing the base’s tab, and by reopening it', async ({ rolecall }) => {
  await rolecall.signIn('alice', { mode: 'multi-session' });
  await expectNav(await openRole(rolecall, 'acme-dev'), 'acme-dev');
  const popup = await rolecall.openPopup();
  await popup.pressButton('Switch back');
  await popup.closed();
  await expect.poll(() => rolecall.activeUrl()).toContain('200000000001-');
});

async function openRole(rolecall: Rolecall, profile: string) {
  const opened = rolecall.context.waitForEvent('page');
  const popup = await rolecall.openPopup();
  await popup.switchTo(profile);
  return opened;
}
