import { OptionsPage } from '../e2e/support/options-page.ts';
import { expect, type Rolecall, test } from '../e2e/support/rolecall.ts';
import { tellWorker } from '../e2e/support/worker-events.ts';
import { keyId, password, secretKey, sessionToken } from '../unit/core/secrets/made-up-secrets.ts';

const secrets = [keyId, secretKey, sessionToken.slice(0, 60), password, 'MIIEprivate'];
const role = '[profile dev]\nrole_arn = arn:aws:iam::200000000002:role/Developer\n';
const pasted = `${role}
CREDENTIALS\t${keyId}\t2026-11-27\t${secretKey}\t${sessionToken}
비밀번호: ${password}
-----BEGIN RSA PRIVATE KEY-----
MIIEprivate
-----END RSA PRIVATE KEY-----
`;

/** Everything in both storages of the extension, once it holds `text`. */
async function seeNoSecret({ background }: Rolecall, text: string): Promise<void> {
  const everything = () =>
    background.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: Record<'local' | 'session', { get(keys: null): Promise<object> }> };
      };
      return JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]);
    });
  await expect.poll(everything).toContain(text);
  const kept = await everything();
  for (const secret of secrets) expect(kept).not.toContain(secret);
}

test('secrets are pasted into the popup, which is closed before anything else is done', async ({ rolecall }) => {
  await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.page.getByRole('textbox').fill(pasted);
  await expect(popup.page.getByText('1 role in 1 organization')).toBeVisible();
  await popup.page.close();
  await seeNoSecret(rolecall, 'role/Developer');
});

test('secrets are pasted into the settings, reviewed and imported', async ({ rolecall }) => {
  const options = await rolecall.openOptions('#import');
  await options.import(pasted);
  await seeNoSecret(rolecall, 'role/Developer');
});

for (const [what, menuItemId] of [
  ['lie on a page that is imported', 'import-page'],
  ['are selected on a page', 'import-selection'],
] as const) {
  test(`secrets ${what}`, async ({ rolecall }) => {
    const page = await rolecall.signIn('alice', { scenario: { config: 'pre' } });
    await page.locator('pre').evaluate(
      (pre, { text, isSelected }) => {
        pre.textContent = text;
        if (isSelected) getSelection()!.selectAllChildren(pre);
      },
      { text: pasted, isSelected: menuItemId === 'import-selection' },
    );
    const review = rolecall.context.waitForEvent('page');
    await tellWorker(rolecall.background, ['contextMenus', 'onClicked', { menuItemId, selectionText: 'x' }]);
    const options = new OptionsPage(await review);
    await options.seeText(/role\/Developer/);
    await expect(options.page.getByText('lines were left out', { exact: false })).toBeVisible();
    await options.page.getByRole('button', { name: /^Import(:|$)/ }).click();
    await options.seeText('');
    await seeNoSecret(rolecall, 'role/Developer');
  });
}

test('a secret is typed as the note of a role, and the form says that it was left out', async ({ rolecall }) => {
  await rolecall.importConfig(role);
  await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.type('dev');
  await expect(popup.active).toContainText('dev');
  await popup.press('ArrowRight');
  const details = popup.page.getByRole('dialog');
  await popup.openOwnChanges();
  await details.getByLabel('Note').fill(`ask Kim\npassword: ${password}`);
  await details.getByRole('button', { name: 'Save' }).click();
  await expect(details.getByText('Saved without what looked like a password or key.', { exact: false })).toBeVisible();
  await seeNoSecret(rolecall, 'ask Kim');
});
