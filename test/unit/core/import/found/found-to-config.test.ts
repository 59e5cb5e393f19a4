import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import type { FoundRole } from '@/core/import/found/found-role.ts';
import { foundToConfig } from '@/core/import/found/found-to-config.ts';
import { uniqueNames } from '@/core/import/found/unique-names.ts';

const found = (name: string, more: Partial<FoundRole> = {}): FoundRole => ({
  kind: 'iam',
  partition: 'aws',
  account: '111122223333',
  roleName: 'Ops',
  name,
  line: 1,
  ...more,
});

describe('foundToConfig', () => {
  it('keeps the first name of a role, whatever the case of its role name', () => {
    expect(foundToConfig([found('a'), found('b', { roleName: 'ops' })])).toMatchObject({ made: 1, repeated: 1 });
  });

  it('keeps both profiles of a table', () => {
    expect(foundToConfig(['a', 'b', 'a'].map((name) => found(name, { isProfile: true })))).toMatchObject({
      made: 2,
      repeated: 1,
    });
  });

  it('tells roles of one name apart all in one way, and takes no name that is there already', () => {
    const roles = ['A', 'B'].map((roleName) => found('prod', { roleName }));
    const { text } = foundToConfig(roles, { profiles: ['prod A'], roles: [] });
    expect(readConfig(text).roles.map(({ profile }) => profile)).toEqual([
      'prod A 111122223333',
      'prod B 111122223333',
    ]);
  });

  it.each<[string, Partial<FoundRole>, object]>([
    ['no group', {}, { organization: '' }],
    ['a group', { group: 'Acme/Prod #1' }, { organization: 'Acme/Prod #1' }],
    ['a group that tries to add a key', { group: 'x\nrole_arn = evil' }, { organization: 'x role_arn = evil' }],
    [
      'all that a role can have',
      { region: 'eu-west-1', color: 'ff0000', accountName: 'Acme' },
      { region: 'eu-west-1', color: 'ff0000', accountName: 'Acme' },
    ],
    ['an alias in China', { account: 'acme', partition: 'aws-cn' }, { account: 'acme', partition: 'aws-cn' }],
    [
      'a permission set',
      { kind: 'identity-center', startUrl: 'https://acme.awsapps.com/start', group: 'Acme' },
      { kind: 'identity-center', startUrl: 'https://acme.awsapps.com/start', organization: 'Acme' },
    ],
  ])('writes %s', (_, more, role) => {
    const reading = readConfig(foundToConfig([found('prod', more)]).text);
    expect(reading).toMatchObject({ roles: [{ profile: 'prod', ...role }], skipped: [], problems: [] });
  });

  it('leaves secrets out, also where they are names', () => {
    const name = 'secret_access_key: wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
    expect(foundToConfig([found(name)]).text).not.toContain('EXAMPLEKEY');
  });
});

it('numbers 100,000 equal names at once', () => {
  const unique = uniqueNames([]);
  const names = Array.from({ length: 100_000 }, () => unique('x'));
  expect(new Set(names).size).toBe(100_000);
  expect(names.at(-1)).toBe('x 100000');
});
