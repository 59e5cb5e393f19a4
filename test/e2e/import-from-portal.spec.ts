import type { Page } from '@playwright/test';
import { OptionsPage } from './support/options-page.ts';
import { expect, type Rolecall, test } from './support/rolecall.ts';

const older = 'https://lumen.awsapps.com';
const newer = 'https://ssoins-7223aaaabbbbcccc.portal.eu-west-1.app.aws';

async function signIn({ context }: Rolecall, portal = newer): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${portal}/sandbox/sign-in`);
  return page;
}

/** Clicks the import button of the popup over a portal, and gives the settings that it opens. */
async function importFrom(rolecall: Rolecall, page: Page): Promise<OptionsPage> {
  const popup = await rolecall.clickAction(page);
  const opened = rolecall.context.waitForEvent('page');
  await popup.page.getByRole('button', { name: 'Import roles from this page' }).click();
  return new OptionsPage(await opened);
}

const panel = ({ page }: OptionsPage) => page.getByRole('region', { name: 'Access portal' });
const importButton = ({ page }: OptionsPage) => page.getByRole('button', { name: /^Import: / });

for (const [era, portal, session] of [
  ['a newer', newer, 'ssoins-7223aaaabbbbcccc.portal.eu-west-1.app.aws'],
  ['an older', older, 'lumen.awsapps.com'],
] as const) {
  test(`reads accounts and permission sets of ${era} portal, page by page, and imports them`, async ({ rolecall }) => {
    const options = await importFrom(rolecall, await signIn(rolecall, portal));
    await options.seeText(
      `[sso-session ${session}]
sso_start_url = ${portal}${portal === older ? '/start' : ''}
sso_region = eu-west-1
sso_registration_scopes = sso:account:access

[profile 'Lumen main-AdministratorAccess']
sso_session = ${session}
sso_account_id = 420000000001
sso_account_name = Lumen main
sso_role_name = AdministratorAccess

[profile 'Lumen prod-Read_Only']
sso_session = ${session}
sso_account_id = 420000000003
sso_account_name = Lumen prod
sso_role_name = Read_Only
`,
    );
    await expect(panel(options)).toContainText('2 accounts and 2 roles');
    await importButton(options).click();
    await options.seeText('');
    await expect(options.page.getByText('2 new')).toBeVisible();
  });
}

test('says on a second reading what was gained and what was lost, and keeps the names of the user', async ({
  rolecall,
}) => {
  await rolecall.importConfig(`[sso-session work]
sso_start_url = ${newer}
sso_region = eu-west-1

[profile prod]
sso_session = work
sso_account_id = 420000000003
sso_role_name = Read_Only

[profile old]
sso_session = work
sso_account_id = 420000000009
sso_role_name = Read_Only

