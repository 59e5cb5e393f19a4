import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import puppeteer, { type Browser, type BrowserContext } from 'puppeteer-core';
import { localizedCopy } from '../../../../scripts/lib/localized-copy.mjs';
import { extensionDirs } from '../../../../scripts/lib/paths.mjs';
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox.ts';
import { patience } from '../patience.ts';
import type { Shareable } from '../shared.ts';
import { type FirefoxWindow, inFirefox, sendBidi } from './chrome-scope.ts';
import { backToTab, isClosed } from './popup.ts';
import { environment, preferences } from './preferences.ts';

/**
 * A Firefox and its AWS for many tests, one after another. For each, the extension is installed anew: what it kept, and what it
 * was allowed, went when it was uninstalled.
 */
export class SharedFirefox implements Shareable {
  readonly sandbox: Sandbox;
  readonly browser: Browser;
  readonly #scratch: string;
  readonly #window: string;
  /** Firefox brings some. */
  readonly #containers: ReadonlySet<BrowserContext>;

  private constructor(sandbox: Sandbox, browser: Browser, scratch: string, window: string) {
    this.sandbox = sandbox;
    this.browser = browser;
    this.#scratch = scratch;
    this.#window = window;
    this.#containers = new Set(browser.browserContexts());
  }

  static async start(): Promise<SharedFirefox> {
    const sandbox = await startSandbox();
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env.ROLECALL_FIREFOX ?? '/usr/bin/firefox-esr',
      acceptInsecureCerts: true,
      timeout: patience,
      protocolTimeout: patience,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: preferences(sandbox),
      env: { ...process.env, ...environment },
    });
    const scratch = await mkdtemp(join(tmpdir(), 'rolecall-'));
    return new SharedFirefox(sandbox, browser, scratch, await inFirefox(browser, windowOf));
  }

  get isThere(): boolean {
    return this.browser.connected;
  }

  /** Gives the extension's id. `lang`: its only language; undefined: all, of which Firefox takes its own. */
  async install(lang: string | undefined): Promise<string> {
    const path = lang ? join(this.#scratch, lang) : extensionDirs.firefox;
    if (lang) await localizedCopy(extensionDirs.firefox, lang, path);
    const { extension } = await sendBidi<{ extension: string }>(this.browser, 'webExtension.install', {
      extensionData: { type: 'path', path },
      'moz:allowPrivateBrowsing': true,
    });
    return extension;
  }

  /** What pages, the background and content scripts threw and nobody caught. */
  errors(): Promise<string[]> {
    return inFirefox(this.browser, errorsOfPages);
  }

  /**
   * Takes back what a test has left: the extension, tabs, windows, containers, and everything that Firefox keeps of pages.
   * Gives whether that was all: what a test has done to the window stays.
   */
  async clear(extension: string): Promise<boolean> {
    // Where it goes while its popup is open, Firefox 153 opens the next one's panel with nothing in it.
    await inFirefox(this.browser, backToTab);
    await expect.poll(() => inFirefox(this.browser, isClosed), { timeout: patience }).toBe(true);
    await sendBidi(this.browser, 'webExtension.uninstall', { extension });
    await inFirefox(this.browser, closePrivateWindows);
    const blank = await this.browser.newPage();
    const left = (await this.browser.pages()).filter((page) => page !== blank);
    await Promise.all(left.map((page) => page.close()));
    const containers = this.browser.browserContexts().filter((one) => !this.#containers.has(one));
    await Promise.all(containers.map((container) => container.close()));
    await inFirefox(this.browser, forget);
    this.sandbox.reset();
    return (await inFirefox(this.browser, windowOf)) === this.#window;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.sandbox.close();
    await rm(this.#scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** They would be in front, and a new tab in one of them. */
function closePrivateWindows({ Services }: FirefoxWindow): void {
  for (const window of Services.wm.getEnumerator('navigator:browser')) {
    if (window.document.documentElement.hasAttribute('privatebrowsingmode')) window.close();
  }
}

/** The window in front, its size, place and state, and all tabs there are. */
export const windowOf = ({ Services, windowState, outerWidth, outerHeight, screenX, screenY }: FirefoxWindow): string =>
  JSON.stringify([
    ...[windowState, outerWidth, outerHeight, screenX, screenY],
    ...[...Services.wm.getEnumerator('navigator:browser')].map(({ gBrowser }) =>
      gBrowser.tabs.map(({ linkedBrowser }) => linkedBrowser.currentURI?.spec),
    ),
  ]);

/** All that it has of sites, the clipboard, and its list of errors. */
async function forget({ Services, Ci, navigator }: FirefoxWindow): Promise<void> {
  await new Promise<void>((resolve) =>
    Services.clearData.deleteData(Ci.nsIClearDataService.CLEAR_ALL, () => resolve()),
  );
  await navigator.clipboard.writeText('');
  Services.console.reset();
}

/**
 * Firefox's own console collects what pages and extensions threw and did not catch. That a page was closed before its
 * call was answered is no error: the popup does it, and the background at installation, reloaded for private windows.
 */
function errorsOfPages({ Services, Ci }: FirefoxWindow): string[] {
  return Services.console
    .getMessageArray()
    .filter((entry) => entry instanceof Ci.nsIScriptError)
    .filter(({ sourceName }) => /^(moz-extension|https):/.test(sourceName))
    .filter(({ message, flags }) => !(flags & Ci.nsIScriptError.warningFlag) && !/after context unloaded/.test(message))
    .map(({ message }) => message);
}
