import type { Browser } from 'puppeteer-core';
import { type FirefoxWindow, inFirefox } from './chrome-scope.ts';

/** One key: what it gives, and where it is or its key code where Firefox cannot tell it from that. */
export interface Key {
  key: string;
  code?: string;
  keyCode?: number;
}

/** The keys of a shortcut in Playwright's spelling: `Alt+KeyP`, `Shift+Enter`. */
export const keysOf = (shortcut: string): Key[] =>
  shortcut.split('+').map((name) => {
    const letter = /^(?:Key|Digit)(.)$/.exec(name)?.[1]?.toLowerCase();
    return letter ? { key: letter, code: name, keyCode: letter.toUpperCase().charCodeAt(0) } : { key: name };
  });

/**
 * Presses keys one after another, or all at once as a shortcut, as the keyboard does: Firefox sends them to whatever has
 * the focus, be it a page, the address bar or the popup.
 */
export async function pressKeys(browser: Browser, keys: Key[], together = false): Promise<void> {
  await inFirefox(browser, press, keys, together);
}

function press(window: FirefoxWindow, keys: Key[], together: boolean): void {
  const { Cc, Ci } = window;
  const device = Cc['@mozilla.org/text-input-processor;1']!.createInstance(Ci.nsITextInputProcessor);
  device.beginInputTransactionForTests(window);
  const events = keys.map((key) => new window.KeyboardEvent('', key));
  for (const event of events) {
    device.keydown(event);
    if (!together) device.keyup(event);
  }
  if (together) for (const event of events.reverse()) device.keyup(event);
}
