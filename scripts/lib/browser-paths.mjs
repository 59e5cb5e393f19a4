// @ts-check
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where browsers are usually found, best first. Google Chrome and Edge are not among them: since version 137
 * (June 2025) the branded builds ignore `--load-extension`.
 * https://groups.google.com/a/chromium.org/g/chromium-extensions/c/aEHdhDZ-V0E
 * @param {'chromium' | 'firefox'} browser
 * @param {{ platform?: NodeJS.Platform, env?: Record<string, string | undefined>, home?: string }} [machine]
 * @returns {string[]} absolute paths that may or may not exist
 */
export function usualPaths(browser, { platform = process.platform, env = process.env, home = homedir() } = {}) {
  if (platform === 'darwin') {
    const app = browser === 'chromium' ? 'Chromium.app/Contents/MacOS/Chromium' : 'Firefox.app/Contents/MacOS/firefox';
    return [join('/Applications', app), join(home, 'Applications', app)];
  }
  if (platform === 'win32') {
    const program = browser === 'chromium' ? 'Chromium\\Application\\chrome.exe' : 'Mozilla Firefox\\firefox.exe';
    return [env.LOCALAPPDATA, env.ProgramFiles, env['ProgramFiles(x86)']].flatMap((folder) =>
      folder ? [`${folder}\\${program}`] : [],
    );
  }
  const names = browser === 'chromium' ? ['chromium', 'chromium-browser'] : ['firefox-esr', 'firefox'];
  const folders = [...(env.PATH ?? '').split(':').filter(Boolean), '/usr/bin', '/usr/local/bin'];
  return [...new Set(names.flatMap((name) => folders.map((folder) => join(folder, name))))];
}
