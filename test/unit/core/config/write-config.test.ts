import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import type { Role } from '@/core/config/role.ts';
import { writeConfig } from '@/core/config/write-config.ts';
import { admin, withoutLines } from './reading.ts';

const iam: Role = {
  kind: 'iam',
  profile: 'x',
  partition: 'aws',
  account: '111122223333',
  roleName: 'Admin',
  organization: '',
  line: 1,
};
const sso: Role = { ...iam, kind: 'identity-center', startUrl: 'https://acme.awsapps.com/start' };

describe('the text', () => {
  it.each<[string, Partial<Role>, string]>([
    ['a role by its ARN', {}, `[profile x]\n${admin}\n`],
    ['a role of an alias', { account: 'acme' }, '[profile x]\naws_account_id = acme\nrole_name = Admin\n'],
    ['[default] as AWS has it', { profile: 'default' }, `[default]\n${admin}\n`],
    ['a name with blanks in quotes', { profile: 'my role' }, `[profile 'my role']\n${admin}\n`],
    ['its group', { organization: 'Acme/Platform' }, `[profile x]\n${admin}\ngroup = Acme/Platform\n`],
    ['a value with a comment in it in quotes', { organization: 'a # b' }, `[profile x]\n${admin}\ngroup = "a # b"\n`],
    ['an external id as left out', { needsExternalId: true }, `[profile x]\n${admin}\nexternal_id = ***\n`],
    [
      'region and colour',
      { region: 'eu-west-1', color: 'ff0000' },
      `[profile x]\n${admin}\nregion = eu-west-1\ncolor = ff0000\n`,
    ],
    ['that it is confirmed', { confirm: true }, `[profile x]\n${admin}\nconfirm = true\n`],
    [
      'a base without a source',
      { base: { account: '444455556666' } },
      `[profile x]\n${admin}\nbase_account_id = 444455556666\n`,
    ],
    [
      'a partition that nothing tells',
      { account: 'acme', partition: 'aws-cn' },
      '[profile x]\naws_account_id = acme\nrole_name = Admin\npartition = aws-cn\n',
    ],
  ])('has %s', (_, fields, text) => {
    expect(writeConfig([{ ...iam, ...fields }])).toBe(text);
  });

  it('has the sources first, and no group that follows from them', () => {
    const base = { account: '444455556666', alias: 'acme', roleName: 'Entry' };
    expect(writeConfig([{ ...iam, organization: 'base', sourceProfile: 'base', base }])).toBe(
      `[profile base]\naws_account_id = 444455556666\naws_account_alias = acme\nrole_name = Entry\n\n[profile x]\n${admin}\nsource_profile = base\n`,
    );
  });

  it('has the keys of AWS for an Identity Center role', () => {
    expect(writeConfig([{ ...sso, ssoRegion: 'eu-west-1', organization: 'corp', accountName: 'dev' }])).toBe(
      '[profile x]\nsso_start_url = https://acme.awsapps.com/start\nsso_region = eu-west-1\nsso_account_name = dev\nsso_account_id = 111122223333\nsso_role_name = Admin\ngroup = corp\n',
    );
  });

  it('is empty without roles', () => {
    expect(writeConfig([])).toBe('');
  });
});

describe('read again, it gives the same roles', () => {
  const source = { sourceProfile: 'base', organization: 'base' };

  it.each<[string, Role[]]>([
    [
      'with all fields',
      [{ ...iam, region: 'eu-west-1', color: '0099ff', accountName: 'My account', needsExternalId: true }],
    ],
    [
      'of each partition',
      (['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc'] as const).map((partition) => ({
        ...iam,
        partition,
        profile: partition,
        account: 'acme',
      })),
    ],
    ['of one name', [iam, { ...iam, account: '444455556666' }, { ...sso, organization: 'acme.awsapps.com' }]],
    ['with a source that nothing is known of', [{ ...iam, ...source }]],
    [
      'that disagree about their base',
      [
        { ...iam, ...source, base: { alias: 'a-b' } },
        { ...iam, ...source, profile: 'y', base: { roleName: 'Entry' } },
        { ...iam, ...source, profile: 'z' },
      ],
    ],
    [
      'whose source is a role',
      [
        { ...iam, profile: 'base' },
        { ...iam, ...source, base: { account: '111122223333' } },
      ],
    ],
    [
      'whose source is an Identity Center role',
      [
        { ...sso, profile: 'base', organization: 'corp' },
        { ...iam, ...source, base: { account: '111122223333', roleName: 'Admin' } },
      ],
    ],
    [
      'in a circle',
      [
        { ...iam, organization: 'x', sourceProfile: 'y' },
        { ...iam, profile: 'y', organization: 'x', sourceProfile: 'x' },
      ],
    ],
    ['that are their own source', [{ ...iam, sourceProfile: 'x' }]],
    ['without an organization, though they have a source', [{ ...iam, sourceProfile: 'base' }]],
    [
      'with odd names',
      [
        'a]b',
        '"q',
        "it's",
        'a # b',
        '`x`',
        '본부 관리자',
        '[x]',
        'profile y',
        'sso-session z',
        'plugins',
        '__proto__',
      ].map((profile) => ({ ...iam, profile, organization: profile })),
    ],
  ])('%s', (_, roles) => {
    expect(withoutLines(readConfig(writeConfig(roles)).roles)).toEqual(withoutLines(roles));
  });

  it('and is the same text again', () => {
    const text = writeConfig([{ ...iam, ...source, base: { alias: 'acme' } }, sso]);
    expect(writeConfig(readConfig(text).roles)).toBe(text);
  });
});
