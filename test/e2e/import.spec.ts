import { join } from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';
import { sampleConfig } from '../sandbox/sample-config.ts';
import { editorText } from './support/editor-text.ts';
import { expectNav } from './support/nav.ts';
import { OptionsPage } from './support/options-page.ts';
import { expect, type Rolecall, test } from './support/rolecall.ts';

test('imports on the first run, in the popup itself', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  const box = popup.page.getByRole('textbox', { name: 'AWS config' });
  await box.fill(`${sampleConfig}\n[default]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\n`);
  await expect(popup.page.getByText('20 roles in 5 organizations')).toBeVisible();
  await expect(popup.page.getByText('A secret on 1 line is left out')).toBeVisible();
  await popup.page.getByRole('button', { name: 'Import', exact: true }).click();
  await popup.switchTo('acme-dev-admin');
  await expectNav(page, 'acme-dev-admin');
  expect(await everythingStored(rolecall)).not.toContain('AKIAIOSFODNN7EXAMPLE');
});

test('keeps what was typed on the first run when the popup closes, but no secret', async ({ rolecall }) => {
  await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  const config = '[profile a]\nrole_arn = arn:aws:iam::200000000002:role/Developer\naws_secret_access_key = abc/123';
  await popup.page.getByRole('textbox').fill(config);
  await expect(popup.page.getByText('1 role in 1 organization')).toBeVisible();
  await popup.page.close();
  const again = await rolecall.openPopup();
  await expect(again.page.getByRole('textbox')).toHaveValue(/role\/Developer/);
  await expect(again.page.getByRole('textbox')).not.toHaveValue(/abc\/123/);
});

test('reviews what is new, skipped and wrong, by line, before anything is stored', async ({ rolecall }) => {
  const options = await rolecall.openOptions();
  await options.review(
    '[profile a]\nrole_arn = arn:aws:iam::200000000002:role/Developer\n\n[profile b]\nregion = us-east-1\n',
  );
  await expect(options.page.getByRole('heading', { name: 'Review' })).toBeVisible();
  const skipped = options.page.getByRole('row', { name: /^4 b/ }).or(options.page.getByText('Names no role.'));
  await expect(skipped.first()).toBeVisible();
  expect(await everythingStored(rolecall)).not.toContain('role/Developer');
});

test('says that nothing changed when the same text comes again, and what changed when it did', async ({ rolecall }) => {
  await rolecall.importConfig(sampleConfig);
  const options = await rolecall.openOptions('#import');
  await options.review(sampleConfig);
  await expect(options.page.getByText('Nothing changed', { exact: false }).first()).toBeVisible();
  await options.review(
    sampleConfig.replace('color = 2e7d32', 'color = 00ff00').replace('[profile acme-audit]', '[profile audit]'),
  );
  await expect(options.page.getByText('Changed', { exact: true }).first()).toBeVisible();
});

test('chooses files: config and credentials together', async ({ rolecall }) => {
  const options = await rolecall.openOptions('#import');
  const chooser = options.page.waitForEvent('filechooser');
  await options.page.getByRole('button', { name: 'Choose files' }).click();
  await (await chooser).setFiles([
    {
      name: 'config',
      mimeType: 'text/plain',
      buffer: Buffer.from('[profile p]\nrole_arn = arn:aws:iam::200000000002:role/Admin\nsource_profile = login\n'),
    },
    {
      name: 'credentials',
      mimeType: 'text/plain',
      buffer: Buffer.from(
        '[login]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\n',
      ),
    },
  ]);
  await options.page.getByRole('button', { name: /^Import: / }).click();
  await options.seeText('');
  const stored = await everythingStored(rolecall);
  expect(stored).toContain('role/Admin');
  expect(stored).not.toContain('wJalrXUtnFEMI');
});

test('refuses a binary file with a message and keeps what is there', async ({ rolecall }) => {
  await rolecall.importConfig(sampleConfig);
  const options = await rolecall.openOptions('#import');
  const chooser = options.page.waitForEvent('filechooser');
  await options.page.getByRole('button', { name: 'Choose files' }).click();
  await (await chooser).setFiles(join(root, 'public/icon/128.png'));
  await expect(options.page.getByText('128.png', { exact: false }).first()).toBeVisible();
  expect(await everythingStored(rolecall)).toContain('acme-dev');
});

for (const config of ['pre', 'code', 'textarea', 'codemirror', 'monaco', 'ace'] as const) {
  test(`imports a config that a console page shows (${config})`, async ({ rolecall }) => {
    await rolecall.importConfig('[profile mine]\nrole_arn = arn:aws:iam::200000000002:role/Admin\n');
    await rolecall.signIn('alice', { scenario: { config } });
    const popup = await rolecall.openPopup();
    const review = rolecall.context.waitForEvent('page');
    await popup.pressButton('Import roles from this page');
    const options = new OptionsPage(await review);
    await options.seeText(/acme-dev/);
    await options.page.getByRole('button', { name: /^Import: / }).click();
    await options.seeText('');
  });
}

test('imports the selection of a console page, and nothing else of it', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice', { scenario: { config: 'pre' } });
  await page.locator('pre').evaluate((pre) => {
    const text = pre.firstChild as Text;
    const from = text.data.indexOf('[profile acme-dev]');
    getSelection()!.setBaseAndExtent(text, from, text, text.data.indexOf('[profile acme-dev-admin]'));
  });
  const popup = await rolecall.openPopup();
  const review = rolecall.context.waitForEvent('page');
  await popup.pressButton('Import roles from this page');
  const options = new OptionsPage(await review);
  await options.seeText(/^\[profile acme-dev\]\nrole_arn = .+\n(.+\n)+\n?$/);
  expect(await editorText(options.text)).not.toContain('acme-deploy');
});

test('saves the role of a link that a teammate sent, after a review', async ({ rolecall }) => {
  await rolecall.signIn('alice');
  const page = await rolecall.context.newPage();
  await page.goto(
    'https://signin.aws.amazon.com/switchrole?account=200000000003&roleName=ops/deploy/Deployer&displayName=deploy',
  );
  const review = rolecall.context.waitForEvent('page');
  // The button lies in a closed shadow tree, out of reach for the page and for Playwright: it is clicked by its place.
  const box = await page.locator('rolecall-save').evaluate((host) => host.ownerDocument.defaultView!.innerWidth);
  await page.mouse.click(box - 60, (page.viewportSize()?.height ?? 0) - 36);
  const options = new OptionsPage(await review);
  await options.seeText(/role_arn = arn:aws:iam::200000000003:role\/ops\/deploy\/Deployer/);
});

test('undoes a removal', async ({ rolecall }) => {
  await rolecall.importConfig(sampleConfig);
  const options = await rolecall.openOptions('#sources');
  await options.page
    .getByRole('button', { name: /Remove/ })
    .first()
    .click();
  await options.page.getByRole('button', { name: 'Undo' }).click();
  await expect(options.page.getByText('Undone')).toBeVisible();
  await expect(options.page.getByText('20', { exact: false }).first()).toBeVisible();
  const popup = await rolecall.openPopup();
  await expect(popup.row('acme-dev')).toBeVisible();
});

/** All that the extension keeps, as one text. */
async function everythingStored({ background }: Rolecall): Promise<string> {
  return background.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: Record<'local' | 'session', { get(): Promise<object> }> };
    };
    return JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]);
  });
}
