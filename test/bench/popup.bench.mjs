// @ts-check
// Opens the real popup of the built extension again and again, beside an empty extension's in the same run, and reports
// the time from asking for it to the list being painted, as a ratio to the empty popup's. Then types into it.
import { runnerImport } from 'vite';
import { launchChromium } from '../../scripts/lib/launch.mjs';
import { extensionDirs, root } from '../../scripts/lib/paths.mjs';
import { catalogOf } from './lib/roles.mjs';
import { median, spread } from './lib/stats.mjs';

const opens = Number(process.env.ROLECALL_BENCH_OPENS ?? 15);
const counts = (process.env.ROLECALL_BENCH_ROLES ?? '100,1000,10000,100000').split(',').map(Number);
const limits = new Map([
  [100, 1.25],
  [1000, 1.25],
  [10_000, 1.5],
  [100_000, 2.5],
]);
const executablePath = process.env.ROLECALL_CHROMIUM ?? '/usr/bin/chromium';

/** @type {{ module: typeof import('../../core/catalog/snapshot.ts') }} */
const { module: snapshots } = await runnerImport(`${root}/core/catalog/snapshot.ts`, {
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
});

const floor = await launchChromium({ executablePath, extensionDir: `${root}/test/bench/floor`, sandboxPort: 9 });
const real = await launchChromium({ executablePath, extensionDir: extensionDirs.chrome, sandboxPort: 9 });

/** What the two browsers' own scripts leave for each other. @typedef {{ chrome: any, askedAt: number, keyTimes: number[] }} World */

/** Notes the moment at which the popup is asked for, in the worker that asks. @param {typeof floor} browser */
const watchOpening = ({ background }) =>
  background.evaluate(() => {
    const world = /** @type {World} */ (/** @type {unknown} */ (globalThis));
    const { action } = world.chrome;
    const open = action.openPopup.bind(action);
    action.openPopup = () => {
      world.askedAt = performance.timeOrigin + performance.now();
      return open();
    };
  });

/** Milliseconds from asking for the popup to its first paint with content. @param {typeof floor} browser */
async function openOnce(browser) {
  const popup = await browser.openPopup();
  const asked = await browser.background.evaluate(
    () => /** @type {World} */ (/** @type {unknown} */ (globalThis)).askedAt,
  );
  const painted = await popup.evaluate(
    () =>
      /** @type {Promise<number>} */ (
        new Promise((resolve) => {
          new PerformanceObserver((list) => {
            for (const { name, startTime } of list.getEntries()) {
              if (name === 'first-contentful-paint') resolve(performance.timeOrigin + startTime);
            }
          }).observe({ type: 'paint', buffered: true });
        })
      ),
  );
  return { popup, time: painted - asked };
}

/** Milliseconds of every key from the press to the frame that shows its result. @param {import('@playwright/test').Page} popup */
async function typing(popup) {
  await popup.evaluate(() => {
    const world = /** @type {World} */ (/** @type {unknown} */ (globalThis));
    /** @type {number[]} */
    const times = [];
    world.keyTimes = times;
    addEventListener(
      'keydown',
      () => {
        const from = performance.now();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => times.push(performance.now() - from);
          channel.port2.postMessage(null);
        });
      },
      true,
    );
  });
  for (const key of 'bil prod adm') await popup.keyboard.press(key === ' ' ? 'Space' : key);
  return popup.evaluate(() => /** @type {World} */ (/** @type {unknown} */ (globalThis)).keyTimes);
}

try {
  // The first opens warm the browser's caches, as a day's first does.
  for (const browser of [floor, real]) await watchOpening(browser);
  for (const browser of [floor, real]) for (let i = 0; i < 3; i++) await (await openOnce(browser)).popup.close();
  for (const count of counts) {
    const snapshot = snapshots.toSnapshot(catalogOf(count));
    await real.background.evaluate(
      (value) =>
        /** @type {World} */ (/** @type {unknown} */ (globalThis)).chrome.storage.local.set({ snapshot: value }),
      snapshot,
    );
    /** @type {Record<'floor' | 'real' | 'first' | 'keys', number[]>} */
    const times = { floor: [], real: [], first: [], keys: [] };
    for (let i = 0; i < opens; i++) {
      const empty = await openOnce(floor);
      times.floor.push(empty.time);
      await empty.popup.close();
      const ours = await openOnce(real);
      times.real.push(ours.time);
      const [first, ...rest] = await typing(ours.popup);
      times.first.push(first ?? Number.NaN);
      times.keys.push(...rest);
      await ours.popup.close();
    }
    const ratio = median(times.real) / median(times.floor);
    console.log(`${count} roles`);
    console.log(
      `  list painted  ${spread(times.real)}, floor ${spread(times.floor)}, ratio ${ratio.toFixed(2)} (aim ${limits.get(count) ?? '–'})`,
    );
    console.log(`  first key     ${spread(times.first)}`);
    console.log(`  further keys  ${spread(times.keys)}, slowest ${Math.max(...times.keys).toFixed(1)} ms`);
  }
} finally {
  await floor.close();
  await real.close();
}
