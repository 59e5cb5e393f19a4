import type { Browser } from 'puppeteer-core';
import { sampleConfig } from '../sandbox/sample-config.ts';
import { inFirefox } from './support/firefox/chrome-scope.ts';
import { windowOf } from './support/firefox/firefox.ts';
import { withdrawHosts } from './support/firefox/permissions.ts';
import { isPrivate, openPrivateWindow } from './support/firefox/private-window.ts';
import { expect, test } from './support/firefox/rolecall.ts';

// Tests share a Firefox. These leave rubbish in it, each for the next to find, and none finds any.
test.describe.configure({ mode: 'serial' });

let first: number | undefined;
let before: string;
let containers: number;
/** Tells one Firefox from another. */
const processOf = (browser: Browser): number | undefined => browser.process()?.pid;

test('Firefox: leaves rubbish', async ({ firefox }) => {
  first = processOf(firefox.browser);
  before = await inFirefox(firefox.browser, windowOf);
  containers = firefox.browser.browserContexts().length;
  firefox.sandbox.state.set({ era: '2018' });
  await firefox.importConfig(sampleConfig);
  const page = await firefox.signIn('alice');
  await page.evaluate(() => localStorage.setItem('rubbish', '1'));
  const container = await firefox.browser.createBrowserContext();
  await firefox.signIn('bob', {}, container);
  await inFirefox(firefox.browser, ({ navigator }) => navigator.clipboard.writeText('rubbish'));
  await withdrawHosts(firefox.browser);
});

test('Firefox: finds nothing of what another test has left, in the same browser', async ({ firefox }) => {
  const { browser, sandbox } = firefox;
  expect(processOf(browser)).toBe(first);
  expect(await inFirefox(browser, windowOf)).toBe(before);
  expect(browser.browserContexts()).toHaveLength(containers);
  expect([...sandbox.requests, ...sandbox.state.sessions.live()]).toEqual([]);
  expect(sandbox.state.scenario.era).toBe('2025');
  expect(await inFirefox(browser, ({ navigator }) => navigator.clipboard.readText())).toBe('');

  const page = await firefox.signIn('alice');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await firefox.importConfig('[profile audit]\nrole_arn = arn:aws:iam::200000000001:role/Audit\n');
  await page.bringToFront();
  const popup = await firefox.openPopup();
  await expect.poll(() => popup.session()).toContain('alice');
  expect(Object.values((await popup.groups()) ?? {})).toEqual([['audit']]);
});

test('Firefox: leaves a private window', async ({ firefox }) => {
  await openPrivateWindow(firefox.browser, 'https://wiki.example.com/');
  await firefox.tabAt('https://wiki.example.com/');
});

test('Firefox: finds no private window of another test', async ({ firefox }) => {
  expect(await inFirefox(firefox.browser, windowOf)).toBe(before);
  expect(await isPrivate(firefox.browser)).toBe(false);
});

const changes: [what: string, change: (browser: Browser) => Promise<unknown>][] = [
  ['changes the window', (browser) => inFirefox(browser, (window) => window.resizeTo(700, 600))],
  [
    'kills the browser',
    async (browser) => {
      browser.process()!.kill('SIGKILL');
      await expect.poll(() => browser.connected).toBe(false);
    },
  ],
];
for (const [what, change] of changes) {
  test(`Firefox: ${what}`, async ({ firefox }) => {
    first = processOf(firefox.browser);
    await change(firefox.browser);
  });

  test(`Firefox: gets another browser after a test that ${what}`, async ({ firefox }) => {
    expect(processOf(firefox.browser)).not.toBe(first);
    expect(await inFirefox(firefox.browser, ({ outerWidth }) => outerWidth)).toBeGreaterThan(700);
  });
}
