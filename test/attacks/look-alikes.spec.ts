import { expect, test } from '../e2e/support/rolecall.ts';

const one = '111122223333';
const two = '444455556666';
const profile = (name: string, account: string, more = '') =>
  `[profile ${name}]\nrole_arn = arn:aws:iam::${account}:role/Admin\n${more}\n`;

test('a review says which letters of a name pass for others, and underlines them', async ({ rolecall }) => {
  const options = await rolecall.openOptions('#import');
  await options.review(profile('pr\u043ed', one) + profile('운영-prod', two));
  const warnings = options.page.getByRole('group').filter({ hasText: 'Warnings' });
  await expect(warnings).toContainText('is not what it looks like');
  const marks = options.page.locator('.safe-text-mark[data-mark=letters]');
  await expect(marks.first()).toHaveText('\u043e');
  await expect(options.page.getByRole('row', { name: /운영/ }).locator('.safe-text-mark')).toHaveCount(0);
});

test('a known name that would lead to another account is told before all else', async ({ rolecall }) => {
  await rolecall.importConfig(profile('prod', one) + profile('dev', one));
  const options = await rolecall.openOptions('#import');
  await options.review(profile('prod', two) + profile('dev', one));
  await expect(options.page.getByText('Names you know would lead to other accounts')).toBeVisible();
  await expect(options.page.getByText(/Leads to account .*4444.* instead of .*1111/)).toBeVisible();
});

test('two roles of one name are told apart in the popup by the ids of their accounts', async ({ rolecall }) => {
  await rolecall.importConfig(
    profile('prod', one, 'aws_account_alias = shop') + profile('pr\u043ed', two, 'aws_account_alias = shop'),
  );
  const popup = await rolecall.openPopup();
  for (const [account, id] of [
    [one, '1111-2222-3333'],
    [two, '4444-5555-6666'],
  ]) {
    const row = popup.page.locator(`[role=option][data-account="${account}"]`);
    await expect(row.locator('.role-row-account')).toContainText(`shop ${id}`);
    await expect(row.locator('.role-row-alike')).toBeVisible();
    await expect(row).toHaveAccessibleName(/looks like another name/);
  }
  const marked = popup.page.locator(`[data-account="${two}"] .safe-text-mark`);
  await expect(marked).toHaveText('\u043e');
});

test('a name of stacked accents stays within its row', async ({ rolecall }) => {
  await rolecall.importConfig(profile(`pro${'\u0301\u0316\u0335'.repeat(20)}d`, one) + profile('dev', two));
  const popup = await rolecall.openPopup();
  await expect(popup.page.locator(`[data-account="${one}"] .role-row-name`)).toContainText('pro⟨+60⟩d');
});

test('the licences of all that ships are a click away', async ({ rolecall }) => {
  const options = await rolecall.openOptions();
  const opened = rolecall.context.waitForEvent('page');
  await options.page.getByRole('link', { name: 'Licenses' }).click();
  const page = await opened;
  await expect(page.locator('body')).toContainText('preact');
  await expect(page.locator('body')).toContainText('UNICODE LICENSE V3');
});
