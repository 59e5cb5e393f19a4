import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { switchRoleLinkToConfig } from '@/core/import/links/link-to-config.ts';
import { parseSwitchRoleLink } from '@/core/switching/link.ts';

const link = (query: string, host = 'signin.aws.amazon.com') => `https://${host}/switchrole?${query}`;

describe('a switch-role link as a profile', () => {
  it.each([
    [
      'id, path, name and colour',
      link('account=123456789012&roleName=team/Ops&displayName=prod+ops&color=F2B0A9'),
      "[profile 'prod ops']\nrole_arn = arn:aws:iam::123456789012:role/team/Ops\ncolor = f2b0a9\n",
    ],
    [
      'no name',
      link('account=123456789012&roleName=team/Ops'),
      '[profile 123456789012-Ops]\nrole_arn = arn:aws:iam::123456789012:role/team/Ops\n',
    ],
    [
      'alias',
      link('account=acme&roleName=team/Ops&displayName=p'),
      '[profile p]\naws_account_id = acme\nrole_name = team/Ops\n',
    ],
    [
      'alias in GovCloud: no ARN tells the partition',
      link('account=acme&roleName=Ops&displayName=p', 'signin.amazonaws-us-gov.com'),
      '[profile p]\naws_account_id = acme\nrole_name = Ops\npartition = aws-us-gov\n',
    ],
    [
      'China',
      link('account=123456789012&roleName=Ops&displayName=p', 'signin.amazonaws.cn'),
      '[profile p]\nrole_arn = arn:aws-cn:iam::123456789012:role/Ops\n',
    ],
    [
      'Korean name',
      link('account=acme&roleName=Ops&displayName=운영 계정'),
      "[profile '운영 계정']\naws_account_id = acme\nrole_name = Ops\n",
    ],
    [
      'a name that tries to add a key',
      link(`account=acme&roleName=Ops&displayName=${encodeURIComponent(']\nrole_arn = evil # [profile x]')}`),
      "[profile '] role_arn = evil # [profile x]']\naws_account_id = acme\nrole_name = Ops\n",
    ],
  ])('%s', (_, url, text) => {
    expect(switchRoleLinkToConfig(url)).toBe(text);
  });

  it('takes a shortcut link of Identity Center, too', () => {
    const url = 'https://acme.awsapps.com/start/#/console?account_id=123456789012&role_name=Admin';
    expect(switchRoleLinkToConfig(url)).toBe(
      '[profile 123456789012-Admin]\nsso_start_url = https://acme.awsapps.com/start\nsso_account_id = 123456789012\nsso_role_name = Admin\n',
    );
  });

  it('is nothing where the link is none', () => {
    expect(switchRoleLinkToConfig('https://example.com/switchrole?account=acme&roleName=Ops')).toBeUndefined();
  });

  it('is one section with known keys, whatever the link', () => {
    const text = fc.string({ unit: 'binary' }).map((value) => encodeURIComponent(value.replace(/\p{Cs}/gu, '')));
    fc.assert(
      fc.property(text, text, (name, color) => {
        const config = switchRoleLinkToConfig(link(`account=acme&roleName=Ops&displayName=${name}&color=${color}`));
        const [header, ...settings] = config?.split(/\r\n|[\r\n\u2028\u2029\u0085]/) ?? [];
        expect(header).toMatch(/^\[profile \S.*\]$/);
        expect(readConfig(config ?? '').roles).toHaveLength(1);
        const keys = settings.filter((line) => line !== '').map((line) => line.split(' ')[0]);
        expect(['aws_account_id role_name', 'aws_account_id role_name color']).toContain(keys.join(' '));
      }),
    );
  });

  it('is read as the role that the link carries, whatever its name', () => {
    const host = fc.constantFrom(
      'signin.aws.amazon.com',
      'signin.amazonaws-us-gov.com',
      'signin.amazonaws.cn',
      'eusc-de-east-1.signin.amazonaws-eusc.eu',
    );
    const account = fc.oneof(fc.stringMatching(/^\d{12}$/), fc.stringMatching(/^[a-z][a-z0-9]{2,20}$/));
    const roleName = fc.stringMatching(/^(?:[\w+=,.@-]{1,10}\/){0,2}[\w+=,.@-]{1,32}$/);
    const name = fc.string({ unit: 'grapheme' }).map(encodeURIComponent);
    fc.assert(
      fc.property(host, account, roleName, name, (at, id, role, shown) => {
        const query = `account=${id}&roleName=${encodeURIComponent(role)}&displayName=${shown}&color=83d4e8`;
        const parsed = parseSwitchRoleLink(link(query, at));
        const { roles } = readConfig(switchRoleLinkToConfig(link(query, at)) ?? '');
        expect(roles).toHaveLength(1);
        const partition = parsed?.partition;
        expect(roles[0]).toMatchObject({ kind: 'iam', partition, account: id, roleName: role, color: '83d4e8' });
      }),
    );
  });
});
