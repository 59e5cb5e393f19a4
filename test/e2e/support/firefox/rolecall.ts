import { test as base, expect } from '@playwright/test';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { patience } from '../patience.ts';
import { Shared } from '../shared.ts';
import { SharedFirefox } from './firefox.ts';
import { FirefoxPopup } from './popup.ts';
import { extensionHost } from './preferences.ts';

/** The real extension in a real Firefox, on the sandbox's AWS: as new for every test. */
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

interface WorkerFixtures {
  browsers: Shared<undefined, SharedFirefox>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  lang: [undefined, { option: true }],

  browsers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern.
    async ({}, use) => {
      const browsers = new Shared((_kind: undefined) => SharedFirefox.start());
      await use(browsers);
      await browsers.discard();
    },
    { scope: 'worker' },
  ],

  firefox: async ({ lang, browsers }, use, testInfo) => {
    const shared = await browsers.take(undefined);
    const { sandbox, browser } = shared;
    const extension = await shared.install(lang);

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
        const box = await page.waitForSelector('.cm-content');
        await box!.evaluate((content, data) => {
          const init = { inputType: 'insertText', data, bubbles: true, cancelable: true };
          content.dispatchEvent(new InputEvent('beforeinput', init));
        }, text);
        const buttons: [string, string | undefined][] = [
          ['.import-form-actions .button', lang === 'ko' ? '검토' : 'Review'],
          // Its name goes on with what it does.
          ['.review-bar-decision > .button', undefined],
        ];
        for (const button of buttons) await expect.poll(() => page.evaluate(press, button)).toBe(true);
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

    const errors = shared.isThere ? await shared.errors() : [];
    const strangers = sandbox.requests.filter(({ stranger }) => stranger).map(({ host }) => host);
    // Nobody has to trust a browser in which something went wrong.
    const isUsable = testInfo.status === 'passed' && (await shared.clear(extension).catch(() => false));
    if (!isUsable) await browsers.discard();
    expect(errors, 'errors in pages, the background and content scripts').toEqual([]);
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
 * Runs in the page: presses the first such button, if it is there and ready. To find it by its role, Firefox would make the
 * whole page's accessibility tree, for which a busy machine takes a minute.
 */
function press([selector, name]: [selector: string, name: string | undefined]): boolean {
  const buttons = [...document.querySelectorAll<HTMLElement>(selector)];
  const button = buttons.find(({ textContent }) => name === undefined || textContent === name);
  const isReady = button !== undefined && !button.ariaDisabled;
  if (isReady) button.click();
  return isReady;
}
