import { sampleConfig } from '../sandbox/sample-config.ts';
import type { OptionsPage } from './support/options-page.ts';
import { expect, test } from './support/rolecall.ts';

const link = (account: string, role: string, name: string) =>
  `https://signin.aws.amazon.com/switchrole?account=${account}&roleName=${role}&displayName=${name}`;
const wiki = `# Accounts

* [dev](${link('200000000002', 'Developer', 'acme-dev')})
* [prod](${link('200000000004', 'ReadOnly', 'acme-prod')}), ask before you write
`;

const accounts = JSON.stringify({
  Accounts: [
    { Id: '200000000002', Name: 'shop', Status: 'ACTIVE', Tags: [{ Key: 'team', Value: '결제' }] },
    { Id: '200000000003', Name: 'bank', Status: 'ACTIVE', Tags: [{ Key: 'team', Value: 'core' }] },
    { Id: '200000000004', Name: 'old', Status: 'SUSPENDED' },
  ],
});

async function choose(options: OptionsPage, name: string, content: Buffer | string): Promise<void> {
  const chooser = options.page.waitForEvent('filechooser');
  await options.page.getByRole('button', { name: 'Choose files' }).click();
  await (await chooser).setFiles([{ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) }]);
}

/** Clicks a button of the exports, and gives the file that comes of it. */
async function exported(options: OptionsPage, button: string): Promise<Buffer> {
  const saved = options.page.waitForEvent('download');
  await options.page.getByRole('button', { name: button, exact: true }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await saved).createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

test('makes roles of the links in a page’s Markdown, and says so', async ({ rolecall }) => {
  const options = await rolecall.openOptions('#import');
  await options.review(wiki);
  await expect(options.page.getByText('switch-role links for 2 roles')).toBeVisible();
  await options.seeText(/role_arn = arn:aws:iam::200000000002:role\/Developer\n/);
  await options.page.getByRole('button', { name: /^Import: / }).click();
  await options.seeText('');
  const popup = await rolecall.openPopup();
  await expect(popup.options).toHaveCount(2);
});

test('gives the original text back on request, and the config text again', async ({ rolecall }) => {
  const options = await rolecall.openOptions('#import');
  await options.review(wiki);
  await options.seeText(/role_arn/);
  await options.page.getByRole('button', { name: 'Restore the original text' }).press('Enter');
  await options.seeText(wiki);
  await expect(options.page.getByText('This is the text you entered first')).toBeVisible();
  const back = options.page.getByRole('button', { name: 'Back to the config text' });
  await expect(back).toBeFocused();
  await back.press('Enter');
  await options.seeText(/role_arn/);
  await options.page.getByRole('button', { name: /^Import: / }).click();
  await options.seeText('');
  await expect(options.page.getByRole('button', { name: 'Restore the original text' })).toHaveCount(0);
});

test('asks which role a list of accounts is about, and groups it by a tag', async ({ rolecall }) => {
  const options = await rolecall.openOptions('#import');
  await options.review(accounts);
  await options.page.getByRole('textbox', { name: 'Role in each account' }).fill('ops/Admin');
  await options.page.getByRole('combobox', { name: 'Group by' }).selectOption('tag team');
  await options.page.getByRole('button', { name: 'Review these roles' }).click();
  await options.page.getByRole('button', { name: /^Import: / }).click();
  await options.seeText('');
  const popup = await rolecall.openPopup();
  await expect(popup.organization('결제').getByRole('option')).toHaveCount(1);
  await expect(popup.organization('core').getByRole('option')).toHaveAttribute('data-role', 'ops/Admin');
  await expect(popup.options).toHaveCount(2);
});

test('takes a table’s ids for its accounts, and the column that is called Account for their names', async ({
  rolecall,
}) => {
  const options = await rolecall.openOptions('#import');
  await options.review(
    '| Account | Account ID | Role |\n|--|--|--|\n| shop | 200000000002 | Developer |\n| bank | 200000000003 | ReadOnly |\n',
  );
  await expect(options.page.getByText('a table with 2 roles')).toBeVisible();
  await options.page.getByRole('button', { name: /^Import(:|$)/ }).click();
  await options.seeText('');
  const popup = await rolecall.openPopup();
  await expect(popup.options).toHaveCount(2);
  await expect(popup.row('shop')).toHaveAttribute('data-account', '200000000002');
});

test('imports a config, a table, a link and an ARN out of one text', async ({ rolecall }) => {
  const options = await rolecall.openOptions('#import');
  await options.review(
    `[profile base]\nrole_arn = arn:aws:iam::200000000001:role/Base\n\n| Account ID | Role | Name |\n|--|--|--|\n| 200000000002 | Developer | shop |\n\n- [bank](${link('200000000003', 'ReadOnly', 'x')})\n\ndata: arn:aws:iam::200000000004:role/Data\n`,
  );
  await expect(options.page.getByText('AWS config, and 3 roles outside it')).toBeVisible();
  await options.page.getByRole('button', { name: /^Import(:|$)/ }).click();
  await options.seeText('');
  const popup = await rolecall.openPopup();
  await expect(popup.options).toHaveCount(4);
  for (const name of ['base', 'shop', 'bank', 'data']) await expect(popup.row(name)).toBeVisible();
});

test('asks once for the portal of permission sets', async ({ rolecall }) => {
  const options = await rolecall.openOptions('#import');
  await options.review('Account ID,Permission set\n200000000002,Admin\n200000000003,Reader\n');
  await options.page.getByRole('textbox', { name: 'Access portal' }).fill('https://acme.awsapps.com/start');
  await options.page.getByRole('button', { name: 'Review these roles' }).click();
  await options.page.getByRole('button', { name: /^Import(:|$)/ }).click();
  await options.seeText('');
  const popup = await rolecall.openPopup();
  await expect(popup.organization('acme.awsapps.com').getByRole('option')).toHaveCount(2);
});

for (const form of ['AWS config', 'CSV of roles'] as const) {
  test(`finds nothing changed in what it exported itself (${form})`, async ({ rolecall }) => {
    // The last one is listed under the source's name: no organization is told.
    await rolecall.importConfig(`${sampleConfig}\n[alone]\nrole_arn = arn:aws:iam::200000000002:role/Alone\n`);
    const options = await rolecall.openOptions('#sources');
    const file = await exported(options, form);
    await options.page.getByRole('link', { name: 'Import', exact: true }).click();
    await choose(options, 'roles', file);
    await expect(options.page.getByText('Nothing changed', { exact: false }).first()).toBeVisible();
  });
}

test('brings everything back from a backup', async ({ rolecall }) => {
  await rolecall.importConfig(sampleConfig);
  const options = await rolecall.openOptions('#sources');
  const file = await exported(options, 'Complete backup');
  await options.page
    .getByRole('button', { name: /Remove/ })
    .first()
    .click();
  await options.page.getByRole('link', { name: 'Import', exact: true }).click();
  await choose(options, 'rolecall.backup.json', file);
  await expect(options.page.getByText('It contains 1 source with 20 roles', { exact: false })).toBeVisible();
  await options.page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(options.page.getByText('Restored from the backup.')).toBeVisible();
  const popup = await rolecall.openPopup();
  await expect(popup.row('acme-dev')).toBeVisible();
});

for (const [name, content, words] of [
  ['roles.xlsx', 'PK\u0003\u0004\u0014\u0000', 'Unpack it, or save it as text or CSV'],
  ['page.html', '<!doctype html><title>Wiki</title><p>Hello</p>', 'Select the text on the page'],
] as const) {
  test(`says what to do with a file that holds no roles (${name}), and keeps what is there`, async ({ rolecall }) => {
    await rolecall.importConfig(sampleConfig);
    const options = await rolecall.openOptions('#import');
    await choose(options, name, content);
    await expect(options.page.getByText(words, { exact: false })).toBeVisible();
    const popup = await rolecall.openPopup();
    await expect(popup.row('acme-dev')).toBeVisible();
  });
}

/** Runs in the page: presses Cancel as soon as the review has come some way, and gives what it said of that. */
function cancelInTheMidst(): Promise<string> {
  return new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      const bar = document.querySelector<HTMLProgressElement>('progress[aria-label="Reviewing…"]');
      if (!bar || bar.position < 0.01) return;
      observer.disconnect();
      resolve(bar.parentElement?.querySelector('span')?.textContent ?? '');
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Cancel')?.click();
    }).observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
  });
}

test('shows how far the review of a large text is, and leaves all as it was when that is cancelled', async ({
  rolecall,
}) => {
  await rolecall.importConfig(sampleConfig);
  const options = await rolecall.openOptions('#import');
  const links = Array.from(
    { length: 100_000 },
    (_, n) => `- ${link(String(300_000_000_000 + n), 'Ops', `team-${n}`)}\n`,
  );
  const shown = options.page.evaluate(cancelInTheMidst);
  await choose(options, 'links.md', links.join(''));
  expect(await shown).toMatch(/^Reviewing: [1-9]\d?%$/);
  await expect(options.page.getByRole('progressbar')).toHaveCount(0);
  await options.review('[profile small]\nrole_arn = arn:aws:iam::200000000002:role/Small\n');
  await options.page.getByRole('button', { name: /^Import: / }).click();
  await options.seeText('');
  const popup = await rolecall.openPopup();
  await expect(popup.row('acme-dev')).toBeVisible();
});
