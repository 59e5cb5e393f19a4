import { describe, expect, it } from 'vitest';
import {
  differentiatorOf,
  parseConsoleUrl,
  regionOfConsoleUrl,
  withoutDifferentiator,
} from '@/core/console/console-url.ts';

describe('the region of a console page', () => {
  it.each([
    ['https://eu-west-1.console.aws.amazon.com/ec2/home?region=eu-central-1', 'eu-central-1'],
    ['https://eu-west-1.console.aws.amazon.com/ec2/home', 'eu-west-1'],
    ['https://eu-west-1.console.aws.amazon.com/ec2/home?region=global', 'eu-west-1'],
    ['https://eu-west-1.console.aws.amazon.com/ec2/home?region=cn-north-1', 'eu-west-1'],
    ['https://123456789012-abcd1234.eu-west-1.console.aws.amazon.com/s3/buckets', 'eu-west-1'],
    ['https://console.aws.amazon.com/', 'us-east-1'],
    ['https://s3.console.aws.amazon.com/s3/home', 'us-east-1'],
    ['https://lightsail.aws.amazon.com/ls/webapp/home', 'us-east-1'],
    ['https://console.amazonaws-us-gov.com/', 'us-gov-west-1'],
    ['https://console.amazonaws.cn/', 'cn-north-1'],
    ['https://console.amazonaws-eusc.eu/', 'eusc-de-east-1'],
    ['https://example.com/?region=eu-west-1', undefined],
    ['nonsense', undefined],
  ])('%s: %s', (url, region) => {
    expect(regionOfConsoleUrl(url)).toBe(region);
  });
});

describe('the session label of a page', () => {
  it.each([
    ['https://123456789012-abcd1234.us-east-1.console.aws.amazon.com/', '123456789012-abcd1234'],
    ['https://123456789012-ABCD1234.us-east-1.console.aws.amazon.com./', '123456789012-abcd1234'],
    ['https://us-east-1.console.aws.amazon.com/123456789012-abcd1234.', undefined],
    ['https://12345678901-abcd1234.us-east-1.console.aws.amazon.com/', undefined],
    ['https://health.aws.amazon.com/health/home', undefined],
    ['https://123456789012-abcd1234.example.com/', undefined],
  ])('%s: %s', (url, differentiator) => {
    expect(differentiatorOf(url)).toBe(differentiator);
  });

  it.each([
    [
      'https://123456789012-abcd1234.us-east-1.console.aws.amazon.com/x/123456789012-abcd1234.y?z=123456789012-abcd1234.#123456789012-abcd1234.',
      'https://us-east-1.console.aws.amazon.com/x/123456789012-abcd1234.y?z=123456789012-abcd1234.#123456789012-abcd1234.',
    ],
    ['https://us-east-1.console.aws.amazon.com/a?b=c d', 'https://us-east-1.console.aws.amazon.com/a?b=c%20d'],
    ['https://health.aws.amazon.com/health/home#/', 'https://health.aws.amazon.com/health/home#/'],
    ['https://123456789012-abcd1234.example.com/', undefined],
  ])('leaves the host, and the host only: %s', (url, shared) => {
    expect(withoutDifferentiator(url)).toBe(shared);
  });
});

describe('the service of a page', () => {
  it.each([
    ['https://us-east-1.console.aws.amazon.com/ec2/home?region=us-east-1#Instances:', 'ec2'],
    ['https://s3.console.aws.amazon.com/s3/buckets/x', 's3'],
    ['https://us-east-1.console.aws.amazon.com/console/home', 'console'],
    ['https://console.aws.amazon.com', ''],
  ])('%s: %s', (url, service) => {
    expect(parseConsoleUrl(url)?.service).toBe(service);
  });
});
