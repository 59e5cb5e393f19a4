import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { admin, onlyRole, problemsIn, roleOf } from '../reading.ts';

const x = `[x]\n${admin}\n`;

describe('the source profile', () => {
  // https://github.com/tilfinltd/aws-extend-switch-roles/issues/22 and issues/53: a source that is not in the text.
  it('is kept as written where the text does not have it, and told once for all roles', () => {
    const text = `${x}source_profile = gone\n[y]\n${admin}\nsource_profile = gone`;
    expect(readConfig(text).roles.map(({ sourceProfile }) => sourceProfile)).toEqual(['gone', 'gone']);
    expect(problemsIn(text)).toEqual(['unknown-source-profile:3']);
  });

  it('may be the profile itself', () => {
    expect(onlyRole(`${x}source_profile = x`).sourceProfile).toBe('x');
    expect(problemsIn(`${x}source_profile = x`)).toEqual([]);
  });

  it('may run in a circle: the roles are kept, and it is told once', () => {
    const text = ['a', 'b', 'c'].map((name, n) => `[${name}]\n${admin}\nsource_profile = ${'bca'[n]}`).join('\n');
    expect(readConfig(text).roles).toHaveLength(3);
    expect(problemsIn(text)).toEqual(['source-profile-loop:3']);
  });

  it('may be called like a member of every object', () => {
    expect(onlyRole(`${x}source_profile = __proto__`).organization).toBe('__proto__');
    expect(onlyRole(`${x}source_profile = constructor`).organization).toBe('constructor');
  });

  it.each([100_000])('may have %d more behind it', (length) => {
    const links = Array.from({ length }, (_, n) => `[p${n}]\n${admin}\nsource_profile = p${n + 1}\n`);
    const { roles } = readConfig(`${links.join('')}[p${length}]\naws_account_id = 444455556666`);
    expect(roles).toHaveLength(length);
    expect(roles[0]).toMatchObject({ organization: `p${length}`, base: { account: '444455556666' } });
  });
});

describe('the base', () => {
  it.each([
    ['aws_account_id = 444455556666', { account: '444455556666' }],
    ['aws_account_id = acme', { alias: 'acme' }],
    ['aws_account_id = 444455556666\naws_account_alias = acme', { account: '444455556666', alias: 'acme' }],
    ['aws_account_id = 444455556666\nrole_name = Entry', { account: '444455556666', roleName: 'Entry' }],
    ['role_name = Entry', { roleName: 'Entry' }],
    ['sso_account_id = 444455556666\nsso_role_name = Entry', { account: '444455556666', roleName: 'Entry' }],
    ['granted_sso_account_id = 444455556666', { account: '444455556666' }],
    ['mfa_serial = arn:aws:iam::444455556666:mfa/me', { account: '444455556666' }],
    ['role_arn = arn:aws:iam::444455556666:role/Entry', { account: '444455556666' }],
    [
      'aws_account_id = acme\nmfa_serial = arn:aws:iam::444455556666:mfa/me',
      { account: '444455556666', alias: 'acme' },
    ],
    ['login_session = arn:aws:iam::444455556666:user/people/alice', { account: '444455556666' }],
    ['login_session = arn:aws:iam::444455556666:root', { account: '444455556666' }],
    [
      'login_session = arn:aws:sts::444455556666:assumed-role/Entry/alice@example.com',
      { account: '444455556666', roleName: 'Entry' },
    ],
    [
      'login_session = arn:aws:sts::444455556666:assumed-role/Entry/alice\naws_account_alias = acme',
      { account: '444455556666', roleName: 'Entry', alias: 'acme' },
    ],
    ['login_session = somebody', undefined],
    ['aws_account_id = <id>', undefined],
    ['mfa_serial = GAHT12345678', undefined],
    ['region = eu-west-1', undefined],
  ])('is what its source says: %j', (lines, base) => {
    expect(roleOf(`${x}source_profile = b\n[b]\n${lines}`, 'x')?.base).toEqual(base);
  });

  it("is the root's in a chain: the console switches from the identity that signed in", () => {
    const text = `${x}source_profile = b\n[b]\nrole_arn = arn:aws:iam::777788889999:role/B\nsource_profile = c\n[c]\naws_account_id = 444455556666`;
    expect(roleOf(text, 'x')).toMatchObject({ sourceProfile: 'b', base: { account: '444455556666' } });
  });

  it('ends at a source with keys of its own, which AWS uses then', () => {
    const text = `${x}source_profile = b\n[b]\naws_access_key_id = A\naws_account_id = 444455556666\nsource_profile = c\n[c]\naws_account_id = 777788889999`;
    expect(roleOf(text, 'x')?.base).toEqual({ account: '444455556666' });
  });

  it("is in the account of the role's own device, where the source does not say", () => {
    const device = 'mfa_serial = arn:aws:iam::444455556666:mfa/me';
    expect(onlyRole(`${x}${device}`).base).toEqual({ account: '444455556666' });
    expect(onlyRole(`${x}${device}\nsource_profile = gone`).base).toEqual({ account: '444455556666' });
    expect(onlyRole(`${x}${device}\nsource_profile = x`).base).toEqual({ account: '444455556666' });
  });

  it('is not the role itself, where that is its own source', () => {
    expect(onlyRole(`${x}source_profile = x`)).not.toHaveProperty('base');
  });

  it("is none of an Identity Center role's", () => {
    const text =
      '[x]\nsso_start_url = https://a.awsapps.com/start\nsso_account_id = 111122223333\nsso_role_name = R\nsource_profile = b\n[b]\naws_account_id = 444455556666';
    expect(onlyRole(text)).not.toHaveProperty('base');
  });
});

