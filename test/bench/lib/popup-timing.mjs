// @ts-check

/** @typedef {Awaited<ReturnType<typeof import('../../../scripts/lib/launch.mjs').launchChromium>>} Browser */

/**
 * Milliseconds. The list is in the first contentful paint: the page is empty before it.
 * @typedef {object} Painted
 * @property {number} asked from the call that opens the popup to the paint: with what the browser takes for a window
 * @property {number} navigation from the page's navigation to the paint
 * @property {number} scripts of that, until the page's script begins to read
 * @property {number} read from there until there is something to show
 * @property {number} render from there until it is in the page
 * @property {number} frame from there to the paint: style, layout, drawing, and the browser's own
 */

/** What the scripts in the page leave for each other. @typedef {{ chrome: any, keyTimes: Promise<number>[] }} World */

/**
 * Opens the popup and gives what its first paint took.
 * @param {Browser} browser
 */
export async function paintOf(browser) {
  await browser.background.evaluate(() => {
    const world = /** @type {any} */ (globalThis);
    if (world.watched) return;
    const { action } = world.chrome;
    const open = action.openPopup.bind(action);
    action.openPopup = () => {
      world.watched = performance.timeOrigin + performance.now();
      return open();
    };
  });
  const popup = await browser.openPopup();
  const asked = await browser.background.evaluate(() => /** @type {any} */ (globalThis).watched);
  /** @type {Painted} */
  const painted = await popup.evaluate(async (asked) => {
    const paint = await /** @type {Promise<number>} */ (
      new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error('The popup has painted nothing within twenty seconds.')), 20_000);
        new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries())
            if (name === 'first-contentful-paint') resolve(startTime);
        }).observe({ type: 'paint', buffered: true });
      })
    );
    const [page] = performance.getEntriesByType('navigation');
    const scripts = /** @type {PerformanceNavigationTiming} */ (page).domContentLoadedEventStart;
    const mark = (/** @type {string} */ name) => performance.getEntriesByName(name)[0]?.startTime ?? scripts;
    const [read, rendered] = [mark('read'), mark('rendered')];
    return {
      asked: performance.timeOrigin + paint - asked,
      navigation: paint,
      scripts,
      read: read - scripts,
      render: rendered - read,
      frame: paint - rendered,
    };
  }, asked);
  return { popup, painted };
}

/** Milliseconds between two keys: twice as fast as people type who type fast. */
const pause = 60;

/**
 * Types a text into the popup, the first key at once, and gives for each key the milliseconds from its event to the frame that shows what was
 * found: the first one may have to wait for the search.
 * @param {import('@playwright/test').Page} popup
 * @param {string} text
 * @returns {Promise<number[]>}
 */
export async function typeInto(popup, text) {
  await popup.evaluate(() => {
    const world = /** @type {World} */ (/** @type {unknown} */ (globalThis));
    world.keyTimes = [];
    const afterFrame = () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = resolve;
          channel.port2.postMessage(null);
        });
      });
    const shown = async (/** @type {number} */ from) => {
      do await afterFrame();
      while (!document.querySelector('#roles mark'));
      return performance.now() - from;
    };
    addEventListener('keydown', ({ timeStamp }) => world.keyTimes.push(shown(timeStamp)), true);
  });
  for (const key of text) {
    await popup.keyboard.press(key === ' ' ? 'Space' : key);
    await popup.waitForTimeout(pause);
  }
  return popup.evaluate(() => Promise.all(/** @type {World} */ (/** @type {unknown} */ (globalThis)).keyTimes));
}
