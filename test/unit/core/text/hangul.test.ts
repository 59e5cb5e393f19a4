import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromKeys, hangulOf, latinKeys } from '@/core/search/keyboard.ts';
import { fromJamo, hangulSource, toJamo } from '@/core/text/hangul.ts';

const syllables = fc.string({
  unit: fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code)),
  minLength: 1,
});

describe('hangulSource', () => {
  it.each([
    ['ㅍㄹㄷ', '프로덕션', true],
    ['ㅍ로덕', '프로덕션', true],
    ['플ㄷ', '프로덕션', true],
    ['프롣', '프로덕션', true],
    ['프로더', '프로덕션', true],
    ['프루', '프로덕션', false],
    ['프로덕셔', '프로덕션', true],
    ['하', '한빛', true],
    ['한', '하나', true],
    ['한', '하루', false],
    ['고', '과금', true],
    ['구', '귀속', true],
    ['과', '고객', false],
    ['갑', '값', true],
    ['갑', '가방', true],
    ['값', '갑수', true],
    ['달', '닭', true],
    ['각', '갂', true],
    ['ㄳ', '가산', true],
    ['ㄲ', '까치', true],
    ['ㅎ', 'ㅎㅎ', true],
    ['한.*', '한빛', false],
    ['한[', '한[1]', true],
  ])('%s finds %s: %s', (typed, name, finds) => {
    expect(new RegExp(hangulSource(typed) ?? '').test(name)).toBe(finds);
  });

  it('is undefined without Hangul', () => {
    expect(hangulSource('prod')).toBeUndefined();
  });

  it('finds every name at every key while it is typed', () => {
    fc.assert(
      fc.property(syllables, (name) => {
        const keys = toJamo(name);
        for (let typed = 1; typed <= keys.length; typed++) {
          expect(name).toMatch(new RegExp(`^${hangulSource(fromJamo(keys.slice(0, typed)))}`));
        }
      }),
    );
  });
});

describe('the keyboard', () => {
  it.each([
    ['ㅔ개ㅇ', 'prod'],
    ['애', 'do'],
    ['쁘', 'qm'],
    ['닭', 'ekfr'],
    ['왜', 'dho'],
    ['ㅔ개ㅇ-1', 'prod-1'],
    ['prod', undefined],
    ['123', undefined],
  ])('gave %s for the keys %s', (hangul, keys) => {
    expect(latinKeys(hangul)).toBe(keys);
  });

  it.each([
    ['vmfhejrtus', '프로덕션'],
    ['ekfr', '닭'],
    ['ekfrdl', '닭이'],
    ['ekfrk', '달가'],
    ['Rkcl', '까치'],
    ['VMFH', '프로'],
    ['vfe', 'ㅍㄹㄷ'],
    ['rhk', '과'],
    ['wjdtks-1', '정산-1'],
    ['prod', undefined],
    ['admin', undefined],
    ['12', undefined],
  ])('would give for the keys %s %s', (keys, hangul) => {
    expect(hangulOf(keys)).toBe(hangul);
  });

  it('takes back what it gave for Latin words', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 1 }), (word) => {
        expect(latinKeys(fromKeys(word))).toBe(word);
      }),
    );
  });

  it('gives every text of syllables back from its letters', () => {
    fc.assert(
      fc.property(syllables, (name) => {
        expect(fromJamo(toJamo(name))).toBe(name);
      }),
    );
  });
});
