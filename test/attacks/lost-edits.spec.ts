import { expect, test } from '../e2e/support/rolecall.ts';

const config = '[profile payments]\nrole_arn = arn:aws:iam::200000000002:role/Developer\n';

test('two tabs with the popup are open on one role: a tag stored by the one keeps the note stored by the other', async ({
  rolecall,
}) => {
  await rolecall.importConfig(config);
  async function openOwn() {
    const page = await rolecall.context.newPage();
    await page.goto(`chrome-extension://${rolecall.extensionId}/popup.html`);
    await page.getByRole('combobox').fill('payments');
    await expect(page.locator('[role=option][aria-selected=true]')).toContainText('payments');
    await page.keyboard.press('ArrowRight');
    await page.locator('summary', { hasText: 'Your changes' }).click();
    const form = page.getByRole('form', { name: 'Your changes' });
    const store = async (field: string, value: string) => {
      await page.bringToFront();
      await form.getByLabel(field).fill(value);
      await form.getByLabel('Tags').press('Enter');
      await expect(form.getByRole('status')).toContainText('Saved');
    };
    return { form, store };
  }
  const [one, other] = [await openOwn(), await openOwn()];
  await one.store('Note', 'ask Kim before deploys');
  await other.store('Tags', 'billing');
  const { form } = await openOwn();
  await expect(form.getByLabel('Note')).toHaveValue('ask Kim before deploys');
  await expect(form.getByLabel('Tags')).toHaveValue('billing');
});
