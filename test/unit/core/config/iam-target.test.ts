import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { admin, onlyRole, problemsIn, profilesIn, roleOf, skippedIn } from './reading.ts';

describe('role_arn', () => {
  it.each([
    ['Admin', 'Admin'],
    // https://github.com/janstuemmel/aws-role-switch/issues/35: such names led into another role.
    ['a+b=c,d.e@f_g-h', 'a+b=c,d.e@f_g-h'],
    // https://github.com/tilfinltd/aws-extend-switch-roles/issues/115
    ['sso/path/to/Admin', 'sso/path/to/Admin'],
    ['/Admin', 'Admin'],
    ['x'.repeat(64), 'x'.repeat(64)],
  ])('role/%s', (resource, roleName) => {
    expect(onlyRole(`[x]\nrole_arn = arn:aws:iam::001122223333:role/${resource}`)).toMatchObject({
      kind: 'iam',
      partition: 'aws',
      account: '001122223333',
      roleName,
    });
  });

  it.each([
    ['nonsense', 'bad-arn'],
    ['arn:aws:iam::111122223333:user/me', 'bad-arn'],
    ['arn:aws:iam::111122223333:role', 'bad-arn'],
    ['arn:aws:sts::111122223333:assumed-role/Admin/me', 'bad-arn'],
    ['arn::iam::111122223333:role/Admin', 'bad-arn'],
    ['arn:aws:iam:eu-west-1:111122223333:role/Admin', 'bad-arn'],
    ['arn:aws:iam::1111222233:role/Admin', 'bad-account'],
    ['arn:aws:iam::{account}:role/{role}', 'bad-account'],
    ['arn:aws:iam::my-alias:role/Admin', 'bad-account'],
    ['arn:aws:iam::１１１１２２２２３３３３:role/Admin', 'bad-account'],
    ['arn:aws-iso:iam::111122223333:role/Admin', 'bad-partition'],
    ['arn:constructor:iam::111122223333:role/Admin', 'bad-partition'],
    ['arn:aws:iam::111122223333:role/', 'bad-role-name'],
    ['arn:aws:iam::111122223333:role/path/', 'bad-role-name'],
    ['arn:aws:iam::111122223333:role/<role>', 'bad-role-name'],
    // https://github.com/tilfinltd/aws-extend-switch-roles/issues/340: a "!" at the end, to stop before a dangerous role.
    ['arn:aws:iam::111122223333:role/Admin!', 'bad-role-name'],
    ['arn:aws:iam::111122223333:role/관리자', 'bad-role-name'],
    [`arn:aws:iam::111122223333:role/${'x'.repeat(65)}`, 'bad-role-name'],
    [`arn:aws:iam::111122223333:role/${'x/'.repeat(257)}Admin`, 'too-long'],
    [`arn:aws:iam::111122223333:role/${'x'.repeat(2048)}`, 'too-long'],
    ['', 'empty-value'],
  ])('%s is skipped: %s', (arn, reason) => {
    const { roles, skipped } = readConfig(`\n[x]\nregion = eu-west-1\nrole_arn = ${arn}`);
    expect(roles).toEqual([]);
    expect(skipped).toEqual([{ profile: 'x', reason, line: 4, key: 'role_arn', value: arn.slice(0, 80) }]);
  });

  it('comes before account and role name, where AESR refuses the whole text', () => {
    expect(onlyRole(`[x]\n${admin}\naws_account_id = 444455556666\nrole_name = Other`).account).toBe('111122223333');
  });

  it('tells of path and name that are over 64 characters together, which the console cannot take', () => {
    const text = `[x]\nrole_arn = arn:aws:iam::111122223333:role/${'p'.repeat(32)}/${'x'.repeat(32)}`;
    expect(onlyRole(text).roleName).toHaveLength(65);
    expect(problemsIn(text)).toEqual(['name-too-long:1']);
  });
});

