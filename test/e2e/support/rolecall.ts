import { type BrowserContext, test as base, expect, type Page, type Worker } from '@playwright/test';
import { launchChromium } from '../../../scripts/lib/launch.mjs';
import { extensionDirs } from '../../../scripts/lib/paths.mjs';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { OptionsPage } from './options-page.ts';
import { PopupPage } from './popup-page.ts';

/** The real extension in a real browser, on the sandbox's AWS. One of each for every test. */
export interface Rolecall {
  sandbox: Sandbox;
  context: BrowserContext;
  background: Worker;
  extensionId: string;
  /** Signs in and gives the console page. `options` as the sandbox's `signInUrl` takes them. */
  signIn(as: string, options?: Parameters<Sandbox['state']['signInUrl']>[1]): Promise<Page>;
  /** Opens the real popup over the page in front. */
  openPopup(): Promise<PopupPage>;
  /** Address of the tab in front. */
  activeUrl(): Promise<string>;
  openOptions(section?: string): Promise<OptionsPage>;
  /** Imports a config as a user does: paste, review, import. The page in front stays in front. */
  importConfig(text: string): Promise<void>;
}

interface Fixtures {
  /** Language of the browser; undefined: English. */
  lang: string | undefined;
  /** Whether the test makes pages throw: else what they throw fails it. */
  throws: boolean;
  rolecall: Rolecall;
}

export const test = base.extend<Fixtures>({
  lang: [undefined, { option: true }],
  throws: [false, { option: true }],

  rolecall: async ({ lang, throws }, use) => {
    const sandbox = await startSandbox();
    const executablePath = process.env.ROLECALL_CHROMIUM ?? '/usr/bin/chromium';
    const browser = await launchChromium({
      executablePath,
      extensionDir: extensionDirs.chrome,
      sandboxPort: sandbox.port,
      ...(lang && { lang }),
    });
    const { context, background, extensionId } = browser;
    const errors: string[] = [];
    const watch = (page: Page) => page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
    context.on('page', watch);

    await use({
      sandbox,
      context,
      background,
      extensionId,
      async signIn(as, options) {
        const page = await context.newPage();
        await page.goto(sandbox.state.signInUrl(as, options));
        return page;
      },
      async openPopup() {
        const page = await browser.openPopup();
        watch(page);
        return new PopupPage(page);
      },
      activeUrl: () => background.evaluate(activeUrl),
      async openOptions(section = '') {
        const page = await context.newPage();
        await page.goto(`chrome-extension://${extensionId}/options.html${section}`);
        return new OptionsPage(page);
      },
      async importConfig(text) {
        const options = await this.openOptions('#import');
        await options.import(text);
        await options.page.close();
      },
    });

    await browser.close();
    await sandbox.close();
    if (!throws) expect(errors, 'errors in pages of the extension or the console').toEqual([]);
    expect(strangers(sandbox), 'requests to hosts that are not AWS’s').toEqual([]);
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
