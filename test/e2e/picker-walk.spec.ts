import { sampleConfig } from '../sandbox/sample-config.ts';
import { expect, test } from './support/rolecall.ts';
import { listen, type Stop, walk } from './support/screen-reader.ts';

/** What can be acted on, or is announced by its name. */
const named = [
  'button',
  'combobox',
  'listbox',
  'option',
  'group',
  'textbox',
  'dialog',
  'alertdialog',
  'heading',
  'link',
];

function expectNames(stops: Stop[]): void {
  for (const { role, name } of stops.filter(({ role }) => named.includes(role))) expect(name, role).not.toBe('');
}

const namesOf = (stops: Stop[], role: string) => stops.filter((stop) => stop.role === role).map(({ name }) => name);

test.beforeEach(({ rolecall }) => rolecall.importConfig(sampleConfig));

test('is walked through from who one is to what the keys do', async ({ rolecall }) => {
  await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await expect(popup.session).toContainText('alice');
  await popup.type('acme-prod');
  await expect(popup.page.locator('[data-reach=doubtful]').first()).toBeVisible();
  const stops = await walk(popup.page);
  expectNames(stops);
  expect(stops.map(({ role }) => role).filter((role, n, all) => role !== all[n - 1])).toEqual([
    'main',
    'sectionheader',
    'heading',
    'status',
    'button',
    'combobox',
    'button',
    'listbox',
    'group',
    'option',
    'sectionfooter',
  ]);
  expect(namesOf(stops, 'button')).toEqual(['Import roles from this page', 'Add a role', 'Keys', 'Settings']);
  for (const option of namesOf(stops, 'option')) {
    expect(option).toMatch(/^acme-prod-\S+, account [\d-]+, role [^\s,]+(?:, region [\w-]+)?(?:, dimmed because .+)?$/);
  }
  expect(namesOf(stops, 'option')).toContain(
    'acme-prod-breakglass, account 2000-0000-0004, role BreakGlass, dimmed because the console cannot send its external ID',
  );
});

test('names everything over the list, and nothing behind it', async ({ rolecall }) => {
  await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await expect(popup.session).toContainText('alice');
  for (const [key, dialog] of [
    ['?', 'Keys'],
    ['Alt+KeyJ', 'Jump to organization'],
    ['ArrowRight', 'acme-dev'],
  ] as const) {
    await popup.press(key);
    await expect(popup.page.getByRole('dialog', { name: dialog })).toBeVisible();
    const stops = await walk(popup.page);
    expectNames(stops);
    expect(namesOf(stops, 'dialog')).toEqual([dialog]);
    expect(stops.filter(({ name }) => name === 'Search roles')).toEqual([]);
    await popup.press('Escape');
  }
});

test('says what changes without being looked at', async ({ rolecall }) => {
  await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await expect(popup.session).toContainText('alice');
  const said = await listen(popup.page);
  const last = async () => (await said()).at(-1);

  for (const [query, count] of [
    ['acme-dev', '2 roles'],
    ['acme-deploy', '1 role'],
    ['acme-deplyo', 'No exact match. 1 role with similar words'],
    ['qqqq', 'No roles found'],
  ] as const) {
    await popup.search.fill(query);
    await expect.poll(said, query).toContain(count);
  }
  await popup.search.fill('acme-dev-admin');
  await expect(popup.active).toContainText('acme-dev-admin');
  for (const [keys, words] of [
    ['Alt+KeyP', 'Pinned acme-dev-admin'],
    ['Alt+KeyP', 'Unpinned acme-dev-admin'],
    ['Alt+KeyC', 'Copied: 200000000002'],
    ['Shift+Enter', 'Link to acme-dev-admin copied'],
  ] as const) {
    await popup.press(keys);
    await expect.poll(last).toBe(words);
  }
  await popup.search.fill('breakglass');
  await expect.poll(last).toMatch(/^The config gives an external ID/);
  await popup.search.fill('');
  await popup.press('Alt+KeyO');
  await expect.poll(last).toBe('acme-login collapsed');
});