describe('aws_account_id and role_name', () => {
  it.each([
    ['111122223333', '111122223333'],
    ['000000000001', '000000000001'],
    ['1111-2222-3333', '111122223333'],
    // https://github.com/tilfinltd/aws-extend-switch-roles/issues/7: hyphens of an alias were once stripped.
    ['my-company-prod', 'my-company-prod'],
    ['"111122223333"', '111122223333'],
  ])('account %s', (written, account) => {
    expect(onlyRole(`[x]\naws_account_id = ${written}\nrole_name = /team/Admin`)).toMatchObject({
      account,
      roleName: 'team/Admin',
    });
  });

  it.each([
    ['aws_account_id = 11112222333\nrole_name = R', 'bad-account'],
    ['aws_account_id = <account_id>\nrole_name = R', 'bad-account'],
    ['aws_account_id = My Account\nrole_name = R', 'bad-account'],
    ['aws_account_id = a--b\nrole_name = R', 'bad-account'],
    ['aws_account_id = 111122223333\nrole_name = <role>', 'bad-role-name'],
    ['aws_account_id = 111122223333\nrole_name = arn:aws:iam::111122223333:role/R', 'bad-role-name'],
    ['aws_account_id = 111122223333', 'no-role-name'],
    ['aws_account_id = 111122223333\nrole_name =', 'empty-value'],
    ['role_name = R', 'no-account'],
    ['role_name = R\naws_account_id =', 'empty-value'],
    // The key is AWS's own, too: whose the keys are.
    ['aws_account_id = 111122223333\naws_access_key_id = A', 'no-role'],
    ['aws_account_id = 111122223333\ncredential_process = tool', 'credential-process'],
    ['region = eu-west-1', 'no-role'],
    ['', 'no-role'],
  ])('%j is skipped: %s', (lines, reason) => {
    expect(skippedIn(`[x]\n${lines}`)).toEqual({ x: reason });
  });
});

describe("AESR's bases", () => {
  const base = '[base]\naws_account_id = 111122223333\n';

  it.each([
    ['who is a source', `${base}[x]\naws_account_id = 444455556666\nrole_name = R\nsource_profile = base`],
    [
      'who is a source with a role name',
      `${base}role_name = Me\n[x]\naws_account_id = 444455556666\nrole_name = R\nsource_profile = base`,
    ],
    [
      'who has a target_role_name',
      `${base}target_role_name = R\n[x]\naws_account_id = 444455556666\nsource_profile = base`,
    ],
    ['who has a target_region', `${base}target_region = eu-west-1\n[x]\n${admin}`],
  ])('%s and has no source is a base, no role', (_, text) => {
    expect(skippedIn(text)).toEqual({ base: 'base' });
    expect(profilesIn(text)).toEqual(['x']);
  });

  it('a source with a role_arn stays a role', () => {
    expect(profilesIn(`[a]\n${admin}\n[b]\n${admin}\nsource_profile = a`)).toEqual(['a', 'b']);
  });

  it('a source that has a source is base and role in one', () => {
    const text = `${base}[a]\naws_account_id = 444455556666\nrole_name = A\nsource_profile = base\n[b]\n${admin}\nsource_profile = a`;
    expect(profilesIn(text)).toEqual(['a', 'b']);
  });

  it('the nearest target_role_name and target_region count, and the own ones before them', () => {
    const text = [
      '[root]\naws_account_id = 111122223333\ntarget_role_name = Far\ntarget_region = eu-west-1',
      '[near]\naws_account_id = 444455556666\ntarget_role_name = Near\nsource_profile = root',
      '[a]\naws_account_id = 777788889999\nsource_profile = near',
      '[b]\naws_account_id = 777788889999\nsource_profile = near\nrole_name = Own\nregion = eu-west-2',
    ].join('\n');
    expect(roleOf(text, 'near')).toMatchObject({ roleName: 'Far', region: 'eu-west-1' });
    expect(roleOf(text, 'a')).toMatchObject({ roleName: 'Near', region: 'eu-west-1' });
    expect(roleOf(text, 'b')).toMatchObject({ roleName: 'Own', region: 'eu-west-2' });
  });
});

describe('what only concerns the API', () => {
  it.each([
    'source_profile = x',
    'source_profile = gone',
    'credential_source = Ec2InstanceMetadata',
    'source_profile = a\ncredential_source = Environment',
    'web_identity_token_file = /token',
    'role_session_name = me\nduration_seconds = nonsense',
  ])('%j never costs the role', (lines) => {
    expect(onlyRole(`[x]\n${admin}\n${lines}`).roleName).toBe('Admin');
  });

  it('an external id is told, and not kept', () => {
    const text = `[x]\n${admin}\nexternal_id = c0ffee-1234`;
    expect(onlyRole(text).needsExternalId).toBe(true);
    expect(JSON.stringify(readConfig(text))).not.toContain('c0ffee');
    expect(problemsIn(text)).toEqual(['needs-external-id:3']);
  });
});
