import { expect, type Page } from '@playwright/test';

/** Waits until a console page's nav shows a text: a display name, a user. */
export async function expectNav(page: Page, text: string): Promise<void> {
  await expect(page.locator('#nav-usernameMenu')).toContainText(text);
}
