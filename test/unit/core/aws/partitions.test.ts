import { describe, expect, it } from 'vitest';
import {
  consoleMatchPatterns,
  isConsoleUrl,
  isPortalUrl,
  isSignInUrl,
  partitionOfConsoleHost,
  partitionOfPortalHost,
  partitionOfRegion,
  partitionOfSignInHost,
  readPortalHost,
  signInMatchPatterns,
} from '@/core/aws/partitions.ts';

describe('the partition of a console host', () => {
  it.each([
    ['console.aws.amazon.com', 'aws'],
    ['eu-west-1.console.aws.amazon.com', 'aws'],
    ['s3.console.aws.amazon.com', 'aws'],
    ['123456789012-abcd1234.us-east-1.console.aws.amazon.com', 'aws'],
    ['health.aws.amazon.com', 'aws'],
    ['phd.aws.amazon.com', 'aws'],
    ['lightsail.aws.amazon.com', 'aws'],
    ['us-gov-west-1.console.amazonaws-us-gov.com', 'aws-us-gov'],
    ['phd.amazonaws-us-gov.com', 'aws-us-gov'],
    ['cn-north-1.console.amazonaws.cn', 'aws-cn'],
    ['health.amazonaws.cn', 'aws-cn'],
    ['eusc-de-east-1.console.amazonaws-eusc.eu', 'aws-eusc'],
    ['Console.AWS.Amazon.COM', 'aws'],
    ['console.aws.amazon.com.', 'aws'],
    ['evilconsole.aws.amazon.com', undefined],
    ['console.aws.amazon.com.evil.example', undefined],
    ['console.aws.amazon.com..', undefined],
    ['.console.aws.amazon.com', undefined],
    ['a..console.aws.amazon.com', undefined],
    ['a b.console.aws.amazon.com', undefined],
    ['evil.example/.console.aws.amazon.com', undefined],
    ['signin.aws.amazon.com', undefined],
    ['aws.amazon.com', undefined],
    ['x.lightsail.aws.amazon.com', undefined],
    ['', undefined],
  ])('%s: %s', (host, partition) => {
    expect(partitionOfConsoleHost(host)).toBe(partition);
  });
});

describe('the partition of a sign-in host', () => {
  it.each([
    ['signin.aws.amazon.com', 'aws'],
    ['us-east-1.signin.aws.amazon.com', 'aws'],
    ['SignIn.aws.amazon.com.', 'aws'],
    ['signin.amazonaws-us-gov.com', 'aws-us-gov'],
    ['us-gov-west-1.signin-fips.amazonaws-us-gov.com', 'aws-us-gov'],
    ['signin.amazonaws.cn', 'aws-cn'],
    ['eusc-de-east-1.signin.amazonaws-eusc.eu', 'aws-eusc'],
    ['a.b.signin.aws.amazon.com', undefined],
    ['evilsignin.aws.amazon.com', undefined],
    ['us-east-1.signin.aws', undefined],
    ['us-east-1.console.aws.amazon.com', undefined],
    ['', undefined],
  ])('%s: %s', (host, partition) => {
    expect(partitionOfSignInHost(host)).toBe(partition);
  });
});

describe('the partition of a portal host', () => {
  it.each([
    ['d-1234567890.awsapps.com', 'aws'],
    ['acme.awsapps.com', 'aws'],
    ['ssoins-1234567890abcdef.eu-west-1.portal.amazonaws.com', 'aws'],
    ['ssoins-1234567890abcdef.portal.amazonaws.com', 'aws'],
    ['ssoins-1234567890abcdef.portal.eu-west-1.app.aws', 'aws'],
    ['ssoins-1234567890abcdef.app.aws', 'aws'],
    ['identitycenter.amazonaws.com', 'aws'],
    ['start.us-gov-home.awsapps.com', 'aws-us-gov'],
    ['start.us-gov-west-1.us-gov-home.awsapps.com', 'aws-us-gov'],
    ['ssoins-1.us-gov-west-1.portal.amazonaws.com', 'aws-us-gov'],
    ['ssoins-1.portal.us-gov-east-1.app.aws', 'aws-us-gov'],
    ['identitycenter.us-gov.amazonaws.com', 'aws-us-gov'],
    ['start.home.awsapps.cn', 'aws-cn'],
    ['acme.awsapps.cn', 'aws-cn'],
    ['ssoins-1.cn-north-1.portal.amazonaws.com.cn', 'aws-cn'],
    ['ssoins-1.portal.cn-northwest-1.app.amazonwebservices.com.cn', 'aws-cn'],
    ['ssoins-1.portal.amazonaws.com.cn', 'aws-cn'],
    ['ssoins-1.app.amazonwebservices.com.cn', 'aws-cn'],
    ['ssoins-1.portal.cn-north-1.app.aws', 'aws-cn'],
    ['identitycenter.amazonaws.com.cn', 'aws-cn'],
    ['ssoins-1.eusc-de-east-1.portal.amazonaws.eu', 'aws-eusc'],
    ['ssoins-1.portal.eusc-de-east-1.api.amazonwebservices.eu', 'aws-eusc'],
    ['identitycenter.amazonaws.eu', 'aws-eusc'],
    ['SSOINS-1.EU-West-1.Portal.AmazonAWS.com.', 'aws'],
    // A region that opens tomorrow.
    ['ssoins-1.us-gov-north-7.portal.amazonaws.com', 'aws-us-gov'],
    // A custom name that looks like a region says nothing of one.
    ['cn-north-1.awsapps.com', 'aws'],
    ['awsapps.com', undefined],
    ['portal.amazonaws.com', undefined],
    ['app.aws', undefined],
    ['x.identitycenter.amazonaws.com', undefined],
    ['identitycenter.amazonaws.com.de', undefined],
    ['', undefined],
  ])('%s: %s', (host, partition) => {
    expect(partitionOfPortalHost(host)).toBe(partition);
  });

  it('is told with its region where the host names one', () => {
    expect(readPortalHost('ssoins-1.portal.cn-north-1.app.aws')).toEqual({ partition: 'aws-cn', region: 'cn-north-1' });
    expect(readPortalHost('ssoins-1.nowhere.portal.amazonaws.com')).toEqual({ partition: 'aws' });
    expect(readPortalHost('acme.awsapps.com')).toEqual({ partition: 'aws' });
  });
});

