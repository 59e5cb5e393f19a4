import { describe, expect, it, vi } from 'vitest';
import type { SettingsServices } from '@/components/settings/services.ts';
import { bundleLink } from '@/core/share/bundle-link.ts';
import { makeBackup } from '@/core/store/backup/make-backup.ts';
import { readState } from '@/platform/store/backups.ts';
import { untilThere } from '../../../../until.ts';
import { fakeServices } from '../../fake-services.ts';
import { openSettings } from '../../settings-screen.tsx';

const config = '[profile shop]\nrole_arn = arn:aws:iam::111122223333:role/Admin\n';
const link = 'https://signin.aws.amazon.com/switchrole?account=111122223333&roleName=Ops&displayName=ops';
const shared =
  bundleLink(
    Array.from({ length: 12 }, (_, n) => ({
      ...{ kind: 'iam' as const, partition: 'aws' as const, organization: 'Acme', roleName: 'Ops', line: 1 },
      ...{ profile: `team-${n * 7919}`, account: String(111122223333 + n * 2_654_435_761) },
    })),
  ).link ?? '';
const accounts = JSON.stringify({
  Accounts: [
    { Id: '111122223333', Name: 'shop', Status: 'ACTIVE' },
    { Id: '444455556666', Name: 'bank', Status: 'SUSPENDED' },
  ],
});

async function reviewing(text: string) {
  const made = fakeServices();
  const screen = await openSettings(made.services, '#import');
  await screen.paste(text);
  await screen.press('Review');
  return { ...made, screen };
}

