import { describe, expect, it } from 'vitest';
import { formatsOf } from '@/components/kit/formats.ts';
import type { Translate } from '@/components/kit/words.ts';
import korean from '@/public/_locales/ko/messages.json';
import { english } from '../english.ts';

const inKorean: Translate = (key, ...substitutions) => korean[key].message.replace('$1', substitutions[0] ?? '');

describe('formatsOf', () => {
  it.each([
    [0, '0 roles'],
    [1, '1 role'],
    [10_000, '10,000 roles'],
  ])('counts %i in English', (count, expected) => {
    expect(formatsOf(english).counted('common_roles', count)).toBe(expected);
  });

  it('counts in Korean, which has one form', () => {
    expect([1, 2].map((count) => formatsOf(inKorean).counted('common_roles', count))).toEqual(['역할 1개', '역할 2개']);
  });

  it('writes times in the language of the words', () => {
    const noon = new Date(2026, 10, 24, 12, 5).getTime();
    expect(formatsOf(english).time(noon)).toMatch(/^Nov 24, 2026, 12:05\sPM$/);
    expect(formatsOf(inKorean).time(noon)).toMatch(/^2026\. 11\. 24\. /);
  });

  it('is made once for each translate function', () => {
    expect(formatsOf(english)).toBe(formatsOf(english));
  });
});
