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
  await expect(page.getByRole('group').filter({ hasText: 'Own names' })).toContainText(/prod-admin.*shop.*00ff00/s);
  const restore = page.getByRole('button', { name: 'Restore: 2 lead elsewhere', exact: true });
  await page.getByLabel('Replace everything that is here').check();
  await expect(restore).toHaveAttribute('aria-disabled', 'true');
  await restore.click({ force: true });
  await expect(restore).toBeVisible();
  await page.getByLabel('I looked: these names lead elsewhere').check();
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
  await restore.click();
  await expect(page.getByText('Restored a version of')).toBeVisible();
});
