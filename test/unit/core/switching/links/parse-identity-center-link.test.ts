import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityCenterLink } from '@/core/switching/links/identity-center-link.ts';
import { parseIdentityCenterLink } from '@/core/switching/links/parse-identity-center-link.ts';

const query = 'account_id=123456789012&role_name=Admin';
const target = { account: '123456789012', roleName: 'Admin' };

describe('a shortcut link', () => {
  it.each([
    ['classic portal', `https://acme.awsapps.com/start/#/console?${query}`, 'aws', 'https://acme.awsapps.com/start'],
    ['without the slash', `https://acme.awsapps.com/start#/console?${query}`, 'aws', 'https://acme.awsapps.com/start'],
    [
      'by Region',
      `https://ssoins-1234567890abcdef.eu-west-1.portal.amazonaws.com/#/console?${query}`,
      'aws',
      'https://ssoins-1234567890abcdef.eu-west-1.portal.amazonaws.com',
    ],
    [
      'dual-stack',
      `https://ssoins-1234567890abcdef.portal.eu-west-1.app.aws/#/console?${query}`,
      'aws',
      'https://ssoins-1234567890abcdef.portal.eu-west-1.app.aws',
    ],
    [
      'GovCloud',
      `https://start.us-gov-home.awsapps.com/directory/d-1234567890/#/console?${query}`,
      'aws-us-gov',
      'https://start.us-gov-home.awsapps.com/directory/d-1234567890',
    ],
    [
      'China',
      `https://start.home.awsapps.cn/directory/acme#/console?${query}`,
      'aws-cn',
      'https://start.home.awsapps.cn/directory/acme',
    ],
    ['blanks around', `  https://acme.awsapps.com/start/#/console?${query} `, 'aws', 'https://acme.awsapps.com/start'],
  ])('of %s', (_, url, partition, startUrl) => {
    expect(parseIdentityCenterLink(url)).toEqual({ partition, startUrl, ...target });
  });

  it('may leave the permission set to who opens it', () => {
    const url = 'https://acme.awsapps.com/start/#/console?account_id=123456789012';
    expect(parseIdentityCenterLink(url)).toEqual({
      partition: 'aws',
      startUrl: 'https://acme.awsapps.com/start',
      account: '123456789012',
    });
  });

  it.each([
    ['https://eu-west-1.console.aws.amazon.com/ec2/home?region=eu-west-1', 'eu-west-1'],
    ['https://console.aws.amazon.com/s3/home?region=ap-northeast-2', 'ap-northeast-2'],
    ['https://console.aws.amazon.com/iam/home', undefined],
    ['https://console.amazonaws.cn/ec2/home?region=cn-north-1', undefined],
    ['https://evil.example/?region=eu-west-1', undefined],
  ])('lands at %s: region %s', (destination, region) => {
    const url = `https://acme.awsapps.com/start/#/console?${query}&destination=${encodeURIComponent(destination)}`;
    expect(parseIdentityCenterLink(url)?.region).toBe(region);
  });

  it.each([
    ['http', `http://acme.awsapps.com/start/#/console?${query}`],
    ['another host', `https://acme.awsapps.com.evil.example/start/#/console?${query}`],
    ['a user name', `https://acme.awsapps.com@evil.example/start/#/console?${query}`],
    ['another route', `https://acme.awsapps.com/start/#/saml/default?${query}`],
    ['another path', `https://acme.awsapps.com/login/#/console?${query}`],
    ['a query', `https://acme.awsapps.com/start/?x=1#/console?${query}`],
    ['an alias', 'https://acme.awsapps.com/start/#/console?account_id=acme&role_name=Admin'],
    ['a path in the name', 'https://acme.awsapps.com/start/#/console?account_id=123456789012&role_name=a/b'],
    ['a line in the name', 'https://acme.awsapps.com/start/#/console?account_id=123456789012&role_name=a%0Ab'],
    ['no text', ''],
    ['too long', `https://acme.awsapps.com/start/#/console?${query}&destination=${'x'.repeat(9000)}`],
  ])('is none with %s', (_, url) => {
    expect(parseIdentityCenterLink(url)).toBeUndefined();
  });

  it('is the inverse of writing one', () => {
    const startUrl = fc.constantFrom(
      'https://acme.awsapps.com/start',
      'https://start.us-gov-home.awsapps.com/directory/d-1234567890',
      'https://ssoins-1234567890abcdef.eu-west-1.portal.amazonaws.com',
      'https://ssoins-1234567890abcdef.eusc-de-east-1.portal.amazonaws.eu',
    );
    const account = fc.stringMatching(/^\d{12}$/);
    const roleName = fc.stringMatching(/^[\w+=,.@-]{1,32}$/);
    fc.assert(
      fc.property(startUrl, account, roleName, (portal, id, name) => {
        const link = identityCenterLink({ startUrl: portal, account: id, roleName: name }) ?? '';
        expect(parseIdentityCenterLink(link)).toMatchObject({ startUrl: portal, account: id, roleName: name });
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseIdentityCenterLink(text)));
    fc.assert(fc.property(fc.webUrl({ withFragments: true }), (text) => void parseIdentityCenterLink(text)));
  });
});
