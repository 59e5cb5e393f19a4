import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import type { Role } from '@/core/config/role.ts';
import type { UseChoices } from '@/core/use/choices.ts';
import { choicesOfProfile } from '@/core/use/choices-of-profile.ts';
import { profileName, roleArn } from '../../config/arbitraries.ts';
import { full, permissionSet, role, textOf } from '../roles.ts';
import { here, run } from '../tools.ts';

/** The profiles of a config as botocore has them, which the AWS CLI reads with. */
const byBotocore = `import sys, json
from botocore.configloader import build_profile_map, raw_config_parse
import tempfile, os
out = []
for text in json.load(sys.stdin):
    f = tempfile.NamedTemporaryFile('w', suffix='.ini', delete=False, encoding='utf-8'); f.write(text); f.close()
    m = build_profile_map(raw_config_parse(f.name)); os.unlink(f.name)
    out.append({'profiles': m['profiles'], 'sessions': m.get('sso_sessions', {})})
print(json.dumps(out))`;

const env = { PATH: process.env.PATH, HOME: '/nonexistent', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
const pythons: string[] = [];
for (const python of here('python3', '/usr/bin/python3')) {
  const { code } = await run(python, ['-c', 'import botocore'], env);
  if (code === 0) pythons.push(python);
}
console.log(`botocore of ${pythons.join(', ') || 'nothing'}`);

type Case = [role: Role, choices: UseChoices];
const cases: Case[] = [
  [role(), full],
  [role({ profile: 'my admin', sourceProfile: 'me & you' }), { sessionName: "o'brien" }],
  [role({ profile: "o'brien", sourceProfile: '한글 이름' }), {}],
  [role({ profile: 'a"b', sourceProfile: 'x #y' }), {}],
  [role({ profile: 'a\nb', sourceProfile: '"quoted"' }), { externalId: 'a\nb' }],
  [role({ profile: '[x]', roleName: 'a#b/Admin' }), { sourceProfile: 'new\nline' }],
  [role({ profile: 'default', partition: 'aws-cn', region: 'cn-northwest-1' }), { sourceProfile: '$(id) `id` $HOME' }],
  ...fc
    .sample(fc.tuple(profileName, profileName, roleArn), 60)
    .map(([profile, sourceProfile, arn]): Case => {
      const [, partition, , , account = '', rest = ''] = arn.split(':');
      const roleName = rest.slice('role/'.length);
      return [role({ profile, sourceProfile, partition: partition as Role['partition'], account, roleName }), {}];
    })
    // A profile that is its own source has keys of its own, in another file.
    .filter(([{ profile, sourceProfile }]) => profile.trim() !== sourceProfile?.trim()),
];

describe('the profile of a role', () => {
  const texts = cases.map(([of, choices]) => textOf('config-profile', of, choices));

  it.each(pythons)('is read by botocore of %s as by readConfig', async (python) => {
    const { stdout, stderr } = await run(python, ['-c', byBotocore], env, JSON.stringify(texts));
    expect(stderr).toBe('');
    const read = JSON.parse(stdout) as { profiles: Record<string, Record<string, string>> }[];
    for (const [at, { profiles }] of read.entries()) {
      const [ours] = readConfig(texts[at] ?? '').roles;
      const [[name, theirs = {}] = ['', {}], ...others] = Object.entries(profiles);
      expect(others, texts[at]).toEqual([]);
      expect([name, theirs.role_arn, theirs.source_profile], texts[at]).toEqual([
        ours?.profile,
        `arn:${ours?.partition}:iam::${ours?.account}:role/${ours?.roleName}`,
        ours?.sourceProfile,
      ]);
    }
  });

  it('has what was chosen, and the same role', () => {
    expect(textOf('config-profile', role(), full)).toBe(`[profile prod-admin]
role_arn = arn:aws:iam::111122223333:role/team/Admin
source_profile = base
mfa_serial = arn:aws:iam::444455556666:mfa/ann
external_id = acme:42
duration_seconds = 7200
role_session_name = ann@example.com
region = ap-northeast-2
`);
    for (const [at, [of]] of cases.entries()) {
      const [read] = readConfig(texts[at] ?? '').roles;
      expect(read).toMatchObject({ partition: of.partition, account: of.account, roleName: of.roleName });
    }
  });
});

describe('the profile of a permission set', () => {
  const cases = [
    permissionSet(),
    permissionSet({ profile: 'my dev', organization: '한글 조직' }),
    permissionSet({
      partition: 'aws-us-gov',
      startUrl: 'https://start.us-gov-home.awsapps.com/directory/corp',
      ssoRegion: 'us-gov-west-1',
      region: 'us-gov-east-1',
    }),
  ];

  it.each(cases)('is read again: %o', (of) => {
    const [read] = readConfig(textOf('sso-profile', of)).roles;
    const { kind, profile, partition, account, roleName, startUrl, ssoRegion, region } = of;
    expect(read).toMatchObject({ kind, profile, partition, account, roleName, startUrl, ssoRegion, region });
  });

  it.each(pythons)('has a session that botocore of %s finds', async (python) => {
    const { stdout, stderr } = await run(
      python,
      ['-c', byBotocore],
      env,
      JSON.stringify(cases.map((of) => textOf('sso-profile', of))),
    );
    expect(stderr).toBe('');
    const read = JSON.parse(stdout) as Record<'profiles' | 'sessions', Record<string, Record<string, string>>>[];
    for (const [at, { profiles, sessions }] of read.entries()) {
      const of = cases[at];
      const profile = profiles[of?.profile ?? ''];
      expect(profile).toMatchObject({ sso_account_id: of?.account, sso_role_name: of?.roleName });
      expect(sessions[profile?.sso_session ?? '']).toMatchObject({
        sso_start_url: of?.startUrl,
        sso_region: of?.ssoRegion,
      });
    }
  });

  it('takes what the config says of its portal, which no list keeps, and the session’s own name', () => {
    const { ssoRegion: _, ...of } = permissionSet({ organization: '한빛' });
    const text = `[sso-session 한빛 SSO]\nsso_start_url = https://corp.awsapps.com/start\nsso_region = eu-west-1

[profile dev]\nsso_session = 한빛 SSO\nsso_account_id = 111122223333\nsso_role_name = Developer\n`;
    const choices = choicesOfProfile(text, { profile: 'dev', line: 5 });
    expect(choices).toEqual({ ssoRegion: 'eu-west-1', ssoSession: '한빛 SSO' });
    expect(textOf('sso-profile', of, choices)).toMatch(/^\[sso-session 한빛-SSO\]\n[\s\S]*\nsso_region = eu-west-1\n/);
    expect(textOf('configure-set', of, choices)).toContain('sso_region eu-west-1');
    expect(choicesOfProfile(text.replace('[sso', '[no'), { profile: 'dev', line: 5 })).toEqual({});
  });

  it.each([
    ['한빛', 'https://corp.awsapps.com/start', '한빛'],
    ['두레 & 벗', 'https://corp.awsapps.com/start', '두레-벗'],
    ['***', 'https://d-1234567890.awsapps.com/start', 'd-1234567890'],
  ])('has a session called by the organization %s or the portal', (organization, startUrl, name) => {
    const text = textOf('sso-profile', permissionSet({ organization, startUrl }));
    expect(text.split('\n')[0]).toBe(`[sso-session ${name}]`);
  });

  it('takes the region of its portal where the text says none, and never makes one up', () => {
    const { ssoRegion: _, ...of } = permissionSet({
      startUrl: 'https://ssoins-1234567890abcdef.eu-west-1.portal.amazonaws.com',
    });
    expect(textOf('sso-profile', of)).toContain('sso_region = eu-west-1\n');
    expect(textOf('sso-profile', { ...of, startUrl: 'https://corp.awsapps.com/start' })).toContain(
      'sso_region = <sso-region>\n',
    );
  });
});
