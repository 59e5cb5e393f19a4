import { expect, type Rolecall, test } from '../e2e/support/rolecall.ts';

const [dev, prod] = ['200000000002', '200000000004'];
const profile = (name: string, account: string, role: string) =>
  `[profile ${name}]\nrole_arn = arn:aws:iam::${account}:role/${role}\n`;
const mine = profile('acme-dev', dev, 'Developer') + profile('shop', dev, 'ReadOnly');
const theirs = profile('acme-dev', prod, 'Admin') + profile('prod-admin', prod, 'Owner');

/** A backup as somebody else has written it. */
function backup(): string {
  const source = { id: 's', name: 'Team', origin: 'pasted', addedAt: 1, changedAt: 1, roles: 2, skipped: 0 };
  return JSON.stringify({
    rolecall: 1,
    sources: { version: 1, data: [source] },
    texts: { version: 1, data: [{ id: 's', text: theirs }] },
    own: { version: 1, data: { [`aws/${prod}/owner`]: { displayName: 'shop', color: '00ff00' } } },
  });
}

async function offered(rolecall: Rolecall, text: string) {
  const { page } = await rolecall.openOptions('#import');
  const buffer = Buffer.from(text);
  await page.locator('input[type=file]').setInputFiles({ name: 'team.json', mimeType: 'application/json', buffer });
  return page;
}

test('a backup leads acme-dev to production and shows another role as “shop”: nothing is restored without a look', async ({
  rolecall,
}) => {
  await rolecall.importConfig(mine);
  const page = await offered(rolecall, backup());
  const elsewhere = page.getByRole('group').filter({ hasText: 'Leads elsewhere' });
  await expect(elsewhere).toContainText(/acme-dev.*2000.*0002.*2000.*0004/s);
  await expect(elsewhere).toContainText(/shop.*2000.*0002.*2000.*0004/s);
  await expect(page.getByRole('group').filter({ hasText: 'Custom names' })).toContainText(/prod-admin.*shop.*00ff00/s);
  const restore = page.getByRole('button', { name: 'Restore: 2 lead elsewhere', exact: true });
  await page.getByLabel('Replace what is here').check();
  await expect(restore).toHaveAttribute('aria-disabled', 'true');
  await restore.click({ force: true });
  await expect(restore).toBeVisible();
  await page.getByLabel('I have checked these and want them').check();
  await restore.click();
  await expect(page.getByText('Restored from the backup.')).toBeVisible();
});

