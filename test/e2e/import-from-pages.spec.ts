import { expectNav } from './support/nav.ts';
import { OptionsPage } from './support/options-page.ts';
import { expect, type Rolecall, test } from './support/rolecall.ts';
import { tellWorker } from './support/worker-events.ts';

const two =
  '[profile dev]\nrole_arn = arn:aws:iam::200000000002:role/Developer\n\n[profile prod]\nrole_arn = arn:aws:iam::200000000004:role/ReadOnly';

/** Clicks the entry of the context menu, and gives the review that it opens. */
async function importSelection({ background, context }: Rolecall, selectionText: string): Promise<OptionsPage> {
  const review = context.waitForEvent('page');
  await tellWorker(background, ['contextMenus', 'onClicked', { menuItemId: 'import-selection', selectionText }]);
  return new OptionsPage(await review);
}

test('imports the selection by the menu, its lines kept, which the browser itself runs together', async ({
  rolecall,
}) => {
  const page = await rolecall.signIn('alice', { scenario: { config: 'pre' } });
  await page.locator('pre').evaluate((pre, text) => {
    pre.textContent = text;
    getSelection()!.selectAllChildren(pre);
  }, two);
  const options = await importSelection(rolecall, two.replaceAll('\n', ' '));
  await options.seeText(two);
  await options.page.getByRole('button', { name: /^Import: / }).click();
  await options.seeText('');
});

test('says which page was read in part, how far, and what to do', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice', { scenario: { config: 'pre' } });
  await page.locator('pre').evaluate((pre, text) => {
    const section = `${text}\n${'# note\n'.repeat(100)}`;
    pre.textContent = section.repeat(Math.ceil(2_200_000 / section.length));
    document.title = 'Everything we have';
  }, two);
  const review = rolecall.context.waitForEvent('page');
  await tellWorker(rolecall.background, ['contextMenus', 'onClicked', { menuItemId: 'import-page' }]);
  const options = new OptionsPage(await review);
  const warning = options.page.getByRole('alert');
  await expect(warning).toContainText(/first 2,097,1\d\d characters of “\u2068Everything we have\u2069”/);
  await expect(warning).toContainText('choose its file');
  await options.page.getByRole('button', { name: 'Clear' }).click();
  await expect(warning).toHaveCount(0);
});

test('imports links of a page that keeps extensions out', async ({ rolecall }) => {
  const page = await rolecall.context.newPage();
  // The menu's click gives access to the page; an event that a test tells does not, so this one stays closed.
  await page.goto('https://wiki.example.com/');
  const link = 'https://signin.aws.amazon.com/switchrole?account=200000000002&roleName=Developer&displayName=dev';
  const options = await importSelection(rolecall, `Use ${link} and ${link.replace('Developer', 'Admin')} please`);
  await options.seeText(/role\/Developer(.*\n)+.+role\/Admin/);
});

test('offers the roles that the console remembers, with names and colours, where a page shows no config', async ({
  rolecall,
}) => {
  await rolecall.importConfig(
    '[profile 운영-dev]\nrole_arn = arn:aws:iam::200000000002:role/Developer\ncolor = b7ca9d\n',
  );
  const page = await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.switchTo('운영-dev');
  await popup.closed();
  await expectNav(page, '운영-dev');

  const review = rolecall.context.waitForEvent('page');
  await tellWorker(rolecall.background, ['contextMenus', 'onClicked', { menuItemId: 'import-page' }]);
  const options = new OptionsPage(await review);
  await options.seeText(/\[profile '운영-dev'\]\nrole_arn = arn:aws:iam::200000000002:role\/Developer\ncolor = b7ca9d/);
  await expect(options.page.getByRole('heading', { name: 'Review' })).toBeVisible();
});

for (const era of ['2025', '2018'] as const) {
  test(`offers the roles of the account menu (${era}) when the console’s cookie is gone`, async ({ rolecall }) => {
    await rolecall.importConfig(
      '[profile 운영-dev]\nrole_arn = arn:aws:iam::200000000002:role/Developer\ncolor = b7ca9d\n',
    );
    const page = await rolecall.signIn('alice', { scenario: { era } });
    const popup = await rolecall.openPopup();
    await popup.switchTo('운영-dev');
    await popup.closed();
    await expectNav(page, '운영-dev');
    await page.waitForLoadState();
    await rolecall.context.clearCookies({ name: 'noflush_awsc-roleInfo' });

    const review = rolecall.context.waitForEvent('page');
    await tellWorker(rolecall.background, ['contextMenus', 'onClicked', { menuItemId: 'import-page' }]);
    const options = new OptionsPage(await review);
    await options.seeText(
      /\[profile '운영-dev'\]\nrole_arn = arn:aws:iam::200000000002:role\/Developer\ncolor = b7ca9d/,
    );
  });
}
