import { expect, test } from 'vitest';
import { readHost } from '../../sandbox/hosts.ts';

const cases: [host: string, kind: string, rest?: { region?: string; differentiator?: string; partition?: string }][] = [
  ['console.aws.amazon.com', 'console', { partition: 'aws' }],
  ['ap-northeast-2.console.aws.amazon.com', 'console', { region: 'ap-northeast-2' }],
  ['s3.console.aws.amazon.com', 'console', { partition: 'aws' }],
  ['health.aws.amazon.com', 'console', { partition: 'aws' }],
  ['phd.amazonaws-us-gov.com', 'console', { partition: 'aws-us-gov' }],
  [
    '123456789012-abcd1234.eu-west-1.console.aws.amazon.com',
    'console',
    { region: 'eu-west-1', differentiator: '123456789012-abcd1234' },
  ],
  ['us-gov-east-1.signin.amazonaws-us-gov.com', 'sign-in', { partition: 'aws-us-gov', region: 'us-gov-east-1' }],
  ['signin-fips.amazonaws-us-gov.com', 'sign-in', { partition: 'aws-us-gov' }],
  ['signin.amazonaws.cn', 'sign-in', { partition: 'aws-cn' }],
  ['eusc-de-east-1.signin.amazonaws-eusc.eu', 'sign-in', { partition: 'aws-eusc' }],
  ['lumen.awsapps.com', 'portal'],
  ['wiki.example.com', 'plain'],
  // Names that AWS has no DNS for.
  ['eu-moon-1.console.aws.amazon.com', 'stranger'],
  ['us-gov-west-1.console.aws.amazon.com', 'stranger'],
  ['123456789012-abcd1234.console.aws.amazon.com', 'stranger'],
  ['123456789012-abcd1234.123456789012-abcd1234.us-east-1.console.aws.amazon.com', 'stranger'],
  ['signin.amazonaws-eusc.eu', 'stranger'],
  ['console.aws.amazon.com.evil.test', 'stranger'],
  ['evilconsole.aws.amazon.com', 'stranger'],
];

test.each(cases)('%s is a %s', (host, kind, rest = {}) => {
  const read = readHost(host);
  expect(read.kind).toBe(kind);
  const { partition, ...parts } = rest;
  expect(read).toMatchObject(parts);
  if (partition) expect(read).toMatchObject({ partition: { id: partition } });
});
