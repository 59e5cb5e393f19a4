import { expect, it } from 'vitest';
import { roleId } from '@/core/catalog/role-id.ts';
import { readConfig } from '@/core/config/read-config.ts';
import { shareRoles } from '@/core/share/bundle.ts';
import { readSourceRoles } from '@/platform/library/source-roles.ts';
import { libraryOver, profile } from '../libraries.ts';

it('gives all roles of a source, also those that the list has from an earlier one, as their user calls them', async () => {
  const { store, library, add } = libraryOver();
  await add(profile('web') + profile('api'), 'First');
  await add(profile('api') + profile('lab'), 'acme.config');
  const [, second] = await library.list();
  const before = await readSourceRoles(store, readConfig, second!);
  expect(before.map((role) => [role.profile, role.organization])).toEqual([
    ['api', 'acme.config'],
    ['lab', 'acme.config'],
  ]);
  const own = { [roleId(before[1]!)]: { displayName: 'Lab of Jisu', note: 'ask jisu@example.com' } };
  await store.write({ name: 'own', value: { version: 1, data: own } });
  const [, lab] = await readSourceRoles(store, readConfig, second!);
  expect(lab).toMatchObject({ profile: 'lab', displayName: 'Lab of Jisu' });
  // What is nobody else's stays here: the file's name, and the note.
  const sent = JSON.stringify(shareRoles([lab!]).roles);
  expect(sent).toContain('Lab of Jisu');
  expect(sent).not.toMatch(/acme\.config|jisu@/);
});

it('gives none where the text of a source cannot be read', async () => {
  const { store } = libraryOver();
  expect(await readSourceRoles(store, readConfig, { id: 'gone', name: 'Gone' })).toEqual([]);
});
