import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { sharedConfig } from '@/core/export/shared-config.ts';
import { bundleLink } from '@/core/share/bundle-link.ts';
import { sampleConfig } from '../sandbox/sample-config.ts';
import { violationsOf } from './support/axe.ts';
import { OptionsPage } from './support/options-page.ts';
import { expect, type Rolecall, test } from './support/rolecall.ts';
import { emptyPage, sent, serveStatic, teamPage } from './support/team-pages.ts';

const payload = bundleLink(sent).link?.split('#rolecall=')[1] ?? '';
const wiki = 'https://wiki.example.com/team.html';

/** Opens a page that a team's wiki has, which notes what its policy had to stop. */
async function openHosted(context: BrowserContext, html: string, fragment = ''): Promise<Page> {
  const page = await context.newPage();
  await page.route(wiki, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(wiki + fragment);
  return page;
}

async function watched(page: Page) {
  const told: string[] = [];
  page.on('request', (request) => told.push(request.url()));
  page.on('console', (message) => told.push(message.text()));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) => console.error(`stopped ${blockedURI}`)),
  );
  return told;
}

for (const where of ['a disk', 'a static server'] as const)
  test(`lists the roles as links, from ${where}, asks nobody for anything, and is accessible`, async ({ rolecall }) => {
    const folder = await mkdtemp(join(tmpdir(), 'rolecall-'));
    const server = await serveStatic(await teamPage());
    try {
      const file = join(folder, 'team.html');
      await writeFile(file, await teamPage());
      const address = where === 'a disk' ? pathToFileURL(file).href : server.address;
      const page = await rolecall.context.newPage();
      const told = await watched(page);
      await page.goto(address);
      await expect(page.getByRole('link')).toHaveCount(sent.length);
      await expect(page.getByRole('link', { name: /^acme-deploy / })).toHaveAttribute(
        'href',
        /^https:\/\/signin\.aws\.amazon\.com\/switchrole\?account=200000000003&roleName=ops%2Fdeploy%2FDeployer&/,
      );
      await page.getByText('Config text of these roles').click();
      expect(await page.locator('pre').textContent()).toBe(sharedConfig(sent));
      expect(await violationsOf(page)).toEqual([]);
      expect(told).toEqual([address]);
      expect(server.asked).toEqual(where === 'a disk' ? [] : ['/team.html']);
      await page.close();
    } finally {
      await server.close();
      await rm(folder, { recursive: true });
    }
  });

test('is used by keys alone: `/`, words, arrows, Escape, Enter', async ({ rolecall }) => {
  const page = await openHosted(rolecall.context, await teamPage());
  await page.keyboard.press('/');
  const search = page.getByRole('searchbox', { name: 'Search roles' });
  await expect(search).toBeFocused();
  await page.keyboard.type('2000-0000-0004 admin');
  await expect(page.getByRole('status')).toHaveText(`1 of ${sent.length} roles`);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link')).toHaveCount(sent.length);
  await page.keyboard.type('acme-prod');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: /^acme-prod-admin / })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(search).toBeFocused();
  await search.fill('no such role');
  await expect(page.getByRole('status')).toHaveText('No role has all of these words.');
  await search.fill('acme-prod-admin');
  await page.keyboard.press('Enter');
  await page.waitForURL(/^https:\/\/signin\.aws\.amazon\.com\//);
});

for (const [tag, title, search] of [
  ['en-GB', 'AWS roles', 'Search roles'],
  ['ko-KR', 'AWS 역할', '역할 검색'],
  ['ja', 'AWS ロール', 'ロールを検索'],
  ['fr', 'AWS roles', 'Search roles'],
] as const)
  test(`speaks to somebody whose browser speaks ${tag}`, async ({ rolecall }) => {
    const page = await rolecall.context.newPage();
    await page.addInitScript((tag) => Object.defineProperty(navigator, 'languages', { get: () => [tag] }), tag);
    await page.route(wiki, async (route) => route.fulfill({ contentType: 'text/html', body: await teamPage() }));
    await page.goto(wiki);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await page.getByRole('searchbox', { name: search }).fill('acme-deploy');
    await page.getByRole('combobox').selectOption('ja');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('AWS ロール');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
    await expect(page.getByRole('searchbox')).toHaveValue('acme-deploy');
    await expect(page.getByRole('link')).toHaveCount(1);
  });

for (const fragment of [`#${payload}`, `#rolecall=${payload}`, `#rolecall%3D${payload}`])
  test(`lists the roles of its address, where it has none: ${fragment.slice(0, 12)}…`, async ({ rolecall }) => {
    const page = await openHosted(rolecall.context, emptyPage(), fragment);
    await expect(page.getByRole('link')).toHaveCount(sent.length);
    await expect(page.getByText('This list came with the link')).toBeVisible();
  });

