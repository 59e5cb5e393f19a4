import type { Page } from '@playwright/test';
import { sampleConfig } from '../sandbox/sample-config.ts';
import { expectNav } from './support/nav.ts';
import { type Marked, markOn, stripe } from './support/page-mark.ts';
import { expect, type Rolecall, test } from './support/rolecall.ts';

test.beforeEach(({ rolecall }) => rolecall.importConfig(sampleConfig));

const classicPage = 'https://us-east-1.console.aws.amazon.com/';
const [green, orange] = ['rgb(46, 125, 50)', 'rgb(239, 108, 0)'];
const slim = (background: string) => ({ background, height: 5, words: '', isAtTheTop: true });

const stripeAt = async ({ background }: Rolecall, start: string): Promise<Marked['stripe']> =>
  (await markOn(background, start)).stripe;

/** Signs in and switches, in a classic session. */
async function inRole(rolecall: Rolecall, name: string, options: object = {}): Promise<Page> {
  const page = await rolecall.signIn('alice', options);
  await switchTo(rolecall, name);
  await expectNav(page, name);
  return page;
}

async function switchTo(rolecall: Rolecall, name: string): Promise<void> {
  const popup = await rolecall.openPopup();
  await expect(popup.session).toContainText(/\d/);
  await popup.switchTo(name);
  await popup.closed();
}

test('marks the page of a role in the list: stripe, title and icon, and follows the next switch', async ({
  rolecall,
}) => {
  const page = await rolecall.signIn('alice');
  const own = await page.title();
  await switchTo(rolecall, 'acme-dev');
  await expect(page).toHaveTitle(`acme-dev · ${own}`);
  await expect.poll(() => stripeAt(rolecall, page.url())).toEqual(slim(green));
  await expect.poll(async () => (await markOn(rolecall.background, page.url())).icon).toContain('%232e7d32');

  await switchTo(rolecall, 'acme-dev-admin');
  await expect(page).toHaveTitle(`acme-dev-admin · ${own}`);
  await expect.poll(() => stripeAt(rolecall, page.url())).toEqual(slim(orange));
});

test('marks only the tabs of the role in multi-session', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice', { mode: 'multi-session' });
  const own = await page.title();
  const opened = rolecall.context.waitForEvent('page');
  await switchTo(rolecall, 'acme-prod-read');
  const child = await opened;
  await expect(child).toHaveTitle(/^acme-prod-read · /);
  await expect.poll(() => stripeAt(rolecall, child.url())).toEqual(slim('rgb(198, 40, 40)'));
  expect(await page.title()).toBe(own);
  expect(await stripeAt(rolecall, page.url())).toBeNull();
});

test('follows the page: its own titles, its icons, its way to other pages', async ({ rolecall }) => {
  const page = await inRole(rolecall, 'acme-dev');
  await expect(page).toHaveTitle(/^acme-dev · /);
  await page.evaluate(() => {
    history.pushState({}, '', '/ec2/home');
    document.title = 'Instances';
  });
  await expect(page).toHaveTitle('acme-dev · Instances');
  await page.evaluate(() => {
    document.querySelector('title')!.remove();
    const title = document.createElement('title');
    title.textContent = 'Volumes';
    const icon = Object.assign(document.createElement('link'), { rel: 'shortcut icon', href: '/other.ico' });
    document.head.append(title, icon);
  });
  await expect(page).toHaveTitle('acme-dev · Volumes');
  await expect(page.locator('link[rel~=icon]')).toHaveCount(1);
  await expect(page.locator('link[rel~=icon]')).toHaveAttribute('href', /^data:image\/svg/);
  await page.goto(`${classicPage}s3/home`);
  await expect(page).toHaveTitle('acme-dev · Buckets | S3');
});

test('moves nothing on the page, and is in the way of no click', async ({ rolecall }) => {
  const page = await inRole(rolecall, 'acme-dev');
  await expect.poll(() => stripeAt(rolecall, page.url())).toEqual(slim(green));
  const places = () =>
    page.evaluate(() => {
      const shown = [...document.body.querySelectorAll('*')].map((one) => one.getBoundingClientRect().toJSON());
      return { shown, height: document.documentElement.scrollHeight, width: document.documentElement.scrollWidth };
    });
  const marked = await places();
  expect(await page.evaluate(() => document.elementFromPoint(innerWidth / 2, 1)?.localName)).not.toContain('rolecall');

  const options = await rolecall.openOptions('#preferences');
  await options.page.getByLabel('Mark console pages with the role').uncheck();
  await expect.poll(() => stripeAt(rolecall, page.url())).toBeNull();
  await page.bringToFront();
  expect(await places()).toEqual(marked);
});

test('is gone when switched off, icon and title too, and back when switched on', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice');
  const own = await page.title();
  await page.evaluate(() =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'icon', href: '/own.ico' })),
  );
  await switchTo(rolecall, 'acme-dev');
  await expect(page).toHaveTitle(`acme-dev · ${own}`);
  const options = await rolecall.openOptions('#preferences');
  const mark = options.page.getByLabel('Mark console pages with the role');
  await mark.uncheck();
  await expect(page).toHaveTitle(own);
  await expect(page.locator(stripe)).toHaveCount(0);
  await expect(page.locator('link[href^="data:"]')).toHaveCount(0);
  await page.reload();
  await expectNav(page, 'acme-dev');
  await mark.check();
  await expect(page).toHaveTitle(`acme-dev · ${own}`);
});

test('follows the list: another color there is another stripe here', async ({ rolecall }) => {
  const page = await inRole(rolecall, 'acme-dev');
  await expect.poll(() => stripeAt(rolecall, page.url())).toEqual(slim(green));
  const options = await rolecall.openOptions('#import');
  await options.import(sampleConfig.replace('color = 2e7d32', 'color = 0000ff'));
  await expect.poll(() => stripeAt(rolecall, page.url())).toEqual(slim('rgb(0, 0, 255)'));
});

test('marks a page that is loaded while the worker sleeps', async ({ rolecall }) => {
  const page = await inRole(rolecall, 'acme-dev');
  await expect(page).toHaveTitle(/^acme-dev · /);
  const devtools = await rolecall.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await devtools.send('Target.getTargets');
  const { targetId } = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes('background'))!;
  await devtools.send('Target.closeTarget', { targetId });
  await page.goto(`${classicPage}ec2/home`);
  await expect(page).toHaveTitle('acme-dev · Instances | EC2');
});

test('is seen in forced colors, dark and light', async ({ rolecall }) => {
  const page = await inRole(rolecall, 'acme-dev');
  for (const forcedColors of ['active', 'none'] as const) {
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ forcedColors, colorScheme });
      await expect.poll(() => stripeAt(rolecall, page.url())).toEqual(slim(green));
    }
  }
});

test('goes with the extension', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice');
  const own = await page.title();
  await switchTo(rolecall, 'acme-dev');
  await expect(page).toHaveTitle(`acme-dev · ${own}`);
  await rolecall.background.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { management: { uninstallSelf(): void } } };
    chrome.management.uninstallSelf();
  });
  await expect(page).toHaveTitle(own);
  await expect(page.locator(stripe)).toHaveCount(0);
  await expect(page.locator('link[href^="data:"]')).toHaveCount(0);
});
