import { historyRows } from '../e2e/support/history.ts';
import { expectNav } from '../e2e/support/nav.ts';
import { expect, type Rolecall, test } from '../e2e/support/rolecall.ts';
import { sampleConfig } from '../sandbox/sample-config.ts';
import type { Scenario } from '../sandbox/scenario.ts';

test.beforeEach(({ rolecall }) => rolecall.importConfig(sampleConfig + byAlias));

const byAlias = `
[profile dev-by-alias]
aws_account_id = acme-dev
role_name = Developer
`;

/** What was sent to AWS's sign-in hosts to switch. */
const switches = ({ sandbox }: Rolecall) =>
  sandbox.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('switchrole'));

const historyText = async (rolecall: Rolecall) => (await historyRows(rolecall)).join('\n');

const inMultiSession = (scenario: Partial<Scenario>) => ({ mode: 'multi-session' as const, scenario });

test('a page claims that production has the alias of another account: what is sent is what the user wrote', async ({
  rolecall,
}) => {
  await rolecall.signIn('alice', { scenario: { hostile: 'alias' } });
  const first = await rolecall.openPopup();
  await first.switchTo('acme-deploy');
  // It says the same of the page after, and is not believed: AWS's cookie says who one is.
  await first.closed();
  const page = await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.switchTo('dev-by-alias');
  await popup.closed();
  await expectNav(page, 'dev-by-alias');
  const [, sent] = switches(rolecall);
  expect(sent?.fields).toMatchObject({ account: 'acme-dev', roleName: 'Developer' });
  expect(page.url()).not.toContain('200000000004');

  const { page: options } = await rolecall.openOptions('#preferences');
  await expect(options.getByRole('heading', { name: 'Preferences' })).toBeVisible();
  await expect(options.getByText('2000-0000-0004')).toHaveCount(0);
});

test('a page rewrites forms by their events, prototypes and getters: the form goes to AWS, as it was made', async ({
  rolecall,
}) => {
  const page = await rolecall.signIn('alice', { scenario: { hostile: 'forms' } });
  const popup = await rolecall.openPopup();
  await popup.switchTo('acme-dev');
  await popup.closed();
  await expectNav(page, 'acme-dev');
  const sent = switches(rolecall);
  expect(sent.map(({ host, fields }) => ({ host, ...fields }))).toEqual([
    {
      host: 'us-east-1.signin.aws.amazon.com',
      mfaNeeded: '0',
      action: 'switchFromBasis',
      src: 'nav',
      account: '200000000002',
      roleName: 'Developer',
      displayName: 'acme-dev',
      color: '2e7d32',
      redirect_uri: expect.stringContaining('ap-northeast-2.console.aws.amazon.com'),
      csrf: expect.stringMatching(/^\d+$/),
    },
  ]);
});

test('a page swallows every form that is submitted: ours is not the page’s', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice', { scenario: { silent: 'form' } });
  const popup = await rolecall.openPopup();
  await popup.switchTo('acme-dev');
  await popup.closed();
  await expectNav(page, 'acme-dev');
});

for (const csrf of ['object', 'huge'] as const) {
  test(`a page gives for its token what none is (${csrf}): nothing is sent`, async ({ rolecall }) => {
    await rolecall.signIn('alice', { scenario: { csrf } });
    const popup = await rolecall.openPopup();
    await popup.switchTo('acme-dev');
    await expect(popup.panel).toContainText('did not react');
    expect(switches(rolecall)).toEqual([]);
  });
}

for (const hostile of ['requests', 'worker'] as const) {
  test(`a page answers requests in AWS’s stead (${hostile}): no sign-in link of its own is opened`, async ({
    rolecall,
  }) => {
    const page = await rolecall.signIn('alice', inMultiSession({ hostile }));
    if (hostile === 'worker') {
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    }
    const opened = rolecall.context.waitForEvent('page');
    const popup = await rolecall.openPopup();
    await popup.switchTo('acme-dev');
    await expectNav(await opened, 'acme-dev');
    expect(rolecall.sandbox.requests.filter(({ path }) => path === '/federation')).toEqual([]);
    await expect.poll(() => historyText(rolecall)).toContain('Switched');
  });
}

test('a page lies about who one is after the switch: the switch is not called done', async ({ rolecall }) => {
  await rolecall.signIn('alice', inMultiSession({ hostile: 'identity' }));
  const popup = await rolecall.openPopup();
  const opened = rolecall.context.waitForEvent('page');
  await popup.switchTo('acme-dev');
  await opened;
  // Its host is the role's account, and it claims another: nobody has seen who one is there.
  await expect.poll(() => historyText(rolecall)).toContain('Opened');
  expect(await historyText(rolecall)).not.toContain('Switched');
});

test('a page claims to be production in another account’s host: it is not taken for it', async ({ rolecall }) => {
  await rolecall.signIn('alice', inMultiSession({ hostile: 'identity' }));
  const popup = await rolecall.openPopup();
  await expect(popup.session).not.toContainText('Admin');
  const opened = rolecall.context.waitForEvent('page');
  await popup.switchTo('acme-prod-admin');
  expect(new URL((await opened).url()).host).toMatch(/^200000000004-/);
});

test('somebody else signs in on the page under an open popup: nothing is sent before the list was judged for them', async ({
  rolecall,
}) => {
  const page = await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await expect(popup.session).toContainText('alice');
  await page.goto(rolecall.sandbox.state.signInUrl('jisu'));
  await popup.switchTo('acme-prod-admin');
  await expect(popup.panel).toContainText('Could not switch to acme-prod-admin');
  await expect(popup.panel).toContainText('Nothing was sent to AWS');
  await expect(popup.panel).toContainText(
    /signed in as 3100-0000-0001\/jisu now, and this list was shown for .*\/alice/,
  );
  expect(switches(rolecall)).toEqual([]);
  await expect(popup.session).toContainText('jisu');
  await popup.press('Enter');
  await expect(popup.row('acme-prod-admin')).toHaveAttribute('data-reach', 'doubtful');

  // Chosen with that in sight, it goes on as always.
  await popup.press('Enter');
  await expect.poll(() => switches(rolecall).length).toBe(1);
});