test('lists the roles of a link that is pasted, and says what is wrong with one', async ({ rolecall }) => {
  const page = await openHosted(rolecall.context, emptyPage());
  const told = await watched(page);
  const field = page.getByRole('textbox', { name: 'Link from Rolecall' });
  const show = page.getByRole('button', { name: 'Show roles' });
  await field.fill('https://example.com/');
  await show.click();
  await expect(page.getByRole('alert')).toHaveText('There are no roles in this link.');
  await field.fill(`https://signin.aws.amazon.com/switchrole#rolecall=${payload.slice(0, 60)}x${payload.slice(61)}`);
  await show.click();
  await expect(page.getByRole('alert')).toHaveText('The link was changed on its way. Ask for it again.');
  expect(await violationsOf(page)).toEqual([]);
  await field.fill(`Look: <${bundleLink(sent).link}>`);
  await show.click();
  await expect(page.getByRole('link')).toHaveCount(sent.length);
  expect(page.url()).toBe(`${wiki}#${payload}`);
  expect(told).toEqual([]);
});

test('lists what its team put into it, whatever a link to it brings along', async ({ rolecall }) => {
  const evil = bundleLink([{ ...sent[0]!, profile: 'acme-prod-admin', account: '666600000000' }]).link?.split('#')[1];
  const page = await openHosted(rolecall.context, await teamPage(), `#${evil}`);
  await expect(page.getByRole('link')).toHaveCount(sent.length);
  await expect(page.getByText('6666-0000-0000')).toHaveCount(0);
});

/** Clicks Rolecall's button over a page and imports from it. */
async function importFrom(rolecall: Rolecall, page: Page): Promise<OptionsPage> {
  const popup = await rolecall.clickAction(page);
  const opened = rolecall.context.waitForEvent('page', (one) => one.url().includes('/options.html'));
  await popup.page.getByRole('button', { name: 'Import roles from this page' }).click();
  return new OptionsPage(await opened);
}

test('is imported from by Rolecall’s button, to be reviewed as somebody else’s', async ({ rolecall }) => {
  const page = await openHosted(rolecall.context, await teamPage());
  await expect(page.getByRole('link')).toHaveCount(sent.length);
  const options = await importFrom(rolecall, page);
  await options.seeText(sharedConfig(sent));
  await expect(options.page.getByText('Compare these words with whoever sent it:')).toBeVisible();
});

test('is imported from where it lists the roles of its address, by whoever has roles already', async ({ rolecall }) => {
  await rolecall.importConfig('[profile mine]\nrole_arn = arn:aws:iam::777700000000:role/Mine\n');
  const page = await openHosted(rolecall.context, emptyPage(), `#${payload}`);
  await expect(page.getByRole('link')).toHaveCount(sent.length);
  const options = await importFrom(rolecall, page);
  await options.seeText(/200000000003:role\/ops\/deploy\/Deployer\n/);
  await expect(options.page.getByText(`switch-role links for ${sent.length} roles`)).toBeVisible();
});

test('is offered to be imported from only where there are roles', async ({ rolecall }) => {
  await rolecall.importConfig(sampleConfig);
  const popup = await rolecall.clickAction(await openHosted(rolecall.context, emptyPage()));
  await expect(popup.session).not.toBeEmpty();
  await expect(popup.page.getByRole('button', { name: 'Import roles from this page' })).toHaveCount(0);
});

test('is made in the popup, and a copy on disk is imported in the settings', async ({ rolecall }) => {
  await rolecall.importConfig(sampleConfig);
  await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.type('acme-deploy');
  await expect(popup.active).toContainText('acme-deploy');
  await popup.press('Alt+Shift+KeyK');
  await popup.page.evaluate(() => {
    HTMLAnchorElement.prototype.click = async function (this: HTMLAnchorElement) {
      const text = await (await fetch(this.href)).text();
      document.body.append(Object.assign(document.createElement('textarea'), { id: this.download, value: text }));
    };
  });
  const sheet = popup.page.getByRole('dialog');
  await sheet.getByRole('button', { name: 'Save: Page for a team' }).press('Enter');
  await expect(sheet.getByRole('status')).toContainText('Saved as rolecall-team.html');
  const made = await popup.page.locator('textarea[id="rolecall-team.html"]').inputValue();
  const page = await openHosted(rolecall.context, made);
  await expect(page.getByRole('link')).toHaveCount(1);
  await expect(page).toHaveTitle('acme-login · AWS roles');

  const options = await rolecall.openOptions('#import');
  const data = await options.page.evaluateHandle((made) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([made], 'rolecall-team.html', { type: 'text/html' }));
    return transfer;
  }, made);
  await options.text.dispatchEvent('drop', { dataTransfer: data });
  await options.seeText(sharedConfig(sent.filter(({ profile }) => profile === 'acme-deploy')));
});
