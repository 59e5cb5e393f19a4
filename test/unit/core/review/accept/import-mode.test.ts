import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import type { Role } from '@/core/config/role.ts';
import { proposeTarget, unticked } from '@/core/review/accept/import-mode.ts';
import { compareRoles } from '@/core/review/compare-roles.ts';
import { listChanges } from '@/core/review/list-changes.ts';

const profile = (name: string, account = '111122223333', role = name) =>
  `[profile ${name}]\nrole_arn = arn:aws:iam::${account}:role/${role}\n`;
const many = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => profile(`r${from + index}`)).join('');
const rolesOf = (text: string) => readConfig(text).roles;

describe('the target of a text', () => {
  const twenty = { id: 'twenty', roles: rolesOf(many(0, 20)) };
  const five = { id: 'five', roles: rolesOf(many(17, 22)) };
  it.each([
    ['nothing is stored', many(0, 3), [], false, { mode: 'new' }],
    ['three of twenty', many(0, 3), [twenty], false, { mode: 'add', id: 'twenty', shared: 3 }],
    ['ten of twenty, and more', many(10, 40), [twenty], false, { mode: 'add', id: 'twenty', shared: 10 }],
    ['eleven of twenty', many(0, 11), [twenty], false, { mode: 'update', id: 'twenty', shared: 11, stored: 20 }],
    ['most of it, as an excerpt', many(0, 18), [twenty], true, { mode: 'add', id: 'twenty', shared: 18 }],
    [
      'the only role of a source',
      many(0, 1),
      [{ ...twenty, roles: twenty.roles.slice(0, 1) }],
      false,
      {
        mode: 'add',
        id: 'twenty',
        shared: 1,
      },
    ],
    ['roles of two sources', many(15, 22), [twenty, five], false, { mode: 'add', id: 'twenty', shared: 5 }],
    [
      'more roles of the second',
      many(17, 23),
      [twenty, five],
      false,
      {
        mode: 'update',
        id: 'five',
        shared: 5,
        stored: 5,
      },
    ],
    ['none of them, and few', many(90, 93), [five, twenty], false, { mode: 'add', id: 'twenty', shared: 0 }],
    ['none of them, and as many', many(50, 70), [twenty], false, { mode: 'new' }],
    [
      'none of them, one role',
      profile('x'),
      [{ id: 'one', roles: rolesOf(profile('y')) }],
      false,
      {
        mode: 'add',
        id: 'one',
        shared: 0,
      },
    ],
    ['no role at all', '[default]\nregion = eu-central-1\n', [twenty], false, { mode: 'add', id: 'twenty', shared: 0 }],
    ['sources without a role', profile('x'), [{ id: 'empty', roles: [] }], false, { mode: 'new' }],
  ] as const)('where it has %s', (_, text, sources, isExcerpt, expected) => {
    expect(proposeTarget(rolesOf(text), sources, { isExcerpt })).toEqual(expected);
  });
});

describe('what is not ticked', () => {
  const before = many(0, 4);
  it.each([
    ['add: a role that would go', 'add', many(0, 3), ['r3']],
    ['update by most of the roles: nothing', 'update', many(0, 3), []],
    ['update by half of the roles: those that would go', 'update', many(0, 2), ['r2', 'r3']],
    ['edit that keeps most of it: nothing', 'edit', `${many(0, 2)}${profile('r2', '999999999999')}${many(3, 4)}`, []],
    ['edit that deletes a few: nothing', 'edit', many(0, 3), []],
    ['another text pasted over an edit', 'edit', profile('r0', '999999999999'), ['r0', 'r1', 'r2', 'r3']],
    ['a new source: nothing', 'new', many(0, 1), []],
    ['a known name in another account', 'update', many(0, 3) + profile('r3', '999999999999', 'r3'), ['r3']],
    ['a known name with another role', 'add', many(0, 3) + profile('r3', undefined, 'Root'), ['r3']],
    ['a changed colour: nothing', 'add', `${many(0, 4)}color = red\n`, []],
    ['a changed name: nothing', 'update', many(0, 3) + profile('new-name', undefined, 'r3'), []],
  ] as const)('%s', (_, mode, after, expected) => {
    const changes = compareRoles(rolesOf(before), rolesOf(after));
    const names = [...changes.added, ...changes.changed, ...changes.moved, ...changes.gone].map((one) =>
      'before' in one ? one.before.profile : one.profile,
    );
    expect([...unticked(changes, mode)].map((place) => names[place])).toEqual(expected);
  });
});

