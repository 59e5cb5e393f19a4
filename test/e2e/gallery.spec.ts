import { chromium, expect, test } from '@playwright/test';
import { serveBuiltGallery, sizes, statesOf } from '../../scripts/lib/gallery.mjs';
import { violationsOf } from './support/axe.ts';
import { patience } from './support/patience.ts';

// One browser and one page for all of them: a hundred and more browsers would take minutes.
test('every state of every screen is accessible, and none is wider than its window, in English and Korean', async () => {
  // Each state has its own patience, and their number grows.
  test.setTimeout(0);
  const gallery = await serveBuiltGallery();
  const browser = await chromium.launch({ executablePath: process.env.ROLECALL_CHROMIUM ?? '/usr/bin/chromium' });
  const page = await browser.newPage({ timezoneId: 'UTC' });
  const found: Record<string, string[]> = {};
  for (const { name, kind, url } of await statesOf(page, gallery.url)) {
    await page.setViewportSize(sizes[kind]);
    for (const lang of ['ko', 'en']) {
      await test.step(`${name}, ${lang}`, async () => {
        await page.goto(`${url}&lang=${lang}`);
        await page.locator('html[data-ready]').waitFor({ timeout: patience });
        const violations = lang === 'en' ? await violationsOf(page) : [];
        const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (tooWide > 0) violations.push(`wider than its window by ${tooWide} pixels`);
        if (violations.length > 0) found[`${name}, ${lang}`] = violations;
      });
    }
  }
  await browser.close();
  await gallery.close();
  expect(found).toEqual({});
});
