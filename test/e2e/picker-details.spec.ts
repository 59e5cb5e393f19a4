import { sampleConfig } from '../sandbox/sample-config.ts';
import { expectNav } from './support/nav.ts';
import type { PopupPage } from './support/popup-page.ts';
import { expect, test } from './support/rolecall.ts';

const ec2 = 'https://us-east-1.console.aws.amazon.com/ec2/home?region=us-east-1#Instances:';

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
  await popup.press('Alt+KeyR');
  const region = popup.page.getByRole('combobox', { name: 'Region' });
  await expect(region).toBeFocused();
  await region.selectOption('eu-central-1');
  await popup.page.getByRole('combobox', { name: 'Page to land on' }).selectOption('Console home');
  await popup.pressButton('Switch');
  await popup.closed();
  await expectNav(page, 'acme-deploy');
  expect(page.url()).toBe('https://eu-central-1.console.aws.amazon.com/console/home?region=eu-central-1');
});

test('keeps one’s own changes through an import, and takes them back', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice', { next: ec2 });
  const popup = await rolecall.openPopup();
  const details = await openDetails(popup, 'acme-deploy');
  await details.getByLabel('Display name').fill('Ship it');
  await details.getByLabel('Colour', { exact: true }).fill('e05a47');
  await details.getByLabel('Tags').fill('#friday');
  await details.getByRole('combobox', { name: 'Region' }).selectOption('eu-central-1');
  await details.getByRole('combobox', { name: 'Page to land on' }).selectOption('The service’s home');
  await details.getByRole('button', { name: 'Keep my changes' }).click();
  await expect(details.getByRole('status')).toContainText('Kept');
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
  await own.getByRole('button', { name: 'Reset to the config' }).click();
  await expect(own.getByRole('status')).toContainText('As in the config again');
  await last.press('Escape');
  await last.search.fill('acme-ship');
  await expect(last.active).toContainText('acme-ship');
});
