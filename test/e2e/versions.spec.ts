import { expect, type Rolecall, test } from './support/rolecall.ts';

const profile = (name: string) => `[profile ${name}]\nrole_arn = arn:aws:iam::555566667777:role/${name}\n`;
const first = `${profile('one')}${profile('two')}`;

/** A source that was imported, and changed once: role two is gone, role three is new. */
async function withVersions(rolecall: Rolecall) {
  await rolecall.importConfig(first);
  const options = await rolecall.openOptions('#import');
  await options.review(`${profile('one')}${profile('three')}`);
  // It holds half of the roles: nothing goes that is not asked to.
  await options.page
    .getByLabel('Import as')
    .selectOption({ label: 'Update “My AWS config”: replace its text (2 roles)' });
  await options.page.getByRole('checkbox', { name: 'Accept \u2068two\u2069' }).check();
  await options.page.getByRole('button', { name: 'Import: 1 new, 1 removed' }).click();
  await options.seeText('');
  await options.page.close();
  const { page } = await rolecall.openOptions('#sources');
  await page.getByRole('button', { name: /^Versions/ }).click();
  return {
    page,
    table: page
      .getByRole('region', { name: /^Versions of/ })
      .getByRole('table')
      .first(),
  };
}

test('lists, views, compares and restores what a text was', async ({ rolecall }) => {
  const { page, table } = await withVersions(rolecall);
  await expect(table.getByRole('row', { name: /1 new, 1 removed/ })).toContainText('2 roles');
  await table.getByRole('button', { name: /^View/ }).click();
  const text = page.getByRole('region', { name: 'Text of this version' });
  await expect(text.getByRole('listitem')).toHaveText([
    '[profile one]',
    'role_arn = arn:aws:iam::555566667777:role/one',
    '[profile two]',
    'role_arn = arn:aws:iam::555566667777:role/two',
  ]);

  await table.getByRole('button', { name: /^Compare/ }).click();
  await expect(page.getByText('Nothing is restored yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Restore: 1 removed', exact: true }).click();
  await expect(table.getByRole('row')).toHaveCount(3);
  const popup = await rolecall.openPopup();
  await expect(popup.page.getByRole('option', { name: /two/ })).toBeVisible();
});

test('undoes the last change after a reload', async ({ rolecall }) => {
  const { page } = await withVersions(rolecall);
  await page.reload();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone')).toBeVisible();
  const popup = await rolecall.openPopup();
  await expect(popup.page.getByRole('option', { name: /two/ })).toBeVisible();
});

test('lets the order of sources decide whose role is listed', async ({ rolecall }) => {
  await rolecall.importConfig(`${profile('one')}group = mine\n${profile('two')}${profile('three')}`);
  const options = await rolecall.openOptions('#import');
  await options.review(`${profile('one')}group = yours\n${profile('four')}${profile('five')}`);
  await options.page.getByLabel('Import as').selectOption('new');
  await options.page.getByRole('button', { name: 'Import: 3 new' }).click();
  await options.seeText('');
  const { page } = await rolecall.openOptions('#sources');
  await expect(page.getByText(/1 role also in .*, which comes first/)).toBeVisible();
  await page.getByRole('button', { name: /^Move up/ }).press('Enter');
  await expect(page.getByText(/^Moved /)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Move down/ }).first()).toBeFocused();
  const popup = await rolecall.openPopup();
  await expect(popup.organization('yours').getByRole('option', { name: /one/ })).toBeVisible();
});
