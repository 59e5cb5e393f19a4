import { expect, it } from 'vitest';
import { languageOf, sayIn } from '@/components/team-page/words.ts';

it.each([
  [['ko-KR', 'en'], 'ko'],
  [['ja'], 'ja'],
  [['de', 'fr-CH', 'ko'], 'ko'],
  [['de'], 'en'],
  [['constructor'], 'en'],
  [[], 'en'],
])('speaks to somebody who speaks %j in %s', (wanted, language) => {
  expect(languageOf(wanted)).toBe(language);
});

it('puts values where each language has them', () => {
  expect((['en', 'ko', 'ja'] as const).map((language) => sayIn(language)('found', '2', '9'))).toEqual([
    '2 of 9 roles',
    '역할 9개 중 2개',
    '9 個中 2 個のロール',
  ]);
});
