// @ts-check
import { closeSync, existsSync, openSync, readSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { usualPaths } from './browser-paths.mjs';
import { run } from './run.mjs';
import { Stop } from './stop.mjs';

/** Puppeteer's standard cache; a Firefox that setup downloads is kept here, beyond the life of node_modules. */
export const firefoxCache = join(homedir(), '.cache', 'puppeteer');

/**
 * The Chromium that runs the tests: `ROLECALL_CHROMIUM`, else the system's, else Playwright's own download.
 * @returns {Promise<string | undefined>} absolute path
 * @throws {Stop} when `ROLECALL_CHROMIUM` names something that cannot do the job
 */
export async function findChromium() {
  const wanted = process.env.ROLECALL_CHROMIUM;
  if (wanted) return checkedChromium(wanted);
  const { chromium } = await import('@playwright/test');
  return [...usualPaths('chromium'), chromium.executablePath()].find(isUsable);
}

/**
 * The Firefox that runs the tests: `ROLECALL_FIREFOX`, else the system's, else the one that setup downloaded.
 * @returns {Promise<string | undefined>} absolute path
 * @throws {Stop} when `ROLECALL_FIREFOX` names a file that is not there
 */
export async function findFirefox() {
  const wanted = process.env.ROLECALL_FIREFOX;
  if (wanted && !existsSync(wanted))
    throw new Stop(`ROLECALL_FIREFOX names ${wanted}, which does not exist: correct or unset it.`);
  if (wanted) return wanted;
  const { getInstalledBrowsers } = await import('@puppeteer/browsers');
  const downloaded = await getInstalledBrowsers({ cacheDir: firefoxCache });
  const own = downloaded.filter(({ browser }) => browser === 'firefox').map(({ executablePath }) => executablePath);
  return [...usualPaths('firefox'), ...own].find(isUsable);
}

/** @param {string} path */
async function checkedChromium(path) {
  if (!existsSync(path)) throw new Stop(`ROLECALL_CHROMIUM names ${path}, which does not exist: correct or unset it.`);
  // On Windows `chrome.exe --version` opens a window instead of answering.
  const version = process.platform === 'win32' ? '' : (await run(path, ['--version'], { quiet: true })).output;
  if (/^(Google Chrome (?!for Testing)|Microsoft Edge)/.test(version)) {
    throw new Stop(
      `ROLECALL_CHROMIUM names ${version.trim()}, which ignores --load-extension: name a Chromium or Chrome for Testing, or unset it.`,
    );
  }
  return path;
}

/**
 * Browsers in a snap see neither hidden folders nor the real /tmp, so they could not load the build from `.output`.
 * @param {string} path
 */
function isUsable(path) {
  if (!existsSync(path)) return false;
  const real = realpathSync(path);
  if (real.startsWith('/snap/') || real.endsWith('/snap')) return false;
  return !/^#!.*\/snap\/bin\//s.test(firstBytes(real));
}

/** @param {string} path */
function firstBytes(path) {
  const file = openSync(path, 'r');
  const buffer = Buffer.alloc(4096);
  const length = readSync(file, buffer);
  closeSync(file);
  return buffer.toString('latin1', 0, length);
}
