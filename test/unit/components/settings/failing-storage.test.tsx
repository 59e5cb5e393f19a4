import { expect, it, vi } from 'vitest';
import { fakeServices } from './fake-services.ts';
import { openSettings } from './settings-screen.tsx';

it('says what to do where storage cannot be read, and is there when it can', async () => {
  const { services } = fakeServices();
  const list = vi.spyOn(services.library, 'list').mockRejectedValueOnce(new Error('Corruption'));
  const screen = await openSettings(services, '#sources');
  await screen.see('The browser does not let Rolecall read its stored data.');
  expect(list).toHaveBeenCalledTimes(1);
  await screen.press('Try again');
  await screen.see('No config has been imported yet.');
  expect(screen.text()).not.toContain('Restart the browser');
});

it('shows the sources where the browser does not say how much is stored', async () => {
  const { services } = fakeServices();
  const screen = await openSettings({ ...services, usage: async () => Promise.reject(new Error('x')) }, '#sources');
  await screen.see('No config has been imported yet.');
});
