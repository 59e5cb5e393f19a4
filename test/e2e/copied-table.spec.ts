import type { Page } from '@playwright/test';
import { expect, type Rolecall, test } from './support/rolecall.ts';

const link = (account: string, role: string) =>
  `https://signin.aws.amazon.com/switchrole?account=${account}&amp;roleName=${role}`;
const button = (account: string, role: string) => `<p><a href="${link(account, role)}">Switch role</a></p>`;
/** As Confluence writes a table: paragraphs in its cells, one cell over two rows, links as buttons. */
const table = `<table><tbody>
<tr><th><p>Account</p></th><th><p>Role</p></th><th><p>Console</p></th></tr>
<tr><td rowspan="2"><p>shop</p></td><td><p>Admin</p></td><td>${button('111122223333', 'Admin')}</td></tr>
<tr><td><p>ReadOnly</p></td><td>${button('111122223333', 'ReadOnly')}</td></tr>
<tr><td><p>bank</p></td><td><p>Ops</p></td><td>${button('444455556666', 'Ops')}</td></tr>
</tbody></table>`;

/** Selects all of a page with such a table, and copies it by the keys that people press. */
async function copyTable({ context }: Rolecall): Promise<void> {
  const page = await context.newPage();
  await page.route('https://console.aws.amazon.com/wiki', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><meta charset="utf-8"><body>${table}</body>` }),
  );
  await page.goto('https://console.aws.amazon.com/wiki');
  await page.locator('table').click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+c');
}

const paste = (page: Page) => page.keyboard.press('ControlOrMeta+v');

test('reads every row of a wiki’s table of links that was copied and pasted into the settings', async ({
  rolecall,
}) => {
  await copyTable(rolecall);
  const options = await rolecall.openOptions('#import');
  await options.page.bringToFront();
  await options.page.locator('.cm-content').click();
  await paste(options.page);
  await options.page.getByRole('button', { name: 'Review', exact: true }).press('Enter');
  await options.seeText(/:111122223333:role\/Admin[\s\S]*:111122223333:role\/ReadOnly[\s\S]*:444455556666:role\/Ops/);
  await options.seeText(/shop[\s\S]*bank/);
});

test('reads it in the first popup as well', async ({ rolecall }) => {
  await copyTable(rolecall);
  const { page } = await rolecall.openPopup();
  await page.bringToFront();
  await page.locator('.first-run textarea').click();
  await paste(page);
  await expect(page.locator('.first-run-found')).toContainText('3 roles');
  await page.getByRole('button', { name: 'Import', exact: true }).press('Enter');
  await expect(page.getByRole('option')).toHaveCount(3);
});

test('chooses none of several links that are pasted into the search', async ({ rolecall }) => {
  await rolecall.importConfig('[profile mine]\nrole_arn = arn:aws:iam::200000000002:role/Mine\n');
  await copyTable(rolecall);
  const popup = await rolecall.openPopup();
  await popup.page.bringToFront();
  await popup.search.click();
  await paste(popup.page);
  await expect(popup.search).toHaveValue(/switchrole\?account=111122223333.*switchrole\?account=444455556666/);
  await expect(popup.page.getByRole('button', { name: /^Switch/ })).toHaveCount(0);
});
