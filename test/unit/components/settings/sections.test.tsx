import { describe, expect, it } from 'vitest';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import { fakeServices } from './fake-services.ts';
import { openSettings } from './settings-screen.tsx';

const role = (name: string) => `[profile ${name}]\nrole_arn = arn:aws:iam::111122223333:role/${name}\n`;

async function withSources() {
  const made = fakeServices();
  await made.services.library.import({ text: role('one'), name: 'Mine', origin: 'pasted' });
  await made.services.library.import({ text: role('two'), name: 'Acme', origin: 'file' });
  return { ...made, screen: await openSettings(made.services) };
}

describe('sources', () => {
  it('come first once something is imported', async () => {
    const { screen } = await withSources();
    expect(screen.app.querySelector('[aria-current=page]')?.textContent).toBe('Sources');
    await expect.poll(() => document.title).toContain('Sources');
  });

  it('are removed without a question, and come back with Undo', async () => {
    const { screen, services } = await withSources();
    await screen.press('Remove: Mine');
    await screen.see('Removed');
    expect((await services.library.list()).map(({ name }) => name)).toEqual(['Acme']);
    await screen.press('Undo');
    await screen.see('Undone');
    expect((await services.library.list()).map(({ name }) => name)).toEqual(['Mine', 'Acme']);
  });

  it('keep the place of one that was removed, from where it is restored', async () => {
    const { screen, services } = await withSources();
    const rows = () => [...screen.app.querySelectorAll('tbody th')].map(({ textContent }) => textContent);
    await screen.press('Remove: Mine');
    await screen.see('Removed “');
    expect(rows()).toEqual(['Mine RemovedRestore', 'Acme'].map((row) => expect.stringContaining(row.slice(0, 4))));
    expect(screen.button('Move up: Acme')).toBeUndefined();
    await screen.press('Remove: Acme');
    await expect.poll(rows).toHaveLength(2);
    await expect.poll(async () => (await services.library.list()).length).toBe(0);
    await screen.press('Restore: Mine');
    await screen.see('Restored “');
    expect((await services.library.list()).map(({ name }) => name)).toEqual(['Mine']);
    expect(rows()).toHaveLength(2);
  });

  it('that were removed before are restored from their list, or deleted for good after a question', async () => {
    const { services } = await withSources();
    for (const { id } of await services.library.list()) await services.library.remove(id);
    const screen = await openSettings(services, '#sources');
    await screen.see('Removed sources');
    await screen.press('Delete for good: Mine');
    await screen.see('There is no other copy');
    await screen.press('Keep');
    await screen.press('Delete for good: Mine');
    await screen.press('Delete for good');
    await screen.see('Deleted for good: “');
    expect(screen.button('Restore: Mine')).toBeUndefined();
    await screen.press('Restore: Acme');
    await screen.see('Restored “');
    expect((await services.library.list()).map(({ name }) => name)).toEqual(['Acme']);
    expect(await services.library.removed()).toEqual([]);
  });

  it('are renamed in place, but not to the name of another', async () => {
    const { screen, services } = await withSources();
    await screen.press('Rename: Mine');
    await screen.see('Save');
    screen.type('Name', 'Acme');
    await screen.see('Another source has this name');
    screen.type('Name', 'Work');
    await screen.press('Save');
    await screen.see('Renamed to');
    expect((await services.library.list()).map(({ name }) => name)).toEqual(['Work', 'Acme']);
  });

  it('are edited in the import box, and replaced by what comes of it', async () => {
    const { screen, services } = await withSources();
    await screen.press('Edit: Mine');
    await screen.see('This is the text of');
    await screen.paste(role('one') + role('three'));
    await screen.press('Review');
    await screen.press('Import');
    await screen.see('Imported');
    expect(await services.library.list()).toHaveLength(2);
    expect((await services.library.list())[0]).toMatchObject({ name: 'Mine', roles: 2 });
  });

  it.each([
    ['AWS config', 'rolecall-2026-11-24.txt', '[profile two]'],
    ['CSV of roles', 'rolecall-2026-11-24.csv', 'two,,aws,111122223333'],
    ['Policies to assume the roles', 'rolecall-2026-11-24.policies.md', '"Action": "sts:AssumeRole"'],
    ['Bookmarks file', 'rolecall-2026-11-24.html', 'NETSCAPE-Bookmark-file-1'],
    ['Complete backup', 'rolecall-2026-11-24.backup.json', '"rolecall": 1'],
  ])('are exported (%s)', async (button, file, text) => {
    const { screen, services } = await withSources();
    await screen.press(button);
    await expect.poll(() => services.download.mock.lastCall?.[2]).toContain(text);
    expect(services.download.mock.lastCall?.[0]).toBe(file);
  });

  it('change places, so that another one counts first', async () => {
    const { screen, services } = await withSources();
    expect(screen.button('Move up: Mine')).toBeUndefined();
    expect(screen.button('Move down: Acme')).toBeUndefined();
    await screen.press('Move up: Acme');
    await screen.see('Moved');
    expect((await services.library.list()).map(({ name }) => name)).toEqual(['Acme', 'Mine']);
  });

  it('keep the focus at the buttons that move them, also at the ends', async () => {
    const { services } = await withSources();
    await services.library.import({ text: role('three'), name: 'Last', origin: 'file' });
    const screen = await openSettings(services);
    const focused = () => document.activeElement?.getAttribute('aria-label');
    const names = (app: Element) => [...app.querySelectorAll('tbody th > bdi')].map(({ textContent }) => textContent);
    let place = 2;
    for (const [button, then] of [
      ['Move up: Last', 'Move up: Last'],
      ['Move up: Last', 'Move down: Last'],
      ['Move down: Last', 'Move down: Last'],
      ['Move down: Last', 'Move up: Last'],
    ] as const) {
      screen.button(button)?.focus();
      await screen.press(button);
      place += button.startsWith('Move up') ? -1 : 1;
      await expect.poll(() => names(screen.app)[place]).toBe('Last');
      await expect.poll(focused).toBe(then);
    }
  });

  it('say which roles are listed from a source before', async () => {
    const { services } = await withSources();
    await services.library.import({ text: role('one'), name: 'Copy', origin: 'pasted' });
    const screen = await openSettings(services);
    await screen.see('1 role also in “\u2068Mine\u2069”, which comes first');
  });

  it('say how much storage is used', async () => {
    expect((await withSources()).screen.text()).toContain('Rolecall uses 2.5 MB');
  });

  it('offer to undo the last change after a reload', async () => {
    const { services } = await withSources();
    const again = await openSettings(services);
    await again.see('“\u2068Acme\u2069” was imported');
    await again.press('Undo');
    await again.see('Undone');
    expect((await services.library.list()).map(({ name }) => name)).toEqual(['Mine']);
    expect(again.button('Undo')).toBeUndefined();
  });

  it('offer that even when the last source is gone', async () => {
    const { services } = await withSources();
    for (const { id } of await services.library.list()) await services.library.remove(id);
    const again = await openSettings(services, '#sources');
    await again.press('Undo');
    await again.see('Undone');
    expect((await services.library.list()).map(({ name }) => name)).toEqual(['Acme']);
  });
});

