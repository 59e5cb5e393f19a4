import { sampleConfig } from '../sandbox/sample-config.ts';
import { expectNav } from './support/nav.ts';
import { expect, test } from './support/rolecall.ts';

const mail = 'Hello Alice,\nAccount ID: 2000-0000-0002\nRole: Auditor\nDisplay name: audit-prod\nRegards, Bob\n';

test('adds the first role by hand, from the mail that names it, and takes it back', async ({ rolecall }) => {
  const popup = await rolecall.openPopup();
  const { page } = popup;
  await page.getByRole('button', { name: 'Add one role by hand…' }).click();
  const account = page.getByRole('textbox', { name: 'Account' });
  await expect(account).toBeFocused();
  await paste(account, mail);
  await expect(account).toHaveValue('200000000002');
  await expect(page.getByRole('textbox', { name: 'Role', exact: true })).toHaveValue('Auditor');
  await expect(page.getByRole('textbox', { name: 'Display name (optional)' })).toHaveValue('audit-prod');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('form', { name: 'Add a role' })).toContainText(/Saved: .audit-prod/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Save' })).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Show the list' }).click();
  await expect(page.getByRole('option')).toHaveCount(1);
  await expect(page.getByRole('group', { name: 'Added roles' })).toBeVisible();
});

test('adds, changes and removes a role in the popup by keys alone', async ({ rolecall }) => {
  await rolecall.importConfig(sampleConfig);
  const popup = await rolecall.openPopup();
  const { page } = popup;
  await popup.press('Alt+KeyM');
  const sheet = page.getByRole('dialog');
  const account = sheet.getByRole('textbox', { name: 'Account' });
  await expect(account).toBeFocused();
  await page.keyboard.type('12345');
  await page.keyboard.press('Enter');
  await expect(sheet).toContainText('An account ID has 12 digits. This one has 5.');
  await expect(sheet).toContainText('Enter the role name.');
  await account.fill('999988887777');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Auditor');
  await page.keyboard.press('Enter');
  await expect(sheet.getByRole('status').last()).toContainText(/Saved: .999988887777-Auditor/);
  await popup.press('Escape');

  await popup.type('Auditor');
  await expect(popup.active).toContainText('9999-8888-7777');
  await popup.press('ArrowRight');
  await sheet.getByRole('button', { name: 'Edit…' }).click();
  const form = sheet.getByRole('form', { name: 'Edit this role' });
  await form.getByRole('textbox', { name: 'Display name (optional)' }).fill('audit');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toContainText(/Saved: .audit/);
  await popup.press('Escape');
  await popup.search.fill('audit');
  await expect(popup.active).toContainText('audit');

  await popup.press('ArrowRight');
  await sheet.getByRole('button', { name: 'Remove' }).click();
  await expect(sheet).toContainText(/Removed: .audit/);
  await sheet.getByRole('button', { name: 'Undo' }).click();
  await expect(sheet.getByRole('button', { name: 'Remove' })).toBeVisible();
  await popup.press('Escape');
  await popup.search.fill('audit');
  await expect(popup.active).toContainText('9999-8888-7777');
});

test('has what was typed over a role again after Escape, until it is saved', async ({ rolecall }) => {
  await rolecall.importConfig('arn:aws:iam::999988887777:role/Auditor\n');
  const popup = await rolecall.openPopup();
  const sheet = popup.page.getByRole('dialog');
  const form = sheet.getByRole('form', { name: 'Edit this role' });
  const name = form.getByRole('textbox', { name: 'Display name (optional)' });
  await popup.press('ArrowRight');
  await sheet.getByRole('button', { name: 'Edit…' }).press('Enter');
  await name.fill('audit');
  await popup.press('Escape');
  await expect(sheet).toHaveCount(0);
  await popup.press('ArrowRight');
  await expect(name).toHaveValue('audit');
  await expect(form).toContainText('What you entered before is back.');
  await form.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(form).toContainText(/Saved: .audit/);
  await popup.press('Escape');
  await popup.press('ArrowRight');
  await expect(sheet.getByRole('button', { name: 'Edit…' })).toBeVisible();
});

