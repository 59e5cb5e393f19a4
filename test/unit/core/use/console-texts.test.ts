import { describe, expect, it } from 'vitest';
import { parseSwitchRoleLink } from '@/core/switching/link.ts';
import { parseIdentityCenterLink } from '@/core/switching/links/parse-identity-center-link.ts';
import { textsFor } from '@/core/use/texts-for.ts';
import { permissionSet, role, textOf } from './roles.ts';

const idsOf = (of: Parameters<typeof textsFor>[0]) =>
  textsFor(of).flatMap(({ id, group }) => (group === 'console' ? [id] : []));

describe('a role in the console', () => {
  it('has its link, its ARN and its account’s number in both spellings', () => {
    expect(parseSwitchRoleLink(textOf('switch-role-link'))).toMatchObject({
      account: '111122223333',
      roleName: 'team/Admin',
    });
    expect(textOf('arn')).toBe('arn:aws:iam::111122223333:role/team/Admin');
    expect(textOf('account-id')).toBe('111122223333');
    expect(textOf('account-id-dashed')).toBe('1111-2222-3333');
  });

  it('has no number while its account is known by an alias alone', () => {
    expect(idsOf(role({ account: 'acme-prod' }))).not.toContain('account-id');
    expect(textOf('account-id', role({ account: 'acme-prod' }), { account: '111122223333' })).toBe('111122223333');
  });

  it.each([
    ['ff0000', 'red'],
    ['0000ff', 'darkBlue'],
    ['00aa00', 'green'],
    ['ffff00', 'yellow'],
  ])('the account’s color nearest to %s is %s', (color, name) => {
    const text = textOf('account-color', role({ color }));
    expect(text).toBe(
      `aws uxc update-account-customizations --account-color ${name} --region us-east-1 --profile prod-admin`,
    );
  });

  it('no color is given to, or taken from, the account of a role without one', () => {
    expect(idsOf(role())).not.toContain('account-color');
  });

  it('the account is named as the text has it, and only where AWS offers it', () => {
    expect(textOf('account-name', role({ accountName: "Acme's Prod" }))).toContain(String.raw`'Acme'\''s Prod'`);
    expect(idsOf(role({ partition: 'aws-cn', accountName: 'x' }))).toEqual([
      'switch-role-link',
      'arn',
      'account-id',
      'account-id-dashed',
    ]);
  });
});

describe('a permission set in the console', () => {
  it('has the portal’s link, with its region too', () => {
    expect(parseIdentityCenterLink(textOf('portal-link', permissionSet()))).toMatchObject({ roleName: 'Developer' });
    expect(textOf('portal-link-region', permissionSet())).toContain(encodeURIComponent('region=ap-northeast-2'));
  });

  it('has no link to a portal that is not AWS’s', () => {
    expect(idsOf(permissionSet({ startUrl: 'https://awsapps.com.evil.example/start' }))).not.toContain('portal-link');
  });

  it('has an ARN that matches its own role alone', () => {
    const pattern = textOf('arn', permissionSet());
    const matches = (arn: string) =>
      new RegExp(`^${pattern.replace(/[.]/g, '\\.').replaceAll('?', '.').replaceAll('*', '.*')}$`).test(arn);
    const made = (name: string) =>
      `arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/ap-northeast-2/AWSReservedSSO_${name}_0123456789abcdef`;
    expect(matches(made('Developer'))).toBe(true);
    expect(matches(made('Developer_Admin'))).toBe(false);
  });
});
