import { expect, it } from 'vitest';
import { permissionOf } from '../../../../gallery/permission.ts';
import { until } from '../../../until.ts';
import { fakeServices } from '../fake-services.ts';
import { openSettings } from '../settings-screen.tsx';

const label = 'Group tabs by role';

async function opened(isGiven: boolean, says = true) {
  const tabGroups = permissionOf(isGiven, says);
  const screen = await openSettings({ ...fakeServices().services, tabGroups }, '#preferences');
  const isTicked = () => (screen.field(label) as HTMLInputElement).checked;
  return { screen, tabGroups, isTicked, click: () => (screen.field(label) as HTMLInputElement).click() };
}

it('is there only where the browser’s package has the permission', async () => {
  const screen = await openSettings(fakeServices().services, '#preferences');
  expect(screen.text()).not.toContain(label);
  expect(screen.text()).not.toContain('tabGroups');
});

it('is off, asks on the click, and gives the permission back when it is switched off', async () => {
  const { isTicked, click, tabGroups } = await opened(false);
  expect(isTicked()).toBe(false);
  click();
  await until(async () => expect(await tabGroups.isGiven()).toBe(true));
  await until(() => expect(isTicked()).toBe(true));
  click();
  await until(async () => expect(await tabGroups.isGiven()).toBe(false));
  await until(() => expect(isTicked()).toBe(false));
});

it('stays off where the user says no, and tells what to do', async () => {
  const { screen, isTicked, click } = await opened(false, false);
  click();
  await screen.see('your browser did not give the permission');
  await until(() => expect(isTicked()).toBe(false));
});

it('is told as off from when the permission is taken away', async () => {
  const { isTicked, tabGroups } = await opened(true);
  await until(() => expect(isTicked()).toBe(true));
  await tabGroups.giveBack();
  await until(() => expect(isTicked()).toBe(false));
});
