import { editorText } from './support/editor-text.ts';
import type { OptionsPage } from './support/options-page.ts';
import { expect, test } from './support/rolecall.ts';

const role = (name: string, index = 2) =>
  `[profile ${name}]\nrole_arn = arn:aws:iam::${200_000_000_000 + index}:role/Admin\nregion = eu-central-1\ncolor = 2e7d32\n`;
const roles = (count: number) => Array.from({ length: count }, (_, index) => role(`team-${index}`, index)).join('\n');

/** Puts a text on a clipboard of its own and pastes it, as Ctrl+V does. */
const paste = ({ text }: OptionsPage, pasted: string) =>
  text.evaluate((box, data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', data);
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, pasted);

test('takes a text as a whole, whatever its length, and gives way to another', async ({ rolecall }) => {
  const options = await rolecall.openOptions('#import');
  for (const text of [role('a'), roles(3000), role('b'), '']) {
    await options.text.fill(text);
    await options.seeText(text);
    // Until it is drawn, too: whoever selects all of it sees it.
    const last = text.match(/\[.+\]/g)?.at(-1);
    if (last) await expect(options.page.getByText(last)).toBeVisible();
  }
});

test('takes a paste of 10,000 profiles as one', async ({ rolecall }) => {
  const options = await rolecall.openOptions('#import');
  const text = roles(10_000);
  await options.text.click();
  await paste(options, text);
  await expect(options.page.getByText('[profile team-9999]')).toBeVisible();
  await options.seeText(text);
});

test('marks what is wrong as one types, and says how to mend it', async ({ rolecall }) => {
  const options = await rolecall.openOptions('#import');
  await options.text.fill('[profile a]\nrole_arn = arn:aws:iam::12:role/Admin');
  await expect(options.page.locator('.cm-lintRange-error')).toHaveText('role_arn = arn:aws:iam::12:role/Admin');
  await options.text.press('F8');
  await expect(options.page.locator('.cm-diagnostic')).toContainText('12');
  await options.text.press('End');
  await options.text.fill(role('a'));
  await expect(options.page.locator('.cm-lintRange-error')).toHaveCount(0);
  await expect(options.page.locator('.section-line')).toContainText('200000000002 / Admin');
});

test('suggests keys, and values after them', async ({ rolecall }) => {
  const options = await rolecall.openOptions('#import');
  const suggestion = options.page.getByRole('option', { selected: true });
  await options.text.fill('[login]\n[profile a]\n');
  await options.text.press('Control+End');
  await options.text.pressSequentially('source_p');
  // By click: Enter is not taken in the list's first moments, when it may still be meant for the text.
  await expect(suggestion).toHaveText('source_profileAWS');
  await suggestion.click();
  await options.page.getByRole('option', { name: 'login' }).click();
  await options.text.press('Enter');
  await options.text.pressSequentially('color = tea');
  await expect(suggestion.locator('.role-swatch')).toHaveAttribute('data-color', '008080');
  await options.text.press('Escape');
  await options.text.pressSequentially('l');
  await expect(suggestion).toHaveText('teal');
  await options.text.press('Enter');
  await options.seeText('[login]\n[profile a]\nsource_profile = login\ncolor = teal\n');
});

test('is left by Tab, and its search by Escape', async ({ rolecall }) => {
  const options = await rolecall.openOptions('#import');
  await options.text.fill(role('a'));
  await options.text.press('Control+f');
  await expect(options.page.getByRole('textbox', { name: 'Find' })).toBeFocused();
  await options.page.keyboard.type('Admin');
  await options.page.keyboard.press('Escape');
  await expect(options.text).toBeFocused();
  await options.text.press('Tab');
  await expect(options.page.getByRole('button', { name: 'Choose files' })).toBeFocused();
  expect(await editorText(options.text)).toBe(role('a'));
});

test('folds a section', async ({ rolecall }) => {
  const options = await rolecall.openOptions('#import');
  await options.text.fill(`${role('a')}\n${role('b')}`);
  await options.page.getByTitle('Fold section', { exact: true }).first().click();
  await expect(options.page.getByText('2e7d32')).toHaveCount(1);
});

test('goes from the review to a line, and from a line to the review', async ({ rolecall }) => {
  const options = await rolecall.openOptions('#import');
  await options.review(`${role('a')}\n${role('b')}`);
  const link = options.page.getByRole('button', { name: 'Go to line 6' });
  await link.click();
  await expect(options.text).toBeFocused();
  expect(await options.page.evaluate(() => getSelection()?.toString())).toBe('[profile b]');
  await options.page.getByRole('button', { name: 'Show in the review' }).click();
  await expect(link).toBeFocused();
});

test.describe('in Korean', () => {
  test.use({ lang: 'ko' });

  test('has its own words in Korean', async ({ rolecall }) => {
    const options = await rolecall.openOptions('#import');
    const box = options.page.getByRole('textbox').first();
    await box.fill(role('a'));
    await box.press('Control+f');
    await expect(options.page.getByRole('textbox', { name: '찾기' })).toBeFocused();
  });
});
