import { expect } from '@playwright/test';
import type { Browser } from 'puppeteer-core';
import { patience } from '../patience.ts';
import { inFirefox } from './chrome-scope.ts';
import { keysOf, pressKeys } from './keyboard.ts';

/** Types into the address bar, which Firefox keeps out of every page's reach, until it has what was typed. */
export async function typeAddress(browser: Browser, text: string): Promise<void> {
  const keys = [...text].map((key) => ({ key }));
  await expect(async () => {
    await pressKeys(browser, keysOf('Control+KeyL'), true);
    await expect.poll(() => inFirefox(browser, ({ document }) => document.activeElement?.id)).toBe('urlbar-input');
    await pressKeys(browser, keys);
    expect(await inFirefox(browser, ({ document }) => (document.activeElement as HTMLInputElement).value)).toBe(text);
  }).toPass({ timeout: patience });
}

/** What is suggested below it. */
export const suggestions = (browser: Browser): Promise<string[]> =>
  inFirefox(browser, ({ document }) =>
    [...document.querySelectorAll('.urlbarView-row')].map((row) => row.textContent?.trim() ?? ''),
  );
