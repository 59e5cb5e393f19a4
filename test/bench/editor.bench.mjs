// @ts-check
// Types into the editor of the built extension, with a small text and with a large one in it, and measures what a key
// costs: the browser's main thread while it is handled and shown, and the time until the frame that shows it. Then pastes
// the large text, and measures how long it takes until its end is painted, beside the same in a plain text box; reviews it,
// and measures how long it takes until the list is painted, beside reading it alone; and searches in that review.
import { launchChromium } from '../../scripts/lib/launch.mjs';
import { extensionDirs } from '../../scripts/lib/paths.mjs';
import { bundled } from './lib/bundled.mjs';
import { configOf } from './lib/config-text.mjs';
import { median, ratioOf, spread } from './lib/stats.mjs';

const count = Number(process.env.ROLECALL_BENCH_ROLES ?? 10_000);
const rounds = Number(process.env.ROLECALL_BENCH_ROUNDS ?? 7);
const typed = 'region = eu-central-1 color = teal';
const executablePath = process.env.ROLECALL_CHROMIUM ?? '/usr/bin/chromium';

/** @type {typeof import('../../core/config/read-config.ts')} */
const { readConfig } = await bundled('core/config/read-config.ts');

const browser = await launchChromium({ executablePath, extensionDir: extensionDirs.chrome, sandboxPort: 9 });
const page = await browser.context.newPage();
await page.goto(`chrome-extension://${browser.extensionId}/options.html#import`);
const box = page.getByRole('textbox', { name: 'AWS config' });
const devtools = await browser.context.newCDPSession(page);
await devtools.send('Performance.enable');

/** Milliseconds that the page's main thread has been at work so far. */
async function worked() {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/** Resolves in the frame after the next rendering, with milliseconds since the call. */
const untilPainted = () =>
  page.evaluate(
    () =>
      /** @type {Promise<number>} */ (
        new Promise((resolve) => {
          const from = performance.now();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
        })
      ),
  );

/** @param {string} text */
async function type(text) {
  await box.fill(text);
  await box.press('Control+Home');
  await box.press('End');
  await box.press('Enter');
  /** @type {number[]} */
  const times = [];
  for (const key of typed) {
    await untilPainted();
    const before = await worked();
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await untilPainted();
    times.push((await worked()) - before);
  }
  return times;
}

/** Milliseconds from a text's coming into a box to the frame that shows it. @param {import('@playwright/test').Locator} into @param {string} text */
const paste = (into, text) =>
  into.evaluate(
    (content, pasted) =>
      /** @type {Promise<number>} */ (
        new Promise((resolve) => {
          const from = performance.now();
          if (content instanceof HTMLTextAreaElement) content.value = pasted;
          else {
            const clipboardData = new DataTransfer();
            clipboardData.setData('text/plain', pasted);
            content.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
          }
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
        })
      ),
    text,
  );

/** Milliseconds from some words in the review's search to the frame that shows what they find. @param {string} words */
const searchReview = (words) =>
  page.getByRole('searchbox').evaluate(
    (field, typed) =>
      /** @type {Promise<number>} */ (
        new Promise((resolve) => {
          const from = performance.now();
          /** @type {HTMLInputElement} */ (field).value = typed;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
        })
      ),
    words,
  );

/** Milliseconds from the paste to the first frame with the reviewed list. @param {string} text */
function pasteAndReview(text) {
  return box.evaluate((content, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const find = () => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Review');
    return /** @type {Promise<number>} */ (
      new Promise((resolve) => {
        const from = performance.now();
        content.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
        new MutationObserver((_, observer) => {
          if (!document.querySelector('.review-panel tbody tr')) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
        }).observe(document.body, { childList: true, subtree: true });
        // The button is busy until the text is in.
        requestAnimationFrame(() => find()?.click());
      })
    );
  }, text);
}

try {
  const text = configOf(count);
  const [small, large] = [await type(configOf(1)), await type(text)];
  const ratio = median(large) / median(small);
  console.log(
    `a key, main thread: ${count} profiles ${spread(large)}, slowest ${Math.max(...large).toFixed(1)} ms (aim 16)`,
  );
  console.log(`                    1 profile ${spread(small)}, ratio ${ratio.toFixed(2)}`);

  /** @type {Record<'paste' | 'plain' | 'list' | 'read' | 'search' | 'frame', number[]>} */
  const times = { paste: [], plain: [], list: [], read: [], search: [], frame: [] };
  await page.evaluate(() => document.body.prepend(document.createElement('textarea')));
  const plain = page.locator('textarea').first();
  for (let round = 0; round < rounds; round++) {
    await box.fill('');
    await untilPainted();
    times.paste.push(await paste(box, text));
    times.plain.push(await paste(plain, text));
    await plain.fill('');
  }
  await plain.evaluate((area) => area.remove());
  for (let round = 0; round < rounds; round++) readConfig(text);
  for (let round = 0; round < rounds; round++) {
    await box.fill('');
    times.list.push(await pasteAndReview(text));
    const from = performance.now();
    readConfig(text);
    times.read.push(performance.now() - from);
    await searchReview('team');
    for (const words of ['team-4', `${count - 1}`, 'eu central']) {
      times.search.push(await searchReview(words));
      times.frame.push(await untilPainted());
    }
  }
  console.log(
    `paste to frame:     ${spread(times.paste)} (aim 1000), a plain text box ${spread(times.plain)}, ratio ${ratioOf(times.paste, times.plain)}`,
  );
  console.log(
    `paste to list:      ${spread(times.list)} (aim 300), reading alone ${spread(times.read)}, ratio ${(median(times.list) / median(times.read)).toFixed(1)}`,
  );
  console.log(
    `search the review:  ${spread(times.search)} (aim 100), a frame with nothing new ${spread(times.frame)}, ratio ${ratioOf(times.search, times.frame)}`,
  );
} finally {
  await browser.close();
}
