import { readFileSync } from 'node:fs';
import { firstScreenName } from '../../core/list/first-screen.ts';
import { expect, type Rolecall, test } from './support/rolecall.ts';

// Tests share a browser. These leave rubbish in it, each for the next to find, and none finds any.
test.describe.configure({ mode: 'serial' });

const config = '[profile rubbish]\nrole_arn = arn:aws:iam::200000000002:role/Developer\n';
const host = 'https://us-east-1.console.aws.amazon.com';

type Area = { get(): Promise<object>; set(values: object): Promise<void> };
type World = {
  rubbish?: true;
  chrome: { storage: Record<'local' | 'session' | 'sync', Area>; action: { setBadgeText(to: object): Promise<void> } };
};

let first: number | undefined;
/** Tells one browser from another. */
async function processOf({ context }: Rolecall): Promise<number | undefined> {
  const devtools = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  return processInfo.find(({ type }) => type === 'browser')?.id;
}

let kept: string | undefined;
/** What the extension stores once it has made the popup's first rows of it. */
async function storedBy({ background }: Rolecall): Promise<string> {
  const read = () =>
    background.evaluate(async () => JSON.stringify(await (globalThis as unknown as World).chrome.storage.local.get()));
  await expect.poll(read).toContain(`"${firstScreenName}":`);
  return read();
}

test('leaves rubbish', async ({ rolecall }) => {
  first = await processOf(rolecall);
  rolecall.sandbox.state.set({ era: '2018' });
  await rolecall.importConfig(config);
  const page = await rolecall.signIn('alice');
  await page.evaluate(async () => {
    localStorage.setItem('rubbish', '1');
    sessionStorage.setItem('rubbish', '1');
    await caches.open('rubbish');
    await new Promise((resolve) => Object.assign(indexedDB.open('rubbish'), { onsuccess: resolve }));
  });
  await rolecall.context.grantPermissions(['notifications'], { origin: host });
  await rolecall.background.evaluate(async () => {
    const world = globalThis as unknown as World;
    world.rubbish = true;
    for (const area of ['local', 'session', 'sync'] as const) await world.chrome.storage[area].set({ rubbish: 1 });
    await world.chrome.action.setBadgeText({ text: 'rub' });
  });
  const popup = await rolecall.openPopup();
  await popup.type('rubbish');
  await popup.press('Alt+KeyA');
  await expect.poll(() => popup.clipboard()).toContain('role/Developer');
  await page.evaluate(() => void open('about:blank', 'rubbish', 'popup'));
});

test('finds nothing of what another test has left, in the same browser', async ({ rolecall }) => {
  expect(await processOf(rolecall)).toBe(first);
  expect(rolecall.context.pages().map((page) => page.url())).toEqual(['about:blank']);
  expect(await rolecall.context.cookies()).toEqual([]);
  expect(rolecall.sandbox.requests).toEqual([]);
  expect(rolecall.sandbox.state.sessions.live()).toEqual([]);
  expect(rolecall.sandbox.state.scenario.era).toBe('2025');
  const kept = await rolecall.background.evaluate(async () => {
    const { chrome, rubbish } = globalThis as unknown as World;
    const { local, session, sync } = chrome.storage;
    return JSON.stringify([rubbish, await local.get(), await session.get(), await sync.get()]);
  });
  expect(kept).not.toContain('rubbish');
  const popup = await rolecall.openPopup();
  await expect(popup.page.getByRole('textbox', { name: 'AWS config' })).toBeVisible();
  await popup.page.close();

  const page = await rolecall.signIn('alice');
  const left = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    caches: await caches.keys(),
    databases: await indexedDB.databases(),
    notifications: (await navigator.permissions.query({ name: 'notifications' })).state,
  }));
  expect(left).toEqual({ local: 0, session: 0, caches: [], databases: [], notifications: 'prompt' });
  await rolecall.importConfig(config);
  const { page: sources } = await rolecall.openOptions('#sources');
  const saved = sources.waitForEvent('download');
  await sources.getByRole('button', { name: 'AWS config', exact: true }).click();
  expect(readFileSync(await (await saved).path(), 'utf8')).toContain('role/Developer');
  await page.bringToFront();
  const again = await rolecall.openPopup();
  expect((await again.clipboard()).trim()).toBe('');
});

/** Size, place and state of the window. */
async function windowOf({ context }: Rolecall) {
  const devtools = await context.newCDPSession(context.pages()[0]!);
  return { devtools, ...(await devtools.send('Browser.getWindowForTarget')) };
}

let bounds: object;
test('changes the window', async ({ rolecall }) => {
  const { devtools, windowId, ...window } = await windowOf(rolecall);
  bounds = window.bounds;
  await devtools.send('Browser.setWindowBounds', { windowId, bounds: { width: 700, height: 600 } });
  await devtools.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'minimized' } });
});

test('finds the window as all others do', async ({ rolecall }) => {
  expect((await windowOf(rolecall)).bounds).toEqual(bounds);
});

const changes: [what: string, change: (rolecall: Rolecall) => Promise<unknown>][] = [
  [
    'leaves a script for all pages to come',
    ({ context }) => context.addInitScript(() => Object.assign(globalThis, { rubbish: true })),
  ],
  [
    'sets the clock',
    async ({ signIn }) => {
      await (await signIn('alice')).clock.setFixedTime('2020-01-01');
    },
  ],
  ['closes the browser', ({ context }) => context.close()],
  [
    'crashes the browser',
    async ({ context }) => {
      const browser = context.browser()!;
      const devtools = await browser.newBrowserCDPSession();
      await devtools.send('Browser.crash').catch(() => {});
      await expect.poll(() => browser.isConnected()).toBe(false);
    },
  ],
];
for (const [what, change] of changes) {
  test(what, async ({ rolecall }) => {
    first = await processOf(rolecall);
    await change(rolecall);
  });

  test(`gets another browser after a test that ${what}`, async ({ rolecall }) => {
    expect(await processOf(rolecall)).not.toBe(first);
  });
}

test('fails', async ({ rolecall }) => {
  test.fail();
  first = await processOf(rolecall);
  expect(first).toBeUndefined();
});

test('gets another browser after a test that failed', async ({ rolecall }) => {
  expect(await processOf(rolecall)).not.toBe(first);
  first = await processOf(rolecall);
});

test.describe('in Korean', () => {
  test.use({ lang: 'ko' });

  test('gets a browser of its own', async ({ rolecall }) => {
    expect(await processOf(rolecall)).not.toBe(first);
    expect(await rolecall.context.pages()[0]!.evaluate(() => navigator.language)).toBe('ko');
  });
});

test('imports what a test before has imported, with the same in the storage', async ({ rolecall }) => {
  await rolecall.importConfig(config);
  kept = await storedBy(rolecall);
  await rolecall.signIn('alice');
});

test('and finds it in the list', async ({ rolecall }) => {
  await rolecall.importConfig(config);
  expect(await storedBy(rolecall)).toBe(kept);
  await rolecall.signIn('alice');
  await expect((await rolecall.openPopup()).row('rubbish')).toBeVisible();
});
