import { beforeEach, expect, it, vi } from 'vitest';
import type { PendingImport } from '@/platform/import/pending-import.ts';
import { heldLocks, keep, keepTexts } from '../../../gallery/kept.ts';
import { servicesOver } from '../../../gallery/settings/settings-world.tsx';
import { settleLater } from '../../settle-later.ts';
import { untilThere } from '../../until.ts';
import { openSettings } from './settings-screen.tsx';

const config = '[profile a]\nrole_arn = arn:aws:iam::111122223333:role/A\n';
const longer = 'This is taking longer than usual';
const others = 'Another part of Rolecall';
const never = () => new Promise<never>(() => {});

type Screen = Awaited<ReturnType<typeof openSettings>>;

beforeEach(() => {
  // Waiting moves them on.
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

/** After some seconds, which pass at once. */
async function seeLate(screen: Screen, words: string): Promise<void> {
  await vi.advanceTimersByTimeAsync(10_000);
  await screen.see(words);
}

const press = (name: string) => (screen: Screen) => screen.press(name);
async function rename(screen: Screen): Promise<void> {
  await screen.press('Rename: Mine');
  await untilThere(() => screen.field('Name'));
  screen.type('Name', 'Other');
  await screen.press('Save');
}

/** What is asked of the sources, and whether it has to wait for its turn. */
const asked: [string, (screen: Screen) => Promise<void>][] = [
  ['Rename', rename],
  ['Remove', press('Remove: Mine')],
  ['Undo', press('Undo')],
];
const read: [string, (screen: Screen) => Promise<void>][] = [
  ['Edit', press('Edit: Mine')],
  ['Versions', press('Versions: Mine')],
  ['Export', press('AWS config')],
];

async function withSource(locks?: LockManager) {
  const kept = await keepTexts({ Mine: config });
  const screen = await openSettings(servicesOver(locks ? keep(kept, locks) : kept), '#sources');
  return { kept, screen };
}

it.each(asked)('%s, while storage does not write, says so until it does', async (_, ask) => {
  const { kept, screen } = await withSource();
  const [written, set] = [settleLater(), kept.local.set];
  vi.spyOn(kept.local, 'set').mockImplementation(async (values) => {
    await written.promise;
    await set(values);
  });
  await ask(screen);
  await seeLate(screen, longer);
  expect(screen.text()).not.toContain(others);
  written.resolve();
  await untilThere(() => !screen.text().includes(longer));
});

it.each(read)('%s, while storage does not read, says so', async (_, ask) => {
  const { kept, screen } = await withSource();
  vi.spyOn(kept.local, 'get').mockImplementation(never);
  await ask(screen);
  await seeLate(screen, longer);
});

it.each(asked)('%s, while another page has its turn, says so, and Cancel leaves all as it was', async (_, ask) => {
  const { kept, screen } = await withSource(heldLocks);
  const before = structuredClone([...kept.stored]);
  await ask(screen);
  await seeLate(screen, others);
  await screen.press('Cancel');
  await untilThere(() => !screen.text().includes(others));
  expect(screen.text()).not.toContain(longer);
  expect(screen.app.querySelector('.banner[data-tone=danger]')).toBeNull();
  expect([...kept.stored]).toEqual(before);
});

const pending: PendingImport = { text: config, origin: 'page', name: 'A page' };

it('Import, while another page has its turn, can be cancelled, and its button comes back', async () => {
  const kept = keep(undefined, heldLocks);
  const screen = await openSettings(servicesOver(kept), '#import', pending);
  await screen.press('Import: 1 new');
  await screen.see('Importing…');
  await seeLate(screen, others);
  await screen.press('Cancel');
  await untilThere(() => screen.button('Import: 1 new')?.getAttribute('aria-disabled') === null);
  expect(kept.stored.size).toBe(0);
});

it('Cancel says so where the turn has come since', async () => {
  const services = servicesOver(keep());
  const library = { ...services.library, importReviewed: never };
  const screen = await openSettings(
    { ...services, library, turns: { areAwaited: () => true, giveUp: () => false } },
    '#import',
    pending,
  );
  await screen.press('Import: 1 new');
  await seeLate(screen, others);
  await screen.press('Cancel');
  await seeLate(screen, longer);
  expect(screen.button('Cancel')).toBeUndefined();
});

it('opens without what was handed over, and says that it has not come', async () => {
  const screen = await openSettings(servicesOver(keep()), '#import', undefined, never());
  await seeLate(screen, longer);
  expect(screen.button('Review')).toBeDefined();
});

it('says so where nothing can be read at the start', async () => {
  const services = servicesOver(keep());
  const library = { ...services.library, list: never };
  const opened = openSettings({ ...services, library }, '#sources').catch(() => {});
  await untilThere(() => document.body.textContent?.includes(longer));
  // What is waited for does not come; the next test has a page of its own.
  void opened;
});

it('looks for what sources repeat without a word, however long that takes', async () => {
  const services = servicesOver(await keepTexts({ Mine: config }));
  const library = { ...services.library, repeats: never };
  const screen = await openSettings({ ...services, library }, '#sources');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(screen.text()).not.toContain(longer);
});
