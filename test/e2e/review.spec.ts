import { sampleConfig } from '../sandbox/sample-config.ts';
import { expectAccessible } from './support/axe.ts';
import type { OptionsPage } from './support/options-page.ts';
import { expect, test } from './support/rolecall.ts';

const role = (name: string, more = '') =>
  `[profile ${name}]\nrole_arn = arn:aws:iam::200000000002:role/${name}\n${more}\n`;
const many = (count: number, more = '') =>
  Array.from({ length: count }, (_, index) => role(`r${index}`, more)).join('');

/** The name is isolated from the words around it. */
const accept = ({ page }: OptionsPage, name: string) =>
  page.getByRole('checkbox', { name: `Accept \u2068${name}\u2069`, exact: true });
const group = ({ page }: OptionsPage, title: string) =>
  page.getByRole('group').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

test('imports the accepted changes and none of the others', async ({ rolecall }) => {
  await rolecall.importConfig(role('same') + role('painted', 'color = red\n') + role('moved') + role('going'));
  const options = await rolecall.openOptions('#import');
  await options.review(
    role('same') + role('painted', 'color = blue\n') + role('moved', 'group = Beta\n') + role('one') + role('two'),
  );
  await expect(group(options, 'Moved to another organization')).toContainText('moved');
  for (const name of ['painted', 'going', 'two']) await accept(options, name).uncheck();
  await expect(group(options, 'New').getByRole('checkbox', { name: 'Accept all' })).toHaveJSProperty(
    'indeterminate',
    true,
  );
  await expect(options.page.getByText('3 changes are left out')).toBeVisible();
  await options.page.getByRole('button', { name: 'Import: 1 new, 1 moved' }).click();
  await expect(options.page.getByText(/: 1 new, 1 moved/)).toBeVisible();

  // The text that is stored, as its next editor sees it.
  await options.page.getByRole('link', { name: 'Sources' }).click();
  await options.page.getByRole('button', { name: /^Edit/ }).click();
  await options.seeText(
    role('same') + role('painted', 'color = red\n') + role('moved', 'group = Beta\n') + role('going') + role('one'),
  );
  const popup = await rolecall.openPopup();
  await expect(popup.organization('Beta').getByRole('option', { name: /moved/ })).toBeVisible();
  await expect(popup.page.getByRole('option', { name: /two/ })).toHaveCount(0);
});

test('can be undone as one change, and is one version', async ({ rolecall }) => {
  await rolecall.importConfig(role('a') + role('b'));
  const options = await rolecall.openOptions('#import');
  await options.review(role('a', 'color = red\n') + role('b', 'color = red\n'));
  await accept(options, 'b').uncheck();
  await options.page.getByRole('button', { name: 'Import: 1 changed' }).click();
  await options.page.getByRole('link', { name: 'Sources' }).click();
  await options.page.getByRole('button', { name: /^Versions/ }).click();
  await expect(options.page.getByRole('row', { name: /1 changed/ })).toBeVisible();
  await options.page.getByRole('button', { name: 'Undo' }).click();
  await options.page.getByRole('button', { name: /^Edit/ }).click();
  await options.seeText(role('a') + role('b'));
});

test('accepts together what hangs on one section, and says so before, by section and line', async ({ rolecall }) => {
  const session = (host: string) => `[sso-session corp]\nsso_start_url = https://${host}.awsapps.com/start\n\n`;
  const sso = (name: string) =>
    `[profile ${name}]\nsso_session = corp\nsso_account_id = 200000000002\nsso_role_name = ${name}\n\n`;
  await rolecall.importConfig(session('old') + sso('a') + sso('b') + role('c') + role('same'));
  const options = await rolecall.openOptions('#import');
  await options.review(`# now\n\n${session('new')}${sso('a')}${sso('b')}${role('c', 'color = red\n')}${role('same')}`);
  await options.page
    .getByLabel('Import as')
    .selectOption({ label: 'Update “My AWS config”: replace its text (4 roles)' });
  // Both would lead elsewhere, and are not ticked by themselves.
  await expect(accept(options, 'a')).not.toBeChecked();
  await expect(accept(options, 'a')).toHaveAccessibleDescription(
    /^Uses .*\[sso-session corp\].*, which this import adds or changes\. Accepted and left out together with 1 other change\.$/,
  );
  await expect(accept(options, 'c')).toHaveAccessibleDescription('');
  await expect(options.page.getByRole('button', { name: /^Import/ })).toBeEnabled();
  await expectAccessible(options.page);
  // By keyboard, and both at once.
  await accept(options, 'b').press('Space');
  await expect(accept(options, 'a')).toBeChecked();
  await expect(options.page.getByText(/changes are left out/)).toHaveCount(0);
  await accept(options, 'a').press('Space');
  await expect(accept(options, 'b')).not.toBeChecked();
  await expect(options.page.getByRole('status').filter({ hasText: '2 changes are left out' })).toBeVisible();
  await options.page
    .getByRole('listitem')
    .filter({ has: accept(options, 'b') })
    .getByRole('button', { name: 'Go to line 3' })
    .click();
  expect(await options.page.evaluate(() => getSelection()?.toString())).toBe('[sso-session corp]');
  await options.page.getByRole('button', { name: 'Import: 1 changed' }).click();
  await options.seeText('');
});

test('imports nothing where nothing is accepted', async ({ rolecall }) => {
  const options = await rolecall.openOptions('#import');
  await options.review(role('a') + role('b'));
  const all = options.page.getByRole('checkbox', { name: 'Accept all' });
  await all.press('Space');
  await expect(options.page.getByText('No change is accepted')).toBeVisible();
  await expect(options.page.getByRole('button', { name: /^Import/ })).toHaveCount(0);
  await all.press('Space');
  await options.page.getByRole('button', { name: /^Import: / }).click();
  await options.seeText('');
});

