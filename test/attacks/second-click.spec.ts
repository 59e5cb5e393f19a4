import type { Locator } from '@playwright/test';
import { expect, type Rolecall, test } from '../e2e/support/rolecall.ts';

const role = (name: string) => `[profile ${name}]\nrole_arn = arn:aws:iam::200000000002:role/${name}\n`;

interface ChromeWorld {
  chrome: {
    storage: {
      local: { get(name: string): Promise<Record<string, { data: object[] }>>; set(all: object): Promise<void> };
    };
  };
}

const stored = ({ background }: Rolecall, key: string, field: string) =>
  background.evaluate(
    async ([key, field]) => {
      const kept = await (globalThis as never as ChromeWorld).chrome.storage.local.get(key);
      return (kept[key]?.data ?? []).map((one) => (one as Record<string, string>)[field]);
    },
    [key, field] as const,
  );

/** Clicks once, and a second time at the very same place as soon as the first click has done its work. */
async function clickTwice(button: Locator, done: () => Promise<unknown>): Promise<void> {
  const page = button.page();
  const box = (await button.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2] as const;
  await page.mouse.click(x, y);
  await done();
  await page.mouse.click(x, y);
}

test('a second click falls where a source was removed: no other source goes, and the first comes back', async ({
  rolecall,
}) => {
  await rolecall.importConfig(role('a1'));
  for (const name of ['beta', 'gamma']) {
    const options = await rolecall.openOptions('#import');
    await options.review(role(`${name}1`) + role(`${name}2`));
    await options.page.getByLabel('Import as').selectOption('new');
    await options.page.getByLabel('Name', { exact: true }).fill(name);
    await options.page.getByRole('button', { name: /^Import:/ }).click();
    await options.seeText('');
    await options.page.close();
  }
  const { page } = await rolecall.openOptions('#sources');
  const rows = page.locator('tbody tr');
  await expect(rows).toHaveCount(3);
  await clickTwice(page.getByRole('button', { name: 'Remove: beta' }), () =>
    expect(rows.nth(1)).toContainText('Removed'),
  );
  await clickTwice(page.getByRole('button', { name: /^Remove: My/ }), () =>
    expect(rows.nth(0)).toContainText('Removed'),
  );
  await expect(rows).toHaveCount(3);
  expect(await stored(rolecall, 'sources', 'name')).toEqual(['gamma']);
  await page.getByRole('button', { name: 'Restore: beta' }).first().click();
  await expect(rows.nth(1)).not.toContainText('Removed');
  // A page that was opened later has no such rows, and the list below them.
  await page.reload();
  await expect(rows).toHaveCount(2);
  await page.getByRole('button', { name: /^Restore: My/ }).click();
  await expect(rows).toHaveCount(3);
  expect(await stored(rolecall, 'sources', 'name')).toEqual(['My AWS config', 'beta', 'gamma']);
});

test('a second click falls where a switch was removed from the history: no other goes, and Undo brings all back', async ({
  rolecall,
}) => {
  const record = (n: number) => ({
    ...{ at: 1_790_000_000_000 + n * 60_000, kind: 'iam', partition: 'aws', account: '200000000002', roleName: 'r' },
    ...{ profile: `p${n}`, organization: 'o', rung: 'native', outcome: 'done' },
  });
  await rolecall.background.evaluate(
    (history) => (globalThis as never as ChromeWorld).chrome.storage.local.set({ history }),
    { version: 1, data: [4, 3, 2, 1].map(record) },
  );
  const { page } = await rolecall.openOptions('#history');
  const rows = page.locator('tbody tr');
  for (const n of [4, 2])
    await clickTwice(page.getByRole('button', { name: `Remove: p${n}` }), () =>
      expect(rows.nth(4 - n)).toContainText('Removed'),
    );
  expect(await stored(rolecall, 'history', 'profile')).toEqual(['p3', 'p1']);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.locator('tbody s')).toHaveCount(0);
  expect(await stored(rolecall, 'history', 'profile')).toEqual(['p4', 'p3', 'p2', 'p1']);
});
