import type { Locator } from '@playwright/test';
import { sampleConfig } from '../sandbox/sample-config.ts';
import { expectNav } from './support/nav.ts';
import type { PopupPage } from './support/popup-page.ts';
import { expect, test } from './support/rolecall.ts';

const ec2 = 'https://us-east-1.console.aws.amazon.com/ec2/home?region=us-east-1#Instances:';

/** Chooses by typing, in a field that finds. */
async function choose(popup: PopupPage, field: 'Region' | 'Open at', typed: string, chosen = typed) {
  const box = popup.page.getByRole('combobox', { name: field, exact: true });
  await box.fill(typed);
  await expect(popup.page.getByRole('listbox', { name: field }).getByRole('option')).toContainText([chosen]);
  await popup.press('Enter');
  await expect(box).toHaveValue(new RegExp(chosen));
}

const saidOfOwn = (details: Locator) => details.getByRole('form', { name: 'Your changes' }).getByRole('status');

async function openDetails(popup: PopupPage, profile: string) {
  await popup.type(profile);
  await expect(popup.active).toContainText(profile);
  await popup.press('ArrowRight');
  const details = popup.page.getByRole('dialog');
  await expect(details.getByRole('heading', { level: 2 })).toContainText(profile);
  return details;
}

test.beforeEach(({ rolecall }) => rolecall.importConfig(sampleConfig));

test('shows everything known of a role, and goes to its line', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice');
  const first = await rolecall.openPopup();
  await first.switchTo('acme-deploy');
  await first.closed();
  await expectNav(page, 'acme-deploy');

  const popup = await rolecall.openPopup();
  const details = await openDetails(popup, 'acme-deploy');
  await expect(details).toContainText('arn:aws:iam::200000000003:role/ops/deploy/Deployer');
  await expect(details.getByRole('region', { name: 'History' }).getByRole('listitem')).toContainText('Switched');
  const opened = rolecall.context.waitForEvent('page');
  await details.getByRole('button', { name: 'Go to line 18' }).focus();
  await popup.press('Enter');
  await popup.closed();
  const options = await opened;
  await expect(options.getByRole('textbox', { name: 'AWS config' })).toBeFocused();
  expect(await options.evaluate(() => getSelection()?.toString())).toContain('[profile acme-deploy]');
});

test('switches to another region and page for once', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice', { next: ec2 });
  const popup = await rolecall.openPopup();
  await popup.type('acme-deploy');
  await expect(popup.active).toContainText('acme-deploy');
  await popup.press('ArrowRight');
  await choose(popup, 'Region', 'frankfurt', 'Frankfurt eu-central-1');
  await choose(popup, 'Open at', 'Console home');
  await popup.pressButton('Switch');
  await popup.closed();
  await expectNav(page, 'acme-deploy');
  expect(page.url()).toBe('https://eu-central-1.console.aws.amazon.com/console/home?region=eu-central-1');
});

test('keeps one’s own changes through an import, and takes them back', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice', { next: ec2 });
  const popup = await rolecall.openPopup();
  const details = await openDetails(popup, 'acme-deploy');
  await choose(popup, 'Region', '프랑크', 'Frankfurt eu-central-1');
  await choose(popup, 'Open at', 'The service’s home page');
  await details.getByRole('button', { name: 'Use for every switch' }).click();
  await expect(details.getByRole('form', { name: 'Region and page' }).getByRole('status')).toContainText('Saved');
  await popup.openOwnChanges();
  await details.getByLabel('Display name').fill('Ship it');
  await details.getByLabel('Color', { exact: true }).fill('e05a47');
  await details.getByLabel('Tags').fill('#friday');
  await details.getByRole('button', { name: 'Save' }).click();
  await expect(saidOfOwn(details)).toContainText('Saved');
  await popup.press('Escape');
  await expect(popup.search).toBeFocused();
  await popup.page.close();

  await rolecall.importConfig(sampleConfig.replace('[profile acme-deploy]', '[profile acme-ship]'));
  const again = await rolecall.openPopup();
  await again.type('friday');
  await expect(again.active).toContainText('Ship it');
  await expect(again.active.locator('.role-swatch')).toHaveAttribute('data-color', 'e05a47');
  await again.press('Enter');
  await again.closed();
  await expectNav(page, 'Ship it');
  expect(page.url()).toBe('https://eu-central-1.console.aws.amazon.com/ec2/home');

  const last = await rolecall.openPopup();
  const own = await openDetails(last, 'Ship it');
  await last.openOwnChanges();
  await own.getByRole('button', { name: 'Reset to the config' }).click();
  await expect(saidOfOwn(own)).toContainText('Reset to the config');
  await last.press('Escape');
  await last.search.fill('acme-ship');
  await expect(last.active).toContainText('acme-ship');
});

test('switches by Enter from the list of regions', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.type('acme-deploy');
  await popup.press('Alt+KeyR');
  await expect(popup.page.getByRole('combobox', { name: 'Region', exact: true })).toBeFocused();
  await popup.page.keyboard.type('eu-central-1');
  await popup.press('Enter');
  await popup.closed();
  await expectNav(page, 'acme-deploy');
  expect(new URL(page.url()).searchParams.get('region')).toBe('eu-central-1');
});