test('finds rows by what they show, says how many, and forgets the words at Escape', async ({ rolecall }) => {
  await rolecall.importConfig(sampleConfig);
  const options = await rolecall.openOptions('#import');
  await options.review(`${sampleConfig.replace('color = 2e7d32', 'color = 00ff00')}\n${role('brand-new')}`);
  const search = options.page.getByRole('searchbox', { name: 'Search the review' });
  const found = options.page.locator('[aria-live=polite]', { hasText: /found/i });
  await search.fill('brand new');
  await expect(found).toHaveText('1 found');
  await expect(options.page.getByRole('heading', { level: 3 })).toHaveText(['New']);
  await search.fill('color 00ff00');
  await expect(options.page.getByRole('heading', { level: 3 })).toHaveText(['Changed']);
  await search.fill('nobody has this');
  await expect(found).toHaveText('Nothing found. Esc clears the search.');
  await expectAccessible(options.page);
  await search.press('Escape');
  await expect(search).toHaveValue('');
  await expect(options.page.getByRole('heading', { level: 3, name: 'Unchanged' })).toBeVisible();
});

test('accepts only what a search has found', async ({ rolecall }) => {
  const options = await rolecall.openOptions('#import');
  await options.review(role('shop-a') + role('shop-b') + role('bank-a') + role('bank-b'));
  await options.page.getByRole('searchbox').fill('bank');
  await options.page.getByRole('checkbox', { name: 'Accept all found' }).uncheck();
  await options.page.getByRole('searchbox').press('Escape');
  await expect(accept(options, 'shop-a')).toBeChecked();
  await expect(accept(options, 'bank-b')).not.toBeChecked();
  await expect(options.page.getByRole('button', { name: 'Import: 2 new' })).toBeVisible();
});

test('goes to the row of a line that is far down the list, whatever was searched for', async ({ rolecall }) => {
  const options = await rolecall.openOptions('#import');
  await options.review(many(1000));
  await options.page.getByRole('searchbox').fill('r7');
  await options.text.press('Control+End');
  await options.page.getByRole('button', { name: 'Show in the review' }).click();
  await expect(options.page.getByRole('button', { name: 'Go to line 2,998' })).toBeFocused();
  await expect(options.page.getByRole('searchbox')).toHaveValue('');
  expect(await options.page.locator('.role-table tbody tr').count()).toBeLessThanOrEqual(200);
  await options.page.getByRole('button', { name: 'Show 200 earlier' }).click();
  await expect(accept(options, 'r600')).toBeVisible();
});

test('keeps what it would do and its button in sight over its lists, in little of a window', async ({ rolecall }) => {
  const kept = role('one') + role('two') + role('three');
  await rolecall.importConfig(kept + role('going'));
  const options = await rolecall.openOptions('#import');
  await options.review(kept + many(30));
  const button = options.page.getByRole('button', { name: 'Import: 30 new, 1 removed' });
  // A desk, a window at 200%, a narrow one.
  for (const size of [
    { width: 1280, height: 800 },
    { width: 640, height: 400 },
    { width: 400, height: 700 },
  ]) {
    await options.page.setViewportSize(size);
    await group(options, 'Gone').getByText('going').first().scrollIntoViewIfNeeded();
    await expect(button).toBeInViewport({ ratio: 1 });
    const { y, height } = (await button.boundingBox())!;
    expect(y + height).toBeLessThan(size.height * 0.15);
  }
  // What is gone to by keyboard is not below it (WCAG 2.4.11).
  const last = accept(options, 'going');
  await last.focus();
  for (let n = 0; n < 20; n++) await options.page.keyboard.press('Shift+Tab');
  const focused = await options.page.evaluate(() => document.activeElement!.getBoundingClientRect().top);
  const { y, height } = (await button.boundingBox())!;
  expect(focused).toBeGreaterThanOrEqual(y + height);
});

test('holds 10,000 changes: few boxes, a search, a part of them', async ({ rolecall }) => {
  await rolecall.importConfig(many(10_000, 'color = red\n'));
  const options = await rolecall.openOptions('#import');
  await options.review(many(10_000, 'color = blue\n'));
  await expect(accept(options, 'r19')).toBeVisible();
  expect(await options.page.getByRole('checkbox').count()).toBeLessThan(50);
  const search = options.page.getByRole('searchbox');
  await search.fill('r9999');
  await expect(options.page.getByText('1 found', { exact: true })).toBeVisible();
  await search.fill('r999');
  await expect(options.page.getByText('11 found', { exact: true })).toBeVisible();
  await options.page.getByRole('checkbox', { name: 'Accept all found' }).uncheck();
  await options.page.getByRole('button', { name: 'Import: 9,989 changed' }).click();
  await expect(options.page.getByText(/9,989 changed/)).toBeVisible();
});

test('tells what other sources have of what was accepted', async ({ rolecall }) => {
  await rolecall.importConfig(role('one') + role('x') + role('y'));
  const options = await rolecall.openOptions('#import');
  await options.review(role('one') + role('two') + role('three') + role('x'));
  await options.page.getByLabel('Import as').selectOption('new');
  await accept(options, 'x').uncheck();
  await options.page.getByRole('button', { name: 'Import: 3 new' }).click();
  await options.seeText('');
  await options.page.getByRole('link', { name: 'Sources' }).click();
  await expect(options.page.getByText(/1 role also in .*, which comes first/)).toBeVisible();
});
