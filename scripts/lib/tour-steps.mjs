// @ts-check
import { expect } from '@playwright/test';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {(page: Page, name: string, title: string) => Promise<void>} Shot takes a picture and tells what it shows
 * @typedef {() => Promise<Page>} OpenPopup
 */

/**
 * @param {Page} options
 * @param {string} sample
 * @param {Shot} shot
 */
export async function importSample(options, sample, shot) {
  await options.getByRole('textbox', { name: 'AWS config' }).fill(sample);
  await shot(options, 'paste', 'A config pasted into the options page');
  await options.getByRole('button', { name: 'Review', exact: true }).click();
  const button = options.getByRole('button', { name: /^Import: / });
  await button.waitFor();
  await shot(options, 'review', 'Review: what it would bring, and what it would not');
  await button.click();
  await expect(button).toBeHidden();
  await shot(options, 'imported', 'Import');
}

/**
 * Three letters and Enter, in the popup.
 * @param {Page} consolePage
 * @param {OpenPopup} openPopup
 * @param {Shot} shot
 */
export async function switchRole(consolePage, openPopup, shot) {
  const popup = await openPopup();
  const search = popup.getByRole('combobox', { name: 'Search roles' });
  await search.waitFor();
  await shot(popup, 'popup', 'The popup, opened on that page');
  await search.pressSequentially('rea');
  await expect(popup.getByRole('option').first()).toHaveAttribute('data-role', 'ReadOnly');
  await shot(popup, 'three-letters', 'Three letters: rea');
  await Promise.all([popup.waitForEvent('close'), search.press('Enter')]);
  await expect(consolePage.locator('body')).toContainText('ReadOnly');
  await shot(consolePage, 'switched', 'Enter: the same tab, in the role');
}

/**
 * @param {Page} options
 * @param {Shot} shot
 */
export async function seeHistory(options, shot) {
  await options.bringToFront();
  await options.getByRole('link', { name: 'History' }).click();
  await expect(options.getByRole('row').filter({ hasText: 'ReadOnly' })).toBeVisible();
  await shot(options, 'history', 'The switch, in the history');
}

/**
 * @param {OpenPopup} openPopup
 * @param {Shot} shot
 */
export async function copyLink(openPopup, shot) {
  const popup = await openPopup();
  const search = popup.getByRole('combobox', { name: 'Search roles' });
  await search.fill('deploy');
  await search.press('Shift+Enter');
  await expect(popup.getByText(/Link to .* copied/)).toBeVisible();
  await shot(popup, 'link', 'Shift+Enter: a link for a teammate, on the clipboard');
  await Promise.all([popup.waitForEvent('close'), popup.evaluate(() => window.close()).catch(() => undefined)]);
}

/**
 * @param {Page} consolePage
 * @param {OpenPopup} openPopup
 * @param {Shot} shot
 */
export async function goBackToBase(consolePage, openPopup, shot) {
  const popup = await openPopup();
  await popup.getByRole('button', { name: 'Switch back' }).click();
  await expect(consolePage.locator('body')).not.toContainText('ReadOnly');
  await shot(consolePage, 'back', 'Switch back');
}
