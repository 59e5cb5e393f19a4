import { sampleConfig } from '../sandbox/sample-config.ts';
import { expect, test } from './support/rolecall.ts';

test('shares what is marked of a source, from several searches, by keys alone', async ({ rolecall }) => {
  await rolecall.importConfig(sampleConfig);
  const { page } = await rolecall.openOptions('#sources');
  const share = page.getByRole('button', { name: /^Share…: / });
  await share.press('Enter');
  const panel = page.getByRole('region', { name: /^Share “/ });
  await expect(panel.getByRole('heading')).toBeFocused();
  // Without a mark it is the whole source.
  const roles = Number(
    /\d+/.exec(
      (await panel
        .getByRole('checkbox', { name: /^Mark all/ })
        .locator('..')
        .textContent()) ?? '',
    )?.[0],
  );
  await expect(panel.getByText(`${roles} roles, as below.`, { exact: false })).toBeVisible();

  await panel.getByRole('searchbox', { name: 'Search these roles' }).fill('acme-deploy');
  const found = panel.getByRole('checkbox', { name: /^acme-deploy/ });
  await panel.getByRole('checkbox', { name: /^Mark all that was found/ }).press('Space');
  await expect(found).toBeChecked();
  // What was marked stays so while other things are searched for.
  await panel.getByRole('searchbox').fill('acme-prod-admin');
  await panel.getByRole('checkbox', { name: /^acme-prod-admin/ }).press('Space');
  await panel.getByRole('searchbox').press('Escape');
  await expect(found).toBeChecked();
  await expect(panel.getByText('2 roles, as below.', { exact: false })).toBeVisible();
  const held = panel.getByRole('list', { name: 'Contains' });
  await expect(held.getByRole('listitem')).toContainText(['acme-deploy · 2000-0000-0003', 'acme-prod-admin ·']);
  await panel.getByRole('button', { name: 'Copy: One link' }).press('Enter');
  await expect(panel.getByRole('status').filter({ hasText: 'Copied: One link' })).toBeVisible();
  await panel.getByRole('searchbox').press('Control+V');
  await expect(panel.getByRole('searchbox')).toHaveValue(/#rolecall=1\./);

  const saved = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Save: Page for a team' }).press('Enter');
  expect((await saved).suggestedFilename()).toMatch(/\.html$/);

  await panel.getByRole('button', { name: 'Close sharing' }).press('Enter');
  await expect(panel).toBeHidden();
  await expect(share).toBeFocused();
});

test('sends no secrets, notes, mail addresses or names of files from the settings', async ({ rolecall }) => {
  const secret = ['AKIA', 'QWERTY7OPASDFGH2'].join('');
  await rolecall.importConfig(
    [
      '[profile base]',
      `aws_access_key_id = ${secret}`,
      '[profile jisu@example.com-prod]',
      'role_arn = arn:aws:iam::200000000003:role/Deployer',
      'source_profile = base',
    ].join('\n'),
  );
  const { page } = await rolecall.openOptions('#sources');
  await page.getByRole('button', { name: /^Share…: / }).press('Enter');
  const panel = page.getByRole('region', { name: /^Share “/ });
  for (const form of ['List', 'Table', 'Markdown list', 'CSV', 'Config for ~/.aws/config']) {
    const item = panel.locator('[data-text]').filter({ has: page.getByText(form, { exact: true }) });
    await item.locator('summary').press('Enter');
    await expect(item.locator('pre')).toContainText('***-prod');
    await expect(item.locator('pre')).not.toContainText(/jisu|example\.com|AKIA/);
  }
  const config = panel.locator('[data-text=config] pre');
  await expect(config).not.toContainText('source_profile');
  await panel.getByRole('checkbox', { name: 'Include the source profile and its account' }).press('Space');
  await expect(config).toContainText('source_profile = base');
});