describe('versions', () => {
  async function withVersions() {
    const made = await withSources();
    const [{ id } = { id: '' }] = await made.services.library.list();
    await made.services.library.import({ text: role('three'), name: 'Mine', origin: 'pasted', replaces: id });
    const screen = await openSettings(made.services);
    await screen.press('Versions: Mine');
    return { ...made, id, screen };
  }
  const until = (app: Element) => app.querySelector('.versions-panel time')?.textContent ?? '';

  it('are listed with what came next, and viewed', async () => {
    const { screen } = await withVersions();
    await screen.see('1 new, 1 removed');
    await screen.press(`View: ${until(screen.app)}`);
    await screen.see('[profile one]');
  });

  it('are shown line by line, hidden characters made visible, long ones in steps and long lines cut', async () => {
    const { services, screen: _ } = await withSources();
    const [{ id } = { id: '' }] = await services.library.list();
    const lines = ['[profile a\u202eb]', '', 'x'.repeat(5000), ...Array.from({ length: 600 }, (_, n) => `# line ${n}`)];
    await services.library.import({ text: lines.join('\n'), name: 'Mine', origin: 'pasted', replaces: id });
    await services.library.import({ text: role('three'), name: 'Mine', origin: 'pasted', replaces: id });
    const screen = await openSettings(services);
    await screen.press('Versions: Mine');
    await screen.see('Replaced');
    await screen.press(`View: ${until(screen.app)}`);
    await screen.see('⟨U+202E⟩');
    const shown = () =>
      [...screen.app.querySelectorAll('.version-text-lines li')].map(({ textContent }) => textContent);
    expect(shown()).toHaveLength(500);
    expect(shown()[1]).toBe('');
    expect(shown()[2]).toBe(`${'x'.repeat(2000)}…`);
    await screen.press('Show all 603');
    expect(shown().at(-1)).toBe('# line 599');
  });

  it('are compared as a backup is, and restored', async () => {
    const { screen, services, id } = await withVersions();
    await screen.see('Replaced');
    await screen.press(`Compare: ${until(screen.app)}`);
    await screen.see('Nothing is restored yet');
    await screen.press('Restore: 1 removed');
    await screen.see('Restored a version');
    expect(await services.library.text(id)).toBe(role('one'));
    await screen.press('Undo');
    await screen.see('Undone');
    expect(await services.library.text(id)).toBe(role('three'));
    expect(await services.library.versions(id)).toHaveLength(1);
  });

  it('say that there are none', async () => {
    const { screen } = await withSources();
    await screen.press('Versions: Acme');
    await screen.see('No earlier versions yet');
    await screen.press('Close versions');
    await expect.poll(() => screen.text()).not.toContain('No earlier versions');
  });
});

