import type { Page } from '@playwright/test';
import { OptionsPage } from '../e2e/support/options-page.ts';
import { expect, type Rolecall, test } from '../e2e/support/rolecall.ts';

const link =
  'https://signin.aws.amazon.com/switchrole?account=200000000003&roleName=ops/deploy/Deployer&displayName=deploy';

/** AWS's switch-role page with the button on it, which lies where no test can reach it but by its place. */
async function offered({ context }: Rolecall): Promise<Page> {
  const page = await context.newPage();
  await page.goto(link);
  await page.locator('rolecall-save').waitFor({ state: 'attached' });
  return page;
}

const sizeOf = (page: Page) => page.evaluate(() => ({ width: innerWidth, height: innerHeight }));

async function clickButton(page: Page): Promise<void> {
  const { width, height } = await sizeOf(page);
  await page.mouse.click(width - 60, height - 36);
}

async function clickMiddle(page: Page): Promise<void> {
  const { width, height } = await sizeOf(page);
  await page.mouse.click(width / 2, height / 2);
}

test.beforeEach(async ({ rolecall }) => void (await rolecall.signIn('alice')));

/** What the button looks like, without its rounded edges. */
async function picture(page: Page): Promise<Buffer> {
  const { width, height } = await sizeOf(page);
  return page.screenshot({ clip: { x: width - 120, y: height - 45, width: 90, height: 18 } });
}

const reviews = ({ context }: Rolecall) => context.pages().filter((page) => page.url().includes('/options.html'));

/** Clicks the button of a page that is left alone: what any click before has opened is open by then, too. */
async function expectOneReview(rolecall: Rolecall): Promise<void> {
  const review = rolecall.context.waitForEvent('page', (page) => page.url().includes('/options.html'));
  await clickButton(await offered(rolecall));
  await new OptionsPage(await review).seeText(/Deployer/);
  expect(reviews(rolecall)).toHaveLength(1);
}

const dress = {
  'faded, scaled and moved by a style sheet': () => {
    const sheet = document.createElement('style');
    sheet.textContent = `rolecall-save { all: unset !important; position: fixed !important; inset: 0 !important;
      opacity: 0 !important; filter: blur(9px) !important; transform: scale(40) !important; pointer-events: auto !important;
      color: transparent !important; font-size: 0 !important; visibility: hidden !important; }
      rolecall-save::before { content: 'Win a prize'; position: fixed; inset: 0; font-size: 90px; pointer-events: none; }`;
    document.head.append(sheet);
  },
  'faded, scaled and moved by its own style': () => {
    const host = document.querySelector<HTMLElement>('rolecall-save');
    host?.setAttribute('style', 'position: fixed; inset: 0; opacity: 0; transform: scale(40) rotate(3deg); zoom: 1');
  },
  'faded and scaled with the page around it': () => {
    document.body.style.cssText += '; opacity: 0.01; transform: scale(8); filter: invert(1)';
  },
};

for (const [how, change] of Object.entries(dress)) {
  test(`the page has the button ${how}: it looks and lies as before, and nowhere else`, async ({ rolecall }) => {
    const page = await offered(rolecall);
    await clickMiddle(page);
    const before = await picture(page);
    await page.evaluate(change);
    expect((await picture(page)).equals(before)).toBe(true);
    await clickMiddle(page);
    await page.mouse.click(30, 30);
    await expectOneReview(rolecall);
  });
}

const disguise = {
  'covers it with a picture that lets clicks through': () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.textContent = 'Win a prize';
    cover.style.cssText = 'inset: 0; width: 100%; height: 100%; background: gold; pointer-events: none';
    document.body.append(cover);
    // Whatever comes on top of it is covered again.
    (function again() {
      cover.hidePopover();
      cover.showPopover();
      requestAnimationFrame(again);
    })();
  },
  'zooms until the button fills the window': () => {
    document.documentElement.style.setProperty('zoom', '9');
  },
  'takes it into a large box that nobody can see': () => {
    const box = document.createElement('div');
    box.style.cssText = 'position: fixed; inset: 0; opacity: 0; transform: scale(20)';
    box.append(document.querySelector('rolecall-save') as Element);
    document.body.append(box);
  },
};

for (const [how, change] of Object.entries(disguise)) {
  test(`the page ${how}: a click on it opens nothing`, async ({ rolecall }) => {
    const page = await offered(rolecall);
    await page.evaluate(change);
    // Taken to another place, it comes back to its corner, whole; but nowhere else.
    if (how.startsWith('takes')) await clickMiddle(page);
    else await clickButton(page);
    await expectOneReview(rolecall);
  });
}

test('the page presses the button by itself: nothing happens', async ({ rolecall }) => {
  const page = await offered(rolecall);
  await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('rolecall-save');
    host?.click();
    host?.focus();
    host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    document.elementFromPoint(innerWidth - 60, innerHeight - 36)?.dispatchEvent(new PointerEvent('click'));
  });
  await expectOneReview(rolecall);
});

test('a click on the button says which role in which account, from where, and stores nothing', async ({ rolecall }) => {
  const page = await offered(rolecall);
  const review = rolecall.context.waitForEvent('page');
  await clickButton(page);
  const options = new OptionsPage(await review);
  const said = options.page.getByText(/^Role .+ in account .+, named by a link on/);
  await expect(said).toContainText('ops/deploy/Deployer');
  await expect(said).toContainText('200000000003');
  await expect(said).toContainText('signin.aws.amazon.com');
  const kept = await rolecall.background.evaluate(() =>
    (globalThis as never as { chrome: { storage: { local: { get(): Promise<object> } } } }).chrome.storage.local.get(),
  );
  expect(JSON.stringify(kept)).not.toContain('Deployer');
});
