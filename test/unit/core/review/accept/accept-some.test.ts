import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readConfig, readWhole } from '@/core/config/read-config.ts';
import { acceptSome, namesOf, readTies } from '@/core/review/accept/accept-some.ts';
import { changesWith, tieTeller } from '@/core/review/accept/ties.ts';
import { compareRoles } from '@/core/review/compare-roles.ts';
import { listChanges, type RoleChange } from '@/core/review/list-changes.ts';

// Its calls are counted.
vi.mock('@/core/config/read-config.ts', { spy: true });

const nameOf = ({ before, after }: RoleChange) => (after ?? before)?.profile ?? '';

function comparison(before: string, after: string) {
  const changes = listChanges(compareRoles(readConfig(before).roles, readConfig(after).roles));
  return { changes, ties: readTies(before, after, namesOf(changes)) };
}

/** Accepts all but the changes of these profiles. What is left out with them is told by its profile. */
function acceptBut(before: string, after: string, ...names: string[]) {
  const { changes, ties } = comparison(before, after);
  const rejected = new Set([...changes.keys()].filter((index) => names.includes(nameOf(changes[index]!))));
  expect(rejected.size).toBe(names.length);
  const left = changesWith(ties, rejected, false);
  const along = [...left].filter((place) => !rejected.has(place)).map((place) => nameOf(changes[place]!));
  const text = acceptSome(before, after, rejected);
  expect(text).toBe(acceptSome(before, after, left));
  return { text, along };
}

/** What is said of each change, by its profile. */
function told(before: string, after: string) {
  const { changes, ties } = comparison(before, after);
  const tieOf = tieTeller(ties);
  return Object.fromEntries(changes.map((change, place) => [nameOf(change), tieOf(place)]));
}

const iam = (name: string, more = '') =>
  `[profile ${name}]\nrole_arn = arn:aws:iam::111122223333:role/${name}\n${more}\n`;
const sso = (name: string, more = '') =>
  `[profile ${name}]\nsso_session = corp\nsso_account_id = 111122223333\nsso_role_name = ${name}\n${more}\n`;
const session = (host: string) => `[sso-session corp]\nsso_start_url = https://${host}.awsapps.com/start\n\n`;

describe('what is not accepted', () => {
  it.each([
    ['a new role', iam('a'), iam('a') + iam('b'), 'b', iam('a')],
    ['a changed role', iam('a') + iam('b'), iam('a', 'color = red\n') + iam('b'), 'a', iam('a') + iam('b')],
    [
      'a role that is gone, in its place',
      iam('a') + iam('b') + iam('c'),
      iam('a') + iam('c'),
      'b',
      iam('a') + iam('b') + iam('c'),
    ],
    ['the first one', iam('a') + iam('b'), iam('b'), 'a', iam('a') + iam('b')],
    ['a role that moved', iam('a') + iam('b'), iam('a', 'group = X\n') + iam('b'), 'a', iam('a') + iam('b')],
    [
      'a renamed role',
      iam('a') + iam('b'),
      iam('a').replace('profile a', 'profile z') + iam('b'),
      'z',
      iam('a') + iam('b'),
    ],
    ['of a new source', '', iam('a') + iam('b'), 'a', iam('b')],
  ])('is as before: %s', (_, before, after, rejected, text) => {
    expect(acceptBut(before, after, rejected)).toEqual({ text, along: [] });
  });

  it('leaves comments, order and sections of others as the new text has them', () => {
    const before = iam('a') + iam('b');
    const after = `# Mine\n\n; of b\n${iam('b', 'color = red\n')}# of c\n${iam('c')}[services x]\ns3 =\n  y = z\n\n# of a\n${iam('a', 'region = us-east-1\n')}`;
    expect(acceptBut(before, after, 'c', 'a').text).toBe(
      `# Mine\n\n; of b\n${iam('b', 'color = red\n')}[services x]\ns3 =\n  y = z\n\n${iam('a')}`,
    );
  });

  it('comes back with the sections that it needs', () => {
    const base = '[base]\naws_account_id = 444455556666\ntarget_role_name = Ops\n\n';
    const x = '[profile x]\naws_account_id = 111122223333\nsource_profile = base\n\n';
    expect(acceptBut(iam('a') + base + x, iam('a', 'color = red\n'), 'x').text).toBe(
      iam('a', 'color = red\n') + base + x,
    );
    expect(acceptBut(iam('a') + session('one') + sso('s'), iam('a', 'color = red\n'), 's').text).toBe(
      iam('a', 'color = red\n') + session('one') + sso('s'),
    );
  });

  it('comes back together with what its new name stood for before', () => {
    const before = `[profile hub]\noutput = json\n\n${iam('c')}`;
    const after = iam('c').replace('profile c', 'profile hub');
    expect(acceptBut(before + iam('a'), after + iam('a', 'color = red\n'), 'hub')).toEqual({
      text: before + iam('a', 'color = red\n'),
      along: [],
    });
  });

  it('takes the sections along that only it needs', () => {
    expect(acceptBut(iam('a'), iam('a') + iam('b') + session('one') + sso('s'), 's').text).toBe(iam('a') + iam('b'));
  });

  it('keeps secrets out of the text', () => {
    const after = `${iam('a')}[hub]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\n\n${iam('b')}`;
    expect(acceptBut('', after, 'b').text).not.toContain('AKIAIOSFODNN7EXAMPLE');
  });

  it('stays no role, for want of a section that only the new text has', () => {
    const after = sso('s') + iam('a', 'color = red\n') + session('one');
    expect(acceptBut(sso('s') + iam('a'), after, 's')).toEqual({
      text: sso('s') + iam('a', 'color = red\n'),
      along: [],
    });
  });

  it('is told apart where a name stands for two roles', () => {
    const one = '[profile a]\nrole_arn = arn:aws:iam::111122223333:role/One\n\n';
    const two = '[profile a]\nrole_arn = arn:aws:iam::111122223333:role/Two\n\n';
    const changes = listChanges(compareRoles(readConfig(one).roles, readConfig(one + two).roles));
    expect(changes).toHaveLength(1);
    expect(acceptSome(one, one + two, new Set([0]))).toBe(one);
    expect(acceptSome(one + two, two, new Set([0]))).toBe(one + two);
  });

  it('puts a line end after the last line of a text that has none', () => {
    expect(
      acceptBut(
        `${iam('a')}[profile b]\nrole_arn = arn:aws:iam::111122223333:role/b`,
        `${iam('a').trimEnd()}\ncolor = red`,
        'b',
      ).text,
    ).toBe(`${iam('a').trimEnd()}\ncolor = red\n\n[profile b]\nrole_arn = arn:aws:iam::111122223333:role/b`);
  });
});

