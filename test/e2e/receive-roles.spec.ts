import type { Locator } from '@playwright/test';
import { bundleLink } from '@/core/share/bundle-link.ts';
import { sampleConfig } from '../sandbox/sample-config.ts';
import { OptionsPage } from './support/options-page.ts';
import { expect, type Rolecall, test } from './support/rolecall.ts';

const shared = Array.from({ length: 12 }, (_, n) => ({
  ...{ kind: 'iam' as const, partition: 'aws' as const, organization: 'Globex', roleName: 'Ops', line: n + 1 },
  ...{ profile: `globex-${n}`, account: String(300000000000 + n) },
}));
const { link = '' } = bundleLink(shared);

/** Their link leads to AWS's page without a role. */
const sets = bundleLink(
  shared.map((role) => ({ ...role, kind: 'identity-center' as const, startUrl: 'https://globex.awsapps.com/start' })),
);

/** What is opened for a review, and what comes of it. */
async function importAll(
  rolecall: Rolecall,
  opening: () => Promise<unknown>,
  text = /300000000011:role\/Ops\n/,
  hasAlarm = false,
) {
  const opened = rolecall.context.waitForEvent('page', (page) => page.url().includes('/options.html'));
  await opening();
  const options = new OptionsPage(await opened);
  await expect(options.page.getByText('switch-role links for 12 roles')).toBeVisible();
  await options.seeText(text);
  const looked = options.page.getByRole('checkbox', { name: 'I have looked at these' });
  if (hasAlarm) await looked.check();
  else await expect(looked).toBeHidden();
  await options.page.getByRole('button', { name: /^Import: / }).click();
  await options.seeText('');
  await options.page.close();
  const popup = await rolecall.openPopup();
  await popup.type('globex-11');
  await expect(popup.row('globex-11')).toBeVisible();
}

test('reviews the roles of a link that is pasted before there are any', async ({ rolecall }) => {
  const popup = await rolecall.openPopup();
  await popup.page.getByRole('textbox', { name: 'AWS config' }).fill(`Hi, these are ours: <${link}|roles>`);
  await expect(popup.page.locator('.first-run')).toContainText('12 roles in 1 organization');
  await importAll(rolecall, () => popup.page.getByRole('button', { name: 'Continue in the settings' }).click());
});

test('reviews the roles of a link that is pasted into the search, and switches to none', async ({ rolecall }) => {
  await rolecall.importConfig(sampleConfig);
  const popup = await rolecall.openPopup();
  await popup.type(link);
  await expect(popup.page.getByText('This link was made to share roles')).toBeVisible();
  await expect(popup.page.getByRole('button', { name: 'Review the roles' })).toBeVisible();
  await importAll(rolecall, () => popup.press('Enter'));
});

test('reviews all roles of a long link that is pasted into the search', async ({ rolecall }) => {
  await rolecall.importConfig(sampleConfig);
  const many = Array.from({ length: 300 }, (_, n) => ({
    ...shared[0]!,
    profile: `g-${n}`,
    account: String(400000000000 + n * 7919),
  }));
  const popup = await rolecall.openPopup();
  await paste(popup.search, bundleLink(many).link ?? '');
  const opened = rolecall.context.waitForEvent('page', (page) => page.url().includes('/options.html'));
  await popup.page.getByRole('button', { name: 'Review the roles' }).click();
  const options = new OptionsPage(await opened);
  await expect(options.page.getByText('switch-role links for 300 roles')).toBeVisible();
  await expect(options.page.getByText('cut off')).toBeHidden();
});

test('says that a text is too long for the search, rather than that its link is cut off', async ({ rolecall }) => {
  await rolecall.importConfig(sampleConfig);
  const popup = await rolecall.openPopup();
  await paste(popup.search, `${'Hello. '.repeat(2850)}${link}`);
  await expect(popup.page.getByText('This text is longer than the search reads.')).toBeVisible();
  await expect(popup.page.getByRole('button', { name: 'Review the roles' })).toBeHidden();
});

/** As the browser puts in what is pasted: within the limit of the box. */
async function paste(box: Locator, text: string): Promise<void> {
  await box.evaluate((input: HTMLInputElement, text) => {
    input.focus();
    document.execCommand('insertText', false, text);
  }, text);
}

for (const [what, to, text] of [
  ['roles', link, undefined],
  ['permission sets', sets.link ?? '', /sso_account_id = 300000000011\n/],
] as const)
  test(`reviews the ${what} of a link on AWS’s page that it leads to`, async ({ rolecall }) => {
    await rolecall.importConfig(sampleConfig);
    const page = await rolecall.signIn('alice');
    await page.goto(to);
    await page.locator('rolecall-save').waitFor({ state: 'attached' });
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    await importAll(rolecall, () => page.mouse.click(width - 60, height - 36), text, text !== undefined);
  });
