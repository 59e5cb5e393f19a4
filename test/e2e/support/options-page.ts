import { expect, type Locator, type Page } from '@playwright/test';
import { difference, editorText } from './editor-text.ts';

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

  /** Waits until the editor has this text, or one that matches. */
  async seeText(text: string | RegExp): Promise<void> {
    if (typeof text === 'string') await expect.poll(async () => difference(await editorText(this.text), text)).toBe('');
    else await expect.poll(() => editorText(this.text)).toMatch(text);
  }

  /** Pastes, reviews, imports, and waits until it says so. */
  async import(text: string): Promise<void> {
    await this.review(text);
    await this.page.getByRole('button', { name: /^(Import|가져오기)(:|$)/ }).click();
    await this.seeText('');
  }
}
