import type { CDPSession, Page } from '@playwright/test';

/** An input method, as the browser sees one: `compositionstart`, `compositionupdate`, `compositionend`. */
export class Composing {
  readonly #browser: CDPSession;

  private constructor(browser: CDPSession) {
    this.#browser = browser;
  }

  static async at(page: Page): Promise<Composing> {
    return new Composing(await page.context().newCDPSession(page));
  }

  /** What is being composed at the caret, instead of what was until now. */
  async compose(text: string): Promise<void> {
    const [selectionStart, selectionEnd] = [text.length, text.length];
    await this.#browser.send('Input.imeSetComposition', { text, selectionStart, selectionEnd });
  }

  /** Ends composing with this text. */
  async commit(text: string): Promise<void> {
    await this.#browser.send('Input.insertText', { text });
  }
}
