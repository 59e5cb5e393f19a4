import { expect, type Locator, type Page } from '@playwright/test';

/** The options page, in the verbs of its user. */
export class OptionsPage {
  readonly page: Page;
  readonly text: Locator;

  constructor(page: Page) {
    this.page = page;
    this.text = page.getByRole('textbox', { name: 'AWS config' });
  }

  async review(text: string): Promise<void> {
    await this.text.fill(text);
    await this.page.getByRole('button', { name: /^(Review|검토)$/ }).click();
  }

  /** Pastes, reviews, imports, and waits until it says so. */
  async import(text: string): Promise<void> {
    await this.review(text);
    await this.page.getByRole('button', { name: /^(Import|가져오기)$/ }).click();
    await expect(this.text).toHaveValue('');
  }
}