describe('what is pasted', () => {
  it.each([
    ['a config', config, 'AWS config'],
    ['links', `See ${link} please`, 'switch-role links for 1 role'],
    ['a table', 'account,role\n111122223333,Ops\n', 'a table with 1 role'],
    ['the role history', '{"rl":[{"a":"111122223333","r":"Ops","d":"ops","c":"F2B0A9"}]}', 'role history with 1 role'],
    [
      'bookmarks',
      `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n<DT><A HREF="${link.replaceAll('&', '&amp;')}">ops</A>\n</DL><p>\n`,
      'browser bookmarks with 1 role',
    ],
  ])('(%s) is told to be what it is, and can be imported', async (_, text, words) => {
    const { screen, services } = await reviewing(text);
    await screen.see(words);
    await screen.press('Import');
    await screen.see('Imported');
    expect(await services.library.list()).toMatchObject([{ roles: 1 }]);
  });

  it('(a link of several roles) becomes a source of its own, and says what is wrong with it', async () => {
    const { screen, services } = await reviewing(shared.slice(0, -40));
    await screen.see('switch-role links for');
    await screen.see('This link was cut off: ');
    await screen.press('Import');
    await screen.see('Imported');
    expect(await services.library.list()).toMatchObject([{ origin: 'pasted' }]);
  });

  it('(a link of several roles that cannot be read) says why', async () => {
    const { screen } = await reviewing('https://signin.aws.amazon.com/switchrole#rolecall=2.abc');
    await screen.see('made by a newer version of Rolecall');
  });

  it('may be imported with what it lacks, once that is answered', async () => {
    const { screen, services } = await reviewing(
      `${config}\n| Name | Account ID |\n|--|--|\n| bank | 444455556666 |\n`,
    );
    await screen.see('No role is named in this text for 1 account');
    screen.type('Role in each account', 'Audit');
    await screen.press('Add these to the import');
    await screen.see('2 new');
    expect(screen.button('Add these to the import')).toBeUndefined();
    await screen.press('Import');
    await screen.see('Imported');
    expect(await services.library.list()).toMatchObject([{ roles: 2 }]);
  });

  it('may be imported without what it lacks', async () => {
    const { screen, services } = await reviewing(
      `${config}\n| Name | Account ID |\n|--|--|\n| bank | 444455556666 |\n`,
    );
    await screen.see('Without an answer');
    await screen.press('Import');
    await screen.see('Imported');
    expect(await services.library.list()).toMatchObject([{ roles: 1 }]);
  });

  it('(a table with two columns of accounts) says which one counts', async () => {
    const { screen } = await reviewing('Source account,Target account,Role\n999988887777,111122223333,Ops\n');
    await screen.see('was not used');
  });

  it('(roles beside a sentence about another partition) says which one they were put in', async () => {
    const { screen } = await reviewing('We also work in cn-north-1.\n\nAccount ID,Role\n111122223333,Ops\n');
    await screen.see('AWS China');
  });

  it('is config text in the box from the review on', async () => {
    const { screen } = await reviewing(link);
    await screen.see('switch-role links');
    expect((await screen.editor()).text()).toContain('role_arn = arn:aws:iam::111122223333:role/Ops');
  });

  it.each([
    ['links', `See ${link} please`],
    ['a table', 'account,role\n111122223333,Ops\n'],
    ['links in a config', `${config}\n${link}`],
  ])('(%s) can be had back in its own words, and changed into config text again', async (_, text) => {
    const { screen, services } = await reviewing(text);
    const { text: shown } = await screen.editor();
    await screen.press('Restore the original text');
    await screen.see('you entered first');
    expect(shown()).toBe(text);
    expect(screen.button('Import')).toBeUndefined();
    await screen.press('Back to the config text');
    expect(screen.button('Restore the original text')).toBeDefined();
    expect(shown()).toContain('role/Ops');
    await screen.press('Restore the original text');
    await screen.press('Review');
    await screen.press('Import');
    await screen.see('Imported');
    expect(await services.library.list()).toHaveLength(1);
    expect(screen.button('Restore the original text')).toBeUndefined();
  });

  it.each([
    ['a config', config],
    ['a config without its secrets', `${config}aws_secret_access_key = abc/123\n`],
    ['a table with secrets', 'account,role,password\n111122223333,Ops,aws_secret_access_key=abc/123\n'],
  ])('(%s) is not offered again where it is the same, or held secrets', async (_, text) => {
    const { screen } = await reviewing(text);
    await screen.see('Import');
    await untilThere(() => screen.button('Import'));
    expect(screen.button('Restore the original text')).toBeUndefined();
  });

  it('says in which encoding it read a file that does not name its own', async () => {
    const screen = await openSettings(fakeServices().services, '#import');
    const input = screen.app.querySelector<HTMLInputElement>('input[type=file]')!;
    const table = new File(['Name,Account ID,Role\nPr', new Uint8Array([0xfc]), 'fung,111122223333,Ops\n'], 'a.csv');
    Object.defineProperty(input, 'files', { value: [table], configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await screen.see('read it as windows-1252');
    expect((await screen.editor()).text()).toContain('Prüfung');
  });

  it('says by line what is left out, and why', async () => {
    const { screen } = await reviewing(`${link}\nhttps://signin.aws.amazon.com/switchrole?account=1&roleName=\n`);
    await screen.see('Left out');
    expect(screen.app.querySelector('.recognition-panel .line-number')?.textContent).toBe('2');
  });

  it.each([
    ['PK\u0003\u0004rest', 'zip archive'],
    ['<!doctype html><title>x</title><p>hello</p>', 'web page'],
    ['hello', 'No roles were found here'],
    ['{"rolecall": 99, "exportedAt": ""}', 'newer version'],
    ['{"rolecall": 1, "sources": 5}', 'damaged'],
  ])('(%j) is refused with a remedy, and stays in the box', async (text, words) => {
    const { screen, stored } = await reviewing(text);
    await screen.see(words);
    expect(screen.app.querySelector('.recognition-panel [role=alert]')).not.toBeNull();
    expect(screen.button('Import')).toBeUndefined();
    expect(stored.size).toBe(0);
  });
});

describe('a list of accounts', () => {
  it('asks for the role, and says what is wrong with it', async () => {
    const { screen, services } = await reviewing(accounts);
    await screen.see('a list of 1 account');
    screen.type('Role in each account', 'no spaces allowed');
    await screen.see('IAM does not allow this role name');
    screen.type('Role in each account', 'team/Audit');
    await screen.press('Review these roles');
    await screen.press('Restore the original text');
    expect((await screen.editor()).text()).toBe(accounts);
    await screen.press('Back to the config text');
    await screen.press('Import');
    await screen.see('Imported');
    const [source] = await services.library.list();
    expect(await services.library.text(source?.id ?? '')).toContain('role/team/Audit');
  });
});

describe('a reload', () => {
  const isAskedAbout = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

  it('is asked about while a text is in the box, and not before it or once it is imported', async () => {
    const screen = await openSettings(fakeServices().services, '#import');
    expect(isAskedAbout()).toBe(false);
    await screen.paste(config);
    await untilThere(isAskedAbout);
    await screen.press('Review');
    await screen.press('Import');
    await screen.see('Imported');
    await untilThere(() => !isAskedAbout());
  });
});

describe('the question about a list of accounts', () => {
  const label = 'Role in each account';

  it('suggests no role with all rights as the answer, and says what is missing once it is tried', async () => {
    const { screen } = await reviewing(accounts);
    await screen.see('a list of 1 account');
    expect(screen.field(label).value).toBe('');
    expect(screen.text()).not.toContain('Enter the role name.');
    await screen.press('Review these roles');
    await screen.see('Enter the role name.');
    expect(screen.button('Import')).toBeUndefined();
  });

  it('keeps what was typed while another section is looked at', async () => {
    const { screen } = await reviewing(accounts);
    await screen.see('a list of 1 account');
    screen.type(label, 'OpsReader');
    const link = (hash: string) => screen.app.querySelector<HTMLElement>(`nav a[href="${hash}"]`);
    link('#preferences')?.click();
    location.hash = '#preferences';
    await untilThere(() => !screen.text().includes(label));
    location.hash = '#import';
    await screen.see(label);
    expect(screen.field(label).value).toBe('OpsReader');
  });

  it('takes the role of an ARN', async () => {
    const { screen, services } = await reviewing(accounts);
    await screen.see('a list of 1 account');
    screen.type(label, ' arn:aws-us-gov:iam::444455556666:role/team/Audit ');
    await screen.press('Review these roles');
    await screen.press('Import');
    await screen.see('Imported');
    const [source] = await services.library.list();
    const text = await services.library.text(source?.id ?? '');
    expect(text).toContain('arn:aws-us-gov:iam::111122223333:role/team/Audit');
  });
});

describe('a backup', () => {
  async function backup() {
    const { services, store } = fakeServices();
    await services.library.import({ text: config, name: 'Kept', origin: 'file' });
    return makeBackup(await readState(store), services.now());
  }

  it('restores on a clean profile at once', async () => {
    const { screen, services } = await reviewing(await backup());
    await screen.see('1 source with 1 role');
    await screen.press('Restore');
    await screen.see('Restored');
    expect(await services.library.list()).toMatchObject([{ name: 'Kept', roles: 1 }]);
  });

  it('replaces what is there only when that was agreed to, and can be undone', async () => {
    const { services } = fakeServices();
    await services.library.import({ text: config.replace('shop', 'mine'), name: 'Mine', origin: 'file' });
    const screen = await openSettings(services, '#import');
    await screen.paste(await backup());
    await screen.press('Review');
    await screen.see('Replace what is here');
    await screen.see('The backup replaces: 1 source.');
    expect(screen.button('Restore: 1 changed')?.getAttribute('aria-disabled')).toBe('true');
    screen.field('Replace what is here').click();
    await screen.press('Restore: 1 changed');
    await screen.see('Restored');
    expect((await services.library.list()).map(({ name }) => name)).toEqual(['Kept']);
    await screen.press('Undo');
    await screen.see('Undone');
    expect((await services.library.list()).map(({ name }) => name)).toEqual(['Mine']);
  });

  it('is agreed to for what was compared: the tick falls when another window imports a source', async () => {
    const services: SettingsServices = fakeServices().services;
    const add = (name: string) => services.library.import({ text: config.replace('shop', name), name, origin: 'file' });
    let changed = () => {};
    services.watch = (told) => {
      changed = told;
      return () => {};
    };
    await add('mine');
    const screen = await openSettings(services, '#import');
    await screen.paste(await backup());
    await screen.press('Review');
    await screen.see('The backup replaces: 1 source.');
    screen.field('Replace what is here').click();
    await expect.poll(() => screen.button('Restore: 1 changed')?.getAttribute('aria-disabled')).not.toBe('true');
    await add('later');
    changed();
    await screen.see('The backup replaces: 2 sources.');
    expect((screen.field('Replace what is here') as HTMLInputElement).checked).toBe(false);
    expect(screen.button('Restore: 1 removed, 1 changed')?.getAttribute('aria-disabled')).toBe('true');
  });
});

describe('a long recognition', () => {
  it('can be cancelled, and leaves the text as it was', async () => {
    const { services } = fakeServices();
    const cancel = vi.fn();
    const recognize: SettingsServices['texts']['recognize'] = (_, tell) => new Promise(() => tell?.(0.5));
    services.texts = { recognize, cancel };
    const screen = await openSettings(services, '#import');
    await screen.paste(config);
    await screen.press('Review');
    await screen.see('Reviewing: 30%');
    expect(screen.app.querySelector('progress')?.value).toBe(0.3);
    await screen.press('Cancel');
    expect(screen.app.querySelector('progress')).toBeNull();
    await expect.poll(() => screen.button('Cancel')).toBeUndefined();
    expect(cancel).toHaveBeenCalledOnce();
    expect((await screen.editor()).text()).toBe(config);
  });
});
