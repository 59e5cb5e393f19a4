import { expect, it } from 'vitest';
import { nearestRegion } from '@/core/aws/nearest-region.ts';

it.each([
  ['eu-west-1', undefined],
  ['cn-north-1', undefined],
  ['eu-wst-1', 'eu-west-1'],
  ['us-esat-1', 'us-east-1'],
  ['ap-northeas-2', 'ap-northeast-2'],
  ['us-gov-wset-1', 'us-gov-west-1'],
  ['xx-somewhere-else-9', ''],
])('%s → %s', (region, nearest) => {
  expect(nearestRegion(region)).toBe(nearest);
});
