import { describe, expect, it } from 'vitest';
import { parseConsoleUrl } from '@/core/aws/console-url.ts';

describe('the region of a console page', () => {
  it.each([
    ['https://eu-west-1.console.aws.amazon.com/ec2/home?region=eu-central-1', 'eu-central-1'],
    ['https://eu-west-1.console.aws.amazon.com/ec2/home', 'eu-west-1'],
    ['https://eu-west-1.console.aws.amazon.com/ec2/home?region=global', 'eu-west-1'],
    ['https://eu-west-1.console.aws.amazon.com/ec2/home?region=cn-north-1', 'eu-west-1'],
    ['https://123456789012-abcd1234.eu-west-1.console.aws.amazon.com/s3/buckets', 'eu-west-1'],
    ['https://console.aws.amazon.com/', undefined],
    ['https://s3.console.aws.amazon.com/s3/home', undefined],
    ['https://lightsail.aws.amazon.com/ls/webapp/home', undefined],
    ['https://console.amazonaws-us-gov.com/?region=us-gov-east-1', 'us-gov-east-1'],
    ['https://cn-northwest-1.console.amazonaws.cn/', 'cn-northwest-1'],
    ['https://eusc-de-east-1.console.amazonaws-eusc.eu/', 'eusc-de-east-1'],
    ['https://example.com/?region=eu-west-1', undefined],
    ['nonsense', undefined],
  ])('%s: %s', (url, region) => {
    expect(parseConsoleUrl(url)?.region).toBe(region);
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
    expect(parseConsoleUrl(url)?.differentiator).toBe(differentiator);
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
