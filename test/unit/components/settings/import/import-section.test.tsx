import { describe, expect, it } from 'vitest';
import type { SettingsServices } from '@/components/settings/services.ts';
import { fakeServices } from '../fake-services.ts';
import { openSettings } from '../settings-screen.tsx';

const config = (region = 'eu-central-1') => `[profile shop-prod]
role_arn = arn:aws:iam::111122223333:role/Admin
source_profile = hub
region = ${region}

[profile shop-dev]
role_arn = arn:aws:iam::444455556666:role/Admin
source_profile = hub
`;

async function imported(text = config()) {
  const made = fakeServices();
  const screen = await openSettings(made.services, '#import');
  await screen.paste(text);
  await screen.press('Review');
  await screen.press('Import');
  await screen.see('Imported');
  return { ...made, screen };
}

describe('importing', () => {
  it('stores nothing before Import is pressed', async () => {
    const { services, stored } = fakeServices();
    const screen = await openSettings(services);
    await screen.paste(config());
    await screen.press('Review');
    await screen.see('Review, New 2');
    expect(stored.size).toBe(0);
  });

  it('empties the box, says what was imported, and can be undone', async () => {
    const { screen, services } = await imported();
    expect(screen.status()).toContain('2 new');
    expect((await screen.editor()).text()).toBe('');
    expect(await services.library.list()).toMatchObject([{ name: 'My AWS config', origin: 'pasted', roles: 2 }]);
    await screen.press('Undo');
    await screen.see('Undone');
    expect(await services.library.list()).toEqual([]);
  });

  it('is not undone in the place of what was imported elsewhere since', async () => {
    const { screen, services } = await imported();
    const { library } = services;
    const text = '[profile theirs]\nrole_arn = arn:aws:iam::777788889999:role/Admin\n';
    const theirs = await library.import({ text, name: 'Theirs', origin: 'file' });
    await screen.press('Undo');
    await screen.see('This can no longer be undone');
    expect(await library.list()).toHaveLength(2);
    expect(await library.undo(theirs.changedAt)).toBe('undone');
  });

  it('takes its notice away when the next review begins', async () => {
    const { screen } = await imported();
    await screen.paste(config());
    await screen.press('Review');
    await screen.see('Nothing changed');
    expect(screen.app.querySelector('.notice-bar')?.textContent).toBe('');
  });

  it('says that nothing changed when the same is pasted again', async () => {
    const { screen } = await imported();
    await screen.paste(config());
    await screen.press('Review');
    await screen.see('Nothing changed');
  });

  it('finds the source that the text is a newer version of, and shows what changed field by field', async () => {
    const { screen, services } = await imported();
    await screen.paste(config('us-east-1'));
    await screen.press('Review');
    await screen.see('Chosen because');
    expect(screen.app.querySelector('del')?.textContent?.trim()).toBe('eu-central-1');
    expect(screen.app.querySelector('ins')?.textContent?.trim()).toBe('us-east-1');
    await screen.press('Import');
    await screen.see('1 changed');
    expect(await services.library.list()).toHaveLength(1);
  });

  it('asks for another review after the text was edited', async () => {
    const screen = await openSettings(fakeServices().services, '#import');
    await screen.paste(config());
    await screen.press('Review');
    await screen.see('New');
    await screen.paste(config('us-east-1'));
    await screen.see('The text has changed since this review');
    expect(screen.button('Import')).toBeUndefined();
  });

  it('explains why there is nothing to import', async () => {
    const screen = await openSettings(fakeServices().services, '#import');
    await screen.paste('[default]\nregion = eu-west-1\n');
    await screen.press('Review');
    await screen.see('There is no role in this text');
    expect(screen.button('Import')).toBeUndefined();
  });
});