[profile mine]
role_arn = arn:aws:iam::200000000002:role/Developer
`);
  const options = await importFrom(rolecall, await signIn(rolecall));
  await options.seeText(/\[profile prod\]\nsso_session = work\nsso_account_id = 420000000003/);
  const group = (name: string) => options.page.locator('.review-group').filter({ hasText: name });
  await expect(group('New')).toContainText('Lumen main-AdministratorAccess');
  await expect(group('Gone')).toContainText('old');
  await options.page.getByRole('button', { name: /^Import: / }).click();
  await options.seeText('');
  await expect(options.page.getByText('1 new, 1 changed', { exact: false })).toBeVisible();
});

test('shows how far it is with a thousand accounts, can be cancelled, and goes on where it ended', async ({
  rolecall,
}) => {
  const { state, requests } = rolecall.sandbox;
  state.set({ portalAccounts: 'thousand', portalLists: 'stuck' });
  const options = await importFrom(rolecall, await signIn(rolecall));
  await expect(panel(options)).toContainText('10 of 1,000 accounts');
  await options.page.getByRole('button', { name: 'Cancel' }).click();
  await expect(panel(options)).toContainText('was canceled');
  await expect(panel(options)).toContainText('Read so far: 10 accounts');
  state.set({ portalLists: 'fine' });
  const before = requests.filter(({ path }) => path.endsWith('/profiles'));
  await options.page.getByRole('button', { name: 'Try again' }).click();
  await expect(panel(options)).toContainText('1,000 accounts and 1,997 roles');
  await expect(importButton(options)).toBeVisible();
  const paths = requests.filter(({ path, method }) => path.endsWith('/profiles') && method === 'GET');
  expect(paths.filter(({ path }) => path === before[0]?.path)).toHaveLength(1);
});

for (const [portalLists, words, some] of [
  ['expiry', 'You are not signed in', /^Review the \d+ roles read so far$/],
  ['changed', 'Rolecall does not understand the answer', 'Review the 38 roles read so far'],
  ['half-loaded', 'is still loading', undefined],
  ['some', 'The permission sets of 1 account could not be read', 'Review the 1,996 roles read so far'],
] as const) {
  test(`says what is in the way of a portal’s lists (${portalLists}), and loses nothing`, async ({ rolecall }) => {
    rolecall.sandbox.state.set({ portalAccounts: 'thousand', portalLists });
    const { context } = rolecall;
    const page = await context.newPage();
    await page.goto(`${newer}/sandbox/sign-in`, { waitUntil: 'commit' });
    const options = await importFrom(rolecall, page);
    await expect(panel(options)).toContainText(words);
    if (some === undefined) return;
    await options.page.getByRole('button', { name: some }).click();
    await expect(options.page.getByText('Nothing is removed for what was not read', { exact: false })).toBeVisible();
    await expect(importButton(options)).toBeVisible();
  });
}

for (const [era, portal] of [
  ['a newer', newer],
  ['an older', older],
] as const) {
  test(`offers what the page of ${era} portal shows where its lists cannot be had`, async ({ rolecall }) => {
    rolecall.sandbox.state.set({ portalLists: 'rows' });
    const options = await importFrom(rolecall, await signIn(rolecall, portal));
    await expect(panel(options)).toContainText('What its page shows can be reviewed');
    await options.page.getByRole('button', { name: 'Review the 2 roles read so far' }).click();
    await expect(options.page.getByText('Nothing is removed for what was not read', { exact: false })).toBeVisible();
    await importButton(options).click();
    await options.seeText('');
  });
}

test('comes to an end with a portal whose list has none', async ({ rolecall }) => {
  const { state, requests } = rolecall.sandbox;
  state.set({ portalLists: 'endless' });
  const options = await importFrom(rolecall, await signIn(rolecall));
  await expect(panel(options)).toContainText('Rolecall does not understand the answer');
  expect(requests.filter(({ path }) => path.endsWith('/appinstances')).length).toBeLessThan(30);
  expect(requests.filter(({ path }) => path.endsWith('/profiles'))).toEqual([]);
  await expect(options.page.getByRole('button', { name: /read so far/ })).toBeHidden();
});

test('waits as long as a portal asks for, and goes on', async ({ rolecall }) => {
  rolecall.sandbox.state.set({ portalLists: 'busy' });
  const options = await importFrom(rolecall, await signIn(rolecall));
  await expect(panel(options)).toContainText('2 accounts and 2 roles');
});

test('says on an older portal’s page, too, that nobody is signed in', async ({ rolecall }) => {
  const page = await rolecall.context.newPage();
  await page.goto(`${older}/start/`);
  const options = await importFrom(rolecall, page);
  await expect(panel(options)).toContainText('You are not signed in');
  await page.goto(`${older}/sandbox/sign-in`);
  await options.page.getByRole('button', { name: 'Try again' }).click();
  await expect(panel(options)).toContainText('2 accounts and 2 roles');
});

test('says that the portal’s tab was reloaded, goes on, and keeps what was read when both pages are gone', async ({
  rolecall,
}) => {
  const { state } = rolecall.sandbox;
  state.set({ portalAccounts: 'thousand', portalLists: 'stuck' });
  const page = await signIn(rolecall);
  const options = await importFrom(rolecall, page);
  await expect(panel(options)).toContainText('10 of 1,000 accounts');
  await page.reload();
  await expect(panel(options)).toContainText('was reloaded');
  await expect(panel(options)).toContainText('Read so far: 10 accounts');
  await page.close();
  await options.page.reload();
  await expect(panel(options)).toContainText('was closed');
  await options.page.getByRole('button', { name: 'Review the 17 roles read so far' }).click();
  await expect(importButton(options)).toBeVisible();
});

test('makes the review again where another page has imported the portal meanwhile', async ({ rolecall }) => {
  const page = await signIn(rolecall);
  const first = await importFrom(rolecall, page);
  await expect(importButton(first)).toHaveText('Import: 2 new');
  await page.bringToFront();
  const second = await importFrom(rolecall, page);
  await importButton(second).click();
  await second.seeText('');
  await importButton(first).click();
  await expect(
    first.page.getByText('This portal was imported elsewhere since this review', { exact: false }),
  ).toBeVisible();
  await expect(first.page.getByRole('button', { name: 'Import: 2 new' })).toHaveCount(0);
});

test('says that nobody is signed in, that the tab went elsewhere, and that it is closed', async ({ rolecall }) => {
  const page = await rolecall.context.newPage();
  await page.goto(`${newer}/`);
  const options = await importFrom(rolecall, page);
  await expect(panel(options)).toContainText('You are not signed in');
  await page.goto('https://wiki.example.com/');
  await options.page.getByRole('button', { name: 'Try again' }).click();
  await expect(panel(options)).toContainText('shows another page');
  await page.close();
  await options.page.getByRole('button', { name: 'Try again' }).click();
  await expect(panel(options)).toContainText('was closed');
});