describe('what hangs on one section', () => {
  const giver = (kind: string, name: string, line: number) => ({ kind, name, line });

  it('is accepted or left out together: roles that share a session which changes', () => {
    const before = session('one') + sso('a') + sso('b') + iam('c');
    const after = session('two') + sso('a') + sso('b') + iam('c', 'color = red\n');
    const tie = { giver: giver('sso-session', 'corp', 1), accepted: 1, left: 1 };
    expect(told(before, after)).toEqual({ a: tie, b: tie, c: undefined });
    expect(acceptBut(before, after, 'a')).toEqual({
      text: session('one') + sso('a') + sso('b') + iam('c', 'color = red\n'),
      along: ['b'],
    });
  });

  it('is left out with it: a role whose source is left out, but not the source with the role', () => {
    const y = iam('y', 'source_profile = x\n');
    const x = iam('x', 'source_profile = hub\n');
    expect(told(iam('a'), iam('a') + x + y)).toEqual({
      x: { giver: undefined, accepted: 0, left: 1 },
      y: { giver: giver('profile', 'x', 4), accepted: 1, left: 0 },
    });
    expect(acceptBut(iam('a'), iam('a') + x + y, 'x')).toEqual({ text: iam('a'), along: ['y'] });
    expect(acceptBut(iam('a'), iam('a') + x + y, 'y')).toEqual({ text: iam('a') + x, along: [] });
  });

  it('is left out with it: a change of the source of a role that is kept', () => {
    const x = (role: string) =>
      `[profile x]\naws_account_id = 444455556666\nrole_name = ${role}\nsource_profile = hub\ntarget_role_name = ${role}\n\n`;
    const y = '[profile y]\naws_account_id = 111122223333\nsource_profile = x\n\n';
    expect(acceptBut(x('One') + y, x('Two') + y, 'y')).toEqual({ text: x('One') + y, along: ['x'] });
  });

  it('is left out with it: a role that would be the source of one that is kept', () => {
    const b = '[b]\naws_account_id = 444455556666\nrole_name = Admin\n\n';
    const x = iam('x', 'source_profile = b\n');
    expect(acceptBut(b, b + x, 'b')).toEqual({ text: b, along: ['x'] });
  });

  it('is left out with it: a new name of the source of a role that is kept, and nothing else', () => {
    const x = (name: string) =>
      `[profile ${name}]\naws_account_id = 444455556666\nrole_name = One\nsource_profile = hub\ntarget_role_name = One\n\n`;
    const y = (source: string) => `[profile y]\naws_account_id = 111122223333\nsource_profile = ${source}\n\n`;
    expect(acceptBut(iam('a') + x('x') + y('x'), iam('a', 'color = red\n') + x('z') + y('z'), 'y')).toEqual({
      text: iam('a', 'color = red\n') + x('x') + y('x'),
      along: ['z'],
    });
  });

  it('is not tied by a change that the review does not show', () => {
    const regional = (region: string) =>
      `[sso-session corp]\nsso_start_url = https://one.awsapps.com/start\nsso_region = ${region}\n\n`;
    const roles = (color: string) => ['a', 'b'].map((name) => sso(name, `color = ${color}\n`)).join('');
    const { text, along } = acceptBut(regional('us-east-1') + roles('red'), regional('eu-west-1') + roles('blue'), 'a');
    expect(along).toEqual([]);
    expect(text).toContain('sso_region = eu-west-1');
  });

  it('is not tied by what its source keeps for itself', () => {
    const hub = (color: string) => iam('hub', `color = ${color}\n`);
    const roles = (color: string) => ['a', 'b'].map((name) => iam(name, `source_profile = hub\ncolor = ${color}\n`));
    const before = hub('red') + roles('red').join('');
    const after = hub('blue') + roles('blue').join('');
    expect(acceptBut(before, after, 'hub', 'a')).toEqual({
      text: hub('red') + roles('red')[0] + roles('blue')[1],
      along: [],
    });
  });

  it('is left out with it: roles that are assumed from another identity', () => {
    const base = (id: string) => `[base]\nmfa_serial = arn:aws:iam::${id}:mfa/me\n\n`;
    const roles = ['a', 'b'].map((name) => iam(name, 'source_profile = base\n')).join('');
    const { text, along } = acceptBut(base('111122223333') + roles, base('444455556666') + roles, 'a');
    expect(text).toBe(base('111122223333') + roles);
    expect(along).toEqual(['b']);
  });

  it('is not tied by a new session, which goes with the first role that is accepted', () => {
    const after = session('one') + sso('a') + sso('b');
    expect(acceptBut('', after, 'a')).toEqual({ text: session('one') + sso('b'), along: [] });
  });

  it('is tied where a name stands for two roles', () => {
    const role = (of: string, color: string) =>
      `[profile a]\nrole_arn = arn:aws:iam::111122223333:role/${of}\ncolor = ${color}\n\n`;
    const both = (color: string) => role('One', color) + role('Two', color);
    const { changes, ties } = comparison(both('red'), both('blue'));
    expect(changes.map((_, place) => tieTeller(ties)(place))).toEqual([0, 1].map(() => ({ accepted: 1, left: 1 })));
    expect(acceptSome(both('red'), both('blue'), new Set([1]))).toBe(both('red'));
  });
});