test('keeps what was typed when the popup closes before it is saved, and lets no name of one role stay with another', async ({
  rolecall,
}) => {
  const first = await rolecall.openPopup();
  await first.page.getByRole('button', { name: 'Add one role by hand…' }).click();
  await paste(first.page.getByRole('textbox', { name: 'Account' }), mail);
  await first.page.getByRole('combobox', { name: 'Organization (optional)' }).fill('acme');
  const kept = () =>
    first.page.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { session: { get(): Promise<object> } } } };
      return JSON.stringify(await chrome.storage.session.get());
    });
  await expect.poll(kept).toContain('acme');
  await first.page.close();

  const { page } = await rolecall.openPopup();
  const form = page.getByRole('form', { name: 'Add a role' });
  await expect(form).toContainText('What you entered before is back.');
  const role = form.getByRole('textbox', { name: 'Role', exact: true });
  await expect(role).toHaveValue('Auditor');
  const name = form.getByRole('textbox', { name: 'Display name (optional)' });
  await expect(name).toHaveValue('audit-prod');
  // Typed into any field, longer than a name may be: nothing of it is cut.
  const arn = 'arn:aws:iam::111111111119:role/teams/platform/production/ReadOnlyAuditor';
  await name.fill(arn);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(role).toHaveValue(arn.replace(/.*:role./, ''));
  await expect(form.getByRole('textbox', { name: 'Account' })).toHaveValue('111111111119');
  await expect(form).toContainText('Filled in from the text.');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toContainText(/Saved: .111111111119-ReadOnlyAuditor/);
});

test('saves no role of a portal or a partition that an earlier text named and the person took off', async ({
  rolecall,
}) => {
  const { page } = await rolecall.openPopup();
  await page.getByRole('button', { name: 'Add one role by hand…' }).click();
  const form = page.getByRole('form', { name: 'Add a role' });
  const account = form.getByRole('textbox', { name: 'Account' });
  await paste(account, 'arn:aws-us-gov:iam::111111111119:role/Auditor');
  await account.fill('999988887777');
  await form.getByRole('button', { name: 'Remove: In AWS GovCloud (US)' }).click();
  await expect(account).toBeFocused();
  await form.getByRole('combobox', { name: 'Region (optional)' }).fill('eu-west-1');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toContainText(/Saved: .999988887777-Auditor/);
});

test('leaves no role of an earlier text with the account of a later one', async ({ rolecall }) => {
  const { page } = await rolecall.openPopup();
  await page.getByRole('button', { name: 'Add one role by hand…' }).click();
  const form = page.getByRole('form', { name: 'Add a role' });
  const account = form.getByRole('textbox', { name: 'Account' });
  const role = form.getByRole('textbox', { name: 'Role', exact: true });
  await paste(account, 'arn:aws:iam::111111111119:role/Admin');
  await expect(role).toHaveValue('Admin');
  await account.fill('');
  await paste(account, 'Our account is 999988887777, ask Ann');
  await expect(account).toHaveValue('999988887777');
  await expect(role).toHaveValue('');
});

test('changes a role again after an Undo', async ({ rolecall }) => {
  await rolecall.importConfig('[profile other]\nrole_arn = arn:aws:iam::111111111119:role/Other\n');
  const popup = await rolecall.openPopup();
  const { page } = popup;
  await popup.search.fill('Auditor in 9999-8888-7777');
  await page.locator('.offer').getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('.offer')).toContainText('Saved:');
  await popup.search.fill('Auditor');
  await expect(popup.active).toContainText('9999-8888-7777');
  await popup.press('ArrowRight');
  // Not by a click: it may be where the last one was.
  await page.getByRole('button', { name: 'Edit…' }).press('Enter');
  const form = page.getByRole('form', { name: 'Edit this role' });
  const name = form.getByRole('textbox', { name: 'Display name (optional)' });
  const save = async (value: string) => {
    await name.fill(value);
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(form).toContainText(new RegExp(`Saved: .${value}`));
  };
  await save('one');
  await save('two');
  await form.getByRole('button', { name: 'Undo' }).click();
  await expect(form).toContainText('Undone.');
  await expect(name).toHaveValue('one');
  await save('three');
});

