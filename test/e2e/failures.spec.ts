import { sampleConfig } from '../sandbox/sample-config.ts';
import { expectNav } from './support/nav.ts';
import { expect, test } from './support/rolecall.ts';

const wrongRole = `
[profile gone]
role_arn = arn:aws:iam::200000000002:role/NoSuchRole
source_profile = acme-login
`;

test.beforeEach(({ rolecall }) => rolecall.importConfig(sampleConfig + wrongRole));

const failures = [
  ['a role that does not exist', 'gone', {}, 'AWS refused'],
  ['a stale token', 'acme-dev', { csrf: 'stale' }, 'Your session has expired'],
  // AESR#260: the console's policy once forbade the form, without a word.
  ['a form that the page’s policy blocks', 'acme-dev', { csp: 'blocked' }, 'security policy blocked'],
  // AESR#224: a click, and nothing happened.
  ['a page whose token never comes', 'acme-dev', { csrf: 'never' }, 'did not react'],
  ['a page without a token', 'acme-dev', { csrf: 'missing' }, 'did not react'],
] as const;

for (const [name, profile, scenario, words] of failures) {
  test(`says what went wrong with ${name}, and offers AWS’s page`, async ({ rolecall }) => {
    await rolecall.signIn('alice', { scenario });
    const popup = await rolecall.openPopup();
    await popup.switchTo(profile);
    await expect(popup.panel).toContainText(words);
    const opened = rolecall.context.waitForEvent('page');
    await popup.choose('Use AWS’s switch-role page');
    await (await opened).waitForURL('https://signin.aws.amazon.com/switchrole?**');
  });
}

test('says when the multi-session session has expired', async ({ rolecall }) => {
  await rolecall.signIn('alice', { mode: 'multi-session' });
  rolecall.sandbox.state.sessions.clear();
  const popup = await rolecall.openPopup();
  await popup.switchTo('acme-dev');
  await expect(popup.panel).toContainText('Your session has expired');
});

test('says when a multi-session switch is refused', async ({ rolecall }) => {
  await rolecall.signIn('alice', { mode: 'multi-session' });
  const popup = await rolecall.openPopup();
  await popup.switchTo('gone');
  await expect(popup.panel).toContainText('AWS refused');
});

test('offers AWS’s page after two seconds of silence, while the wait goes on', async ({ rolecall }) => {
  await rolecall.signIn('alice', { scenario: { silent: 'server' } });
  const popup = await rolecall.openPopup();
  await popup.switchTo('acme-dev');
  await expect(popup.panel).toContainText('Switching to acme-dev');
  await expect(popup.panel).toContainText('AWS has not answered yet');
  await popup.choose('Cancel');
  await expect(popup.search).toBeFocused();
});

test('tells the next popup what the last one could not', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice', { scenario: { silent: 'server' } });
  const popup = await rolecall.openPopup();
  await popup.switchTo('acme-dev');
  await expect(popup.panel).toContainText('AWS has not answered yet');
  await popup.page.close();
  // Only now does it fail: on a busy machine a popup may take longer to close than a person looks at what it shows.
  await page.close();
  await expect
    .poll(() =>
      rolecall.background.evaluate(() =>
        (globalThis as never as ChromeWorld).chrome.storage.session.get('switch-issue'),
      ),
    )
    .toHaveProperty('switch-issue');
  await rolecall.signIn('alice');
  const next = await rolecall.openPopup();
  await expect(next.told).toContainText('Could not switch to acme-dev');
});

type ChromeWorld = { chrome: { storage: { session: { get(key: string): Promise<object> } } } };

const marks = [
  ['alice', 'acme-prod-breakglass', 'doubtful', 'external ID', 'cannot send its external ID'],
  ['alice', 'acme-logs-reader', 'impossible', 'name too long', 'its name is too long'],
  ['alice', 'lumen-gov', 'impossible', 'other partition', 'it is in another partition'],
  ['alice', '한빛-개발', 'doubtful', 'needs another sign-in', 'it is assumed from another account or user'],
  ['root', 'acme-dev', 'impossible', 'not from root', 'the root user cannot switch roles'],
] as const;

for (const [as, profile, state, words, why] of marks) {
  test(`dims ${profile} for ${as}, and says why`, async ({ rolecall }) => {
    await rolecall.signIn(as);
    const popup = await rolecall.openPopup();
    await popup.type(profile);
    const row = popup.row(profile);
    await expect(row).toHaveAttribute('data-reach', state);
    await expect(row).toContainText(words);
    await expect(row.locator('.role-row-reason')).toBeVisible();
    await row.hover();
    await expect(row.getByTitle(/^Pin \(/)).toBeVisible();
    await expect(row.locator('.role-row-reason'), 'the buttons have their own room').toBeVisible();
    await expect(row).toHaveAccessibleName(new RegExp(`^${profile}, account .*, role .*, dimmed because .*${why}`));
    if (state === 'impossible') {
      await popup.press('Enter');
      await expect(popup.panel).toContainText(`Could not switch to ${profile}`);
    }
  });
}

test('shows every role even when nothing can be known of the session', async ({ rolecall }) => {
  await rolecall.signIn('alice', { scenario: { metas: 'none', navService: 'no' } });
  const popup = await rolecall.openPopup();
  for (const profile of ['acme-dev', 'lumen-eusc', '한빛-분석']) {
    await popup.search.fill(profile);
    await expect(popup.row(profile)).toBeVisible();
  }
});

test('comes back to the page one was on when the role was the wrong one, and knows who is there', async ({
  rolecall,
}) => {
  const page = await rolecall.signIn('alice', {
    next: 'https://us-west-2.console.aws.amazon.com/ec2/home?region=us-west-2',
  });
  const popup = await rolecall.openPopup();
  await popup.switchTo('gone');
  await expect(popup.panel).toContainText('AWS refused');
  await popup.press('Escape');
  await expect(popup.search).toBeFocused();
  await expectNav(page, 'alice');
  expect(page.url()).toContain('/ec2/home');
  await popup.page.close();
  const next = await rolecall.openPopup();
  await expect(next.session).toContainText('alice');
  await next.switchTo('acme-dev');
  await expectNav(page, 'acme-dev');
});
