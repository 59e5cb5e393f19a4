// @ts-check
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { localizedCopy } from './localized-copy.mjs';
import { openPopup } from './popup.mjs';

/**
 * @typedef {object} LaunchOptions
 * @property {string} executablePath a Chromium or Chrome for Testing; branded Chrome ignores `--load-extension` since 137
 * @property {string} extensionDir the built extension, as in `extensionDirs.chrome`
 * @property {number} [sandboxPort] every https host is answered by 127.0.0.1 on this port; left out, the real AWS answers
 * @property {boolean} [headless] true unless told otherwise
 * @property {string} [lang] language of the extension and of web pages, such as `ko`; left out, the browser's own
 * @property {string} [userDataDir] a profile to keep; left out, a fresh one that `close` removes
 *
 * @typedef {object} Opened
 * @property {import('@playwright/test').BrowserContext} context
 * @property {string} profile the browser's user data folder
 * @property {string} downloads the folder of what is downloaded, until the browser is closed
 * @property {string} extension the folder of the extension, in the language asked for
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Launched
 * @property {import('@playwright/test').BrowserContext} context
 * @property {import('@playwright/test').Worker} background the extension's service worker
 * @property {string} extensionId
 * @property {() => Promise<import('@playwright/test').Page>} openPopup opens the real popup, for the tab in front
 * @property {() => Promise<void>} close
 */

/**
 * Starts Chromium with the extension loaded and waits for its service worker.
 * @param {LaunchOptions} options
 * @returns {Promise<Launched>}
 */
export async function launchChromium(options) {
  const { context, profile, close } = await openChromium(options, 'at the start');
  const [background = await context.waitForEvent('serviceworker')] = context.serviceWorkers();
  return {
    context,
    background,
    extensionId: new URL(background.url()).host,
    // A worker that was stopped and came back is another object.
    openPopup: () => openPopup(context.serviceWorkers()[0] ?? background, profile),
    close,
  };
}

/**
 * Starts Chromium, with the extension or for one that the debugger installs later.
 * @param {LaunchOptions} options
 * @param {'at the start' | 'later'} install
 * @returns {Promise<Opened>}
 */
export async function openChromium(
  { executablePath, extensionDir, sandboxPort, headless = true, lang, userDataDir },
  install,
) {
  const scratch = await mkdtemp(join(tmpdir(), 'rolecall-'));
  const profile = userDataDir ?? join(scratch, 'profile');
  const downloads = join(scratch, 'downloads');
  const extension = lang ? join(scratch, 'extension') : extensionDir;
  if (lang) await localizedCopy(extensionDir, lang, extension);

  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: headless ? { width: 1280, height: 800 } : null,
    timeout: patience,
    downloadsPath: downloads,
    // Whoever launches also cleans up; Playwright would end the process.
    handleSIGINT: false,
    ignoreHTTPSErrors: sandboxPort !== undefined,
    ...(lang ? { locale: lang } : {}),
    ...(install === 'later' ? { ignoreDefaultArgs: ['--disable-extensions'] } : {}),
    args: [
      ...quiet,
      ...(install === 'later'
        ? ['--enable-unsafe-extension-debugging']
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      // Zero lets Chromium choose a free port and write it down in its profile.
      '--remote-debugging-port=0',
      // The switch as well as Playwright's option, which comes too late for a tab that the extension opens.
      ...(sandboxPort
        ? [
            `--host-resolver-rules=${[...vendor, `MAP *:443 127.0.0.1:${sandboxPort}`].join(',')}`,
            '--ignore-certificate-errors',
          ]
        : []),
      ...(lang ? [`--lang=${lang}`] : []),
    ],
  });
  return {
    context,
    profile,
    downloads,
    extension,
    async close() {
      await context.close();
      await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Milliseconds. A busy machine starts a browser in half a minute. */
const patience = 120_000;

/** What Chromium asks its makers for on its own: it is to go nowhere, not even to the sandbox. */
const vendor = ['*.googleapis.com', '*.google.com', '*.gvt1.com'].map((host) => `MAP ${host} ~NOTFOUND`);

/** Keeps Chromium from talking to anyone on its own. Playwright adds `--no-sandbox`, which a container needs. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
