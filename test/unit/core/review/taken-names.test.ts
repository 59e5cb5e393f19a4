import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { unticked } from '@/core/review/accept/import-mode.ts';
import { compareRoles } from '@/core/review/compare-roles.ts';
import { accountChanges } from '@/core/review/name-problems.ts';
import { takenNames } from '@/core/review/taken-names.ts';
import { profile } from '../../platform/libraries.ts';

const [one, two] = ['111122223333', '444455556666'];
const rolesOf = (text: string) => readConfig(text).roles;
const namesOf = (text: string, source = 'Known') =>
  rolesOf(text).map(({ profile: name, partition, account }) => ({ name, partition, account, source }));

describe('names that lead to other accounts now', () => {
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
    ['a look-alike of a name', profile('DEV', two), '', profile('dev', one), [0]],
    ['a look-alike of the same account', profile('DEV', two), '', profile('dev', two), []],
    ['a look-alike that the list has, too', profile('DEV', two), '', profile('dev', one) + profile('DEV', two), []],
    ['an alias that looks the same', '[DEV]\naws_account_id = acme\nrole_name = Admin', '', profile('dev', one), []],
    ['a name in another partition', profile('dev', one).replace(':aws:', ':aws-cn:'), '', profile('dev', one), [0]],
    ['an object’s own names', profile('constructor', two) + profile('__proto__', two), '', profile('dev', one), []],
  ])('%s', (_, after, before, known, places) => {
    const changes = compareRoles(rolesOf(before), rolesOf(after));
    const taken = takenNames(changes, namesOf(known));
    expect([...taken.keys()]).toEqual(places);
    expect(accountChanges(changes, taken)).toHaveLength(places.length);
    for (const mode of ['new', 'add', 'update'] as const)
      expect([...unticked(changes, mode, { taken })]).toEqual(expect.arrayContaining(places));
  });

  it('says which source, and which account that is', () => {
    const changes = compareRoles([], rolesOf(profile('dev', two)));
    expect(accountChanges(changes, takenNames(changes, namesOf(profile('dev', one))))).toEqual([
      { code: 'name-of-two-accounts', line: 1, params: { profile: 'dev', account: one, source: 'Known' } },
    ]);
  });

  it('says what the name looks like, and that the user gave it', () => {
    const changes = compareRoles([], rolesOf(profile('pay', two) + profile('PAY', two)));
    const known = [{ name: 'pay', partition: 'aws' as const, account: one }];
    expect(accountChanges(changes, takenNames(changes, known))).toEqual([
      { code: 'own-name-of-two-accounts', line: 1, params: { profile: 'pay', account: one } },
      { code: 'name-looks-like', line: 3, params: { profile: 'PAY', name: 'pay', account: one } },
    ]);
  });

  it('of what the user edits is meant', () => {
    const changes = compareRoles(rolesOf(profile('a', two)), rolesOf(profile('a', two) + profile('dev', two)));
    const taken = takenNames(changes, namesOf(profile('dev', one)));
    expect(taken.size).toBe(1);
    expect(unticked(changes, 'edit', { taken }).size).toBe(0);
  });
});