test('keeps the pin and the own settings of a role whose name is corrected, and of Undo', async ({ rolecall }) => {
  await rolecall.importConfig(sampleConfig);
  const popup = await rolecall.openPopup();
  const sheet = popup.page.getByRole('dialog');
  const pinned = popup.organization('Pinned').getByRole('option');
  await popup.search.fill('Auditer in 9999-8888-7777');
  await popup.page.locator('.offer').getByRole('button', { name: 'Save' }).click();
  await expect(popup.search).toBeFocused();
  await popup.search.fill('');
  await popup.type('Auditer');
  await expect(popup.active).toContainText('9999-8888-7777');
  await popup.press('Alt+KeyP');
  await popup.press('ArrowRight');
  await popup.openOwnChanges();
  await sheet.getByRole('textbox', { name: 'Note' }).fill('ask first');
  await sheet.getByRole('textbox', { name: 'Tags' }).fill('night');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(sheet.getByRole('form', { name: 'Your changes' }).getByRole('status')).toContainText('Saved');
  await sheet.getByRole('button', { name: 'Edit…' }).click();
  const form = sheet.getByRole('form', { name: 'Edit this role' });
  await form.getByRole('textbox', { name: 'Role', exact: true }).fill('Auditor');
  // Not by a click: within a second of the last one, at its place, it would be taken for its second half.
  await form.getByRole('textbox', { name: 'Role', exact: true }).press('Enter');
  await expect(form).toContainText('Saved:');
  // What is typed from now on is about the role that it became.
  await popup.openOwnChanges();
  await sheet.getByRole('textbox', { name: 'Tags' }).fill('night shift');
  await sheet.getByRole('form', { name: 'Your changes' }).getByRole('button', { name: 'Save' }).click();
  await popup.press('Escape');
  await popup.search.fill('');
  await expect(pinned).toContainText(['#shift']);
  await expect(pinned).toContainText(['Auditor']);
  await expect(pinned).toContainText(['#night']);

  await popup.press('ArrowRight');
  await sheet.getByRole('button', { name: 'Edit…' }).click();
  await form.getByRole('textbox', { name: 'Account' }).fill('1111-2222-3333');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toContainText('Saved:');
  await form.getByRole('button', { name: 'Undo' }).click();
  await expect(form).toContainText('Undone.');
  await popup.press('Escape');
  await expect(pinned).toContainText(['9999-8888-7777']);
  await expect(pinned).toContainText(['#night']);
});

test('has nothing to switch to after the only role was removed, and an Undo then and at the next opening', async ({
  rolecall,
}) => {
  await rolecall.importConfig('arn:aws:iam::999988887777:role/Auditor\n');
  const popup = await rolecall.openPopup();
  const { page } = popup;
  const sheet = page.getByRole('dialog');
  await popup.press('ArrowRight');
  await sheet.getByRole('button', { name: 'Remove' }).click();
  await expect(sheet.getByRole('button', { name: 'Undo' })).toBeFocused();
  await expect(sheet.getByRole('button', { name: /Switch|Save/ })).toHaveCount(0);
  await popup.press('Escape');
  await expect(page.locator('.first-run')).toContainText('was removed, and no role is left');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(popup.active).toContainText('Auditor');
});

test('takes a file that is dropped on the first run’s box', async ({ rolecall }) => {
  const { page } = await rolecall.openPopup();
  const box = page.getByRole('textbox', { name: 'AWS config' });
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'config'));
    return transfer;
  }, '[profile a]\nrole_arn = arn:aws:iam::111122223333:role/Admin\n');
  await box.dispatchEvent('drop', { dataTransfer: data });
  await expect(page.locator('.first-run')).toContainText('1 role in 1 organization');
  await expect(box).toHaveValue(/^\[profile a\]/);
});

test('takes no address and no ARN that was not understood for a name', async ({ rolecall }) => {
  await rolecall.importConfig(sampleConfig);
  const popup = await rolecall.openPopup();
  const sheet = popup.page.getByRole('dialog');
  for (const text of [
    'arn:aws:braket:::device/pay',
    'https://nobody.awsapps.com/start',
    'https://wiki.example.com/x',
  ]) {
    await popup.search.fill(text);
    await popup.page.getByRole('button', { name: 'Add it by hand…' }).click();
    await expect(sheet.getByRole('textbox', { name: 'Account' })).toBeFocused();
    await expect(sheet.getByRole('textbox', { name: 'Display name (optional)' })).toHaveValue('');
    await popup.press('Escape');
    await expect(sheet).toHaveCount(0);
  }
});

