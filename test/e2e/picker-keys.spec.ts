import type { Page } from '@playwright/test';
import { sampleConfig } from '../sandbox/sample-config.ts';
import { expectNav } from './support/nav.ts';
import { expect, test } from './support/rolecall.ts';

test.beforeEach(({ rolecall }) => rolecall.importConfig(sampleConfig));

test('lists every key, and gives the focus back', async ({ rolecall }) => {
  const popup = await rolecall.openPopup();
  await popup.type('?');
  const help = popup.page.getByRole('dialog', { name: 'Keys' });
  await expect(help.getByRole('term')).toContainText(['Next, previous role', 'Page down, page up', 'First, last role']);
  await expect(help).toContainText('Alt+1 … Alt+9');
  await popup.press('Escape');
  await expect(help).toBeHidden();
  await expect(popup.search).toBeFocused();

  // Behind other letters it is a letter.
  await popup.type('a?');
  await expect(popup.search).toHaveValue('a?');
});

test('scrolls what lies over the list by the keys that scroll', async ({ rolecall }) => {
  const popup = await rolecall.openPopup();
  for (const [opening, name] of [
    ['?', 'Keys'],
    ['ArrowRight', 'acme-dev'],
  ] as const) {
    await popup.press(opening);
    const sheet = popup.page.getByRole('dialog', { name });
    const heading = sheet.getByRole('heading', { level: 2 });
    await expect(heading).toBeFocused();
    // As often as it takes: a key is lost while the browser still scrolls the other way.
    const press = (key: string, isThere: (scrollTop: number) => boolean) =>
      expect(async () => {
        await popup.press(key);
        expect(isThere(await sheet.evaluate(({ scrollTop }) => scrollTop)), key).toBe(true);
      }).toPass();
    // The details come a moment after their heading.
    await expect.poll(() => sheet.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeGreaterThan(0);
    for (const [there, back] of [
      ['ArrowDown', 'ArrowUp'],
      ['PageDown', 'PageUp'],
      ['Space', 'Shift+Space'],
      ['End', 'Home'],
    ] as const) {
      await press(there, (top) => top > 0);
      await expect(heading).toBeInViewport({ ratio: 1 });
      await press(back, (top) => top === 0);
    }
    await popup.press('Escape');
  }
});

test('closes what lies over the list by the key that opened it', async ({ rolecall }) => {
  const popup = await rolecall.openPopup();
  const sheet = popup.page.getByRole('dialog');
  for (const key of ['?', 'Alt+KeyJ', 'ArrowRight', 'Control+KeyI']) {
    await popup.press(key);
    await expect(sheet, key).toBeVisible();
    await popup.press(key);
    await expect(sheet, key).toBeHidden();
    await expect(popup.search).toBeFocused();
  }
  // In a field it moves the caret, or chooses.
  await popup.press('ArrowRight');
  await sheet.locator('summary', { hasText: 'Your changes' }).click();
  for (const field of [sheet.getByRole('combobox').first(), sheet.getByRole('textbox').first()]) {
    await field.focus();
    await popup.press('ArrowRight');
    await expect(field).toBeFocused();
  }
});

test('loses no key between the list and what lies over it', async ({ rolecall }) => {
  const popup = await rolecall.openPopup();
  await expect(popup.search).toBeFocused();
  const active = popup.active.locator('.role-row-name');
  // Nothing is waited for between the keys: a hand that knows them does not either.
  for (const opening of ['?', 'Alt+KeyJ', 'ArrowRight']) {
    await popup.press(opening);
    await popup.press('Escape');
    await popup.press('ArrowDown');
    await popup.press('ArrowDown');
    await popup.press('ArrowUp');
  }
  await expect(popup.page.getByRole('dialog')).toBeHidden();
  await expect(active).toHaveText('acme-prod-read');
  await popup.press('Alt+KeyJ');
  await popup.press('ArrowDown');
  await popup.press('Enter');
  await expect(active).toHaveText('한빛-개발');
  await popup.type('dev');
  await expect(popup.search).toHaveValue('dev');
});

/** Keeps files of the popup from coming, as on a busy machine; gives what lets them come. */
async function holdBack(page: Page, ...files: string[]): Promise<() => void> {
  let letCome = () => {};
  const come = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  for (const file of files) await page.route(`**/chunks/${file}-*.js`, (route) => come.then(() => route.continue()));
  await page.reload();
  return letCome;
}

const sheetFiles = ['sheet-body', 'details-sheet'];

for (const late of [sheetFiles, ['details-sheet']]) {
  test(`holds keys for details that have not come yet (${late[0]}), and gives them in their order`, async ({
    rolecall,
  }) => {
    const page = await rolecall.signIn('alice');
    const popup = await rolecall.openPopup();
    const letCome = await holdBack(popup.page, ...late);
    await popup.type('acme-deploy');
    await expect(popup.active).toContainText('acme-deploy');
    await popup.press('Alt+KeyR');
    await popup.page.keyboard.type('eu-central-1');
    await popup.press('ArrowDown');
    await popup.press('ArrowUp');
    await popup.press('Enter');
    await expect(popup.search).toHaveValue('acme-deploy');
    expect(rolecall.sandbox.requests.filter(({ path }) => path === '/switchrole')).toEqual([]);
    letCome();
    await popup.closed();
    await expectNav(page, 'acme-deploy');
    expect(new URL(page.url()).searchParams.get('region')).toBe('eu-central-1');
  });
}

test('holds keys for the jump that has not come yet, and those for the list after it', async ({ rolecall }) => {
  const popup = await rolecall.openPopup();
  const letCome = await holdBack(popup.page, ...sheetFiles);
  await expect(popup.active).toBeVisible();
  await popup.press('Alt+KeyJ');
  await popup.press('x');
  await popup.press('Backspace');
  // As an input method does: no key tells of it.
  await popup.page.keyboard.insertText('로그');
  await popup.page.keyboard.insertText('인');
  for (const key of ['Enter', 'ArrowDown', '?']) await popup.press(key);
  letCome();
  await expect(popup.page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await popup.press('Escape');
  await expect(popup.organization('한빛-로그인').getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(popup.search).toHaveValue('');
});

test('holds keys for the help that has not come yet: they scroll it, and what closes it goes back to the list', async ({
  rolecall,
}) => {
  const popup = await rolecall.openPopup();
  const letCome = await holdBack(popup.page, ...sheetFiles);
  await expect(popup.active).toContainText('acme-dev');
  for (const key of ['?', '?', 'ArrowDown', '?', 'PageDown', 'PageDown', 'ArrowUp']) await popup.press(key);
  letCome();
  const help = popup.page.getByRole('dialog', { name: 'Keys' });
  await expect.poll(() => help.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
  await popup.press('Escape');
  await expect(popup.active).toContainText('acme-dev-admin');
});

test('forgets the keys for what was closed before it came', async ({ rolecall }) => {
  await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  const letCome = await holdBack(popup.page, ...sheetFiles);
  await expect(popup.active).toContainText('acme-dev');
  for (const key of ['?', 'Enter', 'ArrowDown', 'Enter', 'Escape', 'ArrowDown']) await popup.press(key);
  await expect(popup.active).toContainText('acme-dev-admin');
  letCome();
  await popup.press('Alt+KeyJ');
  await expect(popup.page.getByRole('combobox', { name: 'Find an organization' })).toHaveValue('');
  expect(rolecall.sandbox.requests.filter(({ path }) => path === '/switchrole')).toEqual([]);
});

test('takes Enter once, however long it is held', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.type('acme-dev');
  await expect(popup.active).toContainText('acme-dev');
  await popup.page.keyboard.down('Enter');
  for (let repeat = 0; repeat < 5; repeat++) await popup.page.keyboard.down('Enter').catch(() => {});
  await popup.closed();
  await expectNav(page, 'acme-dev');
  const switches = rolecall.sandbox.requests.filter(({ path, method }) => method === 'POST' && /switchrole/.test(path));
  expect(switches).toHaveLength(1);
});

test('leads to the browser’s own page for shortcuts', async ({ rolecall }) => {
  const popup = await rolecall.openPopup();
  await popup.page.getByRole('button', { name: 'Keys' }).click();
  const opened = rolecall.context.waitForEvent('page');
  await popup.pressButton('Change them in the browser');
  expect((await opened).url()).toMatch(/^(chrome:\/\/extensions|about:blank)/);
});

test('goes through the organizations, and to one by its name', async ({ rolecall }) => {
  const popup = await rolecall.openPopup();
  const first = popup.organization('acme-login').getByRole('option').first();
  const second = popup.organization('한빛-로그인').getByRole('option').first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await popup.press('Alt+ArrowDown');
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await popup.press('Alt+ArrowUp');
  await expect(first).toHaveAttribute('aria-selected', 'true');

  await popup.press('Alt+KeyJ');
  const find = popup.page.getByRole('combobox', { name: 'Find an organization' });
  await expect(find).toBeFocused();
  await popup.press('ArrowDown');
  await popup.press('Enter');
  await expect(popup.search).toBeFocused();
  await expect(second).toHaveAttribute('aria-selected', 'true');

  await popup.press('Alt+KeyJ');
  await expect(popup.page.getByRole('dialog').getByRole('option', { selected: true })).toHaveText(/^한빛-로그인/);
  await popup.page.keyboard.type('login acme');
  await popup.press('Enter');
  await expect(first).toHaveAttribute('aria-selected', 'true');
});

test('switches to one of the first nine rows by its number', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  const third = (await popup.options.nth(2).locator('.role-row-name').textContent()) ?? '';
  await popup.press('Alt+Digit3');
  await popup.closed();
  await expectNav(page, third);
});

test('copies account id and ARN', async ({ rolecall }) => {
  const popup = await rolecall.openPopup();
  await popup.type('acme-deploy');
  await expect(popup.active).toContainText('acme-deploy');
  await popup.press('Alt+KeyA');
  await expect(popup.page.getByText('Copied: arn:aws:iam::200000000003:role/ops/deploy/Deployer')).toBeVisible();
  expect(await popup.clipboard()).toBe('arn:aws:iam::200000000003:role/ops/deploy/Deployer');
  await popup.type('acme-deploy');
  await popup.press('Alt+KeyC');
  await expect(popup.page.getByText('Copied: 200000000003')).toBeVisible();
  expect(await popup.clipboard()).toBe('200000000003');
});

/** Runs in the popup before its own script: types and presses keys as soon as there is a box to type into. */
function pressAtOnce({ text, keys }: { text: string; keys: string[] }): void {
  new MutationObserver((_, observer) => {
    const input = document.querySelector<HTMLInputElement>('[role=combobox]');
    if (!input) return;
    observer.disconnect();
    if (text) {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    setTimeout(() => {
      for (const key of keys) {
        const init = { key: key.at(-1) === 'O' ? 'o' : key, code: key === 'Alt+O' ? 'KeyO' : key };
        input.dispatchEvent(new KeyboardEvent('keydown', { ...init, altKey: key === 'Alt+O', bubbles: true }));
      }
    });
  }).observe(document, { childList: true, subtree: true });
}

test('loses no key of a hand that is quicker than the search', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.page.addInitScript(pressAtOnce, { text: 'acme-dev', keys: ['ArrowDown', 'Enter', 'Enter'] });
  await popup.page.reload().catch(() => {});
  await popup.closed();
  await expectNav(page, 'acme-dev-admin');
  expect(rolecall.sandbox.requests.filter(({ path }) => path === '/switchrole')).toHaveLength(1);
});

test('loses no key of a hand that is quicker than the rest of the list', async ({ rolecall }) => {
  const popup = await rolecall.openPopup();
  await popup.page.addInitScript(pressAtOnce, { text: '', keys: ['Alt+O'] });
  await popup.page.reload();
  await expect(popup.page.getByText('acme-login collapsed')).toBeVisible();
});
