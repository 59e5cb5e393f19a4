import type { Page } from '@playwright/test';
import { expect, type Rolecall, test } from '../e2e/support/rolecall.ts';
import { sampleConfig } from '../sandbox/sample-config.ts';

type Kept = Record<string, unknown>;
type Area = {
  get(names?: string | string[] | null): Promise<Kept>;
  set(values: Kept): Promise<void>;
  remove(names: string[]): Promise<void>;
};
type World = { chrome: { storage: { local: Area } } };

const written = ({ background }: Rolecall, values: Kept) =>
  background.evaluate((all) => (globalThis as unknown as World).chrome.storage.local.set(all), values);
const removed = ({ background }: Rolecall, names: string[]) =>
  background.evaluate((all) => (globalThis as unknown as World).chrome.storage.local.remove(all), names);
const all = ({ background }: Rolecall): Promise<Kept> =>
  background.evaluate(() => (globalThis as unknown as World).chrome.storage.local.get(null));

/** None as long as nothing is stored there. */
const dataOf = (kept: Kept, name: string) => (kept[name] as { data: unknown[] } | undefined)?.data ?? [];

const onlyText = '[profile extra]\nrole_arn = arn:aws:iam::200000000005:role/Extra\n';

test.beforeEach(({ rolecall }) => rolecall.importConfig(sampleConfig));

