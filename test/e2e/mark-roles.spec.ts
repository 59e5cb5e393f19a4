import { sampleConfig } from '../sandbox/sample-config.ts';
import type { PopupPage } from './support/popup-page.ts';
import { expect, test } from './support/rolecall.ts';

test.beforeEach(({ rolecall }) => rolecall.importConfig(sampleConfig));

const bar = (popup: PopupPage) => popup.page.locator('.marks-bar');
const marked = (popup: PopupPage) => popup.page.getByRole('option', { name: /, marked$/ });

test('gathers roles from several searches by keys alone, and shares them in one link', async ({ rolecall }) => {
  const popup = await rolecall.openPopup();
  await popup.type('acme-deploy');
  await expect(popup.active).toContainText('acme-deploy');
  await popup.press('Alt+KeyX');
  await expect(popup.page.getByText('Marked acme-deploy · 1 role in all')).toBeVisible();
  await expect(popup.active).toHaveAccessibleName(/, marked$/);
  await popup.press('Escape');
  await expect(popup.search).toHaveValue('');
  await expect(bar(popup)).toContainText('1 role marked');
  await popup.type('acme-prod-admin');
  await expect(popup.active).toContainText('acme-prod-admin');
  await popup.press('Alt+KeyX');
  await expect(bar(popup)).toContainText('2 roles marked');
  // Nothing that was found is in the way of what was marked before.
  await popup.press('Escape');
  await popup.type('nothing is called this');
  await expect(popup.options).toHaveCount(0);
  await popup.press('Alt+Shift+KeyK');
  const sheet = popup.page.getByRole('dialog', { name: '2 roles marked' });
  await expect(sheet.getByLabel('What to share')).toHaveValue('marked');
  const held = sheet.locator('.text-fact').first();
  await expect(held.getByRole('listitem')).toContainText(['acme-deploy', 'acme-prod-admin']);
  await sheet.getByRole('button', { name: 'Copy: One link' }).press('Enter');
  await expect(sheet.getByRole('status')).toHaveText('Copied: One link');
  await popup.press('Escape');
  expect(await popup.clipboard()).toMatch(/^https:\/\/signin\.aws\.amazon\.com\/switchrole\?\S+#rolecall=1\.\S+$/);
});

test('marks row after row with Shift and the arrows, and unmarks them on the way back', async ({ rolecall }) => {
  const popup = await rolecall.openPopup();
  await expect(popup.options).not.toHaveCount(0);
  await popup.press('Shift+ArrowDown');
  await expect(marked(popup)).toHaveCount(2);
  await popup.press('Shift+ArrowDown');
  await expect(bar(popup)).toContainText('3 roles marked');
  await popup.press('Shift+ArrowUp');
  await expect(bar(popup)).toContainText('2 roles marked');
  // The keys of text still select it.
  await popup.type('acme');
  await popup.press('Shift+Home');
  await popup.type('globex');
  await expect(popup.search).toHaveValue('globex');
});

test('clears the search with Escape, then the marks, then closes, and forgets them', async ({ rolecall }) => {
  const popup = await rolecall.openPopup();
  await popup.press('Alt+KeyX');
  await expect(bar(popup)).toBeVisible();
  await popup.type('acme');
  await popup.press('Escape');
  await expect(popup.search).toHaveValue('');
  await expect(bar(popup)).toBeVisible();
  await popup.press('Escape');
  await expect(bar(popup)).toBeHidden();
  await expect(popup.page.getByText('No role is marked any more')).toBeVisible();
  await popup.press('Alt+KeyX');
  await expect(bar(popup)).toBeVisible();
  await popup.page.close();
  const next = await rolecall.openPopup();
  await expect(next.options).not.toHaveCount(0);
  await expect(bar(next)).toBeHidden();
});

test('marks an organization from its heading, by a click and by a key', async ({ rolecall }) => {
  const popup = await rolecall.openPopup();
  await popup.press('Alt+Shift+KeyX');
  const all = await marked(popup).count();
  expect(all).toBeGreaterThan(1);
  await expect(bar(popup)).toContainText(`${all} roles marked`);
  await popup.press('Alt+Shift+KeyX');
  await expect(bar(popup)).toBeHidden();
  const heading = popup.page.locator('.group-heading').first();
  await heading.hover();
  await heading.locator('.heading-button').click();
  await expect(bar(popup)).toContainText(`${all} roles marked`);
  await expect(popup.search).toBeFocused();
  // Nothing is collapsed by it.
  await expect(marked(popup)).toHaveCount(all);
});

test('marks a row by its button, and unmarks all by the bar’s', async ({ rolecall }) => {
  const popup = await rolecall.openPopup();
  const row = popup.row('acme-deploy');
  await row.hover();
  await row.locator('[data-button=keys_mark]').click();
  await expect(row).toHaveAttribute('data-marked', 'true');
  await popup.page.getByRole('button', { name: 'Unmark all' }).press('Enter');
  await expect(bar(popup)).toBeHidden();
  await expect(popup.search).toBeFocused();
});

test('shares one role from its details, though others are marked', async ({ rolecall }) => {
  const popup = await rolecall.openPopup();
  await popup.press('Shift+ArrowDown');
  await expect(bar(popup)).toContainText('2 roles marked');
  await popup.type('acme-deploy');
  await expect(popup.active).toContainText('acme-deploy');
  await popup.press('ArrowRight');
  await popup.pressButton('Share…');
  const scope = popup.page.getByRole('dialog').getByLabel('What to share');
  await expect(scope).toHaveValue('role');
  await expect(scope.getByRole('option')).toContainText(['Only acme-deploy', 'What is marked (2 roles)']);
});
