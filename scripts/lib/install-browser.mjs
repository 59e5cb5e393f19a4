// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { firefoxCache } from './find-browser.mjs';
import { run, runBin } from './run.mjs';

/**
 * Installs a Chromium: as root on Debian from Debian, which brings its libraries along; anywhere else, or when that
 * fails, by Playwright. Prints what the installers print; whether it worked is for `findChromium` to see.
 */
export async function installChromium() {
  // Screenshots in Korean need Korean glyphs.
  if (isRootOnDebian() && (await apt('chromium', 'fonts-noto-cjk'))) return;
  // The headless shell, which `--no-shell` leaves out, cannot load extensions.
  const withLibraries = isRoot() && process.platform === 'linux' ? ['--with-deps'] : [];
  await runBin('@playwright/test', ['install', '--no-shell', ...withLibraries, 'chromium']);
}

/**
 * Installs a Firefox: as root on Debian from Debian, else Mozilla's download (Playwright's Firefox is patched and takes
 * no extension). Whether it worked is for `findFirefox` to see.
 */
export async function installFirefox() {
  if (isRootOnDebian() && (await apt('firefox-esr'))) return;
  await runBin('@puppeteer/browsers', ['install', 'firefox@stable', '--path', firefoxCache]);
}

const isRoot = () => process.getuid?.() === 0;

/** Ubuntu is left out: its `chromium` and `firefox` packages are snaps, which cannot load the build. */
function isRootOnDebian() {
  const release = '/etc/os-release';
  return isRoot() && existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

/** @param {string[]} packages */
async function apt(...packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env });
  const { code } = await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { env });
  return code === 0;
}
