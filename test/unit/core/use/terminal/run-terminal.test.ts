import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sts, startSts } from '../../../../sts/sts.ts';
import { accessKeyOf, mfaCode, secretOf, type World } from '../../../../sts/world.ts';
import { full, role, textOf } from '../roles.ts';
import { here, run } from '../tools.ts';

const user = 'arn:aws:iam::444455556666:user/ann';
const arn = 'arn:aws:iam::111122223333:role/team/Admin';
const session = 'arn:aws:sts::111122223333:assumed-role/Admin/ann';
const hostile = "me & $HOME `id` 'q' 한글";
const keys = `aws_access_key_id = ${accessKeyOf('ann')}\naws_secret_access_key = ${secretOf('ann')}\n`;
const credentials = `[base]\n${keys}`;

const world: World = {
  users: new Map([
    [accessKeyOf('ann'), { arn: user, secret: secretOf('ann') }],
    [accessKeyOf('owner'), { arn: 'arn:aws:iam::111122223333:user/owner', secret: secretOf('owner') }],
  ]),
  roles: new Map([
    [arn, { trusts: [user] }],
    [
      arn.replace('Admin', 'Strict'),
      { trusts: [user], mfaSerial: full.mfaSerial, externalId: full.externalId, longest: 7200 },
    ],
    ['arn:aws-cn:iam::111122223333:role/team/Admin', { trusts: [user] }],
    ['arn:aws-us-gov:iam::111122223333:role/team/Admin', { trusts: [user] }],
    [arn.replace('Admin', 'Next'), { trusts: [session], longest: 43200 }],
  ]),
};

let sts: Sts;
beforeAll(async () => {
  sts = await startSts(world);
});
afterAll(() => sts.stop());

const whoAmI = 'aws sts get-caller-identity --query Arn --output text';
const posix = ['-c'];
const shells = here('aws', 'bash', 'zsh', 'fish', 'jq');
const withCli = (...names: string[]) => names.filter((name) => shells.includes(name) && shells.includes('aws'));

describe.each(withCli('bash', 'zsh', 'fish'))('in %s, by the AWS CLI', (shell) => {
  const id = shell === 'fish' ? 'env-fish' : 'env-bash';
  const unset = shell === 'fish' ? 'unset-fish' : 'unset-bash';

  it('the environment is the role’s until it is unset', async () => {
    const env = { ...sts.surroundingsOf({ credentials }), AWS_PROFILE: 'other', AWS_REGION: 'us-east-1' };
    const script = `${textOf(id)}\n${whoAmI}\n${textOf(unset)}\nenv\n`;
    const { stdout, stderr } = await run(shell, [...posix, script], env);
    expect(stderr).toBe('');
    const [arn, ...left] = stdout.trim().split('\n');
    expect(arn).toBe(session);
    expect(left.filter((line) => /^AWS_(?:ACCESS|SECRET|SESSION|REGION|DEFAULT|PROFILE)/.test(line))).toEqual([]);
  });

  it('it asks for the code, and takes external id, duration and any name of a profile', async () => {
    const strict = role({ roleName: 'team/Strict', sourceProfile: hostile });
    const env = sts.surroundingsOf({ credentials: `[${hostile}]\n${keys}` });
    const before = sts.asked.length;
    const { stdout, stderr } = await run(shell, [...posix, `${textOf(id, strict, full)}\nenv`], env, `${mfaCode}\n`);
    expect(stderr.replace('MFA code: ', '')).toBe('');
    expect(stdout).toMatch(/^AWS_SESSION_TOKEN=token-\d+\/\+=$/m);
    expect(stdout).toMatch(/^AWS_REGION=ap-northeast-2$/m);
    const [asked] = sts.asked.slice(before);
    expect(Object.fromEntries(asked?.fields ?? [])).toMatchObject({
      RoleSessionName: full.sessionName,
      DurationSeconds: '7200',
      ExternalId: full.externalId,
      SerialNumber: full.mfaSerial,
      TokenCode: mfaCode,
    });
  });
});

/** What somebody's shell may have: a profile, a region, and what other tools leave there. */
const before = {
  AWS_PROFILE: 'base',
  AWS_REGION: 'us-east-1',
  AWS_SECURITY_TOKEN: 'of-another-session',
  AWS_CREDENTIAL_EXPIRATION: '2020-01-01T00:00:00Z',
};
const setsRole = [
  ...withCli('bash', 'zsh').flatMap((shell) => [[shell, 'env-bash'] as const, [shell, 'env-bash-jq'] as const]),
  ...withCli('fish').map((shell) => [shell, 'env-fish'] as const),
].filter(([, id]) => id !== 'env-bash-jq' || shells.includes('jq'));
const status = (shell: string) => (shell === 'fish' ? 'echo "status $status"' : 'echo "status $?"');

