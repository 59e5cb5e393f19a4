// @ts-check
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { launchChromium } from './launch.mjs';
import { root } from './paths.mjs';
import { startSandbox } from './sandbox.mjs';
import { copyLink, goBackToBase, importSample, seeHistory, switchRole } from './tour-steps.mjs';

const folder = join(root, '.output', 'tour');

/**
 * Does the main job without a window, from import to link, telling each step and leaving a screenshot of it in
 * `.output/tour`. Rejects at the first step that does not come out as it should.
 * @param {import('./open.mjs').Browser} browser
 * @param {string} sample config text
 */
export async function tour(browser, sample) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  console.log('\nNo window: a tour of the main job, on the sandbox.\n');
  const sandbox = await startSandbox();
  const launched = await launchChromium({ ...browser, sandboxPort: sandbox.port });
  const { context, openPopup } = launched;
  const cleanUp = () => Promise.all([launched.close(), sandbox.close()]);
  process.once('SIGINT', () => cleanUp().finally(() => process.exit(130)));
  const options = await context.newPage();
  const consolePage = await context.newPage();
  try {
    await options.goto(`chrome-extension://${launched.extensionId}/options.html`);
    await importSample(options, sample, shot);
    await consolePage.bringToFront();
    await consolePage.goto(sandbox.state.signInUrl('alice'));
    await shot(consolePage, 'signed-in', 'The console, signed in as alice');
    await switchRole(consolePage, openPopup, shot);
    await seeHistory(options, shot);
    await consolePage.bringToFront();
    await copyLink(openPopup, shot);
    await goBackToBase(consolePage, openPopup, shot);
    console.log(`\nDone; the screenshots are in ${relative(root, folder)}.`);
  } finally {
    await cleanUp();
  }
}

let count = 0;

/**
 * Tells a step and takes its picture.
 * @param {import('@playwright/test').Page} page
 * @param {string} name of the file
 * @param {string} title
 */
async function shot(page, name, title) {
  count += 1;
  const file = join(folder, `${String(count).padStart(2, '0')}-${name}.png`);
  await page.screenshot({ path: file });
  console.log(`${String(count).padStart(2)}. ${title}\n    ${relative(root, file)}`);
}
