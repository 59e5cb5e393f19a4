import type { Page } from '@playwright/test';
import { bundleLink } from '@/core/share/bundle-link.ts';
import { sampleConfig } from '../sandbox/sample-config.ts';
import { expectNav } from './support/nav.ts';
import { OptionsPage } from './support/options-page.ts';
import { expect, type Rolecall, test } from './support/rolecall.ts';

const shared = Array.from({ length: 12 }, (_, n) => ({
  ...{ kind: 'iam' as const, partition: 'aws' as const, organization: 'Globex', roleName: 'Ops', line: n + 1 },
  ...{ profile: `globex-${n}`, account: String(300000000000 + n) },
}));
const { link = '' } = bundleLink(shared);

const page = 'https://eu-west-1.console.aws.amazon.com/lambda/home?region=eu-west-1#/functions/pay';
const ofSession = page.replace('https://', 'https://200000000004-abcd1234.');

/** What is opened by a press, with the twelve roles to review. */
async function expectReview({ context }: Rolecall, press: () => Promise<unknown>): Promise<void> {
  const opened = context.waitForEvent('page', (page) => page.url().includes('/options.html'));
  await press();
  const options = new OptionsPage(await opened);
  await expect(options.page.getByText('switch-role links for 12 roles')).toBeVisible();
  await options.seeText(/300000000011:role\/Ops\n/);
  await options.page.close();
}

/** A page of AWS's on which one is not signed in. */
async function goSignedOut({ context }: Rolecall, address: string): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(address);
  await tab.waitForURL(/\/signin\?/);
  return tab;
}

async function clickButton(tab: Page): Promise<void> {
  await tab.locator('rolecall-save').waitFor({ state: 'attached' });
  const { width, height } = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await tab.mouse.click(width - 60, height - 36);
}

test('offers the roles of a link before there are any of one’s own', async ({ rolecall }) => {
  const tab = await rolecall.signIn('alice');
  await tab.goto(link);
  const popup = await rolecall.openPopup();
  await expect(popup.page.getByText('This tab’s link shares 12 roles with you.')).toBeVisible();
  await expectReview(rolecall, () => popup.pressButton('Review'));
});

test.describe('a link with shared roles', () => {
  // Also so that the extension is there, and hears of every address.
  test.beforeEach(({ rolecall }) => rolecall.importConfig(sampleConfig));

  for (const linkFragment of ['keep', 'drop', 'move'] as const) {
    test(`offers the roles of a link on AWS’s sign-in page, whose way there is to ${linkFragment} the fragment`, async ({
      rolecall,
    }) => {
      rolecall.sandbox.state.set({ linkFragment });
      const tab = await goSignedOut(rolecall, link);
      await expectReview(rolecall, () => clickButton(tab));
    });

    test(`offers them in the popup after the sign-in, where the way was to ${linkFragment} it`, async ({
      rolecall,
    }) => {
      rolecall.sandbox.state.set({ linkFragment });
      const tab = await goSignedOut(rolecall, link);
      await tab.getByRole('button', { name: /^IAM user alice/ }).click();
      await tab.waitForURL(/console\/home|\/switchrole/);
      const popup = await rolecall.openPopup();
      await expect(popup.page.getByText('This tab’s link shares 12 roles with you.')).toBeVisible();
      await expectReview(rolecall, () => popup.pressButton('Review'));
      await tab.bringToFront();
      const again = await rolecall.openPopup();
      await expect(again.session).not.toBeEmpty();
      await expect(again.page.getByText('This tab’s link shares')).toBeHidden();
    });
  }

  test('offers nothing where a redirect of AWS’s has lost the fragment: no browser tells of it', async ({
    rolecall,
  }) => {
    rolecall.sandbox.state.set({ linkFragment: 'lose' });
    const tab = await goSignedOut(rolecall, link);
    const popup = await rolecall.openPopup();
    await expect(popup.session).toHaveText('No console tab is open.');
    await popup.search.fill(link);
    await expect(popup.page.getByRole('button', { name: 'Review the roles' })).toBeVisible();
    await expect(tab.locator('rolecall-save')).toHaveCount(0);
  });

  test('opens a page in a role for who was sent its link, after the sign-in, in the role of their own list', async ({
    rolecall,
  }) => {
    const { link: pageLink = '' } = bundleLink([
      { ...shared[0]!, profile: 'their-name', account: '200000000004', roleName: 'ReadOnly', landing: page },
    ]);
    const tab = await goSignedOut(rolecall, pageLink);
    await tab.getByRole('button', { name: /^IAM user alice/ }).click();
    await tab.waitForURL(/console\/home/);
    const popup = await rolecall.openPopup();
    await expect(popup.active).toContainText('acme-prod-read');
    await expect(popup.page.getByText('Opens: \u2068Lambda › functions/pay\u2069')).toBeVisible();
    await expect(popup.page.getByText('This tab’s link shares 1 role with you.')).toBeVisible();
    await popup.press('Enter');
    await tab.waitForURL(page);
    await expectNav(tab, 'acme-prod-read');
  });
});