describe.each(setsRole)('in %s, %s', (shell, id) => {
  it('becomes the role, whatever else was set, and succeeds', async () => {
    const env = { ...sts.surroundingsOf({ credentials }), ...before };
    const { stdout, stderr } = await run(shell, ['-c', `${textOf(id)}\n${status(shell)}\n${whoAmI}\nenv`], env);
    expect(stderr).toBe('');
    const [ended, arn, ...left] = stdout.trim().split('\n');
    expect([ended, arn]).toEqual(['status 0', session]);
    expect(left.filter((line) => /^AWS_(?:PROFILE|SECURITY|CREDENTIAL|REGION)/.test(line))).toEqual([
      'AWS_REGION=ap-northeast-2',
    ]);
  });

  it.each([
    ['without a code', 'team/Other', ''],
    ['with a wrong code', 'team/Strict', '000000\n'],
    ['with no code at all', 'team/Strict', ''],
  ])('changes nothing where AWS refuses, and fails: %s', async (_, roleName, input) => {
    const env = { ...sts.surroundingsOf({ credentials }), ...before };
    const text = textOf(id, role({ roleName }), roleName.endsWith('Strict') ? full : { sessionName: 'ann' });
    const script = `env\necho ---\n${text}\n${status(shell)}\necho ---\nenv`;
    const { stdout } = await run(shell, ['-c', script], env, input);
    const [was = '', ended, is = ''] = stdout.split('---\n');
    expect(ended).toMatch(/^status [1-9]\d*\n$/);
    const sorted = (text: string) =>
      text
        .split('\n')
        .filter((line) => line.startsWith('AWS_'))
        .sort();
    expect(sorted(is)).toEqual(sorted(was));
  });
});

describe.each(here('bash', 'zsh', 'fish'))('in %s, by the profile', (shell) => {
  const own = shell === 'fish' ? 'fish' : 'bash';
  const [fail, print] =
    own === 'fish'
      ? [
          'function aws; false; end',
          `function aws; echo 'set -gx AWS_ACCESS_KEY_ID a;'; echo 'set -gx AWS_SESSION_TOKEN b;'; end`,
        ]
      : ['aws() { false; }', `aws() { printf 'export AWS_ACCESS_KEY_ID=a\\nexport AWS_SESSION_TOKEN=b\\n'; }`];
  const env = { PATH: process.env.PATH, HOME: '/nonexistent', ...before };
  const text = textOf(`export-${own}`);

  it('has the credentials alone, and the role’s region', async () => {
    const { stdout, stderr } = await run(shell, ['-c', `${print}\n${text}\n${status(shell)}\nenv`], env);
    expect(stderr).toBe('');
    expect(stdout).toContain('status 0\n');
    expect(
      stdout
        .split('\n')
        .filter((line) => line.startsWith('AWS_'))
        .sort(),
    ).toEqual([
      'AWS_ACCESS_KEY_ID=a',
      'AWS_DEFAULT_REGION=ap-northeast-2',
      'AWS_REGION=ap-northeast-2',
      'AWS_SESSION_TOKEN=b',
    ]);
  });

  it('changes nothing where there are none, and fails', async () => {
    const { stdout } = await run(shell, ['-c', `${fail}\n${text}\n${status(shell)}\nenv`], env);
    expect(stdout).toMatch(/^status [1-9]/m);
    expect(Object.entries(before).filter(([name, value]) => !stdout.includes(`${name}=${value}\n`))).toEqual([]);
    expect(stdout).not.toContain('AWS_ACCESS_KEY_ID');
  });
});

