// @ts-check
import { once } from 'node:events';
import { join } from 'node:path';
import { launchChromium } from './launch.mjs';
import { root } from './paths.mjs';
import { startSandbox } from './sandbox.mjs';

/** @typedef {Pick<import('./launch.mjs').LaunchOptions, 'executablePath' | 'extensionDir'>} Browser */

/**
 * Opens the browser on real AWS. Its profile is kept apart from anyone's own, and between runs.
 * @param {Browser} browser
 */
export async function openReal(browser) {
  const userDataDir = join(root, '.output', 'profile-real');
  const launched = await launchChromium({ ...browser, headless: false, userDataDir });
  const [page = await launched.context.newPage()] = launched.context.pages();
  await page.goto('https://console.aws.amazon.com/');
  console.log(`\nThis is the real AWS, in a profile of its own (${userDataDir}). Ctrl-C closes it.`);
  await closedByUser(launched);
}

/**
 * Opens the browser on the sandbox: an IAM user's console, and the options page with the sample filled in.
 * @param {Browser} browser
 * @param {string} sample config text
 */
export async function openSandbox(browser, sample) {
  const sandbox = await startSandbox();
  const launched = await launchChromium({ ...browser, headless: false, sandboxPort: sandbox.port });
  const [consolePage = await launched.context.newPage()] = launched.context.pages();
  await consolePage.goto(sandbox.state.signInUrl('alice'));
  const options = await launched.context.newPage();
  await options.goto(`chrome-extension://${launched.extensionId}/options.html`);
  await options.getByRole('textbox', { name: 'AWS config' }).fill(sample);
  console.log(`
You are alice, an IAM user of account 200000000001, in a sandbox: nothing here reaches AWS.
  1. Press Review, then Import, on the page in front.
  2. Go to the console tab and press Ctrl+Shift+, (Command+Shift+, on a Mac) or Rolecall's button.
  3. Type three letters of a role, and Enter.
Ctrl-C closes everything.`);
  await closedByUser(launched);
  await sandbox.close();
}

/**
 * Waits until the window is closed or Ctrl-C is pressed, and cleans up.
 * @param {import('./launch.mjs').Launched} launched
 */
async function closedByUser({ context, close }) {
  await Promise.race([
    once(process, 'SIGINT'),
    once(process, 'SIGTERM'),
    context.waitForEvent('close', { timeout: 0 }),
  ]);
  await close();
}
