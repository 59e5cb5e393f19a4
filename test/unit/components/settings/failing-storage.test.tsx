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

const config = '[profile a]\nrole_arn = arn:aws:iam::111122223333:role/A\n';

/** A source with a former text, in settings that show it. */
async function withSource() {
  const { services, stored, local } = fakeServices();
  const { id } = await services.library.import({ text: config, name: 'Mine', origin: 'pasted' });
  await services.library.import({ text: `${config}# new\n`, name: 'Mine', origin: 'pasted', replaces: id });
  return { screen: await openSettings(services, '#sources'), stored, local };
}
type Screen = Awaited<ReturnType<typeof openSettings>>;

const changes: [string, (screen: Screen) => Promise<void>, string][] = [
  [
    'Rename',
    async (screen) => {
      await screen.press('Rename: Mine');
      screen.type('Name', 'Other');
      await screen.press('Save');
    },
    'Rename: Mine',
  ],
  ['Remove', (screen) => screen.press('Remove: Mine'), 'Remove: Mine'],
  [
    'Restore of a version',
    async (screen) => {
      await screen.press('Versions: Mine');
      await screen.press('Restore this version');
    },
    'Versions: Mine',
  ],
];

const faults: [string, string][] = [
  ['QUOTA_BYTES quota exceeded', 'The browser has no room left to store this. Nothing is lost.'],
  ['IO error: 000003.log: No space left on device', 'The browser has no room left to store this. Nothing is lost.'],
  ['An unexpected error occurred', 'The browser refuses to store this. Nothing is lost.'],
];

it.each(
  changes.flatMap(([name, change, button]) => faults.map(([fault, words]) => ({ name, change, button, fault, words }))),
)(
  '$name, refused with "$fault", says so in its own words, once, and loses nothing',
  async ({ change, button, fault, words }) => {
    const { screen, stored, local } = await withSource();
    const before = structuredClone([...stored]);
    vi.spyOn(local, 'set').mockRejectedValue(new Error(fault));
    await change(screen);
    await screen.see(words);
    expect(screen.text()).not.toContain(fault);
    expect(screen.app.querySelectorAll('.banner[data-tone=danger]')).toHaveLength(1);
    expect([...stored]).toEqual(before);
    expect(screen.button(button)?.getAttribute('aria-disabled')).toBeNull();
  },
);

it('Versions of a source that cannot be read says so', async () => {
  const { screen, local } = await withSource();
  vi.spyOn(local, 'get').mockRejectedValue(new Error('Corruption'));
  await screen.press('Versions: Mine');
  await screen.see('The browser does not let Rolecall read its stored data.');
  expect(screen.text()).not.toContain('Corruption');
});
