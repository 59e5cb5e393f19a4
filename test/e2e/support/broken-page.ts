import type { Page } from '@playwright/test';
import { expect, type Rolecall } from './rolecall.ts';

/** The extension's own storage, in its pages and its worker. */
export interface World {
  chrome: { storage: { local: LocalArea }; i18n: { getMessage(key: string, ...more: unknown[]): string } };
}

interface LocalArea {
  get(names: unknown): Promise<object>;
  set(values: object): Promise<void>;
  clear(): Promise<void>;
}

/** The parts of the browser that a test breaks. Runs in a page, before any script of it. */
export type Breakage = () => void;

/** Loads the page once more, with something broken or files that cannot be had. */
async function broken(page: Page, breakage: Breakage | undefined, files: string[] = []): Promise<Page> {
  if (breakage) await page.addInitScript(breakage);
  for (const file of files) await page.route(`**/${file}`, (route) => route.abort());
  await page.reload();
  return page;
}

export const popupWith = async (rolecall: Rolecall, ...how: [Breakage | undefined, string[]?]) =>
  broken((await rolecall.openPopup()).page, ...how);
export const optionsWith = async (rolecall: Rolecall, section: string, ...how: [Breakage | undefined, string[]?]) =>
  broken((await rolecall.openOptions(section)).page, ...how);

const title = (page: Page) => page.getByRole('heading', { name: 'Rolecall has stopped' });
export const notice = (page: Page) => page.getByRole('alert').getByText('Something went wrong.');

/** What the screen after a crash promises, whatever crashed. */
export async function expectUsable(rolecall: Rolecall, page: Page): Promise<void> {
  await expect(title(page)).toBeFocused();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Settings' })).toHaveAttribute('href', '/options.html#preferences');
  const links = page.getByRole('listitem').getByRole('link');
  await expect(links.filter({ hasText: 'acme-prod-admin' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Find a role' }).fill('deploy 2000-0000-0003');
  await expect(page.getByText('No role matches all of these words.')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Find a role' }).fill('DEPLOY 200000000003');
  await expect(links).toHaveText(['acme-deploy']);
  const opened = rolecall.context.waitForEvent('page');
  // A popup closes when another tab comes to the front.
  await links.click().catch(() => {});
  const aws = await opened;
  await aws.waitForURL(
    'https://signin.aws.amazon.com/switchrole?account=200000000003&roleName=ops%2Fdeploy%2FDeployer**',
  );
}

export const getMessageThrows = () => {
  const { i18n } = (globalThis as unknown as World).chrome;
  i18n.getMessage = () => {
    throw new Error('acme-prod-admin');
  };
};
export const listThrows = () => {
  const set = Element.prototype.setAttribute;
  Element.prototype.setAttribute = function (name, value) {
    if (value === 'listbox') throw new TypeError('acme-prod-admin 200000000004');
    set.call(this, name, value);
  };
};
