import { beforeEach, expect, it } from 'vitest';
import { keepFirstScreen } from '@/platform/popup/first-screen.ts';
import { openPicker } from '@/platform/popup/picker.ts';
import { role } from '../../core/switching/role-and-session.ts';
import { until, untilThere } from '../../until.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { libraryOver, profile } from '../libraries.ts';
import { keepPins, keepRecents } from '../roles-kept.ts';

const profiles = (count: number) => Array.from({ length: count }, (_, n) => profile(`role-${n}`)).join('');

let fake = fakeBrowser();
beforeEach(() => {
  fake = fakeBrowser();
  keepFirstScreen(fake.edge);
});

const opened = () => openPicker(fake.local.area);

/** The first rows are there, and the others to be read behind them: the first screen was made, and of what is kept now. */
const upToDate = () => untilThere(async () => (await opened()).readWhole !== undefined);

it('is there after an import, and gives the first rows before the others are read', async () => {
  const { add } = libraryOver(fake.local);
  await add(profiles(3000));
  await upToDate();
  const { first, readWhole } = await opened();
  expect(first.view?.listSetup).toEqual({ pins: [], recents: [], away: [] });
  expect([first.view?.count, first.view?.role(0).profile, first.view?.knows(2999)]).toEqual([3000, 'role-0', false]);
  const { view } = (await readWhole?.()) ?? {};
  expect([view?.listSetup, view?.role(2999).profile]).toEqual([undefined, 'role-2999']);
});

it('follows pins, recents and imports, and does not count as long as it is behind', async () => {
  const { add } = libraryOver(fake.local);
  await add(profiles(50));
  const last = role({ profile: 'role-49', account: '555566667777', roleName: 'role-49' });
  await keepPins(fake.local, [last]);
  expect((await opened()).readWhole).toBeUndefined();
  await upToDate();
  expect((await opened()).first.view?.listSetup).toEqual({ pins: [49], recents: [], away: [] });
  await keepRecents(fake.local, [last]);
  expect((await opened()).readWhole).toBeUndefined();
  await upToDate();
  expect((await opened()).first.view?.listSetup).toEqual({ pins: [49], recents: [49], away: [] });
  // From here on none is made in time.
  const { set } = fake.local;
  const write = set.getMockImplementation()!;
  set.mockImplementation((items) => ('firstScreen' in items ? new Promise(() => {}) : write(items)));
  await add(profile('another'), 'other');
  expect((await opened()).readWhole).toBeUndefined();
});

it('goes with the last role', async () => {
  const { library, add } = libraryOver(fake.local);
  const source = await add(profile('gone'));
  await until(() => expect(fake.local.all()).toHaveProperty('firstScreen'));
  await library.remove(source.id);
  await until(() => expect(fake.local.all()).not.toHaveProperty('firstScreen'));
});

it('is of no use when a piece of the snapshot is missing, and then there are no roles', async () => {
  await libraryOver(fake.local).add(profiles(50));
  await upToDate();
  await fake.local.remove('snapshot:details:0');
  const { readWhole } = await opened();
  expect((await readWhole?.())?.view).toBeUndefined();
});
