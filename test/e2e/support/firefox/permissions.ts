import { expect } from '@playwright/test';
import type { Browser } from 'puppeteer-core';
import { type FirefoxWindow, inFirefox } from './chrome-scope.ts';

/** Takes the hosts away that were given at installation, as the user can in Firefox's list of extensions. */
export const withdrawHosts = (browser: Browser): Promise<void> => inFirefox(browser, withdraw);

async function withdraw({ ChromeUtils, WebExtensionPolicy }: FirefoxWindow): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('rolecall@rolecall.dev');
  const origins = extension.allowedOrigins.patterns
    .map(({ pattern }) => pattern)
    .filter((origin) => /^https:/.test(origin));
  await ExtensionPermissions.remove(extension.id, { permissions: [], origins }, extension);
}

/** Waits until Firefox asks the user whether the extension may have what it asked for, and says yes. */
export async function acceptPermissions(browser: Browser): Promise<void> {
  await expect.poll(() => inFirefox(browser, accept)).toBe(true);
}

function accept({ document }: FirefoxWindow): boolean {
  // It is in the page before it has its buttons.
  const question = document.querySelector<HTMLElement & { button?: HTMLElement }>(
    '#addon-webext-permissions-notification',
  );
  question?.button?.click();
  return Boolean(question?.button);
}
