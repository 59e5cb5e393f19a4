import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { checkRoleForm } from '@/core/import/form/check-role-form.ts';
import { emptyRoleForm, formOfRole, type RoleForm, roleOfForm } from '@/core/import/form/role-form.ts';

const good: RoleForm = { ...emptyRoleForm, account: '999988887777', roleName: 'Auditor' };

describe('checkRoleForm', () => {
  it.each<[string, Partial<RoleForm>, object]>([
    ['no account', { account: ' ' }, { account: { code: 'no-account' } }],
    ['eleven digits', { account: '99998888777' }, { account: { code: 'digits', count: 11 } }],
    ['thirteen digits with hyphens', { account: '9999-8888-7777-1' }, { account: { code: 'digits', count: 13 } }],
    ['an account’s name', { account: 'Acme Prod' }, { account: { code: 'bad-account' } }],
    ['no role', { roleName: '' }, { roleName: { code: 'no-role' } }],
    ['a role with a blank', { roleName: 'My Role' }, { roleName: { code: 'bad-role' } }],
    ['65 characters of role', { roleName: 'x'.repeat(65) }, { roleName: { code: 'long-role' } }],
    ['65 characters, one of them a blank', { roleName: `x ${'x'.repeat(63)}` }, { roleName: { code: 'bad-role' } }],
    ['65 characters with the path', { roleName: `ops/${'x'.repeat(61)}` }, { roleName: { code: 'long-role' } }],
    [
      'a path in a permission set',
      { roleName: 'a/b', startUrl: 'https://x.awsapps.com/start' },
      { roleName: { code: 'bad-role' } },
    ],
    ['65 characters of name', { name: 'x'.repeat(65) }, { name: { code: 'long-name' } }],
    ['a color that is none', { color: 'greenish' }, { color: { code: 'bad-color' } }],
    ['a region that is none', { region: 'ireland' }, { region: { code: 'bad-region' } }],
    [
      'a region of another partition',
      { region: 'eu-west-1', partition: 'aws-cn' },
      { region: { code: 'other-partition' } },
    ],
    ...[
      'AWSReservedSSO_A_0123456789abcdef',
      'aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_A_0123456789abcdef',
      'AWSReservedSSO_A',
      'awsreservedsso_a_0123456789abcdef',
    ].map((roleName): [string, Partial<RoleForm>, object] => [
      `a role of Identity Center: ${roleName}`,
      { roleName },
      { roleName: { code: 'permission-set' } },
    ]),
    ['a portal that is none', { startUrl: 'javascript:alert(1)' }, { startUrl: { code: 'bad-portal' } }],
  ])('refuses %s', (_, over, faults) => {
    expect(checkRoleForm({ ...good, ...over }).faults).toEqual(faults);
  });

  it.each<[string, Partial<RoleForm>, object]>([
    ['an account’s number', {}, {}],
    ['it with hyphens', { account: '9999-8888-7777' }, {}],
    ['it with blanks, as in a mail', { account: ' 9999 8888 7777 ' }, {}],
    ['it in wide digits', { account: '９９９９８８８８７７７７' }, {}],
    ['an alias', { account: 'acme-prod' }, { account: { code: 'alias' } }],
    ['64 characters', { roleName: 'x'.repeat(64), name: 'x'.repeat(64) }, {}],
    ['a region with a typo', { region: 'eu-wst-1' }, { region: { code: 'unknown-region', nearest: 'eu-west-1' } }],
    ['a region like no other', { region: 'aa-nowhere-7' }, { region: { code: 'unknown-region', nearest: '' } }],
    ['a region of China', { region: 'cn-north-1' }, {}],
  ])('takes %s, with what is to be said of it', (_, over, remarks) => {
    expect(checkRoleForm({ ...good, ...over })).toEqual({ faults: {}, remarks });
  });
});

describe('roleOfForm', () => {
  it('names the permission set of a portal, also by the role that was made of it', () => {
    const form = { ...good, roleName: 'AWSReservedSSO_A_0123456789abcdef', startUrl: 'https://acme.awsapps.com/start' };
    expect(checkRoleForm(form).faults).toEqual({});
    expect(roleOfForm(form)).toMatchObject({ kind: 'identity-center', roleName: 'A' });
  });

  it('writes an account’s number without blanks and hyphens', () => {
    for (const account of ['9999 8888 7777', '9999-8888-7777', '９９９９８８８８７７７７'])
      expect(roleOfForm({ ...good, account }).account).toBe('999988887777');
  });

  it('is in the partition that the pasted text, the portal or the region tells', () => {
    expect(roleOfForm({ ...good, partition: 'aws-us-gov' }).partition).toBe('aws-us-gov');
    expect(roleOfForm({ ...good, region: 'cn-north-1' }).partition).toBe('aws-cn');
    expect(roleOfForm({ ...good, startUrl: 'https://acme.awsapps.cn/start' }).partition).toBe('aws-cn');
    expect(roleOfForm(good).partition).toBe('aws');
  });

  it('is what the form of a role gives back', () => {
    const [role] = readConfig(
      '[profile audit]\nrole_arn = arn:aws-cn:iam::999988887777:role/ops/Auditor\ncolor = teal\ngroup = Acme / CN\n',
    ).roles;
    const { line: _, isChosen: __, ...found } = roleOfForm(formOfRole(role!));
    expect(found).toEqual({
      ...{ kind: 'iam', partition: 'aws-cn', account: '999988887777', roleName: 'ops/Auditor' },
      ...{ name: 'audit', color: '008080', group: 'Acme / CN' },
    });
  });
});