test.describe('a link to a page of a session that one is not in', () => {
  test.beforeEach(({ rolecall }) => rolecall.importConfig(sampleConfig));

  test('ends on the sign-in page: the popup has the roles of its account, one key opens it in one', async ({
    rolecall,
  }) => {
    await rolecall.signIn('alice', { mode: 'multi-session' });
    await goSignedOut(rolecall, ofSession);
    const popup = await rolecall.openPopup();
    await expect(popup.search).toHaveValue(`${page} 200000000004`);
    await expect(popup.active).toHaveAttribute('data-account', '200000000004');
    for (const option of await popup.options.all())
      await expect(option).toHaveAttribute('data-account', '200000000004');
    await expect(popup.page.getByRole('status').first()).toHaveText(
      'This tab’s link needs account \u20682000-0000-0004\u2069.',
    );
    await expect(popup.page.getByText('Opens: \u2068Lambda › functions/pay\u2069')).toBeVisible();
    const opened = rolecall.context.waitForEvent('page');
    await popup.press('Enter');
    const landed = await opened;
    await landed.waitForURL(/^https:\/\/200000000004-\w{8}\.eu-west-1\.console\.aws\.amazon\.com\/lambda\/home.*pay$/);
    await expectNav(landed, 'acme-prod');
  });

  test('ends as somebody else: the popup has the roles of its account', async ({ rolecall }) => {
    const tab = await goSignedOut(rolecall, ofSession);
    await tab.getByRole('button', { name: /^IAM user alice/ }).click();
    await tab.waitForURL(/lambda\/home/);
    const popup = await rolecall.openPopup();
    await expect(popup.active).toHaveAttribute('data-account', '200000000004');
    await popup.press('Enter');
    await tab.waitForURL(page);
    await expectNav(tab, 'acme-prod');
    const after = await rolecall.openPopup();
    await expect(after.search).toHaveValue('');
  });

  test('is typed over by who wants something else', async ({ rolecall }) => {
    await goSignedOut(rolecall, ofSession);
    const popup = await rolecall.openPopup();
    await expect(popup.active).toHaveAttribute('data-account', '200000000004');
    await popup.type('acme-dev');
    await expect(popup.search).toHaveValue('acme-dev');
    await popup.press('Escape');
    await expect(popup.search).toHaveValue('');
    await expect(popup.active).toBeVisible();
  });

  test('names an account without a role in the list: that is said, and the list is as ever', async ({ rolecall }) => {
    await goSignedOut(rolecall, ofSession.replace('200000000004', '999900000009'));
    const popup = await rolecall.openPopup();
    await expect(popup.page.getByRole('status').first()).toContainText('None of your roles is in it.');
    await expect(popup.search).toHaveValue('');
    await expect(popup.active).toBeVisible();
  });
});
