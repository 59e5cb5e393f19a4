import { expect, it } from 'vitest';
import { sessionPage } from '@/core/switching/landing/session-page.ts';

const session = '555566667777-k3j9x0ab';

it.each([
  [
    'us-east-1.console.aws.amazon.com/s3/buckets?region=us-east-1',
    `${session}.us-east-1.console.aws.amazon.com/s3/buckets?region=us-east-1`,
  ],
  ['cn-north-1.console.amazonaws.cn/ec2/home#x', `${session}.cn-north-1.console.amazonaws.cn/ec2/home#x`],
])('https://%s is https://%s in the session', (page, expected) => {
  expect(sessionPage(`https://${page}`, session)).toBe(`https://${expected}`);
});

it.each([
  `https://${session}.us-east-1.console.aws.amazon.com/s3`,
  'https://console.aws.amazon.com/iam/home',
  'https://s3.console.aws.amazon.com/s3/buckets',
  'https://health.aws.amazon.com/health/home',
  'https://us-east-1.evil.example/s3',
  'http://us-east-1.console.aws.amazon.com/s3',
  '',
])('is not known for %s', (page) => {
  expect(sessionPage(page, session)).toBeUndefined();
});
