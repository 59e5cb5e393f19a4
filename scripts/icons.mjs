// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';
import { runMain } from './lib/stop.mjs';
import { setup } from './setup.mjs';

// npm run icons: draws public/icon/*.png from scripts/icon.svg. The results are committed; run it after changing the drawing.
const sizes = [16, 32, 48, 96, 128];

await runMain(async () => {
  const { chromium: executablePath } = await setup({ browsers: ['chromium'] });
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({ executablePath });
  const svg = readFileSync(join(root, 'scripts', 'icon.svg'), 'utf8');
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
    await page.screenshot({ path: join(root, 'public', 'icon', `${size}.png`), omitBackground: true });
    await page.close();
  }
  await browser.close();
});
