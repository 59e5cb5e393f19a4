import { expect, it, vi } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { fakeServices } from '../fake-services.ts';
import { openSettings } from '../settings-screen.tsx';

const role = (name: string, account: string) => `[profile ${name}]\nrole_arn = arn:aws:iam::${account}:role/Admin\n`;

/** A known name that leads elsewhere, left unticked, and a new one; what comes of that cannot be told at first. */
async function failing() {
  const { services } = fakeServices();
  const { library } = services;
  const text = role('shop-prod', '111122223333') + role('shop-dev', '444455556666');
  const { id } = await library.import({ text, name: 'Mine', origin: 'pasted' });
  const reviewPart = vi.spyOn(library, 'reviewPart').mockRejectedValueOnce(new Error('out of memory'));
  const screen = await openSettings(services, '#import');
  await screen.paste(role('shop-prod', '777788889999') + role('extra', '111122223333'));
  await screen.press('Review');
  await screen.see('That did not work, and');
  const isTicked = (name: string) =>
    screen.app.querySelector<HTMLInputElement>(`[aria-label="Accept \u2068${name}\u2069"]`)?.checked;
  return { screen, library, id, text, reviewPart, isTicked };
}

it('keeps every tick where what comes of them cannot be told, and imports nothing', async () => {
  const { screen, library, id, text, isTicked } = await failing();
  await screen.see('could not work out');
  expect([isTicked('shop-prod'), isTicked('extra')]).toEqual([false, true]);
  expect(screen.text()).toContain('would lead to another account');
  const button = screen.button('Import');
  expect(button?.getAttribute('aria-disabled')).toBe('true');
  button?.click();
  button?.form?.requestSubmit();
  expect(await library.text(id)).toBe(text);
});

it('works out the same ticks at another try', async () => {
  const { screen, library, id, reviewPart, isTicked } = await failing();
  await screen.press('Try again');
  await screen.see('1 change is left out');
  expect(screen.text()).not.toContain('could not work out');
  expect(reviewPart.mock.calls[1]?.[1]).toEqual(reviewPart.mock.calls[0]?.[1]);
  expect(isTicked('shop-prod')).toBe(false);
  await screen.press('Import: 1 new');
  await screen.see('1 new.');
  const { roles } = readConfig(await library.text(id));
  expect(roles.map(({ profile, account }) => [profile, account])).toEqual([
    ['shop-prod', '111122223333'],
    ['shop-dev', '444455556666'],
    ['extra', '111122223333'],
  ]);
});
