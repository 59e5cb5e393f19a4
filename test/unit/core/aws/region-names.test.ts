import { expect, it } from 'vitest';
import { partitionIds } from '@/core/aws/partition-ids.ts';
import { shownRegion, wordsForRegion } from '@/core/aws/region-names.ts';
import { regionsOf } from '@/core/aws/regions.ts';

it.each(partitionIds.flatMap(regionsOf))('%s has a name in English and in Korean', (region) => {
  expect(shownRegion(region, 'en')).toMatch(new RegExp(`^\\S.* ${region}$`));
  expect(shownRegion(region, 'ko')).toMatch(new RegExp(`^\\S.* ${region}$`));
});

it('is shown in one language, and found in both', () => {
  expect(shownRegion('ap-northeast-2', 'en')).toBe('Seoul ap-northeast-2');
  expect(shownRegion('ap-northeast-2', 'ko')).toBe('서울 ap-northeast-2');
  expect(wordsForRegion('ap-northeast-2')).toBe('ap-northeast-2 Seoul 서울');
});

it.each(['xx-north-9', 'constructor'])('%s has none, and is shown by its code', (region) => {
  expect(shownRegion(region, 'ko')).toBe(region);
  expect(wordsForRegion(region)).toBe(region);
});
