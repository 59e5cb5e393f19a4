import { type Area, highestBlank, PaintedFrames } from './support/painted-frames.ts';
import { expect, test } from './support/rolecall.ts';

const configOf = (count: number) =>
  Array.from(
    { length: count },
    (_, n) =>
      `[profile team-${n}-admin]\nrole_arn = arn:aws:iam::${100_000_000_000 + n}:role/Admin\ngroup = Organization ${n >> 7}\n`,
  ).join('');

const times = async (count: number, what: () => Promise<void>) => {
  for (let n = 0; n < count; n++) await what();
};

for (const count of [10_000, 100_000]) {
  test(`paints no blank rows of ${count}, however fast they are scrolled`, async ({ rolecall }) => {
    await rolecall.importConfig(configOf(count));
    const { page } = await rolecall.openPopup();
    await expect(page.getByRole('option').first()).toHaveAttribute('aria-setsize', String(count));
    const box = (await page.getByRole('listbox').boundingBox())!;
    const frames = await PaintedFrames.of(page);
    const press = (key: string) => () => page.keyboard.press(key);
    const wheel = (by: number) => () => page.mouse.wheel(0, by);
    await page.mouse.move(box.x + 200, box.y + 150);

    const ways: [string, () => Promise<void>][] = [
      ['wheel', () => times(30, wheel(400))],
      ['wheel, fast', () => times(20, wheel(5000))],
      ['wheel, back', () => times(20, wheel(-3000))],
      ['End and Home', () => times(4, () => press('End')().then(press('Home')))],
      ['PageDown, held', () => times(40, press('PageDown'))],
    ];
    // Names and accounts: without swatches on the left and what is on the right.
    const area: Area = { x: 34, y: Math.ceil(box.y), width: 220, height: Math.floor(box.height) };
    const blankPage = rolecall.context.pages()[0]!;
    for (const [way, scroll] of ways) {
      const painted = await frames.during(scroll, 4);
      const blanks = await Promise.all(painted.map((frame) => highestBlank(blankPage, frame, area)));
      expect(Math.max(...blanks), way).toBeLessThan(44);
    }
  });
}
