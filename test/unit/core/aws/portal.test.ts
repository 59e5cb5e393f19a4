import { describe, expect, it } from 'vitest';
import { portalOfIssuer, readPortal } from '@/core/aws/portal.ts';

describe('a start URL', () => {
  it.each([
    ['https://acme.awsapps.com/start', 'https://acme.awsapps.com/start/'],
    ['https://start.us-gov-home.awsapps.com/directory/acme#/', 'https://start.us-gov-home.awsapps.com/directory/acme/'],
    ['https://ssoins-1.eu-west-1.portal.amazonaws.com/start', 'https://ssoins-1.eu-west-1.portal.amazonaws.com/'],
    [
      'https://ssoins-1.portal.cn-north-1.app.amazonwebservices.com.cn',
      'https://ssoins-1.portal.cn-north-1.app.amazonwebservices.com.cn/',
    ],
  ])('%s is a portal of AWS, at %s', (url, page) => {
    expect(readPortal(url)).toEqual({ page });
  });

  it.each([
    ['https://aws.company.example', 'https://aws.company.example/', 'aws.company.example'],
    ['https://aws.company.example/start/', 'https://aws.company.example/start/', 'aws.company.example'],
    ['https://AWS.Company.example./sso?team=a#/x', 'https://aws.company.example./sso?team=a', 'aws.company.example'],
    ['https://회사.example/aws', 'https://xn--vf4b131b.example/aws', 'xn--vf4b131b.example'],
  ])('%s is an address of a company, at %s', (url, page, companyHost) => {
    expect(readPortal(url)).toEqual({ page, companyHost });
  });
});

describe('the URL of an issuer', () => {
  it.each([
    [
      'https://identitycenter.amazonaws.com/ssoins-12ab',
      'eu-west-1',
      'https://ssoins-12ab.eu-west-1.portal.amazonaws.com',
    ],
    [
      'https://identitycenter.us-gov.amazonaws.com/ssoins-12ab/',
      'us-gov-west-1',
      'https://ssoins-12ab.us-gov-west-1.portal.amazonaws.com',
    ],
    [
      'https://identitycenter.amazonaws.com.cn/ssoins-12ab',
      'cn-north-1',
      'https://ssoins-12ab.cn-north-1.portal.amazonaws.com.cn',
    ],
    [
      'https://identitycenter.amazonaws.eu/ssoins-12ab',
      'eusc-de-east-1',
      'https://ssoins-12ab.eusc-de-east-1.portal.amazonaws.eu',
    ],
  ])('%s, region %s, is the portal %s', (url, region, portal) => {
    expect(portalOfIssuer(url, region)).toBe(portal);
    expect(readPortal(portal)?.companyHost).toBeUndefined();
  });

  it.each([
    ['https://identitycenter.amazonaws.com/ssoins-12ab', undefined],
    ['https://identitycenter.amazonaws.com/ssoins-12ab', 'nowhere'],
    ['https://identitycenter.amazonaws.com/a.evil.example', 'eu-west-1'],
    ['https://acme.awsapps.com/start', 'eu-west-1'],
    ['nonsense', 'eu-west-1'],
  ])('%s, region %s, stays as it is', (url, region) => {
    expect(portalOfIssuer(url, region)).toBe(url);
  });

  it('is nothing to open without its region: it has no address of its own', () => {
    expect(readPortal('https://identitycenter.amazonaws.com/ssoins-12ab')).toBeUndefined();
  });
});