describe('secrets', () => {
  // AESR kept them in the extension's storage when a whole credentials file was pasted.
  const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
  const text = `[hub]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = ${secret}\n\n${config()}`;

  it('are named by line and never shown outside the box', async () => {
    const screen = await openSettings(fakeServices().services, '#import');
    await screen.paste(text);
    await screen.press('Review');
    await screen.see('Secrets on 2 lines are left out');
    expect(screen.button('Go to line 3')).toBeDefined();
    expect(screen.app.querySelector('.review-panel')?.textContent).not.toContain(secret);
  });

  it('are not stored', async () => {
    const { stored } = await imported(text);
    expect(JSON.stringify([...stored])).not.toContain(secret);
  });
});

describe('a review', () => {
  it('is read aloud by a region that was there before', async () => {
    const screen = await openSettings(fakeServices().services, '#import');
    const region = screen.app.querySelector('.import-form > [aria-live=polite]');
    expect(region?.textContent).toBe('');
    await screen.paste(config());
    await screen.press('Review');
    await expect.poll(() => region?.textContent).toBe('Review, New 2, Warnings 1');
  });
});

describe('a line number', () => {
  it('selects its line in the box', async () => {
    const screen = await openSettings(fakeServices().services, '#import');
    await screen.paste(config());
    await screen.press('Review');
    await screen.press('Go to line 6');
    expect((await screen.editor()).selected()).toBe('[profile shop-dev]');
  });
});

describe('an import from a page', () => {
  it('is reviewed at once and stored only when wanted', async () => {
    const { services, stored } = fakeServices();
    const screen = await openSettings(services, '', { text: config(), origin: 'page', name: 'Team wiki' });
    await screen.see('Found on the page you came from');
    await screen.see('Review, New 2');
    expect(screen.field('Name').value).toBe('Team wiki');
    expect(stored.size).toBe(0);
  });
});

describe('a part of the changes', () => {
  const box = (app: Element, label: string) => app.querySelector<HTMLInputElement>(`[aria-label="${label}"]`);

  it('is imported without the others, as one change that can be undone', async () => {
    const { screen, services } = await imported();
    const extra = '[profile extra]\nrole_arn = arn:aws:iam::777788889999:role/Admin\n';
    await screen.paste(config('us-east-1') + extra);
    await screen.press('Review');
    await screen.see('Chosen because');
    box(screen.app, 'Accept \u2068extra\u2069')?.click();
    await screen.see('1 change is left out');
    await screen.press('Import: 1 changed');
    await screen.see('1 changed');
    const [source] = await services.library.list();
    expect(await services.library.text(source?.id ?? '')).toBe(config('us-east-1'));
    await screen.press('Undo');
    await screen.see('Undone');
    expect(await services.library.text(source?.id ?? '')).toBe(config());
  });

  it('is none where nothing is accepted', async () => {
    const screen = await openSettings(fakeServices().services, '#import');
    await screen.paste(config());
    await screen.press('Review');
    await screen.see('Accept all');
    const all = screen.app.querySelector<HTMLInputElement>('.pick-box-all input');
    all?.click();
    await screen.see('No change is accepted');
    expect(screen.button('Import')).toBeUndefined();
    expect(all?.checked).toBe(false);
    box(screen.app, 'Accept \u2068shop-dev\u2069')?.click();
    await screen.see('1 of 2 accepted');
    expect(all?.indeterminate).toBe(true);
  });
});

describe('a review of 300 roles', () => {
  it('renders a few rows, and more on request', async () => {
    const role = (_: unknown, index: number) =>
      `[profile r${index}]\nrole_arn = arn:aws:iam::${100_000_000_000 + index}:role/Admin\n`;
    const screen = await openSettings(fakeServices().services, '#import');
    await screen.paste(Array.from({ length: 300 }, role).join(''));
    await screen.press('Review');
    await screen.see('20 of 300 shown');
    await screen.press('Show 200 more');
    await screen.see('220 of 300 shown');
    expect(screen.app.querySelectorAll('.role-table tbody tr')).toHaveLength(220);
  });
});

