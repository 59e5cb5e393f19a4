import type { BrowserContext, CDPSession, Clock, Page, Worker } from '@playwright/test';
import { openChromium } from '../../../scripts/lib/launch.mjs';
import { extensionDirs } from '../../../scripts/lib/paths.mjs';
import { clickAction, openPopup } from '../../../scripts/lib/popup.mjs';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { readStorage, writeStorage } from './kept-import.ts';
import type { Shareable } from './shared.ts';

/** The extension, as it is after its installation. */
export interface Installed {
  background: Worker;
  extensionId: string;
}

/**
 * A browser and its AWS for many tests, one after another. For each, the extension is installed anew: what it kept, what its
 * worker had in mind, its badge and its menus went when it was uninstalled.
 */
export class SharedChromium implements Shareable {
  readonly sandbox: Sandbox;
  readonly context: BrowserContext;
  readonly #devtools: CDPSession;
  readonly #opened: Awaited<ReturnType<typeof openChromium>>;
  readonly #window: string;
  /** What imports have left in the extension's storage, by their texts. */
  readonly #imports = new Map<string, object>();
  #lasts = false;

  private constructor(
    sandbox: Sandbox,
    opened: Awaited<ReturnType<typeof openChromium>>,
    devtools: CDPSession,
    window: string,
  ) {
    this.sandbox = sandbox;
    this.context = opened.context;
    this.#opened = opened;
    this.#devtools = devtools;
    this.#window = window;
    this.#watch(this.context, lasting);
    this.#watch(this.context.clock, clockHands);
  }

  /** `lang`: language of the browser; undefined: English. */
  static async start(lang: string | undefined): Promise<SharedChromium> {
    const sandbox = await startSandbox();
    const options = {
      executablePath: process.env.ROLECALL_CHROMIUM ?? '/usr/bin/chromium',
      extensionDir: extensionDirs.chrome,
      sandboxPort: sandbox.port,
      ...(lang && { lang }),
    };
    const opened = await openChromium(options, 'later');
    const { context } = opened;
    // The test's own limit counts, and no other.
    context.setDefaultTimeout(0);
    const devtools = await context.browser()!.newBrowserCDPSession();
    return new SharedChromium(sandbox, opened, devtools, await windowOf(context.pages()[0]!));
  }

  get isThere(): boolean {
    return this.context.browser()!.isConnected();
  }

  async install(): Promise<Installed> {
    const started = this.context.waitForEvent('serviceworker', isOurs);
    const { id } = await this.#devtools.send('Extensions.loadUnpacked', { path: this.#opened.extension });
    return { background: await started, extensionId: id };
  }

  /** Keeps what an import into a new extension has left. */
  async keepImport({ background }: Installed, text: string): Promise<void> {
    if (text.length < longestKept) this.#imports.set(text, await background.evaluate(readStorage));
  }

  /** Leaves a new extension as the same import did before; gives whether there was one. */
  async importAgain({ background }: Installed, text: string): Promise<boolean> {
    const kept = this.#imports.get(text);
    if (kept) await background.evaluate(writeStorage, kept);
    return kept !== undefined;
  }

  /** Opens the real popup, for the tab in front. */
  openPopup(background: Worker): Promise<Page> {
    // A worker that was stopped and came back is another object.
    return openPopup(this.context.serviceWorkers().findLast(isOurs) ?? background, this.#opened.profile);
  }

  /** Opens the real popup by a click on the toolbar's button over a page, which gives access to that page. */
  clickAction(background: Worker, page: Page): Promise<Page> {
    return clickAction(this.context.serviceWorkers().findLast(isOurs) ?? background, this.#opened.profile, page);
  }

  /**
   * Takes back what a test has left: the extension, tabs and windows, and everything that pages can keep. Gives whether
   * that was all: what a test has changed of the browser itself cannot be taken back.
   */
  async clear({ extensionId }: Installed): Promise<boolean> {
    if (this.#lasts || !this.isThere) return false;
    const blank = await this.context.newPage();
    const left = this.context.pages().filter((page) => page !== blank);
    const uninstalled = this.#devtools.send('Extensions.uninstall', { id: extensionId });
    await Promise.all([uninstalled, ...left.map((page) => page.close())]);
    const origins = [
      `chrome-extension://${extensionId}`,
      ...Array.from(this.sandbox.hosts, (host) => `https://${host}`),
    ];
    const devtools = await this.context.newCDPSession(blank);
    await Promise.all([
      this.context.clearCookies(),
      this.context.clearPermissions(),
      ...origins.map((origin) => devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })),
      devtools.send('Network.clearBrowserCache'),
      devtools.send('Runtime.evaluate', { expression: `(${emptyClipboard})()`, userGesture: true }),
    ]);
    await devtools.detach();
    this.sandbox.reset();
    return this.context.pages().length === 1 && (await windowOf(blank)) === this.#window;
  }

  async close(): Promise<void> {
    await this.#opened.close();
    await this.sandbox.close();
  }

  #watch<Watched>(of: Watched, names: readonly (keyof Watched)[]): void {
    for (const name of names) {
      const value = of[name];
      const get = () => {
        this.#lasts = true;
        return value;
      };
      Object.defineProperty(of, name, { get });
    }
  }
}

/** Characters. Longer texts take longer to carry to and fro than to import. */
const longestKept = 50_000;

/** What of a context has to do with all pages to come. */
const lasting = [
  'addInitScript',
  'exposeBinding',
  'exposeFunction',
  'on',
  'prependListener',
  'route',
  'routeFromHAR',
  'routeWebSocket',
  'setDefaultNavigationTimeout',
  'setDefaultTimeout',
  'setExtraHTTPHeaders',
  'setGeolocation',
  'setHTTPCredentials',
  'setOffline',
] as const satisfies (keyof BrowserContext)[];

/** A page's clock is that of its context. */
const clockHands = ['install', 'pauseAt', 'setFixedTime', 'setSystemTime'] as const satisfies (keyof Clock)[];

/** Pages of AWS have workers too. */
const isOurs = (worker: Worker): boolean => worker.url().startsWith('chrome-extension://');

/** Size, place and state of a page's window. */
async function windowOf(page: Page): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  const { bounds } = await devtools.send('Browser.getWindowForTarget');
  await devtools.detach();
  return JSON.stringify(bounds);
}

/** Runs in a page. */
function emptyClipboard(): void {
  const box = document.createElement('textarea');
  document.body.append(box);
  box.value = ' ';
  box.select();
  document.execCommand('copy');
}