test('switches to a role that was pasted and is in no list, by Enter', async ({ rolecall }) => {
  await rolecall.importConfig('[profile other]\nrole_arn = arn:aws:iam::111111111119:role/Other\n');
  const page = await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.search.fill('arn:aws:iam::200000000003:role/ops/deploy/Deployer');
  await expect(popup.page.locator('.offer')).toContainText(/Not in your list: .ops\/deploy\/Deployer/);
  await popup.press('Enter');
  await popup.closed();
  await expectNav(page, 'Deployer');
});

test('saves a pasted role in place, all of them in one source, and says of one that it is there', async ({
  rolecall,
}) => {
  await rolecall.importConfig(sampleConfig);
  const popup = await rolecall.openPopup();
  const offer = popup.page.locator('.offer');
  for (const role of ['One', 'Two']) {
    await popup.search.fill(`${role} in 9999-8888-7777`);
    await expect(offer).toContainText(new RegExp(`Not in your list: .${role}`));
    await offer.getByRole('button', { name: 'Save' }).click();
    await expect(offer).toContainText('Saved:');
    await expect(popup.search).toBeFocused();
  }
  await offer.getByRole('button', { name: 'Undo' }).click();
  await expect(offer).toContainText(/Not in your list: .Two/);
  await expect(popup.search).toBeFocused();
  await offer.getByRole('button', { name: 'Save' }).click();
  await popup.search.fill('999988887777');
  await expect(popup.page.getByRole('option')).toHaveCount(2);
  await popup.search.fill('arn:aws:iam::999988887777:role/Two');
  await expect(popup.active).toContainText('Two');
  await expect(offer).toHaveCount(0);

  const options = await rolecall.openOptions('#import');
  await options.page.getByRole('button', { name: 'Add one role by hand…' }).click();
  await options.page.getByRole('textbox', { name: 'Account' }).fill('9999-8888-7777');
  await options.page.getByRole('textbox', { name: 'Role', exact: true }).fill('Two');
  await options.page.getByRole('button', { name: 'Save' }).click();
  const form = options.page.getByRole('form', { name: 'Add a role' });
  await expect(form).toContainText('Already in your list:');
  await expect(form.getByRole('button', { name: 'Change it to what I entered' })).toHaveCount(0);
  await options.page.getByRole('textbox', { name: 'Display name' }).fill('second');
  await options.page.getByRole('button', { name: 'Save' }).click();
  await expect(form).toContainText('What you entered differs: Display name.');
  await form.getByRole('button', { name: 'Change it to what I entered' }).click();
  await expect(form).toContainText(/Saved: .second/);
  await form.getByRole('button', { name: 'Undo' }).click();
  await expect(form).toContainText('Undone');
});

test('reads the links of a copied table: in the box of the settings, and one in the search', async ({ rolecall }) => {
  const link = 'https://signin.aws.amazon.com/switchrole?account=999988887777&amp;roleName=Auditor';
  const html = `<table><tr><td>shop</td><td><a href="${link}">Switch role</a></td></tr></table>`;
  const options = await rolecall.openOptions('#import');
  await paste(options.page.getByRole('textbox', { name: 'AWS config' }), 'shop\tSwitch role', html);
  await options.seeText(/switchrole\?account=999988887777/);
  await options.page.close();

  await rolecall.importConfig(sampleConfig);
  const popup = await rolecall.openPopup();
  await popup.type('acme');
  await popup.search.fill('');
  await paste(popup.search, 'Switch role', html);
  await expect(popup.page.locator('.offer')).toContainText(/Not in your list: .Auditor/);
});

test.describe('in Korean', () => {
  test.use({ lang: 'ko' });

  test('fills the form from lines with Korean labels', async ({ rolecall }) => {
    const { page } = await rolecall.openPopup();
    await page.getByRole('button', { name: '역할 하나 직접 추가…' }).click();
    const account = page.getByRole('textbox', { name: '계정' });
    await paste(account, '계정 ID: 2000-0000-0002 / 역할: Auditor');
    await expect(account).toHaveValue('200000000002');
    await page.getByRole('button', { name: '저장' }).click();
    await expect(page.getByRole('status')).toContainText('저장했습니다');
  });
});

/** As the clipboard would: what is pasted is a real event's, whatever this browser allows tests. */
async function paste(field: import('@playwright/test').Locator, text: string, html = ''): Promise<void> {
  await field.evaluate(
    (element, [plain, rich]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', plain ?? '');
      if (rich) clipboardData.setData('text/html', rich);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [text, html],
  );
}