describe('an import whose source was changed meanwhile', () => {
  it('is not done, is told, and is reviewed anew', async () => {
    const { screen, services } = await imported();
    const [source] = await services.library.list();
    const role = (name: string) => `[profile ${name}]\nrole_arn = arn:aws:iam::777788889999:role/${name}\n`;
    await screen.paste(role('mine'));
    await screen.press('Review');
    await screen.see('Import: 1 new');
    const theirs = config() + role('theirs');
    await services.library.import({ text: theirs, name: 'My AWS config', origin: 'pasted', replaces: source?.id });
    await screen.press('Import');
    await screen.see('was changed elsewhere since this review');
    expect(await services.library.text(source?.id ?? '')).toBe(theirs);
    await screen.press('Import');
    await screen.see('1 new.');
    expect(await services.library.text(source?.id ?? '')).toBe(`${theirs}\n${role('mine')}`);
  });
});

describe('a review whose source is removed elsewhere', () => {
  const mine = '[profile mine]\nrole_arn = arn:aws:iam::777788889999:role/Mine\n';

  /** Reviewed as an addition to the only source, which is removed then; `tell` is how the page hears of it. */
  async function removed() {
    const services: SettingsServices = fakeServices().services;
    const { library } = services;
    let tell = () => {};
    services.watch = (changed) => {
      tell = changed;
      return () => {};
    };
    const { id } = await library.import({ text: config(), name: 'Shop', origin: 'pasted' });
    const screen = await openSettings(services, '#import');
    await screen.paste(mine);
    await screen.press('Review');
    await screen.see('Add to');
    await screen.see('Import: 1 new');
    await library.remove(id);
    return { screen, library, tell };
  }

  it('is told as soon as that is known, and asks what is to become of the text', async () => {
    const { screen, tell } = await removed();
    tell();
    await screen.see('was removed elsewhere');
    expect(screen.app.querySelector('[role=alert]')?.textContent).toContain('was removed elsewhere');
    expect(screen.button('Import')).toBeUndefined();
  });

  it('imports nothing, not even where that was not known yet', async () => {
    const { screen, library } = await removed();
    await screen.press('Import');
    await screen.see('was removed elsewhere');
    expect(screen.button('Import')).toBeUndefined();
    expect(await library.list()).toEqual([]);
  });

  it('is made one of a new source by the user alone', async () => {
    const { screen, library, tell } = await removed();
    tell();
    await screen.press('Add as a new source');
    await screen.press('Import');
    await screen.see('Imported');
    expect(await library.list()).toMatchObject([{ name: 'My AWS config', roles: 1 }]);
  });

  it('is discarded by the user, and can be had back', async () => {
    const { screen, library, tell } = await removed();
    tell();
    await screen.press('Discard this text');
    await screen.see('The text was discarded');
    expect((await screen.editor()).text()).toBe('');
    await screen.press('Undo');
    await screen.see('was removed elsewhere');
    expect((await screen.editor()).text()).toBe(mine);
    expect(await library.list()).toEqual([]);
  });

  it('is told also where the source was gone before the review', async () => {
    const { services } = fakeServices();
    const { id } = await services.library.import({ text: config(), name: 'Shop', origin: 'pasted' });
    const screen = await openSettings(services, '#sources');
    await screen.press('Edit');
    await screen.see('This is the text of');
    await services.library.remove(id);
    await screen.press('Review');
    await screen.see('was removed elsewhere');
    expect(screen.button('Import')).toBeUndefined();
  });

  it('goes on where the removal is undone', async () => {
    const { screen, library, tell } = await removed();
    tell();
    await screen.see('was removed elsewhere');
    await library.undo();
    tell();
    await screen.press('Import: 1 new');
    await screen.see('Imported');
    expect(await library.list()).toMatchObject([{ name: 'Shop', roles: 3 }]);
  });
});

