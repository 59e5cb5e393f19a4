import { bundleLink } from '@/core/share/bundle-link.ts';
import { expect, test } from './support/firefox/rolecall.ts';
import { emptyPage, sent, serveStatic, teamPage } from './support/team-pages.ts';

for (const [what, html, fragment] of [
  ['that were put into it', teamPage, ''],
  ['of its address', emptyPage, `#${bundleLink(sent).link?.split('#')[1]}`],
] as const)
  test(`Firefox: a page for a team lists the roles ${what}, and its keys choose among them`, async ({ firefox }) => {
    const server = await serveStatic(await html());
    try {
      const page = await firefox.browser.newPage();
      await page.goto(server.address + fragment);
      await page.locator('main a').wait();
      expect(await page.$$eval('main a', (links) => links.length)).toBe(sent.length);
      await page.keyboard.press('/');
      await page.keyboard.type('acme-prod-admin');
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('acme-prod-admin');
      expect(server.asked.filter((url) => url !== '/favicon.ico')).toEqual(['/team.html']);
    } finally {
      await server.close();
    }
  });
