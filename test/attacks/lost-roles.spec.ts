import { expectNav } from '../e2e/support/nav.ts';
import { OptionsPage } from '../e2e/support/options-page.ts';
import type { PopupPage } from '../e2e/support/popup-page.ts';
import { expect, type Rolecall, test } from '../e2e/support/rolecall.ts';
import { tellWorker } from '../e2e/support/worker-events.ts';

interface ChromeWorld {
  chrome: {
    storage: { local: { get(): Promise<Record<string, { data: string }>>; set(...call: unknown[]): Promise<void> } };
  };
}

const role = (name: string, more = '', account = '200000000002') =>
  `[profile ${name}]\nrole_arn = arn:aws:iam::${account}:role/${name}\n${more}\n`;
const many = (count: number) => Array.from({ length: count }, (_, n) => role(`r${n}`, 'color = red\n')).join('');
const importButton = ({ page }: OptionsPage) => page.getByRole('button', { name: /^Import/ });
const target = ({ page }: OptionsPage) => page.getByLabel('Import as').locator('option:checked');

/** The profiles of the one source that is stored, in order. */
async function stored({ background }: Rolecall): Promise<string[]> {
  const kept = await background.evaluate(() => (globalThis as never as ChromeWorld).chrome.storage.local.get());
  const texts = Object.entries(kept).flatMap(([name, value]) => (name.startsWith('text:') ? [value.data] : []));
  return [...texts.join('\n').matchAll(/^\[profile (.*)\]$/gm)].map(([, name = '']) => name);
}

/** Reviews a text of a few of the twenty roles, and imports what is offered by itself. */
const pastes = {
  'three of them, one new and two changed': {
    text: role('r3', 'color = blue\n') + role('r7', 'color = blue\n') + role('new'),
    into: 'Add to “My AWS config” (20 roles)',
    button: 'Import: 1 new, 2 changed',
    names: [...Array.from({ length: 20 }, (_, n) => `r${n}`), 'new'],
  },
  'one link': {
    text: 'https://signin.aws.amazon.com/switchrole?account=200000000002&roleName=extra&displayName=extra',
    // To the others that came one by one: what people import again and again does not take it in.
    into: 'A new source',
    button: 'Import: 1 new',
    names: [...Array.from({ length: 20 }, (_, n) => `r${n}`), 'extra'],
  },
};
for (const [what, { text, into, button, names }] of Object.entries(pastes)) {
  test(`${what} is pasted where twenty are stored: it is added, and nothing goes`, async ({ rolecall }) => {
    await rolecall.importConfig(many(20));
    const options = await rolecall.openOptions('#import');
    await options.review(text);
    await expect(target(options)).toHaveText(into);
    await expect(importButton(options)).toHaveText(button);
    await importButton(options).click();
    await options.seeText('');
    expect((await stored(rolecall)).sort()).toEqual(names.toSorted());
    const popup = await rolecall.openPopup();
    await popup.type(names.at(-1) ?? '');
    await expect(popup.active).toHaveAttribute('data-role', names.at(-1) ?? '');
  });
}

test('a text of three is to replace twenty: what goes has to be ticked, and the button says how many', async ({
  rolecall,
}) => {
  await rolecall.importConfig(many(20));
  const options = await rolecall.openOptions('#import');
  await options.review(role('r3') + role('r7') + role('new'));
  await options.page.getByLabel('Import as').selectOption(/** Update */ { index: 1 });
  await expect(importButton(options)).toHaveText('Import: 1 new, 2 changed');
  await expect(importButton(options)).toHaveAttribute('data-look', 'primary');
  await expect(options.page.getByText('18 roles are not in this text. They stay unless')).toBeVisible();
  const gone = options.page.getByRole('group').filter({ has: options.page.getByRole('heading', { name: 'Gone' }) });
  await gone.getByRole('checkbox', { name: 'Accept all' }).check();
  await expect(importButton(options)).toHaveText('Import: 1 new, 2 changed, 18 removed');
  await expect(importButton(options)).toHaveAttribute('data-look', 'danger');
});

test('a known name comes with another account: it is shown first, and not taken', async ({ rolecall }) => {
  await rolecall.importConfig(many(20));
  const options = await rolecall.openOptions('#import');
  await options.review(role('r3', '', '999999999999') + role('new'));
  const { page } = options;
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('Leads elsewhere');
  await expect(page.getByText('1 name would lead to another account')).toBeVisible();
  await expect(importButton(options)).toHaveText('Import: 1 new');
  await importButton(options).click();
  await options.seeText('');
  const popup = await rolecall.openPopup();
  await expect(popup.page.locator('[data-account="999999999999"]')).toHaveCount(0);
  await expect(popup.page.locator('[data-account="200000000002"][data-role=r3]')).toHaveCount(1);
});

