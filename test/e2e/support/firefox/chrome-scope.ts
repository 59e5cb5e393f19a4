import type { Browser } from 'puppeteer-core';

/** As much of a Firefox window, seen from within Firefox, as the tests use. */
export interface FirefoxWindow {
  document: Document;
  setInterval(run: () => void, ms: number): number;
  clearInterval(id: number): void;
  navigator: Navigator;
  windowState: number;
  outerWidth: number;
  outerHeight: number;
  screenX: number;
  screenY: number;
  KeyboardEvent: typeof KeyboardEvent;
  Services: {
    wm: {
      getMostRecentWindow(type: 'navigator:browser'): FirefoxWindow;
      getEnumerator(type: 'navigator:browser'): Iterable<FirefoxWindow>;
    };
    console: { getMessageArray(): { message: string }[]; reset(): void };
    clearData: { deleteData(flags: number, done: () => void): void };
  };
  Cc: Record<string, { createInstance(type: unknown): TextInputProcessor }>;
  Ci: {
    nsITextInputProcessor: unknown;
    nsIScriptError: { new (): ScriptError; warningFlag: number };
    nsIClearDataService: { CLEAR_ALL: number };
  };
  gBrowser: { selectedBrowser: BrowserElement; tabs: { linkedBrowser: BrowserElement }[] };
  close(): void;
  resizeTo(width: number, height: number): void;
  openTrustedLinkIn(url: string, where: 'window', how: { private: boolean }): void;
  WebExtensionPolicy: { getByID(id: string): { extension: Extension } };
  ChromeUtils: {
    importESModule(url: 'resource://gre/modules/ExtensionPermissions.sys.mjs'): { ExtensionPermissions: Permissions };
  };
}

/** A `<browser>`: what shows a page. Its message manager's scripts run beside the document, in the process that shows it. */
export interface BrowserElement extends HTMLElement {
  currentURI?: { spec: string };
  messageManager: {
    addMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
    loadFrameScript(url: string, forLaterOnes: boolean): void;
  };
}

interface Extension {
  id: string;
  allowedOrigins: { patterns: { pattern: string }[] };
}

interface Permissions {
  remove(id: string, what: { permissions: string[]; origins: string[] }, emitter: Extension): Promise<void>;
}

interface ScriptError {
  message: string;
  /** Address of the script. */
  sourceName: string;
  flags: number;
}

/** `nsITextInputProcessor`: types as an input device does. */
interface TextInputProcessor {
  beginInputTransactionForTests(window: FirefoxWindow): boolean;
  keydown(event: KeyboardEvent): number;
  keyup(event: KeyboardEvent): boolean;
}

/** Of puppeteer's connection, which its types keep to themselves. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/** Sends a WebDriver BiDi command that puppeteer has no method for. */
export async function sendBidi<Result>(browser: Browser, method: string, parameters: object): Promise<Result> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  return (await connection.send(method, parameters)).result as Result;
}

type Evaluated =
  | { type: 'success'; result: { value: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/**
 * Runs a function inside Firefox itself, on the window in front; the toolbar and the popup's panel are out of a page's
 * reach. Firefox allows it with `--remote-allow-system-access` only. The function is sent as text: nothing from outside
 * it, and arguments and result as JSON.
 */
export async function inFirefox<Args extends unknown[], T>(
  browser: Browser,
  run: (window: FirefoxWindow, ...args: Args) => T | Promise<T>,
  ...args: Args
): Promise<T> {
  const { contexts } = await sendBidi<{ contexts: { context: string }[] }>(browser, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const answer = await sendBidi<Evaluated>(browser, 'script.evaluate', {
    expression: `(async () => {
      const front = Services.wm.getMostRecentWindow('navigator:browser');
      return JSON.stringify((await (${run})(front, ...${JSON.stringify(args)})) ?? null);
    })()`,
    target: { context: contexts[0]?.context },
    awaitPromise: true,
  });
  if (answer.type === 'exception') throw new Error(`In Firefox: ${answer.exceptionDetails.text}`);
  return JSON.parse(answer.result.value) as T;
}