test('an empty profile is offered a backup that shows production under the name of another role: it is told', async ({
  rolecall,
}) => {
  const page = await offered(rolecall, backup().replace('"displayName":"shop"', '"displayName":"ACME-DEV"'));
  await expect(page.getByRole('button', { name: 'Restore: 1 leads elsewhere', exact: true })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

/** acme-dev led to production once, and was put right. */
async function putRight(rolecall: Rolecall) {
  const kept = profile('shop', dev, 'ReadOnly') + profile('logs', dev, 'Auditor');
  await rolecall.importConfig(profile('acme-dev', prod, 'Admin') + kept);
  const sources = await rolecall.openOptions('#sources');
  await sources.page.getByRole('button', { name: /^Edit/ }).click();
  await sources.seeText(/acme-dev/);
  await sources.review(profile('acme-dev', dev, 'Developer') + kept + profile('new', dev, 'New'));
  await sources.page.getByRole('button', { name: /^Import:/ }).click();
  await sources.seeText('');
  await sources.page.getByRole('link', { name: 'Sources', exact: true }).click();
  await sources.page.getByRole('button', { name: /^Versions/ }).click();
  return sources.page;
}

test('one click restores a version that leads acme-dev to production: it is compared first', async ({ rolecall }) => {
  const page = await putRight(rolecall);
  await page
    .getByRole('button', { name: /^Restore/ })
    .first()
    .click();
  const restore = page.getByRole('button', { name: 'Restore: 1 removed, 1 leads elsewhere', exact: true });
  await expect(restore).toBeVisible();
  await expect(page.getByText('Nothing is restored yet.')).toBeVisible();
  const popup = await rolecall.openPopup();
  await expect(popup.row('acme-dev')).toHaveAttribute('data-account', dev);
  await popup.page.close();
  await expect(restore).toHaveAttribute('aria-disabled', 'true');
  await page.getByLabel('I have checked these and want them').check();
  await restore.click();
  await expect(page.getByText('Restored a version of')).toBeVisible();
});

/** Production in green, under “Dev”, by a name of nobody; both keep their roles. */
const lit = `${profile('acme-dev', dev, 'Developer')}color = 2e7d32\ngroup = Dev\n${profile('acme-prod', prod, 'Admin')}color = ff0000\ngroup = Prod\n`;
const disguised = lit
  .replace('acme-prod', 'sandbox')
  .replace('ff0000', '2e7d32')
  .replace('group = Prod', 'group = Dev');

function backupOf(text: string, own: object): string {
  const source = { id: 's', name: 'Team', origin: 'pasted', addedAt: 1, changedAt: 1, roles: 2, skipped: 0 };
  return JSON.stringify({
    rolecall: 1,
    sources: { version: 1, data: [source] },
    texts: { version: 1, data: [{ id: 's', text }] },
    own: { version: 1, data: own },
  });
}

const form = 'https://us-east-1.console.aws.amazon.com/cloudformation/home?region=us-east-1#/stacks/create/review';

test('a backup makes production look like development, and lands it on a form: both are looked at first', async ({
  rolecall,
}) => {
  await rolecall.importConfig(lit);
  const landing = `${form}?templateURL=https://evil.s3.amazonaws.com/t.yml`;
  const page = await offered(rolecall, backupOf(disguised, { [`aws/${dev}/developer`]: { landing } }));
  const looks = page.getByRole('group').filter({ hasText: 'Looks like another account' });
  await expect(looks).toContainText(/sandbox.*acme-prod.*sandbox.*Prod.*Dev.*ff0000.*2e7d32/s);
  const opens = page.getByRole('group').filter({ hasText: 'Opens something else' });
  await expect(opens).toContainText(/acme-dev.*Opens at.*Contains another address.*evil\.s3\.amazonaws\.com/s);
  await page.getByLabel('Replace what is here').check();
  const restore = page.getByRole('button', {
    name: 'Restore: 1 looks like another account, 1 opens something else',
    exact: true,
  });
  await expect(restore).toHaveAttribute('aria-disabled', 'true');
  await page.getByLabel('I have checked these and want them').check();
  await restore.click();
  await expect(page.getByText('Restored from the backup.')).toBeVisible();
  await page.close();
  await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.type('acme-dev');
  await expect(popup.page.getByText('Opens: \u2068CloudFormation › stacks/create/review?templateURL')).toBeVisible();
});

test('a backup was agreed to, and another window imports a source: the agreement falls', async ({ rolecall }) => {
  await rolecall.importConfig(mine);
  const page = await offered(rolecall, backupOf(mine, {}));
  await page.getByLabel('Replace what is here').check();
  const agreed = page.getByRole('button', { name: 'Restore: 2 changed', exact: true });
  await expect(agreed).not.toHaveAttribute('aria-disabled', 'true');
  const other = await rolecall.openOptions('#import');
  await other.review(profile('later', prod, 'Auditor'));
  await other.page.getByLabel('Import as').selectOption('new');
  await other.page.getByRole('button', { name: /^Import:/ }).click();
  await other.seeText('');
  const restore = page.getByRole('button', { name: 'Restore: 1 removed, 2 changed', exact: true });
  await expect(restore).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByLabel('Replace what is here')).not.toBeChecked();
});

test('one click restores a version that makes production look like development: it is compared first', async ({
  rolecall,
}) => {
  await rolecall.importConfig(disguised.replace('sandbox', 'acrne-dev'));
  const sources = await rolecall.openOptions('#sources');
  await sources.page.getByRole('button', { name: /^Edit/ }).click();
  await sources.seeText(/acrne-dev/);
  await sources.review(lit);
  await sources.page.getByRole('button', { name: /^Import:/ }).click();
  await sources.seeText('');
  await sources.page.getByRole('link', { name: 'Sources', exact: true }).click();
  await sources.page.getByRole('button', { name: /^Versions/ }).click();
  const { page } = sources;
  await page
    .getByRole('button', { name: /^Restore/ })
    .first()
    .click();
  const restore = page.getByRole('button', {
    name: 'Restore: 1 leads elsewhere, 1 looks like another account',
    exact: true,
  });
  await expect(restore).toHaveAttribute('aria-disabled', 'true');
  await page.getByLabel('I have checked these and want them').check();
  await restore.click();
  await expect(page.getByText('Restored a version of')).toBeVisible();
});

test('a backup makes production the previous role, and names a stranger in the texts for roles: both are looked at first', async ({
  rolecall,
}) => {
  await rolecall.importConfig(lit);
  await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.switchTo('acme-dev');
  await popup.closed();
  const stored = () =>
    rolecall.background.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } };
      return (await chrome.storage.local.get()) as Record<string, { version: number; data: unknown }>;
    });
  await expect.poll(async () => JSON.stringify((await stored()).history ?? '')).toContain('acme-dev');
  const [switched] = (await stored()).history!.data as object[];
  const history = [{ ...switched, account: prod, roleName: 'Admin', profile: 'acme-prod' }];
  const uses = { ofBase: { [dev]: { mfaSerial: 'arn:aws:iam::666666666666:mfa/x' } } };
  const part = (data: unknown) => ({ version: 1, data });
  const made = { ...JSON.parse(backupOf(lit, {})), history: part(history), uses: part(uses) };
  const page = await offered(rolecall, JSON.stringify(made));
  await expect(page.getByRole('group').filter({ hasText: 'Another previous role' })).toContainText('acme-prod');
  await page.getByText('Values for using roles elsewhere').click();
  await expect(page.getByText('arn:aws:iam::666666666666:mfa/x')).toBeVisible();
  await page.getByLabel('Replace what is here').check();
  const restore = page.getByRole('button', { name: /^Restore: .*another previous role/ });
  await expect(restore).toHaveAttribute('aria-disabled', 'true');
  await page.getByLabel('I have checked these and want them').check();
  await restore.click();
  await expect(page.getByText('Restored from the backup.')).toBeVisible();
  expect((await stored()).uses?.data).toEqual({});
});
