import type { Locator } from '@playwright/test';
import type { PopupPage } from './support/popup-page.ts';
import { expect, test } from './support/rolecall.ts';

const role = (profile: string, n: number, group: string) =>
  `[profile ${profile}]\nrole_arn = arn:aws:iam::20000000000${n}:role/Admin\ngroup = ${group}\n`;
const config = [
  role('web', 1, 'Acme/Platform'),
  role('api', 2, 'Acme/Platform'),
  role('etl', 3, 'Acme/Data'),
  role('lab', 4, 'Zeta'),
].join('\n');

const names = (rows: Locator) => rows.locator('.role-row-name').allTextContents();
const pinned = (popup: PopupPage) => popup.organization('Pinned').getByRole('option');

test.beforeEach(({ rolecall }) => rolecall.importConfig(config));

test('keeps pins on top in one’s own order, also when profiles are renamed', async ({ rolecall }) => {
  const popup = await rolecall.openPopup();
  for (const profile of ['lab', 'web', 'etl']) {
    await popup.search.fill(profile);
    await expect(popup.active).toContainText(profile);
    await popup.press('Alt+KeyP');
    await expect(popup.page.getByText(`Pinned ${profile}`)).toBeVisible();
  }
  await popup.search.fill('');
  await expect.poll(() => names(pinned(popup))).toEqual(['lab', 'web', 'etl']);
  await popup.press('Alt+Shift+ArrowDown');
  await expect.poll(() => names(pinned(popup))).toEqual(['web', 'lab', 'etl']);
  await expect(popup.active).toContainText('lab');
  await expect(popup.page.getByText('lab: 2 of 3')).toBeVisible();
  await pinned(popup)
    .nth(2)
    .dragTo(pinned(popup).nth(0), { targetPosition: { x: 100, y: 4 } });
  await expect.poll(() => names(pinned(popup))).toEqual(['etl', 'web', 'lab']);
  await expect(popup.search).toBeFocused();
  await popup.page.close();

  await rolecall.importConfig(config.replace('[profile web]', '[profile website]'));
  const again = await rolecall.openPopup();
  await expect.poll(() => names(pinned(again))).toEqual(['etl', 'website', 'lab']);
  await again.press('Alt+KeyP');
  await expect.poll(() => names(pinned(again))).toEqual(['website', 'lab']);
});

test('pins and unpins by the mouse, on whichever row of the role', async ({ rolecall }) => {
  const popup = await rolecall.openPopup();
  const api = popup.organization('Acme/Platform').getByRole('option', { name: /^api,/ });
  await api.hover();
  await api.getByTitle('Pin (Alt+P)', { exact: true }).click();
  await expect.poll(() => names(pinned(popup))).toEqual(['api']);
  await api.hover();
  await expect(api.getByTitle('Unpin')).toBeVisible();
  await pinned(popup).hover();
  await pinned(popup).getByTitle('Unpin').click();
  await expect(pinned(popup)).toHaveCount(0);
});

test('collapses organizations and what they are part of, and remembers it', async ({ rolecall }) => {
  const popup = await rolecall.openPopup();
  await expect(popup.options).toHaveCount(4);
  await expect(popup.organization('Acme/Platform').getByRole('option')).toHaveCount(2);

  await popup.press('Alt+KeyO');
  await expect.poll(() => names(popup.options)).toEqual(['etl', 'lab']);
  await expect(popup.page.getByText('Acme/Platform collapsed')).toBeVisible();
  await expect(popup.active).toContainText('etl');
  await popup.page.getByText('Acme', { exact: true }).click();
  await expect.poll(() => names(popup.options)).toEqual(['lab']);
  await popup.page.close();

  const again = await rolecall.openPopup();
  await expect.poll(() => names(again.options)).toEqual(['lab']);
  // Nothing that is searched for is collapsed.
  await again.type('web');
  await expect(again.active).toContainText('web');
  await again.search.fill('');
  await again.press('Alt+Shift+KeyO');
  await expect(again.active).toContainText('lab');
  await again.press('Home');
  await expect.poll(() => names(again.options)).toEqual(['web', 'api', 'etl', 'lab']);
  await again.press('Alt+Shift+KeyO');
  await expect(again.options).toHaveCount(0);
  await again.press('Alt+KeyJ');
  await again.page.getByRole('option', { name: /^Acme\/Data / }).click();
  await expect(again.active).toContainText('etl');
  await again.press('Home');
  await expect.poll(() => names(again.options)).toEqual(['web', 'api', 'etl']);
});

test('jumps to a heading, and has it on top with its roles below', async ({ rolecall }) => {
  const many = Array.from(
    { length: 60 },
    (_, n) =>
      `[profile role-${n}]\nrole_arn = arn:aws:iam::200000000${100 + n}:role/Admin\ngroup = Team ${Math.floor(n / 6)}\n`,
  );
  await rolecall.importConfig(many.join('\n'));
  const popup = await rolecall.openPopup();
  const top = async () => (await popup.page.locator('#roles').boundingBox())!.y;
  for (const team of ['Team 5', 'Team 8', 'Team 2']) {
    await popup.press('Alt+KeyJ');
    await popup.page.keyboard.type(team);
    await popup.press('Enter');
    const heading = popup.page.locator('.group-heading', { hasText: team });
    await expect.poll(async () => (await heading.boundingBox())?.y).toBeCloseTo(await top(), 0);
  }
  await expect(popup.active).toContainText('role-12');
});

test('brings back what the same key has just collapsed, and the row that was active', async ({ rolecall }) => {
  const popup = await rolecall.openPopup();
  await popup.press('ArrowDown');
  await popup.press('Alt+KeyO');
  await expect.poll(() => names(popup.options)).toEqual(['etl', 'lab']);
  await popup.press('Alt+KeyO');
  await expect.poll(() => names(popup.options)).toEqual(['web', 'api', 'etl', 'lab']);
  await expect(popup.page.getByText('Acme/Platform expanded')).toBeVisible();
  await expect(popup.active).toContainText('api');

  await popup.press('End');
  await popup.press('Alt+KeyO');
  await expect.poll(() => names(popup.options)).toEqual(['web', 'api', 'etl']);
  await expect(popup.active).toContainText('etl');
  // A move in between: the next one goes.
  await popup.press('ArrowUp');
  await popup.press('Alt+KeyO');
  await expect.poll(() => names(popup.options)).toEqual(['etl']);
  await popup.press('ArrowDown');
  await popup.press('Alt+KeyO');
  await expect(popup.options).toHaveCount(0);
  await popup.press('Alt+KeyO');
  await expect(popup.active).toContainText('etl');
});

test('collapses nothing behind a search, and says so', async ({ rolecall }) => {
  const popup = await rolecall.openPopup();
  for (const key of ['Alt+KeyO', 'Alt+Shift+KeyO']) {
    await popup.search.fill('web');
    await expect(popup.active).toContainText('web');
    await popup.press(key);
    await expect(popup.page.getByText('Organizations collapse only without a search')).toBeVisible();
    await popup.search.fill('');
    await expect.poll(() => names(popup.options)).toEqual(['web', 'api', 'etl', 'lab']);
  }
});
