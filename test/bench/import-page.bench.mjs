// @ts-check
// Gives the options page of the built extension files that are large, hostile or both, and measures from the choice: until
// there is a sign of life that can be cancelled, until the answer is on the screen, and the longest time that the page's
// main thread stood still. What was stored before has to be there after each. Then imports the largest list of roles.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../scripts/lib/launch.mjs';
import { extensionDirs } from '../../scripts/lib/paths.mjs';
import { configOf } from './lib/config-text.mjs';
import { largeInputs } from './lib/large-inputs.mjs';

const only = process.env.ROLECALL_BENCH_INPUT ?? '';
const executablePath = process.env.ROLECALL_CHROMIUM ?? '/usr/bin/chromium';
/** Milliseconds. An answer by then needs no sign of life before it. */
const aim = 1000;

const folder = await mkdtemp(join(tmpdir(), 'rolecall-bench-'));
const browser = await launchChromium({ executablePath, extensionDir: extensionDirs.chrome, sandboxPort: 9 });
const { context, extensionId, background } = browser;
const seed = configOf(3);

/** Everything that is kept of sources and their texts. */
const stored = () =>
  background.evaluate(async () => {
    const { chrome } = /** @type {any} */ (globalThis);
    const all = await chrome.storage.local.get(null);
    return JSON.stringify(Object.entries(all).filter(([name]) => name === 'sources' || name.startsWith('text:')));
  });

async function openImport() {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html#import`);
  await page.getByRole('textbox', { name: 'AWS config' }).waitFor();
  return page;
}

/** Notes the times from the choice of a file, in the page itself. @param {import('@playwright/test').Page} page */
const watch = (page) =>
  page.evaluate(() => {
    const answer = '.review-panel, .import-question, .recognition-panel [role=alert], .import-form > [role=alert]';
    const times = { start: 0, sign: 0, answer: 0, longest: 0 };
    Object.assign(globalThis, { times });
    const note = () => {
      const now = performance.now();
      const isBusy = [...document.querySelectorAll('.import-form-actions button')].some(
        (b) => b.textContent === 'Cancel',
      );
      if (times.sign === 0 && isBusy) requestAnimationFrame(() => setTimeout(() => (times.sign ||= performance.now())));
      if (times.answer === 0 && times.start > 0 && document.querySelector(answer)) {
        times.answer = now;
        requestAnimationFrame(() => setTimeout(() => (times.answer = performance.now())));
      }
    };
    document.addEventListener('change', () => (times.start ||= performance.now()), true);
    new MutationObserver(note).observe(document.body, { childList: true, subtree: true });
    // Long tasks are not told of what storage's answers set off: how late a timer is tells of everything.
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      if (times.start > 0) times.longest = Math.max(times.longest, now - Math.max(last, times.start));
      last = now;
    }, 5);
  });

/** @param {import('@playwright/test').Page} page */
async function timesOf(page) {
  await page.waitForFunction(() => /** @type {any} */ (globalThis).times.answer > 0, undefined, { timeout: 120_000 });
  await page.waitForTimeout(500);
  return page.evaluate(() => /** @type {any} */ (globalThis).times);
}

const milliseconds = (/** @type {number} */ value) => `${value.toFixed(0).padStart(6)} ms`;

/** @param {string} name @param {string | Buffer} content */
async function measure(name, content) {
  const file = join(folder, 'input');
  await writeFile(file, content);
  const before = await stored();
  const page = await openImport();
  await watch(page);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (await chooser).setFiles(file);
  const { start, sign, answer, longest } = await timesOf(page);
  const took = answer - start;
  const shown = sign > 0 ? sign - start : took;
  const words =
    (await page.locator('.review-panel, .import-question, .import-form [role=alert]').first().textContent()) ?? '';
  const kept = (await stored()) === before;
  await page.close();
  const good = kept && (took <= aim || shown <= aim);
  console.log(
    `  ${name.padEnd(28)} answer ${milliseconds(took)}, cancellable ${milliseconds(shown)}, still ${milliseconds(longest)}${kept ? '' : ' LOST WHAT WAS STORED'}${good ? '' : ' TOO LATE'}`,
  );
  console.log(`  ${''.padEnd(28)} ${words.replace(/\s+/g, ' ').slice(0, 110)}`);
  return good;
}

/** @param {string} text */
async function measureImport(text) {
  const file = join(folder, 'input');
  await writeFile(file, text);
  const page = await openImport();
  await watch(page);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (await chooser).setFiles(file);
  await timesOf(page);
  await page.evaluate(() =>
    Object.assign(/** @type {any} */ (globalThis).times, { start: performance.now(), longest: 0 }),
  );
  const from = Date.now();
  await page.getByRole('button', { name: /^Import: / }).click();
  await page.getByText(/^Imported/).waitFor({ timeout: 120_000 });
  const took = Date.now() - from;
  await page.waitForTimeout(500);
  const { longest } = await page.evaluate(() => /** @type {any} */ (globalThis).times);
  await page.close();
  console.log(`  storing 100,000 roles: ${milliseconds(took)}, still ${milliseconds(longest)}`);
}

try {
  const page = await openImport();
  await page.getByRole('textbox', { name: 'AWS config' }).fill(seed);
  await page.getByRole('button', { name: 'Review' }).click();
  await page.getByRole('button', { name: /^Import: / }).click();
  await page.getByText(/^Imported/).waitFor();
  await page.close();
  const slow = [];
  for (const [name, make] of Object.entries(largeInputs)) {
    if (name.includes(only) && !(await measure(name, make()))) slow.push(name);
  }
  if (only === '' || only === 'store') await measureImport(configOf(100_000));
  if (slow.length > 0) {
    console.error(`No answer and no sign of life within ${aim} ms, or something lost: ${slow.join(', ')}`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