describe('the partition of a region', () => {
  it.each([
    ['us-east-1', 'aws'],
    ['ap-northeast-2', 'aws'],
    ['mx-central-1', 'aws'],
    ['us-gov-west-1', 'aws-us-gov'],
    ['cn-northwest-1', 'aws-cn'],
    // https://github.com/tilfinltd/aws-extend-switch-roles/pull/412
    ['eusc-de-east-1', 'aws-eusc'],
    ['us-iso-east-1', undefined],
    ['us-isob-east-1', undefined],
    ['eu-isoe-west-1', undefined],
    ['US-EAST-1', undefined],
    ['us-east-1a', undefined],
    ['global', undefined],
    ['', undefined],
  ])('%s: %s', (region, partition) => {
    expect(partitionOfRegion(region)).toBe(partition);
  });
});

describe('a URL that may be opened', () => {
  const hosts = {
    console: [isConsoleUrl, 'us-east-1.console.aws.amazon.com'],
    'sign-in': [isSignInUrl, 'signin.aws.amazon.com'],
    portal: [isPortalUrl, 'd-1234567890.awsapps.com'],
  } as const;

  it.each(Object.entries(hosts))('is on a %s host, by https and nothing else', (_, [accepts, host]) => {
    const accepted = [
      `https://${host}`,
      `https://${host}/a?b=c#d`,
      `https://${host}:443/`,
      `HTTPS://${host.toUpperCase()}/`,
    ];
    const refused = [
      `http://${host}/`,
      `https://${host}:8443/`,
      `https://user@${host}/`,
      `https://user:password@${host}/`,
      `https://${host}@evil.example/`,
      `https://evil.example/https://${host}/`,
      `https://evil.example#${host}`,
      `https://evil.example\\.${host}/`,
      `javascript:location='https://${host}/'`,
      `blob:https://${host}/0`,
      `//${host}/`,
      host,
      '',
    ];
    expect(accepted.filter((url) => !accepts(url))).toEqual([]);
    expect(refused.filter((url) => accepts(url))).toEqual([]);
  });
});

describe('the match patterns', () => {
  // A host added after 1.0 makes Chrome disable the extension: https://github.com/tilfinltd/aws-extend-switch-roles/issues/276
  it('cover the console hosts of every partition, and no more', () => {
    expect(consoleMatchPatterns).toEqual([
      'https://*.console.aws.amazon.com/*',
      'https://health.aws.amazon.com/*',
      'https://phd.aws.amazon.com/*',
      'https://lightsail.aws.amazon.com/*',
      'https://*.console.amazonaws-us-gov.com/*',
      'https://phd.amazonaws-us-gov.com/*',
      'https://*.console.amazonaws.cn/*',
      'https://health.amazonaws.cn/*',
      'https://phd.amazonaws.cn/*',
      'https://*.console.amazonaws-eusc.eu/*',
    ]);
  });

  it('cover the sign-in hosts of every partition, and no more', () => {
    expect(signInMatchPatterns).toEqual([
      'https://*.signin.aws.amazon.com/*',
      'https://*.signin.amazonaws-us-gov.com/*',
      'https://*.signin-fips.amazonaws-us-gov.com/*',
      'https://*.signin.amazonaws.cn/*',
      'https://*.signin.amazonaws-eusc.eu/*',
    ]);
  });
});
