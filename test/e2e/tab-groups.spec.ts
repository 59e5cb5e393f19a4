import type { Page } from '@playwright/test';
import { sampleConfig } from '../sandbox/sample-config.ts';
import { expectNav } from './support/nav.ts';
import { expect, type Rolecall, test } from './support/rolecall.ts';

interface Tab {
  id: number;
  groupId: number;
}
interface World {
  chrome: {
    tabs: {
      query(what: object): Promise<Tab[]>;
      ungroup(id: number): Promise<void>;
      update(id: number, to: { pinned: boolean }): Promise<unknown>;
      group(what: { tabIds: number }): Promise<number>;
    };
    tabGroups?: { query(what: object): Promise<{ id: number; title: string; color: string }[]> };
  };
}

/** What a group says, and how many tabs it has. */
const groups = ({ background }: Rolecall) =>
  background.evaluate(async () => {
    const { chrome } = globalThis as unknown as World;
    const [tabs, all] = await Promise.all([chrome.tabs.query({}), chrome.tabGroups?.query({}) ?? []]);
    return all
      .map(({ id, title, color }) => `${title} ${color} ${tabs.filter(({ groupId }) => groupId === id).length}`)
      .sort();
  });

/** What its user does with the tab in front. */
async function strip({ background }: Rolecall, page: Page, what: 'ungroup' | 'pin' | 'group'): Promise<void> {
  await page.bringToFront();
  await background.evaluate(async (what) => {
    const { tabs } = (globalThis as unknown as World).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    const id = tab!.id;
    if (what === 'ungroup') await tabs.ungroup(id);
    else if (what === 'pin') await tabs.update(id, { pinned: true });
    else await tabs.group({ tabIds: id });
  }, what);
}

async function switchTo(rolecall: Rolecall, page: Page, name: string): Promise<void> {
  const popup = await rolecall.openPopup();
  await expect(popup.session).toContainText(/\d/);
  await popup.switchTo(name);
  await popup.closed();
  await expectNav(page, name);
}

test.describe('with the permission', () => {
  test.use({ given: ['tabGroups'] });
  test.beforeEach(({ rolecall }) => rolecall.importConfig(sampleConfig));

  test('the tab that a role opens in joins the group of that role, and follows the next switch', async ({
    rolecall,
  }) => {
    const page = await rolecall.signIn('alice');
    await switchTo(rolecall, page, 'acme-dev');
    await expect.poll(() => groups(rolecall)).toEqual(['acme-dev green 1']);
    await switchTo(rolecall, page, 'acme-dev-admin');
    await expect.poll(() => groups(rolecall)).toEqual(['acme-dev-admin orange 1']);
  });

  test('in multi-session the tab of the base stays where it is, and a role has one group', async ({ rolecall }) => {
    await rolecall.signIn('alice', { mode: 'multi-session' });
    const opened = rolecall.context.waitForEvent('page');
    const popup = await rolecall.openPopup();
    await expect(popup.session).toContainText(/\d/);
    await popup.switchTo('acme-prod-read');
    const child = await opened;
    await expect.poll(() => groups(rolecall)).toEqual(['acme-prod-read red 1']);
    const second = await rolecall.context.newPage();
    await second.goto(child.url());
    await expect.poll(() => groups(rolecall)).toEqual(['acme-prod-read red 2']);
  });

  test('a tab that was taken out stays out, a pinned one is left alone, and so is a group of the user’s', async ({
    rolecall,
  }) => {
    const page = await rolecall.signIn('alice');
    await switchTo(rolecall, page, 'acme-dev');
    await expect.poll(() => groups(rolecall)).toEqual(['acme-dev green 1']);
    await strip(rolecall, page, 'ungroup');
    const own = await rolecall.context.newPage();
    await strip(rolecall, own, 'group');
    await own.goto(page.url());
    await expectNav(own, 'acme-dev');
    const pinned = await rolecall.context.newPage();
    await strip(rolecall, pinned, 'pin');
    await pinned.goto(page.url());
    await page.reload();
    await expectNav(page, 'acme-dev');
    // One that is looked at after all of these.
    const last = await rolecall.context.newPage();
    await last.goto(page.url());
    await expect.poll(() => groups(rolecall)).toEqual([expect.stringMatching(/^ \w+ 1$/), 'acme-dev green 1']);
  });
});

test('without the permission nothing is grouped, and the preference is told as off', async ({ rolecall }) => {
  await rolecall.importConfig(sampleConfig);
  const page = await rolecall.signIn('alice');
  await switchTo(rolecall, page, 'acme-dev');
  await expect(page).toHaveTitle(/^acme-dev · /);
  const tabs = await rolecall.background.evaluate(() => (globalThis as unknown as World).chrome.tabs.query({}));
  expect(tabs.map(({ groupId }) => groupId).filter((id) => id !== -1)).toEqual([]);
  const options = await rolecall.openOptions('#preferences');
  await expect(options.page.getByLabel('Group tabs by role')).not.toBeChecked();
});
