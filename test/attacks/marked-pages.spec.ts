import { expectNav } from '../e2e/support/nav.ts';
import { markOn, stripe } from '../e2e/support/page-mark.ts';
import { expect, type Rolecall, test } from '../e2e/support/rolecall.ts';
import { sampleConfig } from '../sandbox/sample-config.ts';

test.beforeEach(({ rolecall }) => rolecall.importConfig(sampleConfig));

async function inRole(rolecall: Rolecall, name: string, options: object = {}) {
  const page = await rolecall.signIn('alice', options);
  const popup = await rolecall.openPopup();
  await expect(popup.session).toContainText('alice');
  await popup.switchTo(name);
  await popup.closed();
  await expectNav(page, name);
  return page;
}

test.describe('of the mark on its own page', () => {
  test('a hostile page sees the one name that is in its title, and nothing else of the list', async ({ rolecall }) => {
    const page = await inRole(rolecall, 'acme-dev', { scenario: { hostile: 'yes' } });
    await expect(page).toHaveTitle(/^acme-dev · /);
    const { stolen } = rolecall.sandbox.state;
    await expect.poll(() => stolen.some((loot) => loot.includes('rolecall-mark'))).toBe(true);
    for (const secret of ['acme-prod', 'acme-deploy', '한빛', '200000000004', rolecall.extensionId]) {
      expect(stolen.join('\n')).not.toContain(secret);
    }
    expect(await page.locator(stripe).evaluate(({ shadowRoot }) => shadowRoot)).toBeNull();
  });

  test('a page hides the stripe, by any style it can give it: it is there all the same', async ({ rolecall }) => {
    const page = await inRole(rolecall, 'acme-dev');
    await expect(page.locator(stripe)).toHaveCount(1);
    const name = await page.locator(stripe).evaluate(({ localName }) => localName);
    await page.addStyleTag({
      content: `${name} { display: none !important; opacity: 0 !important; position: static !important;
        transform: translateY(-99px) !important; visibility: hidden !important; clip-path: inset(50%) !important }`,
    });
    await page.locator(stripe).evaluate((host) => {
      const { style } = host as HTMLElement;
      for (const [name, value] of [
        ['display', 'none'],
        ['opacity', '0'],
        ['z-index', '-1'],
      ])
        style.setProperty(name!, value!, 'important');
    });
    const look = await page.locator(stripe).evaluate((host) => {
      const { display, opacity, position, transform, visibility, clipPath, zIndex } = getComputedStyle(host);
      return { display, opacity, position, transform, visibility, clipPath, zIndex };
    });
    expect(look).toEqual({
      display: 'block',
      opacity: '1',
      position: 'fixed',
      transform: 'none',
      visibility: 'visible',
      clipPath: 'none',
      zIndex: '2147483647',
    });
    expect((await markOn(rolecall.background, page.url())).stripe).toMatchObject({ height: 5, isAtTheTop: true });
  });

  test('a page puts a stripe of its own over it, by the name that it sees: it is taken away, elsewhere it is not placed', async ({
    rolecall,
  }) => {
    const page = await inRole(rolecall, 'acme-dev');
    await expect(page.locator(stripe)).toHaveCount(1);
    const name = await page.locator(stripe).evaluate(({ localName }) => localName);
    const inBody = await page.evaluate((tag) => {
      document.documentElement.append(document.createElement(tag));
      document.documentElement.append(document.createElement('rolecall-mark'));
      const forged = document.body.appendChild(document.createElement(tag));
      return getComputedStyle(forged).position;
    }, name);
    expect(inBody).toBe('static');
    await expect.poll(() => page.evaluate(() => document.documentElement.lastElementChild!.localName)).toBe(name);
    await expect(page.locator(stripe)).toHaveCount(1);
  });

  test('a page takes stripe, title and icon away again and again: they come back, and the page goes on', async ({
    rolecall,
  }) => {
    const page = await inRole(rolecall, 'acme-dev');
    await expect(page).toHaveTitle(/^acme-dev · /);
    await page.evaluate(() => {
      const fight = Object.assign(globalThis as unknown as { fought: number }, { fought: 0 });
      new MutationObserver(() => {
        const mark = [...document.documentElement.children].find(({ localName }) => localName.startsWith('rolecall-'));
        const icon = document.querySelector('link[href^="data:"]');
        if (!mark && !icon && !document.title.startsWith('acme-dev')) return;
        mark?.remove();
        icon?.remove();
        document.title = `EC2 ${fight.fought++}`;
      }).observe(document, { childList: true, subtree: true, characterData: true });
      document.title = 'EC2';
    });
    const fought = () => page.evaluate(() => (globalThis as unknown as { fought: number }).fought);
    await expect.poll(fought).toBeGreaterThanOrEqual(3);
    // Each of ours waits twice as long as the one before, so that a page that answers at once has all the time there is.
    await page.evaluate(() => document.body.append('still here'));
    await expect(page.locator('body')).toContainText('still here');
  });

  test('a page forbids images that are not its own: stripe and title are there, its icon stays', async ({
    rolecall,
  }) => {
    const page = await inRole(rolecall, 'acme-dev', { scenario: { csp: 'images' } });
    await expect(page).toHaveTitle(/^acme-dev · /);
    await expect
      .poll(async () => (await markOn(rolecall.background, page.url())).stripe)
      .toEqual({ background: 'rgb(46, 125, 50)', height: 5, words: '', isAtTheTop: true });
  });
});

test('a page says that one is in a role of the list in another account than its host: it is not marked so', async ({
  rolecall,
}) => {
  const page = await rolecall.signIn('alice', { mode: 'multi-session', scenario: { hostile: 'identity' } });
  const popup = await rolecall.openPopup();
  await expect(popup.session).toBeVisible();
  expect(await page.title()).not.toContain('acme-prod-admin');
  await expect(page.locator(stripe)).toHaveCount(0);
});
