import type { Browser } from 'puppeteer-core';
import { type FirefoxWindow, inFirefox } from './chrome-scope.ts';

/**
 * Runs a function on one of the extension's own pages in a tab, by how its address begins after the host. Of a tab that the extension
 * opens itself, WebDriver BiDi knows no address but `about:blank`, and gives no page (Firefox 153). Undefined: it is not there yet.
 */
export const inOwnPage = <T>(browser: Browser, path: string, look: (document: Document) => T): Promise<T | undefined> =>
  inFirefox(browser, readTab<T>, path, `${look}`).then((answer) => answer ?? undefined);

function readTab<T>({ gBrowser }: FirefoxWindow, path: string, look: string): Promise<T | undefined> {
  return new Promise((resolve) => {
    const pages = gBrowser.tabs.map(({ linkedBrowser }) => linkedBrowser);
    const page = pages.find((one) => one.currentURI?.spec.replace(/^moz-extension:\/\/[^/]*/, '').startsWith(path));
    if (!page) return resolve(undefined);
    const name = `rolecall-test:${Math.random()}`;
    page.messageManager.addMessageListener(name, ({ data }) => resolve(data as T));
    const script = `sendAsyncMessage(${JSON.stringify(name)}, (${look})(content.document))`;
    page.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
}
