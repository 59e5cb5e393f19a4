import { sampleConfig } from '../sandbox/sample-config.ts';
import { expect, test } from './support/rolecall.ts';

test('the popup keeps its size while one works, with its foot and the active row in sight', async ({ rolecall }) => {
  await rolecall.importConfig(sampleConfig);
  await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await expect(popup.session).toContainText('alice');
  /** What the window is filled with, and what of it cannot be seen. */
  const seen = () =>
    popup.page.evaluate(() => ({
      height: document.body.offsetHeight,
      isCut: document.documentElement.scrollHeight > innerHeight,
      foot: document.querySelector('.foot-bar')!.getBoundingClientRect().bottom <= innerHeight,
    }));
  // As soon as the browser has brought it to its size.
  await expect
    .poll(() => popup.page.evaluate(() => document.documentElement.style.getPropertyValue('--room')))
    .not.toBe('');
  const whole = await seen();
  expect(whole).toMatchObject({ isCut: false, foot: true });

  for (const query of ['zzzz', 'zzz 123456789012', 'Auditor in 9999-8888-7777', 'acme', '']) {
    await popup.search.fill(query);
    if (/\d/.test(query)) await expect(popup.page.locator('.offer')).not.toBeEmpty();
    expect(await seen(), query).toEqual(whole);
  }
  await popup.press('End');
  await popup.press('Alt+KeyX');
  await expect(popup.page.locator('.marks-bar')).toBeVisible();
  expect(await seen(), 'marks').toEqual(whole);
  // The row that was marked is above the bar that came for it.
  const below = async () => {
    const [list, row] = await Promise.all([popup.page.getByRole('listbox').boundingBox(), popup.active.boundingBox()]);
    return row!.y + row!.height - (list!.y + list!.height);
  };
  await expect.poll(below).toBeLessThanOrEqual(0.5);
  await popup.press('Escape');
  await expect(popup.page.locator('.marks-bar')).toHaveCount(0);
  expect(await seen(), 'no marks').toEqual(whole);
});
