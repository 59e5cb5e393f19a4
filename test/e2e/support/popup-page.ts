import { expect, type Locator, type Page } from '@playwright/test';

/** The popup, in the verbs of its user. */
export class PopupPage {
  readonly page: Page;
  readonly search: Locator;
  readonly options: Locator;
  readonly session: Locator;

  constructor(page: Page) {
    this.page = page;
    this.search = page.getByRole('combobox');
    this.options = page.getByRole('option');
    this.session = page.getByRole('status');
  }

  /** A row by its profile. */
  row(profile: string): Locator {
    return this.options.filter({ has: this.page.getByText(profile, { exact: true }) });
  }

  organization(name: string): Locator {
    return this.page.getByRole('group', { name, exact: true });
  }

  get active(): Locator {
    return this.page.locator('[role=option][aria-selected=true]');
  }

  async type(text: string): Promise<void> {
    await expect(this.search).toBeFocused();
    await this.page.keyboard.type(text);
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  /** Types, waits for the row to be the active one, and presses Enter. The popup may close at once. */
  async switchTo(profile: string, key = 'Enter'): Promise<void> {
    await this.type(profile);
    await expect(this.active).toContainText(profile);
    await this.page.keyboard.press(key).catch(ignoreClosed);
  }

  /** Reads the clipboard by pasting it, which needs no permission, and empties the search again. */
  async clipboard(): Promise<string> {
    await this.search.fill('');
    await this.page.keyboard.press('Control+V');
    const text = await this.search.inputValue();
    await this.search.fill('');
    return text;
  }

  async closed(): Promise<void> {
    if (!this.page.isClosed()) await this.page.waitForEvent('close');
  }
}

function ignoreClosed(error: Error): void {
  if (!/closed/.test(error.message)) throw error;
}