describe('the organization', () => {
  const sso = '[x]\nsso_account_id = 111122223333\nsso_role_name = R\n';
  const session = '[sso-session corp]\nsso_start_url = https://acme.awsapps.com/start\n';

  it.each([
    ['its group', `${x}group = Acme/Platform\nsource_profile = b`, 'Acme/Platform'],
    ['none with an empty group', `${x}group =\nsource_profile = b`, ''],
    ['the root of its source chain', `${x}source_profile = b\n[b]\nsource_profile = c\n[c]\nregion = eu-west-1`, 'c'],
    ['a source that the text does not have', `${x}source_profile = gone`, 'gone'],
    ['its SSO session', `${sso}sso_session = corp\n${session}`, 'corp'],
    ['the host of its portal', `${sso}sso_start_url = https://acme.awsapps.com/start`, 'acme.awsapps.com'],
    ['none where nothing tells', x, ''],
    ['none where it is its own source', `${x}source_profile = x`, ''],
  ])('is %s', (_, text, organization) => {
    expect(roleOf(text, 'x')?.organization).toBe(organization);
  });
});

describe('a source that is a role itself', () => {
  const hub = '[hub]\nrole_arn = arn:aws:iam::444455556666:role/ops/Hub\n';
  const via = { account: '444455556666', roleName: 'ops/Hub' };

  it.each<[string, string, unknown]>([
    ['with a source of its own', `${hub}source_profile = me`, via],
    ['by account', '[hub]\naws_account_id = 444455556666\nrole_name = ops/Hub\nsource_profile = me', via],
    [
      'behind a profile that only passes on',
      `[hub]\nsource_profile = far\n${hub.replace('hub', 'far')}source_profile = me`,
      via,
    ],
    ['without a source: one may sign in as it', hub, undefined],
    ['that is its own source: its keys are used', `${hub}source_profile = hub`, undefined],
    ['with keys of its own', `${hub}source_profile = me\naws_access_key_id = x\naws_secret_access_key = y`, undefined],
    ['of a web identity', `${hub}web_identity_token_file = /t`, undefined],
    ['and is none that can be read', '[hub]\nrole_arn = nonsense\nsource_profile = me', undefined],
    ['but a permission set', '[hub]\nsso_account_id = 444455556666\nsso_role_name = A', undefined],
    ['but an account', '[hub]\naws_account_id = 444455556666', undefined],
  ])('%s', (_, source, expected) => {
    const text = `${x}source_profile = hub\n${source}\n[me]\nregion = eu-west-1`;
    expect(roleOf(text, 'x')?.via).toEqual(expected);
    expect(problemsIn(text).includes('chained-role:3')).toBe(expected !== undefined);
  });

  it('is told of once, however many take it on', () => {
    const text = `${x}source_profile = hub\n${x.replace('x', 'y')}source_profile = hub\n${hub}source_profile = me\n[me]\n`;
    expect(problemsIn(text)).toEqual(['chained-role:3']);
  });
});
