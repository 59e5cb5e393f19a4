import { describe, expect, it } from 'vitest';
import { regionIn, signInHostOf } from '@/core/aws/regions.ts';

describe('the region of a partition', () => {
  it.each([
    ['aws', ['eu-west-1', 'us-east-1'], 'eu-west-1'],
    ['aws', [undefined, 'nonsense', 'us-gov-west-1', 'eu-west-1'], 'eu-west-1'],
    ['aws', [], 'us-east-1'],
    ['aws-us-gov', ['us-east-1'], 'us-gov-west-1'],
    ['aws-cn', ['cn-northwest-1'], 'cn-northwest-1'],
    ['aws-eusc', [''], 'eusc-de-east-1'],
  ] as const)('%s of %j: %s', (partition, candidates, region) => {
    expect(regionIn(partition, ...candidates)).toBe(region);
  });
});

describe('the sign-in host', () => {
  it.each([
    ['aws', undefined, 'signin.aws.amazon.com'],
    ['aws', 'eu-west-1', 'signin.aws.amazon.com'],
    ['aws-us-gov', 'us-gov-east-1', 'signin.amazonaws-us-gov.com'],
    ['aws-cn', 'cn-north-1', 'signin.amazonaws.cn'],
    // https://github.com/tilfinltd/aws-extend-switch-roles/issues/407: the bare host does not answer
    ['aws-eusc', undefined, 'eusc-de-east-1.signin.amazonaws-eusc.eu'],
    ['aws-eusc', 'us-east-1', 'eusc-de-east-1.signin.amazonaws-eusc.eu'],
  ] as const)('%s, %s: %s', (partition, region, host) => {
    expect(signInHostOf(partition, region)).toBe(host);
  });
});
