import type { Browser } from 'puppeteer-core';
import { inFirefox } from './chrome-scope.ts';
import { keysOf, pressKeys } from './keyboard.ts';

/** Types into the address bar, which Firefox keeps out of every page's reach. */
export async function typeAddress(browser: Browser, text: string): Promise<void> {
  await pressKeys(browser, keysOf('Control+KeyL'), true);
  await pressKeys(
    browser,
    [...text].map((key) => ({ key })),
  );
}

/** What is suggested below it. */
export const suggestions = (browser: Browser): Promise<string[]> =>
  inFirefox(browser, ({ document }) =>
    [...document.querySelectorAll('.urlbarView-row')].map((row) => row.textContent?.trim() ?? ''),
  );
