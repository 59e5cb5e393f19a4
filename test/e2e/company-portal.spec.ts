import { sampleConfig } from '../sandbox/sample-config.ts';
import { expectNav } from './support/nav.ts';
import { expect, type Rolecall, test } from './support/rolecall.ts';
import { tellWorker, toolbarOf } from './support/worker-events.ts';

const host = 'aws.lumen.example.com';
const config = sampleConfig.replace('https://lumen.awsapps.com/start', `https://${host}`);

test.beforeEach(({ rolecall }) => rolecall.importConfig(config));

const question = `${host} is not an AWS address. Open it?`;

/** The console that opens of a portal behind the company's address, after dana has signed in there. */
async function opensConsole(rolecall: Rolecall, act: () => Promise<void>): Promise<void> {
  const opened = rolecall.context.waitForEvent('page');
  await act();
  const portal = await opened;
  const signIn = portal.getByRole('link', { name: 'Sign in as dana' });
  const nav = portal.locator('#nav-usernameMenu');
  await expect(signIn.or(nav).first()).toBeVisible();
  if (await signIn.isVisible()) await signIn.click();
  await expectNav(portal, 'Read_Only/dana');
}

test('a company’s own portal address: asked about once, remembered, and asked about again when it is removed', async ({
  rolecall,
}) => {
  const wiki = await rolecall.context.newPage();
  await wiki.goto('https://wiki.example.com/');
  const asked = () => rolecall.sandbox.requests.filter((request) => request.host === host);

  const popup = await rolecall.openPopup();
  await popup.switchTo('lumen-prod');
  await expect(popup.panel.getByRole('heading', { name: question })).toBeVisible();
  // Enter alone opens nothing: the way back has the focus.
  await expect(popup.panel.getByRole('button', { name: 'Back to the list' })).toBeFocused();
  expect(asked()).toEqual([]);
  await opensConsole(rolecall, () => popup.choose('Open it'));

  await wiki.bringToFront();
  const again = await rolecall.openPopup();
  await opensConsole(rolecall, () => again.switchTo('lumen-prod'));

  const options = await rolecall.openOptions('#preferences');
  await expect(options.page.getByRole('row', { name: host })).toBeVisible();
  await options.page.getByRole('button', { name: `Remove: ${host}` }).click();
  await expect(options.page.getByText(`Removed: \u2068${host}\u2069`)).toBeVisible();
  await options.page.close();

  await wiki.bringToFront();
  const last = await rolecall.openPopup();
  await last.switchTo('lumen-prod');
  await expect(last.panel.getByRole('heading', { name: question })).toBeVisible();
});

test('from the address bar nothing is opened: the next popup asks', async ({ rolecall }) => {
  const wiki = await rolecall.context.newPage();
  await wiki.goto('https://wiki.example.com/');
  await tellWorker(rolecall.background, ['omnibox', 'onInputEntered', 'lumen-prod', 'currentTab']);
  await expect.poll(() => toolbarOf(rolecall.background)).toMatchObject({ badge: '!' });
  expect(rolecall.sandbox.requests.filter((request) => request.host === host)).toEqual([]);
  const popup = await rolecall.openPopup();
  await expect(popup.told).toContainText(question);
  await opensConsole(rolecall, () => popup.told.getByRole('button', { name: 'Open it' }).click());
});
