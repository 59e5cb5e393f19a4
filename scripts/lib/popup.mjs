// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/**
 * Opens the real popup, for the tab in front. The popup is no tab, so the context that loaded the extension never lists
 * it; a second connection, made once the popup is there, lists it as an ordinary page (Chromium 120 to 156).
 * @param {import('@playwright/test').Worker} background the extension's service worker
 * @param {string} profile the browser's user data folder, where Chromium notes the port it debugs on
 * @returns {Promise<import('@playwright/test').Page>} its connection ends when the popup closes
 */
export async function openPopup(background, profile) {
  await background.evaluate(async () => {
    const { chrome } = /** @type {any} */ (globalThis);
    for (let tries = 0; ; tries++) {
      try {
        return await chrome.action.openPopup();
      } catch (error) {
        // For a moment after another popup was closed, no window is the active one.
        if (tries === 100 || !String(error).includes('active browser window')) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  });
  return findPopup(background, profile);
}

/**
 * Opens the real popup by a click on the toolbar's button over a tab, which gives the extension access to that tab
 * (`activeTab`). Only where the browser was started with `--enable-unsafe-extension-debugging`.
 * @param {import('@playwright/test').Worker} background
 * @param {string} profile
 * @param {import('@playwright/test').Page} page the tab
 */
export async function clickAction(background, profile, page) {
  const devtools = await /** @type {import('@playwright/test').Browser} */ (
    page.context().browser()
  ).newBrowserCDPSession();
  const own = await page.context().newCDPSession(page);
  const findTab = async () => {
    const { targetInfo } = await own.send('Target.getTargetInfo');
    const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    return targetInfos.find(({ url, title }) => url === targetInfo.url && title === targetInfo.title);
  };
  // While a page loads, its tab may still have the title of the page before.
  let tab = await findTab();
  while (!tab) tab = await findTab();
  const triggerAction = /** @type {'Extensions.loadUnpacked'} */ ('Extensions.triggerAction');
  const click = { id: new URL(background.url()).host, targetId: tab.targetId };
  await devtools.send(triggerAction, /** @type {any} */ (click));
  // It answers before the popup is there.
  const isThere = async () =>
    (await devtools.send('Target.getTargets')).targetInfos.some(({ url }) =>
      url.startsWith(`chrome-extension://${click.id}/popup`),
    );
  while (!(await isThere()));
  await Promise.all([devtools.detach(), own.detach()]);
  return findPopup(background, profile);
}

/**
 * @param {import('@playwright/test').Worker} background
 * @param {string} profile
 */
async function findPopup(background, profile) {
  const url = await background.evaluate(() => /** @type {any} */ (globalThis).chrome.action.getPopup({}));
  const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, {
    timeout: 120_000,
    // Else it would take the downloads of all pages to a folder of its own, which goes with it.
    noDefaults: true,
  });
  const pages = browser.contexts().flatMap((context) => context.pages());
  const popup = pages.find((page) => page.url().startsWith(url));
  if (!popup) throw new Error(`The popup ${url} did not open; open are: ${pages.map((page) => page.url()).join(', ')}`);
  popup.once('close', () => browser.close());
  return popup;
}
