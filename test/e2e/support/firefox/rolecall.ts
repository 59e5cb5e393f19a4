import { test as base, expect } from '@playwright/test';
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { localizedCopy } from '../../../../scripts/lib/localized-copy.mjs';
import { extensionDirs } from '../../../../scripts/lib/paths.mjs';
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox.ts';
import { patience } from '../patience.ts';
import { type FirefoxWindow, inFirefox, sendBidi } from './chrome-scope.ts';
import { FirefoxPopup } from './popup.ts';
import { environment, extensionHost, preferences } from './preferences.ts';

/** The real extension in a real Firefox, on the sandbox's AWS. One of each for every test. */
export interface RolecallInFirefox {
  sandbox: Sandbox;
  browser: Browser;
  /** Signs in and gives the console page. `options` as the sandbox's `signInUrl` takes them; `place`: a container. */
  signIn(
    as: string,
    options?: Parameters<Sandbox['state']['signInUrl']>[1],
    place?: Browser | BrowserContext,
  ): Promise<Page>;
  /** Opens the real popup over the tab in front. */
  openPopup(): Promise<FirefoxPopup>;
  openOptions(section?: string): Promise<Page>;
  /** Imports a config as a user does: paste, review, import. */
  importConfig(text: string): Promise<void>;
  /** Waits for a tab at an address that begins so. */
  tabAt(start: string): Promise<Page>;
}

interface Fixtures {
  /** Language of the extension; undefined: English. */
  lang: string | undefined;
  firefox: RolecallInFirefox;
}

export const test = base.extend<Fixtures>({
  lang: [undefined, { option: true }],

  firefox: async ({ lang }, use, testInfo) => {
    const sandbox = await startSandbox();
    const extension = lang ? testInfo.outputPath('extension') : extensionDirs.firefox;
    if (lang) await localizedCopy(extensionDirs.firefox, lang, extension);
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
    await sendBidi(browser, 'webExtension.install', {
      extensionData: { type: 'path', path: extension },
      'moz:allowPrivateBrowsing': true,
    });

    await use({
      sandbox,
      browser,
      async signIn(as, options, place = browser) {
        const page = await newPage(place);
        await page.goto(sandbox.state.signInUrl(as, options));
        return page;
      },
      openPopup: () => FirefoxPopup.open(browser),
      async openOptions(section = '') {
        const page = await newPage(browser);
        // Firefox 153 sends no load event for an extension's page: what is on it is waited for instead.
        await page.goto(`moz-extension://${extensionHost}/options.html${section}`, { waitUntil: [] });
        return page;
      },
      async importConfig(text) {
        const page = await this.openOptions('#import');
        const box = await page.waitForSelector('::-p-aria([name="AWS config"][role="textbox"])');
        await box!.evaluate((content, data) => {
          const init = { inputType: 'insertText', data, bubbles: true, cancelable: true };
          content.dispatchEvent(new InputEvent('beforeinput', init));
        }, text);
        await page.locator(`::-p-aria([name="${lang === 'ko' ? '검토' : 'Review'}"][role="button"])`).click();
        // Its name goes on with what it does.
        await page.locator('.import-confirm > .button').click();
        await expect.poll(() => page.$('.cm-placeholder')).toBeTruthy();
        await page.close();
      },
      async tabAt(start) {
        const target = await browser.waitForTarget((target) => target.url().startsWith(start), {
          timeout: patience,
        });
        return patient((await target.page())!);
      },
    });

    const errors = await inFirefox(browser, errorsOfPages);
    await browser.close();
    await sandbox.close();
    expect(errors, 'errors in pages, the background and content scripts').toEqual([]);
    const strangers = sandbox.requests.filter(({ stranger }) => stranger).map(({ host }) => host);
    expect(strangers, 'requests to hosts that are not AWS’s').toEqual([]);
  },
});

export { expect };

const newPage = async (place: Browser | BrowserContext): Promise<Page> => patient(await place.newPage());

function patient(page: Page): Page {
  page.setDefaultTimeout(patience);
  return page;
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
