import { describe, expect, it } from 'vitest';
import { aliasesKey, textKey, usesKey } from '@/core/store/keys.ts';
import { keepChoices, keepLast, readRoleUse } from '@/platform/library/role-use.ts';
import { entry } from '@/platform/store/store.ts';
import { role } from '../../core/use/roles.ts';
import { libraryOver } from '../libraries.ts';

const of = { ...role(), sourceId: 's1' };
const other = { ...of, profile: 'stage', roleName: 'Stage', line: 9 };
const arn = 'role_arn = arn:aws:iam::111122223333:role/team/Admin';
const mfaSerial = 'arn:aws:iam::444455556666:mfa/ann';

it('remembers what was given for all roles of one base account, and for no other', async () => {
  const { store } = libraryOver();
  await keepChoices(store, of, {
    sessionName: 'ann',
    mfaSerial,
    sourceProfile: 'x',
    externalId: 'acme:42',
    principal: 'y',
  });
  // The role says its source profile; an external id and who else assumes it are its own.
  expect((await readRoleUse(store, other)).choices).toEqual({ sessionName: 'ann', mfaSerial, sourceProfile: 'base' });
  expect((await readRoleUse(store, { ...other, base: { account: '999988887777' } })).choices).toEqual({
    sourceProfile: 'base',
  });
});

describe('where no text says the base account', () => {
  const { base: _, ...acme } = { ...of, sourceProfile: 'acme-login' };
  const globex = { ...acme, profile: 'globex', account: '999988887777', sourceProfile: 'globex-login', line: 20 };
  const { sourceProfile: __, ...free } = { ...acme, profile: 'free', roleName: 'Free', line: 30 };
  const foreign = { mfaSerial: 'arn:aws:iam::111111111111:mfa/kim' };

  it('remembers by the source profile, and for no role of another one', async () => {
    const { store } = libraryOver();
    await keepChoices(store, acme, foreign);
    expect((await readRoleUse(store, { ...acme, roleName: 'Read' })).choices).toMatchObject(foreign);
    for (const role of [globex, free]) expect((await readRoleUse(store, role)).choices).not.toMatchObject(foreign);
  });

  it('remembers for one role alone where nothing at all is known', async () => {
    const { store } = libraryOver();
    await keepChoices(store, free, { sourceProfile: 'free-login', sessionName: 'kim' });
    expect((await readRoleUse(store, free)).choices).toEqual({ sourceProfile: 'free-login', sessionName: 'kim' });
    expect((await readRoleUse(store, { ...free, roleName: 'Other' })).choices).toEqual({});
    expect((await readRoleUse(store, globex)).choices).toEqual({ sourceProfile: 'globex-login' });
  });

  it('has none of what was once kept for all of them, and drops it', async () => {
    const { store } = libraryOver();
    await store.write(entry(usesKey, { ofBase: { '': foreign } }));
    expect((await readRoleUse(store, free)).choices).toEqual({});
    await keepChoices(store, free, { sessionName: 'kim' });
    expect(JSON.stringify(await store.read(usesKey))).not.toContain('111111111111');
  });
});

it('keeps what was typed, field by field, and forgets one that was emptied', async () => {
  const { store } = libraryOver();
  await keepChoices(store, of, { mfaSerial });
  await keepChoices(store, of, { sessionName: 'ann' });
  expect((await readRoleUse(store, other)).choices).toMatchObject({ sessionName: 'ann', mfaSerial });
  await keepChoices(store, other, { mfaSerial: '' });
  expect((await readRoleUse(store, of)).choices).toEqual({ sessionName: 'ann', sourceProfile: 'base' });
});

it('leaves alone what a newer version remembers there, and uses none of it', async () => {
  const { store } = libraryOver();
  const kept = { sessionName: 'ann', newer: 'x', externalId: 'foreign' };
  await store.write(entry(usesKey, { ofBase: { '444455556666': kept } }));
  expect((await readRoleUse(store, of)).choices).toEqual({ sessionName: 'ann', sourceProfile: 'base' });
  await keepChoices(store, of, { mfaSerial });
  expect((await store.read(usesKey)).ofBase).toEqual({ '444455556666': { ...kept, mfaSerial } });
});

it('never has a remembered source profile before the role’s own', async () => {
  const { store } = libraryOver();
  const { sourceProfile: _, ...free } = of;
  await keepChoices(store, free, { sourceProfile: 'free-login' });
  expect((await readRoleUse(store, other)).choices).toEqual({ sourceProfile: 'base' });
  await keepChoices(store, of, { sourceProfile: 'typed' });
  expect((await readRoleUse(store, free)).choices).toEqual({ sourceProfile: 'free-login' });
});

it('lets the role’s own profile have the last word', async () => {
  const { store } = libraryOver();
  await store.write(entry(textKey('s1'), `[profile prod-admin]\n${arn}\nrole_session_name = deploy\n`));
  await keepChoices(store, of, { sessionName: 'ann', mfaSerial });
  expect((await readRoleUse(store, of)).choices).toEqual({
    sessionName: 'deploy',
    mfaSerial,
    sourceProfile: 'base',
  });
  expect((await readRoleUse(store, of)).own).toEqual({ sessionName: 'deploy', sourceProfile: 'base' });
});

it('proposes the number that a page showed for an alias, and uses only the one that was typed', async () => {
  const { store } = libraryOver();
  const aliased = { ...of, account: 'acme-prod' };
  await store.write(entry(aliasesKey, [{ alias: 'acme-prod', account: '777788889999' }]));
  expect(await readRoleUse(store, aliased)).toMatchObject({
    choices: { sourceProfile: 'base' },
    proposed: '777788889999',
  });
  await keepChoices(store, aliased, { account: '12' });
  expect((await readRoleUse(store, aliased)).choices).toEqual({ sourceProfile: 'base' });
  await keepChoices(store, aliased, { account: '777788889999' });
  expect((await readRoleUse(store, aliased)).choices).toMatchObject({ account: '777788889999' });
  await keepChoices(store, aliased, { account: ' 1111-2222-3333 ' });
  expect((await readRoleUse(store, aliased)).choices).toMatchObject({ account: '111122223333' });
});

it('proposes none where pages contradict one another', async () => {
  const { store } = libraryOver();
  const pairs = ['777788889999', '111111111111'].map((account) => ({ alias: 'acme-prod', account }));
  await store.write(entry(aliasesKey, pairs));
  expect((await readRoleUse(store, { ...of, account: 'acme-prod' })).proposed).toBeUndefined();
});

it('keeps no secret that was pasted into a field', async () => {
  const { store } = libraryOver();
  const secret = `${'wJalrXUtnFEMI/K7MDENG/'}${'bPxRfiCYEXAMPLEKEY'}`;
  await keepChoices(store, of, { sessionName: `aws_secret_access_key = ${secret}` });
  expect(JSON.stringify(await store.read(usesKey))).not.toContain('bPxRfi');
});

it('has the texts that were copied last, newest first, each once', async () => {
  const { store } = libraryOver();
  for (const id of ['a', 'b', 'c', 'a', 'd']) await keepLast(store, id);
  expect((await readRoleUse(store, of)).last).toEqual(['d', 'a', 'c']);
});
