import { describe, expect, it } from 'vitest';
import { savedPage, serviceHome } from '@/core/switching/landing/landing.ts';

describe('serviceHome', () => {
  it.each([
    [
      'https://eu-west-1.console.aws.amazon.com/ec2/home?region=eu-west-1#Instances:',
      'https://eu-west-1.console.aws.amazon.com/ec2/home',
    ],
    ['https://s3.console.aws.amazon.com/s3/buckets/mine', 'https://s3.console.aws.amazon.com/s3/home'],
    ['https://console.amazonaws.cn/vpc/', 'https://console.amazonaws.cn/vpc/home'],
    ['https://eu-west-1.console.aws.amazon.com/', 'https://eu-west-1.console.aws.amazon.com/'],
    ['https://example.com/ec2/v2', 'https://example.com/ec2/v2'],
    ['no address', 'no address'],
  ])('of %s', (page, home) => {
    expect(serviceHome(page)).toBe(home);
  });
});

it.each([
  [undefined, undefined],
  ['page', undefined],
  ['service', undefined],
  ['home', undefined],
  ['https://console.aws.amazon.com/iam/home', 'https://console.aws.amazon.com/iam/home'],
])('the saved page of %s is %s', (landing, page) => {
  expect(savedPage(landing)).toBe(page);
});
