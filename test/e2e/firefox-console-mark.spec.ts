import type { Page } from 'puppeteer-core';
import { sampleConfig } from '../sandbox/sample-config.ts';
import { sendBidi } from './support/firefox/chrome-scope.ts';
import { navShows } from './support/firefox/nav.ts';
import { expect, type RolecallInFirefox, test } from './support/firefox/rolecall.ts';

/** What can be seen of the mark from the page: its stripe's own box, and the icons in the head. */
const markOf = (page: Page) =>
  page.evaluate(() => {
    const host = [...document.documentElement.children].find(({ localName }) => localName.startsWith('rolecall-mark-'));
    const { height = 0, top = -1, width = 0 } = host?.getBoundingClientRect() ?? {};
    const { position = '', pointerEvents = '' } = host ? getComputedStyle(host) : {};
    const icons = [...document.querySelectorAll<HTMLLinkElement>('link[rel~=icon]')].map(({ href }) => href);
    return { height, top, isWide: width === document.documentElement.clientWidth, position, pointerEvents, icons };
  });

async function inRole(firefox: RolecallInFirefox, name: string, options: object = {}): Promise<Page> {
  await firefox.importConfig(sampleConfig);
  const page = await firefox.signIn('alice', options);
  const popup = await firefox.openPopup();
  await expect.poll(() => popup.session()).toContain('alice');
  await popup.switchTo(name);
  await popup.closed();
  await navShows(page, name);
  return page;
}

test('Firefox: marks the page of a role in the list, and follows its titles', async ({ firefox }) => {
  const page = await inRole(firefox, 'acme-dev');
  await expect.poll(() => page.title()).toMatch(/^acme-dev · /);
  await expect
    .poll(() => markOf(page))
    .toMatchObject({
      height: 5,
      top: 0,
      isWide: true,
      position: 'fixed',
      pointerEvents: 'none',
      icons: [expect.stringContaining('%232e7d32')],
    });
  await page.evaluate(() => {
    document.title = 'Instances';
  });
  await expect.poll(() => page.title()).toBe('acme-dev · Instances');
});

test('Firefox: marks by stripe and title where the page’s policy forbids the icon', async ({ firefox }) => {
  const page = await inRole(firefox, 'acme-dev', { scenario: { csp: 'images' } });
  await expect.poll(() => page.title()).toMatch(/^acme-dev · /);
  await expect.poll(() => markOf(page)).toMatchObject({ height: 5, position: 'fixed', icons: [] });
});

test('Firefox: shows no stripe any more when the extension is removed', async ({ firefox }) => {
  const page = await inRole(firefox, 'acme-dev');
  await expect.poll(() => markOf(page)).toMatchObject({ height: 5 });
  await sendBidi(firefox.browser, 'webExtension.uninstall', { extension: 'rolecall@rolecall.dev' });
  await expect.poll(() => markOf(page)).toMatchObject({ height: 0 });
});
