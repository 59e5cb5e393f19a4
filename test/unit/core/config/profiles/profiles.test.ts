import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { admin, onlyRole, problemsIn, profilesIn, skippedIn } from '../reading.ts';

describe('one name in both files', () => {
  it('is one profile, whichever comes first', () => {
    const config = `[profile x]\n${admin}\nregion = eu-west-1`;
    const credentials = '[x]\naws_access_key_id = A\nregion = eu-west-2';
    for (const text of [`${config}\n${credentials}`, `${credentials}\n${config}`]) {
      expect(onlyRole(text).region).toBe('eu-west-2');
      expect(problemsIn(text)).not.toContain('duplicate-profile:4');
    }
  });

  it('[profile default] beats [default] wholly, wherever it stands', () => {
    for (const text of [
      `[default]\nregion = eu-west-2\ncolor = red\n[profile default]\n${admin}`,
      `[profile default]\n${admin}\n[default]\nregion = eu-west-2\ncolor = red`,
    ]) {
      expect(onlyRole(text)).not.toHaveProperty('region');
      expect(onlyRole(text)).not.toHaveProperty('color');
    }
  });

  it('[default] of the credentials file belongs to [profile default] all the same', () => {
    expect(onlyRole(`[profile default]\n${admin}\n[default]\naws_access_key_id = A\nregion = eu-west-2`).region).toBe(
      'eu-west-2',
    );
  });
});

describe('one name twice in one file', () => {
  it('is one profile, the last setting counts, and it is told', () => {
    const text = `[x]\n${admin}\nregion = eu-west-1\n[x]\nregion = eu-west-2\ncolor = red`;
    expect(onlyRole(text)).toMatchObject({ region: 'eu-west-2', color: 'ff0000', line: 1 });
    expect(problemsIn(text)).toEqual(['duplicate-profile:4']);
  });

  it('is two roles where it names two: neither is lost', () => {
    const text = `[x]\n${admin}\n[x]\nrole_arn = arn:aws:iam::444455556666:role/Other`;
    expect(readConfig(text).roles.map(({ profile, account }) => [profile, account])).toEqual([
      ['x', '111122223333'],
      ['x', '444455556666'],
    ]);
    expect(problemsIn(text)).toEqual(['duplicate-profile:3']);
  });
});

it.each(['[default]', '[DEFAULT]'])('%s gives nothing to other profiles', (header) => {
  expect(onlyRole(`${header}\nregion = eu-west-1\ncolor = red\n[x]\n${admin}`)).toEqual({
    kind: 'iam',
    profile: 'x',
    partition: 'aws',
    account: '111122223333',
    roleName: 'Admin',
    organization: '',
    line: 4,
  });
});

describe("aws-vault's include_profile", () => {
  it.each(['include_profile', 'parent_profile'])('%s fills in what the profile does not say', (key) => {
    const text = `[x]\n${admin}\n${key} = common\n[common]\nregion = eu-west-1\nsource_profile = root\nrole_arn = nonsense`;
    expect(readConfig(text).roles).toMatchObject([{ profile: 'x', region: 'eu-west-1', sourceProfile: 'root' }]);
  });

  it('goes on through several, the nearest counts', () => {
    const text = `[x]\n${admin}\ninclude_profile = a\n[a]\nregion = eu-west-1\ninclude_profile = b\n[b]\nregion = eu-west-2\nsource_profile = root`;
    expect(onlyRole(text)).toMatchObject({ region: 'eu-west-1', sourceProfile: 'root' });
  });

  it('gives a portal to profiles that only name an account', () => {
    const text =
      '[portal]\nsso_start_url = https://a.awsapps.com/start\nsso_role_name = R\n[x]\ninclude_profile = portal\nsso_account_id = 111122223333';
    expect(onlyRole(text)).toMatchObject({ kind: 'identity-center', account: '111122223333', roleName: 'R' });
  });

  it('ends at a loop and at an unknown name, and says so', () => {
    expect(problemsIn(`[x]\n${admin}\ninclude_profile = y\n[y]\ninclude_profile = x`)).toEqual([
      'source-profile-loop:5',
    ]);
    expect(problemsIn(`[x]\n${admin}\ninclude_profile = z`)).toEqual(['unknown-source-profile:3']);
  });
});

it.each([
  ['a right-to-left override', 'prod\u202egnp.'],
  ['a zero-width space', 'pro\u200bd'],
  ['a soft hyphen', 'pro\u00add'],
  ['a control', 'pro\u0007d'],
])('keeps a name with %s as it is, and says so', (_, name) => {
  const text = `[profile ${name}]\n${admin}`;
  expect(profilesIn(text)).toEqual([name]);
  expect(problemsIn(text)).toEqual(['hidden-characters:1']);
  expect(problemsIn(`[x]\n${admin}\ngroup = ${name}`)).toEqual(['hidden-characters:3']);
});

it('skips a name of over 1,024 characters, cut', () => {
  expect(skippedIn(`[${'x'.repeat(1025)}]\n${admin}`)).toEqual({ ['x'.repeat(1024)]: 'too-long' });
  expect(profilesIn(`[${'x'.repeat(1024)}]\n${admin}`)).toEqual(['x'.repeat(1024)]);
});