test('Enter in a field keeps what was typed, and switches nowhere', async ({ rolecall }) => {
  await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  const details = await openDetails(popup, 'acme-deploy');
  await popup.openOwnChanges();
  await details.getByLabel('Tags').fill('friday');
  await popup.press('Enter');
  await expect(saidOfOwn(details)).toContainText('Saved');
  await popup.press('Escape');
  await popup.search.fill('friday');
  await expect(popup.active).toContainText('acme-deploy');
  expect(rolecall.sandbox.requests.filter(({ path }) => path === '/switchrole')).toEqual([]);
});

test('loses nothing that was typed: neither by Escape, nor by a switch, nor with the popup', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  const details = await openDetails(popup, 'acme-deploy');
  await popup.openOwnChanges();
  await details.getByLabel('Note').fill('precious');
  await popup.press('Escape');
  await expect(popup.page.locator('.foot-bar-notice')).toHaveText('Your changes to acme-deploy are saved.');
  await popup.search.fill('');
  const again = await openDetails(popup, 'acme-deploy');
  await popup.openOwnChanges();
  await expect(again.getByLabel('Note')).toHaveValue('precious');
  await again.getByLabel('Display name').fill('Ship it');
  await popup.pressButton('Switch');
  await popup.closed();
  await expectNav(page, 'Ship it');

  const last = await rolecall.openPopup();
  const other = await openDetails(last, 'acme-dev-admin');
  await last.openOwnChanges();
  await other.getByLabel('Tags').fill('gone');
  await last.page.close({ runBeforeUnload: false });
  const found = await rolecall.openPopup();
  await found.type('gone');
  await expect(found.active).toContainText('acme-dev-admin');
});

test('tells of a secret that it left out, however the details are left', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  const details = await openDetails(popup, 'acme-deploy');
  await popup.openOwnChanges();
  const secret = `aws_secret_access_key = ${'wJalrXUtnFEMI/K7MDENG/'}${'bPxRfiCYEXAMPLEKEY'}`;
  await details.getByLabel('Note').fill(`mine, ${secret}`);
  await popup.pressButton('Switch');
  await expect(details.getByText('Saved without what looked like a password or key.')).toBeInViewport();
  expect(rolecall.sandbox.requests.filter(({ path }) => path === '/switchrole')).toEqual([]);
  await details.getByLabel('Note').fill(`again, ${secret}`);
  await popup.press('Escape');
  await expect(popup.page.locator('.foot-bar-notice')).toHaveText(
    'Your changes to acme-deploy are saved, without what looked like a password or key.',
  );
  await popup.press('Enter');
  await popup.closed();
  await expectNav(page, 'acme-deploy');
});

test('after a reset, all is as the config says, and a switch as well; and it can be undone', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  const details = await openDetails(popup, 'acme-prod-read');
  await popup.openOwnChanges();
  await details.getByLabel('Display name').fill('Readers');
  await details.getByRole('button', { name: 'Save' }).click();
  await expect(details.getByRole('heading', { level: 2 })).toHaveText('Readers');
  await expect(details.getByRole('region', { name: 'From the config' })).toContainText('us-west-2');
  await details.getByRole('button', { name: 'Reset to the config' }).click();
  await details.getByRole('button', { name: 'Undo the reset' }).click();
  await expect(details.getByLabel('Display name')).toHaveValue('Readers');
  await details.getByRole('button', { name: 'Reset to the config' }).click();
  await expect(details.getByRole('heading', { level: 2 })).toHaveText('acme-prod-read');
  await popup.pressButton('Switch');
  await popup.closed();
  await expectNav(page, 'acme-prod-read');
  expect(new URL(page.url()).searchParams.get('region')).toBe('us-west-2');
});

test('says in the details too why a role is dimmed', async ({ rolecall }) => {
  await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  const details = await openDetails(popup, 'lumen-china');
  await expect(details.locator('.details-sheet-remedy')).not.toBeEmpty();
});

test('copies each thing of a role by one key, and says so', async ({ rolecall }) => {
  const popup = await rolecall.openPopup();
  const details = await openDetails(popup, 'acme-deploy');
  for (const [key, button, text] of [
    ['Alt+KeyC', 'Copy the account ID', '200000000003'],
    ['Alt+KeyA', 'Copy the role’s ARN', 'arn:aws:iam::200000000003:role/ops/deploy/Deployer'],
    ['Alt+Shift+KeyP', 'Copy the profile name', 'acme-deploy'],
    ['Alt+Shift+KeyC', 'Copy an AWS CLI command', 'aws sts get-caller-identity --profile acme-deploy'],
  ] as const) {
    await popup.press(key);
    await expect(details.getByRole('button', { name: button })).toHaveAttribute('data-copied', 'true');
    await expect(details.getByRole('status').first()).toContainText(`Copied: ${text}`);
  }
  await details.getByRole('button', { name: 'Copy the switch-role link' }).click();
  await expect(details.getByRole('status').first()).toContainText('Link to acme-deploy copied');
  await popup.press('Escape');
  expect(await popup.clipboard()).toContain('/switchrole?account=200000000003');
});
