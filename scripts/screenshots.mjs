// @ts-check
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extensionDirs, root } from './lib/paths.mjs';
import { runMain, Stop } from './lib/stop.mjs';
import { setup } from './setup.mjs';

// npm run screenshots: takes the README's pictures, in docs/screenshots, of the built extension on the sandbox.
const folder = join(root, 'docs', 'screenshots');
const sample = readFileSync(join(root, 'scripts', 'sample.config'), 'utf8');

/** @typedef {{ lang: 'en' | 'ko', colorScheme: 'light' | 'dark', as: string, switchTo: string, search: string }} Look */
/** @type {Look[]} */
const looks = [
  { lang: 'en', colorScheme: 'light', as: 'alice', switchTo: 'acme-dev', search: 'prod' },
  { lang: 'ko', colorScheme: 'dark', as: 'jisu', switchTo: '한빛-개발', search: 'ㅎㅂ' },
];

await runMain(async () => {
  const { chromium } = await setup({ browsers: ['chromium'] });
  const { wxt } = await import('./lib/build.mjs');
  if (!(await wxt('build', 'chrome'))) throw new Stop('The build failed: see its messages above.');
  mkdirSync(folder, { recursive: true });
  for (const look of looks) await takeAll(chromium, look);
});

/** @param {string} executablePath @param {Look} look */
async function takeAll(executablePath, { lang, colorScheme, as, switchTo, search }) {
  // Not before the setup: they need what it installs.
  const { launchChromium } = await import('./lib/launch.mjs');
  const { startSandbox } = await import('./lib/sandbox.mjs');
  const sandbox = await startSandbox();
  const { context, extensionId, openPopup, close } = await launchChromium({
    executablePath,
    extensionDir: extensionDirs.chrome,
    sandboxPort: sandbox.port,
    // English is what it speaks anyway.
    ...(lang === 'en' ? {} : { lang }),
  });
  /** @param {import('@playwright/test').Page} page @param {string} name */
  const take = (page, name) => page.screenshot({ path: join(folder, `${name}-${lang}.png`) });
  try {
    const console = await context.newPage();
    await console.goto(sandbox.state.signInUrl(as));
    const welcome = await openPopup();
    await welcome.emulateMedia({ colorScheme });
    await welcome.locator('textarea').waitFor();
    await welcome.waitForFunction(() => innerWidth === 400);
    await take(welcome, 'first-run');
    await welcome.close();
    const options = await context.newPage();
    await options.emulateMedia({ colorScheme });
    await options.goto(`chrome-extension://${extensionId}/options.html#import`);
    await options.getByRole('textbox', { name: 'AWS config' }).fill(sample);
    await options.getByRole('button', { name: /^(Review|검토)$/ }).click();
    await options.getByRole('table').first().waitFor();
    const review = options.getByRole('region', { name: /^(Review|검토)$/ });
    await review.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top));
    await take(options, 'review');
    await options.getByRole('button', { name: /^(Import|가져오기):/ }).click();
    await options.getByRole('status').getByRole('button').first().waitFor();
    await console.bringToFront();
    const first = await openPopup();
    await first.keyboard.type(switchTo);
    await first.locator('[aria-selected=true]', { hasText: switchTo }).waitFor();
    await Promise.all([first.waitForEvent('close'), first.keyboard.press('Enter')]);
    const popup = await openPopup();
    await popup.emulateMedia({ colorScheme });
    await popup.getByRole('status').getByText(switchTo).waitFor();
    // The popup is given its size step by step.
    await popup.waitForFunction(() => innerWidth === 400);
    await take(popup, 'popup');
    await popup.keyboard.type(search);
    await popup.locator('mark').first().waitFor();
    await take(popup, 'search');
    await popup.keyboard.press('Escape');
    await popup.keyboard.press('ArrowRight');
    await popup.getByRole('dialog').locator('.role-answers').first().waitFor();
    await take(popup, 'details');
  } finally {
    await close();
    await sandbox.close();
  }
}
