// @ts-check
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hasDisplay } from './lib/display.mjs';
import { runMain } from './lib/stop.mjs';
import { setup } from './setup.mjs';

const looks = /** @type {const} */ ([
  { name: 'en-light', lang: 'en', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'ko-dark', lang: 'ko', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'en-forced', lang: 'en', media: { colorScheme: 'light', forcedColors: 'active' } },
]);

// npm run gallery [-- folder]: every state of every screen, to walk through while one edits; with a folder, all of them as
// pictures in it: English and light, Korean and dark, English in forced colors.
await runMain(async () => {
  const [folder] = process.argv.slice(2);
  const { chromium: executablePath } = await setup({ browsers: ['chromium'] });
  if (folder) await takePictures(executablePath, resolve(folder));
  else await walk(executablePath);
});

/** @param {string} executablePath */
async function walk(executablePath) {
  // Not before the setup: they need what it installs.
  const { serveGallery } = await import('./lib/gallery.mjs');
  const gallery = await serveGallery();
  console.log(`\nThe gallery is at ${gallery.url}. Ctrl-C closes it.`);
  const ends = [once(process, 'SIGINT'), once(process, 'SIGTERM')];
  const { chromium } = await import('@playwright/test');
  const browser = hasDisplay() ? await chromium.launch({ executablePath, headless: false }) : undefined;
  if (browser) {
    const page = await browser.newPage({ viewport: null });
    await page.exposeFunction('emulate', page.emulateMedia.bind(page));
    await page.goto(gallery.url);
    ends.push(page.waitForEvent('close', { timeout: 0 }).then(() => []));
  }
  await Promise.race(ends);
  await browser?.close();
  await gallery.close();
}

/** @param {string} executablePath @param {string} folder */
async function takePictures(executablePath, folder) {
  const { serveBuiltGallery, sizes, statesOf } = await import('./lib/gallery.mjs');
  const { chromium } = await import('@playwright/test');
  const gallery = await serveBuiltGallery();
  const browser = await chromium.launch({ executablePath });
  const page = await browser.newPage({ timezoneId: 'UTC' });
  const states = await statesOf(page, gallery.url);
  for (const { name: look, lang, media } of looks) {
    mkdirSync(join(folder, look), { recursive: true });
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    for (const { name, kind, url } of states) {
      await page.setViewportSize(sizes[kind]);
      await page.goto(`${url}&lang=${lang}`);
      await page.locator('html[data-ready]').waitFor();
      // A popup is as high as what is in it.
      const height = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
      if (kind === 'popup')
        await page.setViewportSize({ ...sizes.popup, height: Math.min(sizes.popup.height, height) });
      const file = `${name.replace('/', ', ').replace(/[^\w, -]/g, '')}.png`;
      await page.screenshot({ path: join(folder, look, file), fullPage: kind === 'page' });
    }
    console.log(`${states.length} pictures in ${join(folder, look)}`);
  }
  await browser.close();
  await gallery.close();
}
