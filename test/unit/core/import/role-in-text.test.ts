import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyRoleForm, type RoleForm } from '@/core/import/form/role-form.ts';
import { roleInText } from '@/core/import/role-in-text.ts';

const auditor = { account: '999988887777', roleName: 'Auditor' };

describe('roleInText', () => {
  it.each<[string, Partial<RoleForm>]>([
    ['arn:aws:iam::999988887777:role/Auditor', auditor],
    ['arn:aws-cn:iam::999988887777:role/ops/Auditor', { ...auditor, roleName: 'ops/Auditor', partition: 'aws-cn' }],
    ['arn:aws:sts::999988887777:assumed-role/Auditor/ann', auditor],
    [
      'https://signin.aws.amazon.com/switchrole?account=999988887777&roleName=Auditor&displayName=audit&color=F2B0A9',
      { ...auditor, name: 'audit', color: 'f2b0a9' },
    ],
    [
      'https://acme.awsapps.com/start/#/console?account_id=999988887777&role_name=Auditor',
      { ...auditor, startUrl: 'https://acme.awsapps.com/start' },
    ],
    ['Console: https://999988887777.signin.aws.amazon.com/console\nRole: Auditor', auditor],
    ['https://acme-dev.signin.aws.amazon.com/console', { account: 'acme-dev' }],
    ['Auditor in 9999-8888-7777', auditor],
    ['999988887777 Auditor', auditor],
    ['999988887777/Auditor', auditor],
    ['999988887777 계정의 Auditor 역할', auditor],
    ['Switch to role Auditor in account 999988887777.', auditor],
    ['계정 ID: 9999-8888-7777 / 역할: Auditor', auditor],
    ['계정 ID: 9999-8888-7777\n역할 이름: Auditor\n표시 이름: 감사', { ...auditor, name: '감사' }],
    [
      'Account ID: 999988887777\nRole: ops/Auditor\nDisplay name: audit\nRegion: eu-west-1\nColor: teal',
      { ...auditor, roleName: 'ops/Auditor', name: 'audit', region: 'eu-west-1', color: 'teal' },
    ],
    ['Hi, your account number is 9999-8888-7777 and the role name is Auditor. Regards', auditor],
    ['Account alias: acme-prod, role: Auditor', { account: 'acme-prod', roleName: 'Auditor' }],
    ['User: arn:aws:sts::999988887777:assumed-role/Auditor/ann is not authorized to perform: ec2:Describe*', auditor],
    ['Hi, your role is arn:aws:iam::999988887777:role/Auditor, please use it', auditor],
    ['안녕하세요, 사용할 역할은 arn:aws:iam::999988887777:role/Auditor 입니다', auditor],
    ['Please use https://signin.aws.amazon.com/switchrole?account=999988887777&roleName=Auditor', auditor],
    ['audit: arn:aws:iam::999988887777:role/Auditor', { ...auditor, name: 'audit' }],
    ['Account 9999-8888-7777; Role Auditor; Region eu-west-1', { ...auditor, region: 'eu-west-1' }],
    ['Account 9999-8888-7777; Role Auditor; Region Ireland', auditor],
    ['You have been granted Auditor on 999988887777 (shop-prod).', { ...auditor, name: 'shop-prod' }],
    ['999988887777 계정의 Auditor 역할로 전환해 주세요', auditor],
    ['AWS 계정 ID(999988887777)의 역할 Auditor', auditor],
    ['Console: https://999988887777.signin.aws.amazon.com/console / Role: Auditor', auditor],
    ['Sign-in URL: https://999988887777.signin.aws.amazon.com/console\nRole: Auditor', auditor],
    ['Console: https://acme-dev.signin.aws.amazon.com/console\nRole: Auditor', { ...auditor, account: 'acme-dev' }],
    [
      'Console: https://acme-dev.signin.amazonaws-us-gov.com/console\nRole: Auditor',
      { ...auditor, account: 'acme-dev', partition: 'aws-us-gov' },
    ],
    ['acme (999988887777)', { account: '999988887777' }],
    ['https://999988887777-abcdefgh.us-east-1.console.aws.amazon.com/ec2/home', { account: '999988887777' }],
  ])('fills what %j says', (text, says) => {
    expect(roleInText(text)).toEqual({ ...emptyRoleForm, ...says });
  });

  it('keeps the suffix of a role of Identity Center, by which AWS’s refusal is foreseen', () => {
    const text = 'arn:aws:iam::999988887777:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Audit_0123456789abcdef';
    expect(roleInText(text)).toMatchObject({ roleName: 'AWSReservedSSO_Audit_0123456789abcdef' });
  });

  it('takes none of several', () => {
    const arns = ['One', 'Two', 'Three'].map((name) => `arn:aws:iam::999988887777:role/${name}`).join('\n');
    expect(roleInText(arns)).toBe('unclear');
  });

  it.each(['', 'prod 2', 'prod-eu (main)', 'role', '계정', '1234 Admin', '#e05a47'])('takes %j for no role', (text) => {
    expect(roleInText(text)).toBeUndefined();
  });

  it('never throws, and gives no secret', () => {
    const secret = ['AKIA', 'IOSFODNN7', 'EXAMPLE'].join('');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        roleInText(`${text} 999988887777 ${text}`);
      }),
    );
    expect(JSON.stringify(roleInText(`role ${secret} in account 999988887777`) ?? '')).not.toContain(secret);
  });
});
