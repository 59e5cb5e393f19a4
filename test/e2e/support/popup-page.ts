import { expect, type Locator, type Page } from '@playwright/test';

/** The popup, in the verbs of its user. */
export class PopupPage {
  readonly page: Page;
  readonly search: Locator;
  readonly options: Locator;
  readonly session: Locator;
  /** What lies over the list while a switch is on its way or did not go through. */
  readonly panel: Locator;
  /** What is told above the list. */
  readonly told: Locator;

  constructor(page: Page) {
    this.page = page;
    this.search = page.getByRole('combobox');
    this.options = page.getByRole('option');
    // A banner above the list has a status of its own.
    this.session = page.locator('.session-bar-who');
    this.panel = page.getByRole('alertdialog');
    this.told = page.getByRole('alert').filter({ has: page.getByRole('button', { name: 'Dismiss' }) });
  }

  /** A row by its profile. */
  row(profile: string): Locator {
    return this.page.getByRole('option', { name: new RegExp(`^${profile}, `) });
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

  /** A key may close the popup at once. */
  press(key: string): Promise<void> {
    return this.page.keyboard.press(key).catch(ignoreClosed);
  }

  /** Presses a button, which may close the popup before the click is through. */
  pressButton(name: string): Promise<void> {
    return this.page.getByRole('button', { name, exact: true }).click().catch(ignoreClosed);
  }

  /** Presses a button of the panel, which may close the popup before the click is through. */
  choose(name: string): Promise<void> {
    return this.panel.getByRole('button', { name }).click().catch(ignoreClosed);
  }

  /** Opens the form with the user's own changes, which is closed at first in the details. */
  async openOwnChanges(): Promise<void> {
    const own = this.page.locator('details').filter({ has: this.page.locator('summary', { hasText: 'Your changes' }) });
    if ((await own.getAttribute('open')) === null) await own.locator('summary').click();
  }

  /** Types, waits for the row to be the active one, and presses Enter. The popup may close at once. */
  async switchTo(profile: string, key = 'Enter'): Promise<void> {
    await this.type(profile);
    await expect(this.active).toContainText(profile);
    await this.press(key);
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