describe.each(withCli('bash'))('by the AWS CLI in %s', (shell) => {
  const script = (text: string, env: NodeJS.ProcessEnv, input?: string) => run(shell, ['-c', text], env, input);

  it('says why AWS refuses', async () => {
    const { stderr } = await script(
      textOf('env-bash', role({ roleName: 'Other' })),
      sts.surroundingsOf({ credentials }),
    );
    expect(stderr).toContain(
      `(AccessDenied) when calling the AssumeRole operation: User: ${user} is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:role/Other`,
    );
  });

  it('assume-role prints the credentials', async () => {
    const { stdout, stderr } = await script(textOf('assume-role'), sts.surroundingsOf({ credentials }));
    expect(stderr).toBe('');
    expect(JSON.parse(stdout).AssumedRoleUser.Arn).toBe(session);
  });

  it('the commands write a profile that works, and configure list says where it is from', async () => {
    const named = role({ profile: hostile });
    const text = [
      textOf('configure-set', named),
      textOf('get-caller-identity', named),
      textOf('configure-list', named),
    ].join('\n');
    const { stdout, stderr } = await script(text, sts.surroundingsOf({ credentials }));
    expect(stderr).toBe('');
    expect(stdout).toContain('"arn:aws:sts::111122223333:assumed-role/Admin/ann"');
    expect(stdout).toMatch(/access_key +(?:: )?\*+\w+ +(?:: )?assume-role/);
  });

  it.each([
    ['aws-us-gov', 'sts.us-gov-west-1.amazonaws.com'],
    ['aws-cn', 'sts.cn-north-1.amazonaws.com.cn'],
  ] as const)('%s is asked at its own endpoint', async (partition, host) => {
    const of = role({ partition });
    const before = sts.asked.length;
    delete of.region;
    // Version 1 asks the endpoint for all regions unless it is told otherwise.
    const env = { ...sts.surroundingsOf({ credentials }), AWS_STS_REGIONAL_ENDPOINTS: 'regional' };
    const { stdout, stderr } = await script(textOf('assume-role', of), env);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout).AssumedRoleUser.Arn).toBe(session.replace('arn:aws:', `arn:${partition}:`));
    expect(sts.asked.slice(before).map((one) => one.host)).toEqual([host]);
  });

  const owner = (at: string) =>
    `[<profile-in-role-account>]\naws_access_key_id = ${accessKeyOf(at)}\naws_secret_access_key = ${secretOf(at)}\n`;

  it.each([
    ['aws-cn', 'iam.cn-north-1.amazonaws.com.cn'],
    ['aws-us-gov', 'iam.us-gov.amazonaws.com'],
    ['aws', 'iam.amazonaws.com'],
  ] as const)('the checks of IAM ask the %s partition’s own, in the right account', async (partition, host) => {
    const of = role({ partition });
    delete of.region;
    const principal = user.replace('arn:aws:', `arn:${partition}:`);
    const texts = ['check-mfa', 'check-permission', 'check-duration', 'check-trust'].map((id) =>
      textOf(id, of, { ...full, principal }),
    );
    const at = sts.asked.length;
    const env = sts.surroundingsOf({ credentials: `${credentials}${owner('owner')}` });
    const { stdout, stderr } = await script(texts.join('\n'), env);
    expect(stderr).toBe('');
    expect(new Set(sts.asked.slice(at).map((one) => one.host))).toEqual(new Set([host]));
    const [device, decision, longest, ...policy] = stdout.trim().split('\n');
    expect([device, decision, longest]).toEqual([full.mfaSerial, 'allowed', '3600\tFalse']);
    expect(policy.join('\n')).toContain(`"AWS": "${user}"`);
  });

  it('a maximum that is long enough is told', async () => {
    const of = role({ roleName: 'team/Strict' });
    const env = sts.surroundingsOf({ credentials: `${credentials}${owner('owner')}` });
    const { stdout } = await script(textOf('check-duration', of, full), env);
    expect(stdout).toBe('7200\tTrue\n');
  });

  it('values that begin as options do are set, too', async () => {
    const of = role({ sourceProfile: '-base' });
    const env = sts.surroundingsOf({});
    const { stderr } = await script(textOf('configure-set', of, { sessionName: '-ann' }), env);
    expect(stderr).toBe('');
    const { stdout } = await script('cat "$AWS_CONFIG_FILE"', env);
    expect(stdout).toContain('role_session_name = -ann\n');
    expect(stdout).toContain('source_profile = -base\n');
  });

  it('a role that is assumed with a role’s credentials is asked for an hour, and more would be refused', async () => {
    const chained = role({ roleName: 'team/Next', via: { account: '111122223333', roleName: 'team/Admin' } });
    const config = `${textOf('config-profile')}\n`;
    const ofHour = textOf(
      'assume-role',
      { ...chained, sourceProfile: 'prod-admin' },
      { ...full, mfaSerial: '', externalId: '', durationSeconds: 7200, principal: '' },
    );
    expect(ofHour).toContain('--duration-seconds 3600');
    const env = sts.surroundingsOf({ config, credentials });
    const { stdout, stderr } = await script(`${ofHour}\n${ofHour.replace('3600', '7200')}`, env);
    expect(JSON.parse(stdout).AssumedRoleUser.Arn).toBe('arn:aws:sts::111122223333:assumed-role/Next/ann@example.com');
    expect(stderr).toContain('exceeds the 1 hour session limit for roles assumed by role chaining');
  });
});
