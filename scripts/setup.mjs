// @ts-check
import { pathToFileURL } from 'node:url';
import { ensureDependencies } from './lib/dependencies.mjs';
import { findChromium, findFirefox } from './lib/find-browser.mjs';
import { installChromium, installFirefox } from './lib/install-browser.mjs';
import { checkNodeVersion } from './lib/node-version.mjs';
import { runMain, Stop } from './lib/stop.mjs';

/**
 * Makes a fresh checkout ready: right Node, dependencies as in package-lock.json, and the browsers asked for, each found
 * or installed. Quick when there is nothing to do. Plain Node without dependencies, since it runs before there are any.
 * @param {{ browsers?: ('chromium' | 'firefox')[] }} [needs]
 * @returns {Promise<{ chromium: string, firefox: string }>} paths of the browsers; empty for one not asked for
 * @throws {Stop} with one sentence that says what to do
 */
export async function setup({ browsers = [] } = {}) {
  checkNodeVersion();
  await ensureDependencies(console.log);
  return {
    chromium: browsers.includes('chromium') ? await ensure('Chromium', findChromium, installChromium) : '',
    firefox: browsers.includes('firefox') ? await ensure('Firefox', findFirefox, installFirefox) : '',
  };
}

/**
 * @param {string} name
 * @param {() => Promise<string | undefined>} find
 * @param {() => Promise<void>} install
 */
async function ensure(name, find, install) {
  const found = await find();
  if (found) return found;
  console.log(`No ${name} found, installing one …`);
  await install();
  const installed = await find();
  if (installed) return installed;
  throw new Stop(
    `${name} could not be installed (offline, or no permission?): install it yourself, or set ROLECALL_${name.toUpperCase()} to its path, and run the command again.`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(async () => {
    const { chromium, firefox } = await setup({ browsers: ['chromium', 'firefox'] });
    console.log(`Ready.\n  Chromium  ${chromium}\n  Firefox   ${firefox}`);
  });
}
