import { sampleConfig } from '../sandbox/sample-config.ts';
import { expectNav } from './support/nav.ts';
import { expect, type Rolecall, test } from './support/rolecall.ts';

test.beforeEach(({ rolecall }) => rolecall.importConfig(sampleConfig));

const lastSwitch = ({ sandbox }: Rolecall) =>
  sandbox.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('switchrole')).at(-1)?.fields;

const functionArn = 'arn:aws:lambda:eu-west-1:200000000004:function:pay';
const functionPage = 'https://eu-west-1.console.aws.amazon.com/lambda/home?region=eu-west-1#/functions/pay';

test('lands on the resource whose ARN is pasted, says so before, and only this once', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.search.fill(functionArn);
  await expect(popup.active).toHaveAttribute('data-account', '200000000004');
  await expect(popup.page.getByText('Switches in this tab · Opens: \u2068Lambda › pay\u2069')).toBeVisible();
  await popup.press('Enter');
  await page.waitForURL(functionPage);
  await expectNav(page, 'acme-prod');
  const again = await rolecall.openPopup();
  await again.type('acme-dev-admin');
  await expect(again.page.getByText(/Switches in this tab$/)).toBeVisible();
});

test('lands on the page of an address of a session, with its region', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.search.fill(
    'https://200000000002-abcd1234.eu-west-1.console.aws.amazon.com/ec2/home?region=eu-west-1#Instances:',
  );
  await expect(popup.active).toHaveAttribute('data-account', '200000000002');
  await expect(popup.page.getByText('Opens: \u2068EC2 › Instances\u2069')).toBeVisible();
  await popup.press('Enter');
  await page.waitForURL('https://eu-west-1.console.aws.amazon.com/ec2/home?region=eu-west-1#Instances:');
  await expectNav(page, 'acme-dev');
});

test('offers all roles for a bucket, and lands on it with the one that is named beside it', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.search.fill('arn:aws:s3:::shop-live');
  await expect.poll(() => popup.options.count()).toBeGreaterThan(5);
  await popup.search.fill('arn:aws:s3:::shop-live acme-prod-read');
  await expect(popup.active).toContainText('acme-prod-read');
  await expect(popup.page.getByText('Opens: \u2068S3 › shop-live\u2069')).toBeVisible();
  await popup.press('Enter');
  await page.waitForURL('**/s3/buckets/shop-live');
  await expectNav(page, 'acme-prod-read');
});

test('lands on it in multi-session, also in a session that is open', async ({ rolecall }) => {
  await rolecall.signIn('alice', { mode: 'multi-session' });
  for (const name of ['pay', 'refund']) {
    const opened = rolecall.context.waitForEvent('page');
    const popup = await rolecall.openPopup();
    await popup.search.fill(`${functionArn.replace('pay', name)} acme-prod-read`);
    await expect(popup.page.getByText(`Opens: \u2068Lambda › ${name}\u2069`)).toBeVisible();
    await popup.press('Enter');
    const session = await opened;
    await expectNav(session, 'acme-prod-read');
    expect(session.url()).toMatch(
      /^https:\/\/200000000004-\w{8}\.eu-west-1\.console\.aws\.amazon\.com\/lambda\/home\?/,
    );
    expect(session.url()).toContain(`#/functions/${name}`);
  }
});

test('takes it along through the access portal', async ({ rolecall }) => {
  const popup = await rolecall.openPopup();
  const opened = rolecall.context.waitForEvent('page');
  await popup.search.fill('arn:aws:s3:::shop-live lumen-prod');
  await expect(
    popup.page.getByText('Opens through the access portal · Opens: \u2068S3 › shop-live\u2069'),
  ).toBeVisible();
  await popup.press('Enter');
  const portal = await opened;
  await portal.getByRole('link', { name: 'Sign in as dana' }).click();
  await portal.waitForURL('**/s3/buckets/shop-live');
  await expectNav(portal, 'Read_Only/dana');
});

test('says that AWS’s own page does not lead on to it', async ({ rolecall }) => {
  const popup = await rolecall.openPopup();
  await popup.search.fill(functionArn);
  await expect(popup.page.getByText('After that, paste again to open \u2068Lambda › pay\u2069')).toBeVisible();
});

test('takes it along by the button of a role that is in no list, and says so before', async ({ rolecall }) => {
  await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.search.fill(`${functionArn} Auditor`);
  const offer = popup.page.locator('.offer');
  await expect(offer).toContainText('Auditor');
  await expect(popup.page.getByText('Switches in this tab · Opens: \u2068Lambda › pay\u2069')).toBeVisible();
  await offer.getByRole('button', { name: /^Switch/ }).click();
  await expect
    .poll(() => lastSwitch(rolecall))
    .toMatchObject({ roleName: 'Auditor', redirect_uri: encodeURIComponent(functionPage) });
});

test('takes it along from the details of a role, which show the page', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.search.fill(`${functionArn} acme-prod-read`);
  await expect(popup.active).toContainText('acme-prod-read');
  await popup.press('ArrowRight');
  const sheet = popup.page.getByRole('dialog');
  await expect(sheet.getByRole('combobox', { name: 'Open at' })).toHaveValue(/Lambda › pay/);
  await sheet
    .getByRole('button', { name: 'Switch', exact: true })
    .click()
    .catch(() => {});
  await page.waitForURL(functionPage);
  await expectNav(page, 'acme-prod-read');
});

test('switches without the page where its region is none, and says so', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.search.fill(functionArn.replace('eu-west-1', 'eu-west-99'));
  await expect(popup.active).toHaveAttribute('data-account', '200000000004');
  await expect(
    popup.page.getByText('Without the page: Rolecall does not know the region \u2068eu-west-99\u2069'),
  ).toBeVisible();
  await popup.press('Enter');
  await expectNav(page, 'acme-prod');
  expect(JSON.stringify(lastSwitch(rolecall))).not.toContain('eu-west-99');
});
