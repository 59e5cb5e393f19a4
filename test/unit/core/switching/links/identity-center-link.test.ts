import { describe, expect, it } from 'vitest';
import { identityCenterLink } from '@/core/switching/links/identity-center-link.ts';

const target = { account: '123456789012', roleName: 'Admin' };
const query = '#/console?account_id=123456789012&role_name=Admin';

describe('a shortcut link of the access portal', () => {
  it.each([
    ['https://d-1234567890.awsapps.com/start', `https://d-1234567890.awsapps.com/start/${query}`],
    ['https://acme.awsapps.com/start/#/', `https://acme.awsapps.com/start/${query}`],
    ['https://acme.awsapps.com/start#', `https://acme.awsapps.com/start/${query}`],
    ['https://acme.awsapps.com', `https://acme.awsapps.com/start/${query}`],
    ['https://ssoins-1a.eu-west-1.portal.amazonaws.com', `https://ssoins-1a.eu-west-1.portal.amazonaws.com/${query}`],
    // Served at `/`, whatever the config says
    ['https://ssoins-1a.portal.eu-west-1.app.aws/start', `https://ssoins-1a.portal.eu-west-1.app.aws/${query}`],
    [
      'https://start.us-gov-home.awsapps.com/directory/d-1234567890',
      `https://start.us-gov-home.awsapps.com/directory/d-1234567890/${query}`,
    ],
    ['https://start.home.awsapps.cn/directory/acme/#/', `https://start.home.awsapps.cn/directory/acme/${query}`],
    ['https://acme.awsapps.cn/start', `https://acme.awsapps.cn/start/${query}`],
    [
      'https://ssoins-1a.eusc-de-east-1.portal.amazonaws.eu',
      `https://ssoins-1a.eusc-de-east-1.portal.amazonaws.eu/${query}`,
    ],
  ])('at %s', (startUrl, link) => {
    expect(identityCenterLink({ ...target, startUrl })).toBe(link);
  });

  it.each([
    'https://evil.example/start',
    'https://acme.awsapps.com.evil.example/start',
    'http://acme.awsapps.com/start',
    'https://me@acme.awsapps.com/start',
    // A start URL that was not there: https://github.com/WTFender/aws-sso-extender/issues/123
    'undefined',
    '',
  ])('is none at %j', (startUrl) => {
    expect(identityCenterLink({ ...target, startUrl })).toBeUndefined();
  });

  it('is none for an alias or without a permission set', () => {
    const startUrl = 'https://acme.awsapps.com/start';
    expect(identityCenterLink({ ...target, startUrl, account: 'acme' })).toBeUndefined();
    expect(identityCenterLink({ ...target, startUrl, roleName: '' })).toBeUndefined();
  });

  it('carries a destination, encoded, if it is a console page', () => {
    const startUrl = 'https://acme.awsapps.com/start';
    const destination = 'https://eu-west-1.console.aws.amazon.com/ec2/home?region=eu-west-1#Instances:';
    expect(identityCenterLink({ ...target, startUrl, destination })).toBe(
      `https://acme.awsapps.com/start/${query}&destination=${encodeURIComponent(destination)}`,
    );
    expect(identityCenterLink({ ...target, startUrl, destination: 'https://evil.example/' })).toBe(
      `https://acme.awsapps.com/start/${query}`,
    );
  });
});
