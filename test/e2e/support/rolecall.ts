import { type BrowserContext, test as base, expect, type Page, type Worker } from '@playwright/test';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { SharedChromium } from './chromium.ts';
import { OptionsPage } from './options-page.ts';
import { PopupPage } from './popup-page.ts';
import { Shared } from './shared.ts';

/** The real extension in a real browser, on the sandbox's AWS: as new for every test. */
export interface Rolecall {
  sandbox: Sandbox;
  context: BrowserContext;
  background: Worker;
  extensionId: string;
  /** Signs in and gives the console page. `options` as the sandbox's `signInUrl` takes them. */
  signIn(as: string, options?: Parameters<Sandbox['state']['signInUrl']>[1]): Promise<Page>;
  /** Opens the real popup over the page in front. */
  openPopup(): Promise<PopupPage>;
  /** Opens the real popup by a click on the toolbar's button, which gives access to that page as a user's click does. */
  clickAction(page: Page): Promise<PopupPage>;
  /** Address of the tab in front. */
  activeUrl(): Promise<string>;
  openOptions(section?: string): Promise<OptionsPage>;
  /**
   * Imports a config as a user does: paste, review, import. The page in front stays in front. Where that is the first that a
   * test does, and was done before for the same text, what it left in the storage is put there instead: it takes a third of
   * most tests' time otherwise.
   */
  importConfig(text: string): Promise<void>;
}

interface Fixtures {
  /** Language of the browser; undefined: English. */
  lang: string | undefined;
  /** Whether the test makes pages throw: else what they throw fails it. */
  throws: boolean;
  rolecall: Rolecall;
}

interface WorkerFixtures {
  browsers: Shared<string | undefined, SharedChromium>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  lang: [undefined, { option: true }],
  throws: [false, { option: true }],

  browsers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern.
    async ({}, use) => {
      const browsers = new Shared(SharedChromium.start);
      await use(browsers);
      await browsers.discard();
    },
    { scope: 'worker' },
  ],

  rolecall: async ({ lang, throws, browsers }, use, testInfo) => {
    const browser = await browsers.take(lang);
    const { sandbox, context } = browser;
    const errors: string[] = [];
    const watch = (page: Page) => page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
    context.pages().forEach(watch);
    context.addListener('page', watch);
    const installed = await browser.install();
    const { background, extensionId } = installed;
    let isNew = true;

    await use({
      sandbox,
      context,
      background,
      extensionId,
      async signIn(as, options) {
        isNew = false;
        const page = await context.newPage();
        await page.goto(sandbox.state.signInUrl(as, options));
        return page;
      },
      async openPopup() {
        isNew = false;
        const page = await browser.openPopup(background);
        watch(page);
        return new PopupPage(page);
      },
      async clickAction(over) {
        isNew = false;
        const page = await browser.clickAction(background, over);
        watch(page);
        return new PopupPage(page);
      },
      activeUrl: () => background.evaluate(activeUrl),
      async openOptions(section = '') {
        isNew = false;
        const page = await context.newPage();
        await page.goto(`chrome-extension://${extensionId}/options.html${section}`);
        return new OptionsPage(page);
      },
      async importConfig(text) {
        const wasNew = isNew;
        if (isNew && (await browser.importAgain(installed, text))) {
          isNew = false;
          return;
        }
        const options = await this.openOptions('#import');
        await options.import(text);
        await options.page.close();
        if (wasNew) await browser.keepImport(installed, text);
      },
    });

    const asked = strangers(sandbox);
    context.removeListener('page', watch);
    // Nobody has to trust a browser in which something went wrong.
    const isUsable = testInfo.status === 'passed' && (await browser.clear(installed).catch(() => false));
    if (!isUsable) await browsers.discard();
    if (!throws) expect(errors, 'errors in pages of the extension or the console').toEqual([]);
    expect(asked, 'requests to hosts that are not AWS’s').toEqual([]);
  },
});

export { expect };

/** Hosts that are neither AWS's nor the test's own plain pages: nobody of ours may ask them anything. */
const strangers = ({ requests }: Sandbox): string[] =>
  requests.filter(({ stranger }) => stranger).map(({ host }) => host);

/** Runs in the extension's worker. */
async function activeUrl(): Promise<string> {
  const { chrome } = globalThis as unknown as {
    chrome: { tabs: { query(what: object): Promise<{ url?: string }[]> } };
  };
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.url ?? '';
}
