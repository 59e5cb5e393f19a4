import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { unticked } from '@/core/review/accept/import-mode.ts';
import { compareRoles } from '@/core/review/compare-roles.ts';
import { accountChanges } from '@/core/review/name-problems.ts';
import { takenNames } from '@/core/review/taken-names.ts';
import { profile } from '../../platform/libraries.ts';

const [one, two] = ['111122223333', '444455556666'];
const rolesOf = (text: string) => readConfig(text).roles;
const source = (text: string, name = 'Known') => ({ id: name, name, roles: rolesOf(text) });

describe('names that other sources know with other accounts', () => {
  it.each([
    ['a new role in another account', profile('dev', two), '', profile('dev', one), [0]],
    ['a new role in the same account', profile('dev', one, 'Other'), '', profile('dev', one), []],
    [
      'a name that stands for both accounts already',
      profile('dev', two),
      '',
      profile('dev', one) + profile('dev', two),
      [],
    ],
    ['an alias where an id was', '[dev]\naws_account_id = acme\nrole_name = Admin', '', profile('dev', one), []],
    ['a profile that gets the name', profile('dev', two, 'A'), profile('x', two, 'A'), profile('dev', one), [0]],
    ['a name that the source had before', profile('dev', two, 'B'), profile('dev', two, 'A'), profile('dev', one), []],
    ['names of no other source', profile('b', two), '', profile('dev', one), []],
    ['an object’s own names', profile('constructor', two) + profile('__proto__', two), '', profile('dev', one), []],
  ])('%s', (_, after, before, known, places) => {
    const changes = compareRoles(rolesOf(before), rolesOf(after));
    const taken = takenNames(changes, [source(known)]);
    expect([...taken.keys()]).toEqual(places);
    expect(accountChanges(changes, taken)).toHaveLength(places.length);
    for (const mode of ['new', 'add', 'update'] as const)
      expect([...unticked(changes, mode, { taken })]).toEqual(expect.arrayContaining(places));
  });

  it('says which source, and which account that is', () => {
    const changes = compareRoles([], rolesOf(profile('dev', two)));
    expect(accountChanges(changes, takenNames(changes, [source(profile('dev', one))]))).toEqual([
      { code: 'name-of-two-accounts', line: 1, params: { profile: 'dev', account: one, source: 'Known' } },
    ]);
  });

  it('of what the user edits is meant', () => {
    const changes = compareRoles(rolesOf(profile('a', two)), rolesOf(profile('a', two) + profile('dev', two)));
    const taken = takenNames(changes, [source(profile('dev', one))]);
    expect(taken.size).toBe(1);
    expect(unticked(changes, 'edit', { taken }).size).toBe(0);
  });
});
