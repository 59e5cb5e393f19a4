import type { Browser } from 'puppeteer-core';
import { type FirefoxWindow, inFirefox } from './chrome-scope.ts';

/** Opens a private window at an address. It comes to the front. */
export const openPrivateWindow = (browser: Browser, url: string): Promise<void> => inFirefox(browser, open, url);

const open = (front: FirefoxWindow, url: string): void => front.openTrustedLinkIn(url, 'window', { private: true });

/** Whether the window in front is a private one. */
export const isPrivate = (browser: Browser): Promise<boolean> =>
  inFirefox(browser, ({ document }) => document.documentElement.hasAttribute('privatebrowsingmode'));
