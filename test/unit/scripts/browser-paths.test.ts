import { expect, it } from 'vitest';
import { usualPaths } from '@/scripts/lib/browser-paths.mjs';

const home = '/home/mina';

it.each([
  ['linux', 'chromium', { PATH: '/opt/bin:/usr/bin' }, '/opt/bin/chromium'],
  ['linux', 'chromium', {}, '/usr/bin/chromium'],
  ['linux', 'firefox', {}, '/usr/bin/firefox-esr'],
  ['darwin', 'chromium', {}, '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  ['darwin', 'firefox', {}, '/Applications/Firefox.app/Contents/MacOS/firefox'],
  ['win32', 'firefox', { ProgramFiles: 'C:\\Program Files' }, 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
] as const)('on %s, looks for %s first of all where %o says', (platform, browser, env, first) => {
  expect(usualPaths(browser, { platform, env, home })[0]).toBe(first);
});

// Branded builds of Chrome and Edge ignore --load-extension since 137.
it.each(['linux', 'darwin', 'win32'] as const)('on %s, never takes Google Chrome or Edge', (platform) => {
  const env = { PATH: '/usr/bin', ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Local' };
  expect(usualPaths('chromium', { platform, env, home }).filter((path) => /google|edge/i.test(path))).toEqual([]);
});
