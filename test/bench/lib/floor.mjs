// @ts-check
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./popup-timing.mjs').Browser} Browser */

/**
 * Copies the empty extension to where a second popup can be put beside its own: `still`, what another popup shows, as a
 * page without script.
 * @param {string} source the folder of the empty extension
 */
export async function makeFloor(source) {
  const dir = await mkdtemp(join(tmpdir(), 'rolecall-floor-'));
  await cp(source, dir, { recursive: true });
  return {
    dir,
    /** Keeps what a popup shows now, with its styles. @param {Page} popup */
    async keepStill(popup) {
      const { styles, body } = await popup.evaluate(() => ({
        styles: [...document.styleSheets]
          .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
          .join('\n'),
        body: document.body.outerHTML,
      }));
      await writeFile(join(dir, 'still.css'), styles);
      await writeFile(
        join(dir, 'still.html'),
        `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Still</title><link rel="stylesheet" href="still.css">${body}</html>`,
      );
    },
    /** Chooses what the popup opens from now on. @param {Browser} browser @param {'popup' | 'still'} page */
    show: ({ background }, page) =>
      background.evaluate((popup) => /** @type {any} */ (globalThis).chrome.action.setPopup({ popup }), `${page}.html`),
    remove: () => rm(dir, { recursive: true, force: true }),
  };
}
