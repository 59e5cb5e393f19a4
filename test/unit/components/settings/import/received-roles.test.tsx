import { describe, expect, it } from 'vitest';
import { sharedConfig } from '@/core/export/shared-config.ts';
import { shareRoles } from '@/core/share/bundle.ts';
import { bundleLink } from '@/core/share/bundle-link.ts';
import { fingerprint } from '@/core/share/fingerprint.ts';
import { asTeamPage } from '@/core/share/team-page.ts';
import { ownKey } from '@/core/store/keys.ts';
import { role } from '@/test/unit/core/export/roles.ts';
import { untilThere } from '../../../until.ts';
import { fakeServices } from '../fake-services.ts';
import { openSettings } from '../settings-screen.tsx';

const page = 'https://eu-west-1.console.aws.amazon.com/s3/home?region=eu-west-1';
const mine = '[profile acme-prod]\nrole_arn = arn:aws:iam::111122223333:role/Admin\n';
const harmless = role('globex-dev', { account: '333344445555', roleName: 'Dev' });
const astray = role('acme-prod', { account: '999900001111', roleName: 'Admin' });

async function reviewed(text: string) {
  const made = fakeServices();
  await made.services.library.import({ text: mine, name: 'Mine', origin: 'pasted' });
  const screen = await openSettings(made.services, '#import');
  await screen.paste(text);
  await screen.press('Review');
  await screen.see('Somebody shared');
  return { ...made, screen };
}

const linkOf = (...roles: Parameters<typeof bundleLink>[0]) => bundleLink(roles).link ?? '';

