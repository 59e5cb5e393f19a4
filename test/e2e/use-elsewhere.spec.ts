import { sampleConfig } from '../sandbox/sample-config.ts';
import { expectNav } from './support/nav.ts';
import { expect, test } from './support/rolecall.ts';

test.beforeEach(({ rolecall }) => rolecall.importConfig(sampleConfig));

test('copies a command for a role with a value that was given once', async ({ rolecall }) => {
  await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.type('acme-deploy');
  await expect(popup.active).toContainText('acme-deploy');
  await popup.press('Alt+KeyK');
  const sheet = popup.page.getByRole('dialog');
  await expect(sheet.getByRole('heading', { level: 2 })).toContainText('acme-deploy');
  const search = sheet.getByLabel('Search texts');
  await expect(search).toBeFocused();
  await sheet.getByLabel('Session name').fill('alice@acme.example');
  await search.fill('fish');
  await search.press('Enter');
  await expect(sheet.getByRole('status')).toContainText('Copied: Its credentials as environment variables: fish');
  await sheet.getByText('Its credentials as environment variables: fish').first().click();
  await expect(sheet.getByRole('region', { name: 'Its credentials as environment variables: fish' })).toContainText(
    '--role-arn arn:aws:iam::200000000003:role/ops/deploy/Deployer --role-session-name alice@acme.example',
  );

  // The next time, and for another role of the same base account, nothing is asked for.
  await popup.press('Escape');
  await expect(sheet).toBeHidden();
  await popup.press('Alt+KeyK');
  const again = popup.page.getByRole('dialog');
  await expect(again.getByRole('region', { name: 'Last copied' }).getByRole('listitem')).toHaveText(/fish/);
  await again.getByText('Values for these texts').click();
  await expect(again.getByLabel('Session name')).toHaveValue('alice@acme.example');
});

test('is opened from the details, and opens IAM in the role', async ({ rolecall }) => {
  await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.type('acme-deploy');
  await expect(popup.active).toContainText('acme-deploy');
  await popup.press('ArrowRight');
  await popup.pressButton('Use elsewhere…');
  const sheet = popup.page.getByRole('dialog');
  await sheet.getByText('Trust policy: with MFA only').click();
  await expect(sheet.getByRole('region', { name: 'Trust policy: with MFA only' })).toContainText(
    'aws:MultiFactorAuthPresent',
  );
  const opening = rolecall.context.waitForEvent('page');
  await sheet.getByRole('button', { name: 'Open IAM as this role' }).click();
  const opened = await opening;
  await expectNav(opened, 'acme-deploy');
  await expect(opened).toHaveURL(/\/iam\/home\?region=us-east-1#\/roles\/details\/Deployer\/edit-trust-policy$/);
});

test('says what is wrong with a value, and empties the search before Escape closes the sheet', async ({ rolecall }) => {
  await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.type('acme-deploy');
  await expect(popup.active).toContainText('acme-deploy');
  await popup.press('Alt+KeyK');
  const sheet = popup.page.getByRole('dialog');
  const device = sheet.getByRole('textbox', { name: 'MFA device' });
  await device.fill('123456');
  await expect(sheet.getByText('This is a code. Enter the device’s ARN or serial number here.')).toBeVisible();
  await expect(device).toHaveAttribute('aria-invalid', 'true');
  await sheet.getByRole('textbox', { name: 'Who assumes it (ARN)' }).fill('arn:aws:iam::444455556666:group/Developers');
  await expect(sheet.getByText('IAM trusts no groups.')).toBeVisible();
  const search = sheet.getByLabel('Search texts');
  await search.fill('why');
  await expect(sheet.getByRole('heading', { level: 3 })).toHaveText(['Why can’t I assume it?']);
  await search.press('Escape');
  await expect(search).toHaveValue('');
  await search.press('Escape');
  await expect(sheet).toBeHidden();
});

test('gives one customer’s device to no other customer’s role', async ({ rolecall }) => {
  await rolecall.importConfig(`[profile acme-own]
role_arn = arn:aws:iam::111122223333:role/Ops
source_profile = acme-login

[profile globex-own]
role_arn = arn:aws:iam::999988887777:role/Ops
source_profile = globex-login
`);
  await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  const open = async (name: string) => {
    await popup.search.fill(name);
    await expect(popup.active).toContainText(name);
    await popup.press('Alt+KeyK');
    const sheet = popup.page.getByRole('dialog');
    await expect(sheet.getByRole('heading', { level: 2 })).toContainText(name);
    return sheet;
  };
  const acme = await open('acme-own');
  const device = acme.getByRole('textbox', { name: 'MFA device' });
  await device.fill('arn:aws:iam::111111111111:mfa/kim');
  await device.press('Tab');
  await popup.press('Escape');
  await expect(acme).toBeHidden();
  const globex = await open('globex-own');
  await globex.getByText('Trust policy: a whole account').click();
  await expect(globex.getByRole('region', { name: 'Trust policy: a whole account' })).toContainText(
    'arn:aws:iam::<base-account-id>:root',
  );
  await expect(globex.getByRole('textbox', { name: 'MFA device' })).toHaveValue('');
  await expect(globex.getByRole('textbox', { name: 'Source profile' })).toHaveValue('globex-login');
});
