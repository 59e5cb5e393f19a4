import type { Page } from 'puppeteer-core';
import { bundleLink } from '@/core/share/bundle-link.ts';
import { sampleConfig } from '../sandbox/sample-config.ts';
import { navShows } from './support/firefox/nav.ts';
import { inOwnPage } from './support/firefox/own-page.ts';
import { expect, type RolecallInFirefox, test } from './support/firefox/rolecall.ts';

const { link = '' } = bundleLink(
  Array.from({ length: 12 }, (_, n) => ({
    ...{ kind: 'iam' as const, partition: 'aws' as const, organization: 'Globex', roleName: 'Ops', line: n + 1 },
    ...{ profile: `globex-${n}`, account: String(300000000000 + n) },
  })),
);
const ofSession =
  'https://200000000004-abcd1234.eu-west-1.console.aws.amazon.com/lambda/home?region=eu-west-1#/functions/pay';

test.beforeEach(({ firefox }) => firefox.importConfig(sampleConfig));

async function goSignedOut({ browser }: RolecallInFirefox, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  await expect.poll(() => page.url()).toContain('/signin?');
  return page;
}

/** A tab that the extension opens with the twelve roles. */
const expectReview = ({ browser }: RolecallInFirefox) =>
  expect
    .poll(() => inOwnPage(browser, '/options.html?pending=', (document) => document.body.textContent))
    .toContain('switch-role links for 12 roles');

test('Firefox: offers the roles of a link on AWS’s sign-in page that it ended on', async ({ firefox }) => {
  const page = await goSignedOut(firefox, link);
  await page.waitForSelector('rolecall-save');
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await page.mouse.click(width - 60, height - 36);
  await expectReview(firefox);
});

test('Firefox: offers them in the popup after the sign-in', async ({ firefox }) => {
  const page = await goSignedOut(firefox, link);
  await page.evaluate(() => document.querySelector<HTMLElement>('button[value=alice]')?.click());
  await expect.poll(() => page.url()).toContain('/console/home');
  const popup = await firefox.openPopup();
  await expect.poll(() => popup.session()).toContain('alice');
  await popup.pressButton('Review');
  await expectReview(firefox);
});

test('Firefox: opens a page of a session that one is not in, as a role of its account', async ({ firefox }) => {
  await firefox.signIn('alice', { mode: 'multi-session' });
  await goSignedOut(firefox, ofSession);
  const popup = await firefox.openPopup();
  await expect.poll(() => popup.active()).toContain('acme-prod');
  await popup.press('Enter');
  const landed = await firefox.tabAt('https://200000000004-');
  await navShows(landed, 'acme-prod');
  expect(landed.url()).toContain('/lambda/home?region=eu-west-1#/functions/pay');
});

test('Firefox: says on AWS’s switch-role page what the list knows, out of the page’s reach', async ({ firefox }) => {
  const page = await firefox.signIn('alice');
  await page.goto('https://signin.aws.amazon.com/switchrole?account=200000000004&roleName=Admin&displayName=x');
  await page.waitForSelector('rolecall-note');
  /** The note's edge is somewhere in this line: where exactly depends on the window. */
  const hasEdge = async () => {
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    const clip = { x: width - 390, y: height - 120, width: 60, height: 1 };
    const picture = await page.screenshot({ encoding: 'base64', clip });
    return page.evaluate(async (data) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const context = new OffscreenCanvas(image.width, 1).getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data: bytes } = context.getImageData(0, 0, image.width, 1);
      return Array.from({ length: image.width }, (_, at) => bytes.slice(4 * at, 4 * at + 3).join()).includes(
        '11,127,114',
      );
    }, picture);
  };
  await expect.poll(hasEdge).toBe(true);
  const isFound = (text: string) =>
    page.evaluate((word) => (window as never as { find(of: string): boolean }).find(word), text);
  expect(await isFound('In your Rolecall list')).toBe(false);
});
