import { sampleConfig } from '../sandbox/sample-config.ts';
import { navShows } from './support/firefox/nav.ts';
import { expect, test } from './support/firefox/rolecall.ts';

test.beforeEach(({ firefox }) => firefox.importConfig(sampleConfig));

const hostOf = (url: string) => new URL(url).host;

test('Firefox: from a role’s session, reopens the base’s session, and switches through it', async ({ firefox }) => {
  const base = await firefox.signIn('alice', { mode: 'multi-session' });
  const popup = await firefox.openPopup();
  await popup.switchTo('acme-dev');
  const child = await firefox.tabAt('https://200000000002-');
  await navShows(child, 'acme-dev');
  await base.close();
  await child.bringToFront();
  const next = await firefox.openPopup();
  await next.switchTo('acme-prod-admin');
  await navShows(await firefox.tabAt('https://200000000004-'), 'acme-prod-admin');
  await navShows(await firefox.tabAt('https://200000000001-'), 'alice');
  const again = await firefox.openPopup();
  await again.press('Alt+KeyW');
  await expect.poll(() => again.dialog()).toContain('3 of 5 sessions are signed in.');
  expect(await again.dialog()).not.toContain('signed out');
});

test('Firefox: in a container, whose sessions are its own, switches from there and asks for no list', async ({
  firefox,
}) => {
  const outside = await firefox.signIn('alice', { mode: 'multi-session' });
  const container = await firefox.browser.createBrowserContext();
  await firefox.signIn('jisu', { mode: 'multi-session' }, container);
  const popup = await firefox.openPopup();
  await popup.press('Alt+KeyW');
  await expect.poll(() => popup.dialog()).toContain('At least 2 of 5');
  await expect.poll(() => popup.dialog()).toContain('another container');
  expect(firefox.sandbox.requests.filter(({ path }) => path === '/sessions/v1/list')).toEqual([]);
  await popup.press('Alt+KeyW');
  await popup.switchTo('acme-dev');
  await expect.poll(() => popup.panel()).toContain('Could not switch to acme-dev');
  expect(hostOf(outside.url())).toContain('200000000001-');
  const [sent] = firefox.sandbox.requests.filter(({ path }) => path.endsWith('/v1/switchrole'));
  expect(sent?.path, 'by who is signed in in the container').toContain('310000000001-');
});

test('Firefox: goes on by itself after the sign-in', async ({ firefox }) => {
  const page = await firefox.signIn('alice');
  firefox.sandbox.state.sessions.clear();
  const popup = await firefox.openPopup();
  await popup.switchTo('acme-dev');
  await expect.poll(() => popup.panel()).toContain('Your session has expired');
  await popup.pressButton('Sign in');
  const signIn = await firefox.tabAt('https://signin.aws.amazon.com/signin');
  const alice = await signIn.waitForSelector('button[name=as][value=alice]');
  await alice!.evaluate((button) => (button as HTMLElement).click());
  await navShows(page, 'acme-dev');
});