test('the console’s own list of two is imported where twenty are stored: nothing goes', async ({ rolecall }) => {
  await rolecall.importConfig(many(18) + role('Developer') + role('ReadOnly', '', '200000000004'));
  const page = await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.switchTo('Developer');
  await popup.closed();
  await expectNav(page, 'Developer');
  const review = rolecall.context.waitForEvent('page');
  await tellWorker(rolecall.background, ['contextMenus', 'onClicked', { menuItemId: 'import-page' }]);
  const options = new OptionsPage(await review);
  await expect(target(options)).toHaveText('Add to “My AWS config” (20 roles)');
  await expect(options.page.getByText('19 roles that this text does not mention stay.')).toBeVisible();
  await expect(options.page.getByRole('heading', { level: 3, name: 'Gone' })).toHaveCount(0);
});

test('a role is saved from a link where it is stored under another name: nothing is replaced', async ({ rolecall }) => {
  await rolecall.importConfig(many(20));
  const page = await rolecall.signIn('alice');
  await page.goto(
    'https://signin.aws.amazon.com/switchrole?account=200000000002&roleName=r5&displayName=theirs&color=ff0000',
  );
  const review = rolecall.context.waitForEvent('page');
  await page.locator('rolecall-save').waitFor({ state: 'attached' });
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  let isOpen = false;
  void review.then(() => {
    isOpen = true;
  });
  // While the note above it comes, the button is not sure that nothing covers it, and takes no click.
  const click = async () => {
    if (!isOpen) await page.mouse.click(width - 60, height - 36);
    return isOpen;
  };
  await expect.poll(click).toBe(true);
  const options = new OptionsPage(await review);
  await expect(target(options)).toHaveText('Add to “My AWS config” (20 roles)');
  await expect(options.page.getByText('Nothing changed')).toBeVisible();
});

test('two windows review additions to one source: the second is told, reviews anew, and loses nothing', async ({
  rolecall,
}) => {
  await rolecall.importConfig(many(20));
  const [one, other] = [await rolecall.openOptions('#import'), await rolecall.openOptions('#import')];
  await one.review(role('first'));
  await expect(importButton(one)).toHaveText('Import: 1 new');
  await other.review(role('second'));
  await expect(importButton(other)).toHaveText('Import: 1 new');
  await importButton(one).click();
  await one.seeText('');
  await importButton(other).click();
  await expect(other.page.getByText('was changed elsewhere since this review')).toBeVisible();
  await expect(target(other)).toHaveText('Add to “My AWS config” (21 roles)');
  await importButton(other).click();
  await other.seeText('');
  const names = await stored(rolecall);
  expect(names).toHaveLength(22);
  expect(names.slice(-2)).toEqual(['first', 'second']);
});

/** Puts a config of two roles into the box as a paste does, with more of notes than the session's storage takes. */
const paste11MB = ({ page }: PopupPage) =>
  page.getByRole('textbox').evaluate((box: HTMLTextAreaElement, roles) => {
    box.value = roles + `# ${'note '.repeat(20)}\n`.repeat(110_000);
    box.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
  }, role('a') + role('b'));

test('11 MB are pasted on the first run: they are imported', async ({ rolecall }) => {
  await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await paste11MB(popup);
  await popup.page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(popup.options).toHaveCount(2);
});

test('11 MB are pasted on the first run: the review has them, and nothing of them stays behind', async ({
  rolecall,
}) => {
  await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await paste11MB(popup);
  await expect(popup.page.getByText('2 roles in')).toBeVisible();
  const review = rolecall.context.waitForEvent('page');
  await popup.page.getByRole('button', { name: /^Review/ }).click();
  const options = new OptionsPage(await review);
  await expect(importButton(options)).toHaveText('Import: 2 new');
  await importButton(options).click();
  await options.seeText('');
  const names = await rolecall.background.evaluate(async () =>
    Object.keys(await (globalThis as never as ChromeWorld).chrome.storage.local.get()),
  );
  expect(names.filter((name) => name.startsWith('pending-import'))).toEqual([]);
});

test('the storage is full at the first import: it is said, nothing is lost, and the button comes back', async ({
  rolecall,
}) => {
  await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  const text = role('a') + role('b');
  await popup.page.evaluate(() => {
    const { local } = (globalThis as never as ChromeWorld).chrome.storage;
    const set = local.set.bind(local);
    let failures = 1;
    // In the polyfill's way of calling it.
    local.set = (...call) => (failures-- > 0 ? Promise.reject(new Error('The disk is full')) : set(...call));
  });
  await popup.page.getByRole('textbox').fill(text);
  const button = popup.page.getByRole('button', { name: 'Import', exact: true });
  await button.click();
  await expect(popup.page.getByRole('alert')).toContainText('no room left to store this');
  await expect(popup.page.getByRole('alert')).toContainText('The text is still here');
  await expect(popup.page.getByRole('textbox')).toHaveValue(text);
  await button.click();
  await expect(popup.options).toHaveCount(2);
});