describe('an edit of a source', () => {
  const role = (name: string) => `[profile ${name}]\nrole_arn = arn:aws:iam::777788889999:role/${name}\n`;

  async function editing() {
    const { services } = fakeServices();
    const { id } = await services.library.import({ text: config(), name: 'Shop', origin: 'pasted' });
    const screen = await openSettings(services, '#sources');
    await screen.press('Edit');
    await screen.see('This is the text of');
    return { services, screen, id };
  }

  it('tells of a change elsewhere since it was opened, and keeps what that brought', async () => {
    const { services, screen, id } = await editing();
    const theirs = `${config()}\n${role('fresh')}`;
    await services.library.import({ text: theirs, name: 'Shop', origin: 'pasted', replaces: id });
    await screen.paste(`${config()}\n${role('mine')}`);
    await screen.press('Review');
    await screen.see('was changed elsewhere since you opened it');
    await screen.press('Import: 1 new');
    await screen.see('1 new.');
    expect(await services.library.text(id)).toContain('[profile fresh]');
    expect(await services.library.text(id)).toContain('[profile mine]');
  });

  it('that another text was pasted over removes nothing by itself', async () => {
    const { services, screen, id } = await editing();
    await screen.paste(role('other'));
    await screen.press('Review');
    await screen.see('2 roles are not in this text');
    await screen.press('Import: 1 new');
    await screen.see('1 new.');
    expect(await services.library.list()).toMatchObject([{ id, roles: 3 }]);
  });
});

describe('a source whose text cannot be read', () => {
  const raw = { version: 99, data: { packed: 'by a newer version' } };
  const mine = '[profile mine]\nrole_arn = arn:aws:iam::777788889999:role/Mine\n';

  async function withUnread() {
    const made = fakeServices();
    const { id } = await made.services.library.import({ text: config(), name: 'Shop', origin: 'pasted' });
    made.stored.set(`text:${id}`, raw);
    return { ...made, id };
  }

  it('takes no import, is told, and what is stored of it stays', async () => {
    const { services, stored } = await withUnread();
    const screen = await openSettings(services, '#import');
    await screen.paste(mine);
    await screen.press('Review');
    await screen.see('cannot be read, so nothing can be added');
    expect(screen.app.querySelector('.import-confirm a[href="#preferences"]')).not.toBeNull();
    expect(screen.text()).not.toMatch(/Add to|Update “/);
    await screen.press('Import');
    await screen.see('1 new.');
    expect(await services.library.list()).toMatchObject([{ name: 'Shop' }, { roles: 1 }]);
    expect([...stored.values()]).toContainEqual(raw);
  });

  it('is refused where its text was lost after the review', async () => {
    const { services, stored, id } = await withUnread();
    stored.set(`text:${id}`, { version: 1, data: config() });
    const screen = await openSettings(services, '#import');
    await screen.paste(mine);
    await screen.press('Review');
    await screen.see('Import: 1 new');
    stored.set(`text:${id}`, raw);
    await screen.press('Import');
    await screen.see('cannot be read, so nothing can be added');
    expect(screen.status()).not.toContain('Imported');
    expect([...stored.values()]).toContainEqual(raw);
  });

  it('is not opened for editing as if it were empty', async () => {
    const screen = await openSettings((await withUnread()).services, '#sources');
    await screen.press('Edit');
    await screen.see('cannot be read, so nothing can be added');
    expect(screen.app.querySelector('.import-form')).toBeNull();
  });

  it('has its listed roles after a change of it was undone, and what is stored of it stays', async () => {
    const { services, stored, id } = await withUnread();
    await services.library.rename(id, 'Shop 2');
    await services.library.undo();
    expect(await services.library.review(mine, { mode: 'add', id })).toMatchObject({
      into: { id, name: 'Shop', roles: 2 },
      unread: [],
    });
    expect(JSON.stringify([...stored.values()])).toContain(raw.data.packed);
  });
});

describe('an import that the storage refuses', () => {
  it('is told, keeps the text, and can be tried again', async () => {
    const { services } = fakeServices();
    const { importReviewed } = services.library;
    let failures = 1;
    services.library.importReviewed = (request) =>
      failures-- > 0 ? Promise.reject(new Error('QUOTA_BYTES')) : importReviewed(request);
    const screen = await openSettings(services, '#import');
    await screen.paste(config());
    await screen.press('Review');
    await screen.press('Import');
    await screen.see('That did not work, and');
    expect((await screen.editor()).text()).toBe(config());
    await screen.press('Import');
    await screen.see('Imported');
  });
});