describe('what is not ticked of a portal’s list', () => {
  const own = (role: Role) => role.profile.startsWith('r');
  const others = many(0, 40).replaceAll('profile r', 'profile x');
  it.each([
    ['that has most of the portal’s roles: nothing', 3, []],
    ['that has half of them: what would go', 2, ['r2', 'r3']],
    ['that has none of them: what would go', 0, ['r0', 'r1', 'r2', 'r3']],
  ] as const)('%s', (_, kept, expected) => {
    const changes = compareRoles(rolesOf(others + many(0, 4)), rolesOf(others + many(0, kept)));
    const places = unticked(changes, 'add', { portal: own });
    expect([...places].map((place) => listChanges(changes)[place]?.before?.profile)).toEqual(expected);
  });

  it('that was read in part, in the place of a source: all that would go', () => {
    const changes = compareRoles(rolesOf(many(0, 4)), rolesOf(many(0, 3)));
    expect([...unticked(changes, 'update', { isExcerpt: true })]).toEqual([0]);
  });
});

describe('what is not ticked of an edit whose source has changed meanwhile', () => {
  const [opened, red] = [many(0, 6), 'color = red\n'];
  it.each([
    ['what the other change added', `${opened}${profile('fresh')}`, opened, ['fresh']],
    ['what the other change removed', many(0, 5), opened, ['r5']],
    ['what the other change changed', `${opened}${red}`, opened, ['r5']],
    [
      'not what the user changed',
      `${opened}${profile('fresh')}`,
      `${many(0, 4)}${red}${many(4, 5)}${profile('mine')}`,
      ['fresh'],
    ],
    ['a name that both added', `${opened}${profile('x')}`, `${opened}${profile('x', '999999999999')}`, ['x']],
  ])('%s', (_, stored, edited, expected) => {
    const after = rolesOf(edited);
    const changes = compareRoles(rolesOf(stored), after);
    const places = unticked(changes, 'edit', { own: compareRoles(rolesOf(opened), after) });
    const names = listChanges(changes).map((change) => (change.after ?? change.before).profile);
    expect([...places].map((place) => names[place])).toEqual(expected);
  });
});

describe('what comes by itself, and what came from a file', () => {
  const role = (name: string) => rolesOf(`[profile ${name}]\nrole_arn = arn:aws:iam::123456789012:role/${name}\n`);
  const company = { id: 'company', roles: ['a', 'b', 'c', 'd'].flatMap(role), file: 'acme.config' };
  const single = { id: 'single', origin: 'one-by-one', roles: role('x') };

  it('puts one role to the others that came one by one, and not to the largest source', () => {
    expect(proposeTarget(role('new'), [company, single], { isOne: true })).toMatchObject({ mode: 'add', id: 'single' });
    expect(proposeTarget(role('new'), [company], { isOne: true })).toEqual({ mode: 'new' });
    expect(proposeTarget(role('a'), [company, single], { isOne: true })).toMatchObject({ id: 'company', shared: 1 });
  });

  it('updates the source of a file by the file, if they have anything in common', () => {
    const one = proposeTarget(role('a'), [single, company], { file: 'acme.config' });
    expect(one).toEqual({ mode: 'update', id: 'company', shared: 1, stored: 4, file: 'acme.config' });
    expect(proposeTarget(role('z'), [company], { file: 'acme.config' })).not.toMatchObject({ mode: 'update' });
    expect(proposeTarget(role('a'), [company], { file: 'other' })).toMatchObject({ mode: 'add' });
  });
});
