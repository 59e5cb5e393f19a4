import { describe, expect, it } from 'vitest';
import { recognize } from '@/core/import/recognize.ts';
import { outcomeOf } from './outcome.ts';

const rolesOf = (text: string) => outcomeOf(text).roles;

describe('a table of roles', () => {
  it.each([
    ['account and role', 'Account ID,Role Name\n111122223333,Ops\n', ['111122223333-Ops = 111122223333/Ops']],
    ['a name', 'name,account,role\nprod,111122223333,Ops\n', ['prod = 111122223333/Ops']],
    ['an account’s name', 'Account Name,account,role\nAcme,111122223333,Ops\n', ['Acme = 111122223333/Ops']],
    ['a group', 'group,account,role\nAcme,111122223333,Ops\n', ['Acme: Acme = 111122223333/Ops']],
    ['a path', 'account,role\n111122223333,/team/Ops\n', ['111122223333-Ops = 111122223333/team/Ops']],
    ['an alias', 'account,role\nacme-prod,Ops\n', ['acme-prod-Ops = acme-prod/Ops']],
    ['hyphens', 'account,role\n1111-2222-3333,Ops\n', ['111122223333-Ops = 111122223333/Ops']],
    ['a spreadsheet’s text', 'account,role\n"=""000022223333""",Ops\n', ['000022223333-Ops = 000022223333/Ops']],
    ['an ARN', 'name,role_arn\na,arn:aws:iam::111122223333:role/x/Ops\n', ['a = 111122223333/x/Ops']],
    ['an ARN as role', 'account,role\n1,arn:aws:iam::111122223333:role/Ops\n', ['111122223333-Ops = 111122223333/Ops']],
    [
      'Korean, semicolons',
      '계정 번호;역할 이름;이름;조직\n111122223333;Ops;운영;회사\n',
      ['회사: 운영 = 111122223333/Ops'],
    ],
    ['tabs', 'account\trole\n111122223333\tOps\n', ['111122223333-Ops = 111122223333/Ops']],
    ['a title above', 'Our roles 2026\n\naccount,role\n111122223333,Ops\n', ['111122223333-Ops = 111122223333/Ops']],
    [
      'two profiles of one role',
      'name,account,role\na,111122223333,Ops\nb,111122223333,Ops\na,111122223333,Ops\n',
      ['a = 111122223333/Ops', 'b = 111122223333/Ops'],
    ],
    [
      'permission sets',
      'account,permission set,start url\n111122223333,Admin,https://acme.awsapps.com/start/#/\n',
      ['acme.awsapps.com: 111122223333-Admin = 111122223333/Admin'],
    ],
    ['a formula as name', "name,account,role\n'=1+1,111122223333,Ops\n", ['=1+1 = 111122223333/Ops']],
  ])('with %s', (_, text, roles) => {
    expect(outcomeOf(text)).toMatchObject({ kind: 'csv', roles });
  });

  it('with links', () => {
    const text =
      'name,url\na,https://signin.aws.amazon.com/switchrole?account=111122223333&roleName=Ops&displayName=x\n';
    expect(outcomeOf(text)).toMatchObject({ kind: 'links', roles: ['a = 111122223333/Ops'] });
  });

  it.each([
    ['an account that a spreadsheet rounded', '1.23457E+11,Ops,', 'spoilt-account 3'],
    ['an account that lost its zeros', '22223333,Ops,', 'spoilt-account 3'],
    ['no role', '111122223333,,', 'no-role-name 3'],
    ['a placeholder', '111122223333,<role>,', 'bad-role-name 3'],
    ['a comment in a path', '111122223333,a#b/Ops,', 'bad-role-name 3'],
    ['an isolated partition', '111122223333,Ops,aws-iso', 'bad-partition 3'],
    ['a broken ARN', '111122223333,arn:aws:iam::1:role/Ops,', 'bad-arn 3'],
  ])('leaves out a row with %s', (_, row, leftOut) => {
    const text = `account,role,partition\n111122223333,Fine,\n${row}\n`;
    expect(outcomeOf(text)).toEqual({
      kind: 'csv',
      roles: ['111122223333-Fine = 111122223333/Fine'],
      leftOut: [leftOut],
    });
  });

  it('asks for the portal of permission sets that have none', () => {
    expect(recognize('account,permission set\n111122223333,Admin\n')).toMatchObject({
      kind: 'accounts',
      list: { missing: ['portal'], withoutPortal: [{ account: '111122223333', roleName: 'Admin' }], leftOut: [] },
    });
  });

  it.each(['name,age\nx,1\n', 'account,balance\nsavings,1\n', 'link,title\nhttps://example.com,x\n', 'role\nOps\n'])(
    'is not any table: %j',
    (text) => {
      expect(rolesOf(text)).toEqual([]);
    },
  );
});
