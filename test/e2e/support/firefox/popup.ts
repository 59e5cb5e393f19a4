import { expect } from '@playwright/test';
import type { Browser } from 'puppeteer-core';
import { patience } from '../patience.ts';
import { type BrowserElement, type FirefoxWindow, inFirefox } from './chrome-scope.ts';
import { keysOf, pressKeys } from './keyboard.ts';

/** The popup in its panel, in the verbs of its user. It is no page: WebDriver BiDi does not list it (Firefox 153). */
export class FirefoxPopup {
  readonly #browser: Browser;

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** Opens it over the tab in front by its shortcut, Ctrl+Shift+comma, and waits until one can type. */
  static async open(browser: Browser): Promise<FirefoxPopup> {
    const popup = new FirefoxPopup(browser);
    const focused = () => popup.#read((document) => document.activeElement?.role);
    let wait = 10_000;
    await expect(async () => {
      // Pressed again while the popup is there, the shortcut closes it.
      await inFirefox(browser, backToTab);
      // One that comes while the browser still brings a tab before the user is lost, as it is for a person.
      await pressKeys(browser, [{ key: 'Control' }, { key: 'Shift' }, { key: '<', keyCode: 188 }], true);
      await expect.poll(() => inFirefox(browser, isThere), { timeout: 3000 }).toBe(true);
      wait *= 2;
      await expect.poll(focused, { timeout: wait }).toBe('combobox');
    }).toPass({ timeout: 2 * patience });
    await inFirefox(browser, focusPanel);
    return popup;
  }

  /** Who one is, or why that is not known. */
  session(): Promise<string | undefined> {
    return this.#read((document) => document.querySelector<HTMLElement>('.session-bar-who')?.textContent);
  }

  /** The row that Enter takes. */
  active(): Promise<string | undefined> {
    return this.#read(
      (document) => document.querySelector<HTMLElement>('[role=option][aria-selected=true]')?.textContent,
    );
  }

  /** Names of the groups with the profiles of each, in order. */
  groups(): Promise<Record<string, string[]> | undefined> {
    return this.#read((document) =>
      Object.fromEntries(
        [...document.querySelectorAll('[role=group]')].map((group) => [
          group.ariaLabel ?? document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent ?? '',
          [...group.querySelectorAll('.role-row-name')].map((name) => name.textContent ?? ''),
        ]),
      ),
    );
  }

  alert(): Promise<string | undefined> {
    return this.#read((document) => document.querySelector<HTMLElement>('[role=alert]')?.textContent);
  }

  async type(text: string): Promise<void> {
    await pressKeys(
      this.#browser,
      [...text].map((key) => ({ key })),
    );
  }

  /** A key, or several at once: `Escape`, `Alt+KeyP`. */
  async press(shortcut: string): Promise<void> {
    const keys = keysOf(shortcut);
    await pressKeys(this.#browser, keys, keys.length > 1);
  }

  /** Empties the search as hands do: Escape is Firefox's. */
  async clear(): Promise<void> {
    await this.press('Control+KeyA');
    await this.press('Backspace');
  }

  /** What lies over the list. */
  dialog(): Promise<string | undefined> {
    return this.#read((document) => document.querySelector<HTMLElement>('[role=dialog]')?.textContent);
  }

  /** What is said of a switch that is on its way, or did not go through. */
  panel(): Promise<string | undefined> {
    return this.#read((document) => document.querySelector<HTMLElement>('[role=alertdialog]')?.textContent);
  }

  /** What was just done, or what Enter will do. */
  notice(): Promise<string | undefined> {
    return this.#read((document) => document.querySelector<HTMLElement>('.foot-bar-notice')?.textContent);
  }

  /** The role of what has the focus. */
  focused(): Promise<string | null | undefined> {
    return this.#read((document) => document.activeElement?.role);
  }

  /** What is on the clipboard, as the browser itself sees it. */
  clipboard(): Promise<string> {
    return inFirefox(this.#browser, ({ navigator }) => navigator.clipboard.readText());
  }

  /** Types, waits for the row to be the active one, and presses Enter. */
  async switchTo(profile: string): Promise<void> {
    await this.type(profile);
    await expect.poll(() => this.active()).toContain(profile);
    await this.press('Enter');
  }

  /** Goes to a button by the Tab key and presses it. */
  async pressButton(name: string): Promise<void> {
    const focused = () => this.#read(({ activeElement }) => activeElement?.ariaLabel || activeElement?.textContent);
    await expect(async () => {
      await this.press('Tab');
      expect(await focused()).toBe(name);
    }).toPass();
    await this.press('Enter');
  }

  /** Waits until it has closed; if it does not, the failure tells what it says. */
  async closed(): Promise<void> {
    await expect.poll(() => this.#read((document) => document.body.textContent)).toBeUndefined();
  }

  /** Runs a function on the popup's document; undefined when the popup is closed. */
  #read<T>(look: (document: Document) => T): Promise<T | undefined> {
    return inFirefox(this.#browser, readPanel<T>, `${look}`).then((answer) => answer ?? undefined);
  }
}

const isThere = ({ document }: FirefoxWindow): boolean =>
  document.querySelector('browser.webextension-popup-browser') !== null;

/** Closes the popup, be it that Firefox 153 shows its panel empty, and gives the focus to the tab. */
export function backToTab({ document, gBrowser }: FirefoxWindow): void {
  document.querySelector<HTMLElement & { hidePopup(): void }>('#customizationui-widget-panel')?.hidePopup();
  gBrowser.selectedBrowser.focus();
}

/** Whether the popup and its panel are both gone. */
export const isClosed = ({ document }: FirefoxWindow): boolean =>
  !document.querySelector('browser.webextension-popup-browser') &&
  (document.querySelector<HTMLElement & { state: string }>('#customizationui-widget-panel')?.state ?? 'closed') ===
    'closed';

/** Without a screen, Firefox 153 gives the focus to the popup's document, but not to the panel that passes keys on. */
const focusPanel = ({ document }: FirefoxWindow): void =>
  document.querySelector<HTMLElement>('browser.webextension-popup-browser')?.focus();

/** Of a `<browser>` element: its scripts run beside the document in the process of the extension's pages. */
/**
 * While the panel opens, the popup moves into it from another one, and what is asked meanwhile is never answered: it is
 * asked again until it is, of the popup that is there then.
 */
function readPanel<T>(window: FirefoxWindow, look: string): Promise<T | undefined> {
  return new Promise((resolve) => {
    const name = `rolecall-test:${Math.random()}`;
    const script = `sendAsyncMessage(${JSON.stringify(name)}, (${look})(content.document))`;
    const end = (answer?: T) => {
      window.clearInterval(again);
      resolve(answer);
    };
    const ask = () => {
      const popup = window.document.querySelector<BrowserElement>('browser.webextension-popup-browser');
      const panel = popup?.closest<HTMLElement & { state: string }>('panel');
      if (!popup || panel?.state !== 'open') return end();
      panel.addEventListener('popuphidden', () => end(), { once: true });
      const { messageManager } = popup;
      messageManager.addMessageListener(name, ({ data }) => end(data as T));
      messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
    };
    const again = window.setInterval(ask, 500);
    ask();
  });
}