describe('history', () => {
  const record = (
    profile: string,
    organization: string,
    at: number,
    more: Partial<SwitchRecord> = {},
  ): SwitchRecord => ({
    ...{ at, kind: 'iam', partition: 'aws', account: '111122223333', roleName: 'Admin' },
    ...{ profile, organization, rung: 'native', outcome: 'done', ...more },
  });

  async function withHistory() {
    const made = fakeServices();
    await made.services.history.add(record('shop-dev', 'Shop', 1_000));
    await made.services.history.add(record('bank-prod', 'Bank', 2_000, { outcome: 'refused' }));
    return { ...made, screen: await openSettings(made.services, '#history') };
  }
  const rows = (app: Element) => [...app.querySelectorAll('tbody th > bdi')].map(({ textContent }) => textContent);

  it('is listed newest first, with outcome and way in words', async () => {
    const { screen } = await withHistory();
    expect(rows(screen.app)).toEqual(['bank-prod', 'shop-dev']);
    expect(screen.text()).toContain('Refused by AWS in the console');
  });

  it('is searched, and says when nothing matches', async () => {
    const { screen } = await withHistory();
    screen.type('Search history', 'shop adm');
    await expect.poll(() => rows(screen.app)).toEqual(['shop-dev']);
    screen.type('Search history', 'zzz');
    await screen.see('Nothing in the history matches');
  });

  it('gives a removed switch its old place back', async () => {
    const { screen, services } = await withHistory();
    await screen.press('Remove: shop-dev');
    await screen.see('from the history');
    expect(await services.history.list()).toHaveLength(1);
    await screen.press('Undo');
    await screen.see('Undone');
    expect(rows(screen.app)).toEqual(['bank-prod', 'shop-dev']);
  });

  it('keeps the rows of removed switches in their places, and gives all of them back at once', async () => {
    const { screen, services } = await withHistory();
    await screen.press('Remove: bank-prod');
    await screen.see('from the history');
    await screen.press('Remove: shop-dev');
    await screen.see('Removed 2 switches from the history');
    expect(screen.app.querySelectorAll('tbody tr')).toHaveLength(2);
    expect(await services.history.list()).toEqual([]);
    await screen.press('Undo');
    await screen.see('Undone');
    expect(rows(screen.app)).toEqual(['bank-prod', 'shop-dev']);
    await screen.press('Remove: bank-prod');
    await screen.press('Restore: bank-prod');
    await expect
      .poll(async () => (await services.history.list()).map(({ profile }) => profile))
      .toEqual(['bank-prod', 'shop-dev']);
  });

  it('is cleared without a question, and comes back with Undo', async () => {
    const { screen } = await withHistory();
    await screen.press('Clear');
    await screen.see('No switches yet');
    await screen.press('Undo');
    await expect.poll(() => rows(screen.app)).toEqual(['bank-prod', 'shop-dev']);
  });

  it('says why a switch could not be repeated', async () => {
    const { screen, services } = await withHistory();
    services.repeat.mockResolvedValue({ state: 'failed', rung: 'native', outcome: 'silent', next: 'link' });
    await screen.press('Switch again: shop-dev');
    await screen.see('No answer.');
    expect(services.repeat.mock.lastCall?.[0]).toMatchObject({ profile: 'shop-dev' });
  });

  it('is exported with a mark that tells Excel the encoding', async () => {
    const { screen, services } = await withHistory();
    await screen.press('Export CSV');
    expect(services.download.mock.lastCall?.[2]).toMatch(/^\ufefftime,/);
  });
});

describe('preferences', () => {
  it('store a choice, and nothing for the default', async () => {
    const { services } = fakeServices();
    const screen = await openSettings(services, '#preferences');
    screen.field('Recent roles on top').click();
    await expect.poll(() => services.library.preferences()).toEqual({ recents: false });
    await expect.poll(() => (screen.field('Recent roles on top') as HTMLInputElement).checked).toBe(false);
    screen.field('Recent roles on top').click();
    await expect.poll(async () => (await services.library.preferences()).recents).toBeUndefined();
  });
});

describe('an error', () => {
  it('is told, and nothing is lost', async () => {
    const { screen, services } = await withSources();
    services.library.remove = async () => Promise.reject(new Error('quota'));
    await screen.press('Remove: Mine');
    await screen.see('That did not work, and');
    expect(await services.library.list()).toHaveLength(2);
  });
});
