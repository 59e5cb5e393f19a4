import { sampleConfig } from '../sandbox/sample-config.ts';
import { expect, test } from './support/rolecall.ts';

const misspelt = `
[profile acme-dev-typo]
role_arn = arn:aws:iam::200000000002:role/Develope
source_profile = acme-login
`;

test.beforeEach(({ rolecall }) => rolecall.importConfig(sampleConfig + misspelt));

for (const mode of ['classic', 'multi-session'] as const) {
  test(`says why AWS may have refused, with both policies for this base, in ${mode}`, async ({ rolecall }) => {
    await rolecall.signIn('bob', { mode });
    const popup = await rolecall.openPopup();
    const open = (title: string) => popup.panel.locator('summary', { hasText: title }).press('Enter');
    await popup.switchTo('acme-prod-admin');
    await expect(popup.panel).toContainText('Likely causes, most likely first');
    await expect(popup.panel).toContainText('The role’s trust policy does not name you');
    await expect(popup.panel).toContainText('2000-0000-0001/bob');
    await open('Policies and commands');
    await open('In account 2000-0000-0004');
    await expect(popup.panel).toContainText('arn:aws:iam::200000000001:user/bob');
    await open('Not the cause');
    await expect(popup.panel).toContainText('Another partition: role and session are both in');
  });
}

test('names the role of the list that a misspelt one is nearest to', async ({ rolecall }) => {
  await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.switchTo('acme-dev-typo');
  await expect(popup.panel.getByRole('listitem').first()).toContainText(
    'Your list has acme-dev: role Developer in 2000-0000-0002',
  );
});

test('says why in the next popup too', async ({ rolecall }) => {
  await rolecall.signIn('alice', { scenario: { csrf: 'never' } });
  const popup = await rolecall.openPopup();
  // What asks the background is loaded by then: a popup that closes before that has asked for nothing.
  await expect(popup.session).toContainText('alice');
  await popup.switchTo('acme-dev');
  await expect(popup.panel).toContainText('Switching to acme-dev');
  await popup.page.close();
  await expect
    .poll(() =>
      rolecall.background.evaluate(() => (globalThis as never as World).chrome.storage.session.get('switch-issue')),
    )
    .toHaveProperty('switch-issue');
  const next = await rolecall.openPopup();
  await next.told.getByText('Why, and what to do').click();
  await expect(next.told).toContainText('The page was still loading');
});

type World = { chrome: { storage: { session: { get(key: string): Promise<object> } } } };

test('offers to remove a role that is refused again and again, and takes that back', async ({ rolecall }) => {
  await rolecall.signIn('bob', { mode: 'multi-session' });
  for (let time = 1; time <= 3; time++) {
    const popup = await rolecall.openPopup();
    await popup.switchTo('acme-prod-admin');
    await expect(popup.panel).toContainText('AWS refused');
    if (time < 3) await popup.page.close();
    else {
      await expect(popup.panel).toContainText('refused 3 times');
      await popup.panel.getByRole('button', { name: 'Remove from the list' }).press('Enter');
      await expect(popup.panel).toContainText('Removed from the list.');
      await popup.panel.getByRole('button', { name: 'Undo' }).press('Enter');
      await expect(popup.panel).toContainText('It is in the list again.');
    }
  }
});