describe('10,000 roles', () => {
  const count = 10_000;
  const config = (color: string) =>
    Array.from({ length: count }, (_, n) =>
      iam(`r${n}`, `color = ${color}\n${n ? `source_profile = r${n - 1}\n` : ''}`),
    ).join('');

  beforeEach(() => {
    vi.mocked(readWhole).mockClear();
  });

  it('are taken apart in a few readings, also in one chain of sources', () => {
    const half = new Set(Array.from({ length: count / 2 }, (_, n) => n * 2));
    const text = acceptSome(config('red'), config('blue'), half);
    expect(readWhole).toHaveBeenCalledTimes(2);
    expect(text.split('color = ff').length + text.split('color = red').length).toBeGreaterThan(count / 2);
  });

  it('are taken apart in a few readings, also where all of them have one name', () => {
    const named = (base: string, color: string) =>
      `[base]\nmfa_serial = arn:aws:iam::${base}:mfa/me\n\n${Array.from(
        { length: count },
        (_, n) =>
          `[profile a]\nrole_arn = arn:aws:iam::111122223333:role/r${n}\nsource_profile = base\ncolor = ${color}\n\n`,
      ).join('')}`;
    const half = new Set(Array.from({ length: count / 2 }, (_, n) => n * 2));
    expect(acceptSome(named('111122223333', 'red'), named('444455556666', 'blue'), half)).toBe(
      named('111122223333', 'red'),
    );
    expect(readWhole).toHaveBeenCalledTimes(2);
  });
});