test('a switch that only a newer version knows: the 500 others stay through a switch, an import and its Undo', async ({
  rolecall,
}) => {
  const stranger = { at: 1_700_000_000_000, rung: 'teleport', to: { planet: 'x' } };
  const others = Array.from({ length: 500 }, (_, n) => ({
    ...{ at: 1_700_000_000_000 - n, kind: 'iam', partition: 'aws', account: '200000000002', roleName: 'Developer' },
    ...{ profile: `p${n}`, organization: 'acme', rung: 'native', outcome: 'done' },
  }));
  await written(rolecall, { history: { version: 1, data: others.toSpliced(250, 0, stranger as never) } });

  await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.switchTo('acme-dev');
  await expect.poll(async () => dataOf(await all(rolecall), 'history').length).toBe(502);
  await rolecall.importConfig(onlyText);
  const options = await rolecall.openOptions('#sources');
  await options.page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(options.page.getByText('Undone')).toBeVisible();
  const history = dataOf(await all(rolecall), 'history');
  expect(history.slice(1)).toEqual(others.toSpliced(250, 0, stranger as never));

  await options.page.goto(options.page.url().replace(/#.*/, '#preferences'));
  await expect(options.page.getByText(/^1 entry could not be read\. .*newer version/)).toBeVisible();
});

test('an older version is installed over a newer one: every role is in the popup, and an import loses none', async ({
  rolecall,
}) => {
  const before = await all(rolecall);
  const id = Object.keys(before)
    .find((name) => name.startsWith('text:'))!
    .slice('text:'.length);
  await written(rolecall, { sources: { version: 99, data: { byId: { [id]: {} } } }, snapshot: { version: 99 } });
  const popup = await rolecall.openPopup();
  await expect(popup.row('acme-dev')).toBeVisible();
  await popup.page.close();
  await rolecall.importConfig(onlyText);
  const again = await rolecall.openPopup();
  await expect(again.row('acme-dev')).toBeVisible();
  await again.type('extra');
  await expect(again.row('extra')).toBeVisible();
  await again.page.close();
  const options = await rolecall.openOptions('#sources');
  await expect(options.page.getByRole('rowheader', { name: 'Recovered 1' })).toBeVisible();
  await expect(options.page.getByText(/roles may be missing/)).toBeVisible();
});

test('the list of sources has entries that only a newer version knows: every role is there after an update, under its name', async ({
  rolecall,
}) => {
  const before = await all(rolecall);
  const [entry] = dataOf(before, 'sources') as [object];
  await written(rolecall, { sources: { version: 1, data: [{ ...entry, changedAt: '2026' }] }, snapshot: null });
  const popup = await rolecall.openPopup();
  await expect(popup.row('acme-dev')).toBeVisible();
  await popup.page.close();
  const options = await rolecall.openOptions('#sources');
  await expect(options.page.getByRole('rowheader', { name: (entry as { name: string }).name })).toBeVisible();
  await expect(options.page.getByText(/roles may be missing/)).toBeVisible();
});

test('an entry that only a newer version knows, whose text this one does not find: popup and settings say that roles may be missing', async ({
  rolecall,
}) => {
  const names = Object.keys(await all(rolecall));
  await removed(
    rolecall,
    names.filter((name) => name.startsWith('text:')),
  );
  await written(rolecall, { sources: { version: 1, data: [{ id: 'x', parts: [] }] }, snapshot: null });
  const popup = await rolecall.openPopup();
  await expect(popup.page.getByText('Stored roles could not be read.')).toBeVisible();
  await popup.page.close();
  const options = await rolecall.openOptions();
  await expect(options.page.getByText(/roles may be missing/)).toBeVisible();
  await expect(options.page.getByText('No config has been imported yet')).toBeHidden();
});

test('the database lost the list of sources and the list of roles: the popup has every role, made of the texts', async ({
  rolecall,
}) => {
  const names = Object.keys(await all(rolecall)).filter((name) => !name.startsWith('text:'));
  await removed(rolecall, names);
  const popup = await rolecall.openPopup();
  await expect(popup.row('acme-dev')).toBeVisible();
});

test('the text of one source is damaged: the next import keeps the roles that were listed, and the popup tells it', async ({
  rolecall,
}) => {
  const name = Object.keys(await all(rolecall)).find((name) => name.startsWith('text:'))!;
  await written(rolecall, { [name]: { half: 'a wr' } });
  await rolecall.importConfig(onlyText);
  const popup = await rolecall.openPopup();
  await expect(popup.row('acme-dev')).toBeVisible();
  await expect(popup.page.getByText('The text of “My AWS config” was lost')).toBeVisible();
  await popup.type('extra');
  await expect(popup.row('extra')).toBeVisible();
  await popup.pressButton('Open settings');
  await expect.poll(rolecall.activeUrl).toContain('/options.html');
});

test('the texts are damaged, too: the popup says so, and leads to what was set aside, where it is seen, saved and deleted', async ({
  rolecall,
}) => {
  const texts = Object.keys(await all(rolecall)).filter((name) => name.startsWith('text:'));
  await written(rolecall, {
    snapshot: 'half a wr',
    ...Object.fromEntries(texts.map((name) => [name, { half: name }])),
  });
  const popup = await rolecall.openPopup();
  await expect(popup.page.getByText('Stored roles could not be read.')).toBeVisible();
  const opened = rolecall.context.waitForEvent('page');
  await popup.pressButton('Open settings');
  const page = await opened;
  await expect(page.getByRole('link', { name: /something was set aside/ })).toBeVisible();
  await page.getByRole('button', { name: /^View: Text of/ }).click();
  await expect(page.getByText(`"half": "${texts[0]}"`)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Save as a file: Text of/ }).click();
  expect((await download).suggestedFilename()).toMatch(/^rolecall-set-aside-text-/);
  await page.getByRole('button', { name: /^Restore: Text of/ }).click();
  await expect(page.getByText('Nothing was restored')).toBeVisible();
  await page.getByRole('button', { name: /^Delete: Text of/ }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText(/^Deleted:/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone')).toBeVisible();
  await expect(page.getByRole('button', { name: /^View: Text of/ })).toBeVisible();
});

test('nothing can be written any more: the popup has every role, and an import says that it failed', async ({
  rolecall,
}) => {
  const popup = await rolecall.openPopup();
  await expect(popup.row('acme-dev')).toBeVisible();
  await popup.page.close();
  const options = await rolecall.openOptions('#import');
  await refuseWrites(options.page);
  await options.review(onlyText);
  await options.page.getByRole('button', { name: /^Import: / }).click();
  await expect(options.page.getByText('The browser has no room left to store this.')).toBeVisible();
  await expect(options.page.getByText(/disk full|Something went wrong/)).toHaveCount(0);
  const again = await rolecall.openPopup();
  await expect(again.row('acme-dev')).toBeVisible();
});

test('a script in a page of AWS asks for what Rolecall keeps: the browser refuses', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice');
  const session = await rolecall.context.newCDPSession(page);
  const contexts: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await session.send('Runtime.enable');
  // The world that the extension's content scripts run in.
  const isOurs = ({ origin }: { origin: string }) => origin === `chrome-extension://${rolecall.extensionId}`;
  await expect.poll(() => contexts.some(isOurs)).toBe(true);
  const { result } = await session.send('Runtime.evaluate', {
    contextId: contexts.find(isOurs)!.id,
    expression: `chrome.storage.local.get(null).then(JSON.stringify, (error) => 'refused: ' + error.message)`,
    awaitPromise: true,
  });
  expect(result.value).toMatch(/^refused: .*not allowed/);
});

const refuseWrites = (page: Page) =>
  page.evaluate(() => {
    (globalThis as unknown as World).chrome.storage.local.set = async () => Promise.reject(new Error('disk full'));
  });

test('the lines of the list are shifted by one under the right stamp: they are made again, and a name leads where it did', async ({
  rolecall,
}) => {
  const kept = await all(rolecall);
  const piece = kept['snapshot:details:0'] as { stamp: string; text: string };
  const end = piece.text.indexOf('\n') + 1;
  const shifted = { ...piece, text: piece.text.slice(end) + piece.text.slice(0, end) };
  await written(rolecall, { 'snapshot:details:0': shifted });
  const popup = await rolecall.openPopup();
  await expect.poll(async () => (await all(rolecall))['snapshot:details:0']).toEqual(piece);
  await popup.page.close();
  await rolecall.signIn('alice');
  const again = await rolecall.openPopup();
  await again.switchTo('acme-dev');
  await expect
    .poll(async () => dataOf(await all(rolecall), 'history')[0])
    .toMatchObject({ profile: 'acme-dev', account: '200000000002', roleName: 'Developer' });
});