describe('roles that somebody shared', () => {
  it('come with words to compare, and become a source of their own', async () => {
    const { screen, services } = await reviewed(linkOf(harmless));
    expect(screen.text()).toContain('Somebody shared 1 role in 1 link.');
    expect(screen.text()).toContain(await fingerprint(shareRoles([harmless]).roles));
    await screen.press('Import');
    await screen.see('Imported');
    expect(await services.library.list()).toMatchObject([{ name: 'Mine' }, { name: 'Shared roles', roles: 1 }]);
  });

  it('of a page for a team come with the same words', async () => {
    const { screen } = await reviewed(asTeamPage(sharedConfig([harmless, astray])));
    expect(screen.text()).toContain('Somebody shared 2 roles in 1 page for a team.');
    expect(screen.text()).toContain(await fingerprint(shareRoles([harmless, astray]).roles));
    expect(screen.text()).toContain('Account ⁨999900001111⁩. In your list: ⁨acme-prod⁩, account ⁨111122223333⁩, in ⁨Mine⁩.');
  });

  it('of a page for a team that holds a table are received all the same, into a source of their own', async () => {
    const table = 'Profile,Account,Role\nacme-prod,999900001111,Admin\nglobex-dev,333344445555,Dev\n';
    const { screen, services } = await reviewed(asTeamPage(table));
    expect(screen.text()).toContain('Somebody shared 2 roles in 1 page for a team.');
    expect(screen.text()).toContain('no words to compare');
    expect(screen.button('Import')?.getAttribute('aria-disabled')).toBe('true');
    screen.field('I have looked at these and know why').click();
    await screen.press('Import');
    await screen.see('Imported');
    expect(await services.library.list()).toMatchObject([{ name: 'Mine' }, { name: 'Shared roles', roles: 1 }]);
  });

  it('have no words that vouch for what stands beside their link, and that is looked at as well', async () => {
    const beside = '[profile acme-prod]\nrole_arn = arn:aws:iam::999900001111:role/Admin\n';
    const { screen } = await reviewed(`${linkOf(harmless)}\n\n${beside}`);
    expect(screen.text()).not.toContain(await fingerprint(shareRoles([harmless]).roles));
    expect(screen.text()).toContain('no words to compare');
    expect(screen.text()).toContain('Account ⁨999900001111⁩. In your list: ⁨acme-prod⁩, account ⁨111122223333⁩, in ⁨Mine⁩.');
    expect(screen.button('Import')?.getAttribute('aria-disabled')).toBe('true');
  });

  it('of several links become one source', async () => {
    const links = ['a', 'b', 'c'].map((name) => linkOf(role(name, { account: '333344445555', roleName: name })));
    const { screen, services } = await reviewed(links.join('\n'));
    expect(screen.text()).toContain('Somebody shared 3 roles in 3 links.');
    expect(screen.text()).toContain('no words to compare');
    await screen.press('Import');
    await screen.see('Imported');
    expect(await services.library.list()).toMatchObject([{ name: 'Mine' }, { name: 'Shared roles', roles: 3 }]);
  });

  it('are not imported before somebody has looked at what leads astray', async () => {
    const { screen, services } = await reviewed(linkOf(harmless, astray));
    expect(screen.text()).toContain('Account ⁨999900001111⁩. In your list: ⁨acme-prod⁩, account ⁨111122223333⁩, in ⁨Mine⁩.');
    expect(screen.button('Import')?.getAttribute('aria-disabled')).toBe('true');
    screen.app.querySelector<HTMLFormElement>('.import-confirm')?.requestSubmit();
    expect(await services.library.list()).toHaveLength(1);
    screen.field('I have looked at these and know why').click();
    await screen.press('Import');
    await screen.see('Imported');
    expect(await services.library.list()).toHaveLength(2);
  });

  it('are looked at again when they go elsewhere', async () => {
    const { screen } = await reviewed(linkOf(harmless, astray));
    screen.field('I have looked at these and know why').click();
    const select = screen.app.querySelector<HTMLSelectElement>('.target-field select')!;
    select.value = [...select.options].find(({ value }) => value.startsWith('add:'))?.value ?? '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await untilThere(() => !screen.field('Name'));
    const box = screen.field('I have looked at these and know why') as HTMLInputElement;
    expect(box.checked).toBe(false);
  });

  it('stay somebody else’s when the text is edited: what leads astray is looked at all the same', async () => {
    const { screen, services } = await reviewed(linkOf(harmless, { ...astray, landing: page }));
    await screen.paste(`${(await screen.editor()).text()}# \n`);
    await screen.press('Review');
    await screen.see('Somebody shared');
    expect(screen.text()).toContain('no words to compare');
    expect(screen.text()).toContain('⁨acme-prod⁩, account ⁨111122223333⁩, in ⁨Mine⁩');
    expect(screen.text()).toContain(page);
    expect(screen.button('Import')?.getAttribute('aria-disabled')).toBe('true');
    screen.field('I have looked at these and know why').click();
    await screen.press('Import');
    await screen.see('Imported');
    expect(await services.library.list()).toMatchObject([{ name: 'Mine' }, { name: 'Shared roles', roles: 1 }]);
  });

  it('stay somebody else’s when the text is cut out of the box and put back', async () => {
    const { screen } = await reviewed(linkOf(harmless, astray));
    const text = (await screen.editor()).text();
    await screen.paste('');
    await screen.paste(text);
    await screen.press('Review');
    await screen.see('Somebody shared 2 roles');
    expect(screen.text()).toContain('⁨acme-prod⁩, account ⁨111122223333⁩, in ⁨Mine⁩');
    expect(screen.button('Import')?.getAttribute('aria-disabled')).toBe('true');
  });

  it('are all looked at where the account of one was changed in the text', async () => {
    const { screen } = await reviewed(linkOf(harmless, astray));
    await screen.paste((await screen.editor()).text().replace('999900001111', '999900002222'));
    await screen.press('Review');
    await screen.see('Account ⁨999900002222⁩. In your list: ⁨acme-prod⁩');
    expect(screen.text()).toContain('Somebody shared 2 roles');
    expect(screen.button('Import')?.getAttribute('aria-disabled')).toBe('true');
  });

  it('are no longer there where another text has taken their place', async () => {
    const { screen } = await reviewed(linkOf(harmless, astray));
    await screen.paste('[profile other]\nrole_arn = arn:aws:iam::444455556666:role/Ops\n');
    await screen.press('Review');
    await screen.see('other');
    await untilThere(() => !screen.text().includes('Somebody shared'));
  });

  it('are reviewed again where the list was changed since somebody looked', async () => {
    const { screen, services } = await reviewed(linkOf(harmless, astray));
    screen.field('I have looked at these and know why').click();
    const text = '[profile globex-dev]\nrole_arn = arn:aws:iam::123456789012:role/Dev\n';
    await services.library.import({ text, name: 'Elsewhere', origin: 'pasted' });
    await screen.press('Import');
    await screen.see('Your list was changed elsewhere since this review.');
    await untilThere(() => screen.text().includes('123456789012'));
    expect((screen.field('I have looked at these and know why') as HTMLInputElement).checked).toBe(false);
    expect(await services.library.list()).toHaveLength(2);
  });

  it('bring the pages that they are about, which is told', async () => {
    const { screen, store } = await reviewed(linkOf({ ...harmless, landing: page }));
    expect(screen.text()).toContain('each switch to them ends on this page');
    expect(screen.text()).toContain(page);
    await screen.press('Import');
    await screen.see('Imported');
    expect(await store.read(ownKey)).toEqual({ 'aws/333344445555/dev': { landing: page } });
  });
});
