import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@/core/text/fold.ts';
import { foldWithSource } from '@/core/text/fold-with-source.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'É',
      'e\u0301',
      'İ',
      'ß',
      'Σ',
      '가',
      '각',
      'ㄱ',
      '\u1100',
      '\u1161',
      '\u11a8',
      'ｶﾞ',
      '🎉',
      ' ',
    ),
  }),
);

describe('fold', () => {
  it.each([
    ['case', 'ReadOnly', 'readonly'],
    ['accents', 'Jürgen É', 'jurgen e'],
    ['a capital with a dot, and the small letter without', 'İZMİR ı', 'izmir i'],
    ['sharp s', 'Groß GROẞ', 'gross gross'],
    ['sigma at a word’s end', 'ΟΔΟΣ', 'οδοσ'],
    ['full width', 'ＰＲＯＤ１', 'prod1'],
    ['decomposed Hangul', '프로덕션'.normalize('NFD'), '프로덕션'],
    ['letters of a keyboard, which stay', 'ㅍㄹㄷ', 'ㅍㄹㄷ'],
    ['letters beside syllables, which stay apart', '가ㄳ', '가ㄳ'],
    ['parts of syllables on their own', '\u1111\u1105', 'ㅍㄹ'],
    ['half-width letters', 'ﾡ', 'ㄱ'],
  ])('leaves out differences of %s', (_, written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  it('keeps what separates rows and fields', () => {
    expect(fold('A\tß\nC')).toBe('a\tss\nc');
  });
});

describe('foldWithSource', () => {
  it('folds as the whole is folded, and knows where everything comes from', () => {
    fc.assert(
      fc.property(text, (written) => {
        const folded = foldWithSource(written);
        expect(folded.text).toBe(fold(written));
        expect(folded.starts).toHaveLength(folded.text.length);
        folded.starts.forEach((start, n) => {
          expect(start).toBeLessThan(folded.ends[n] ?? 0);
        });
      }),
    );
  });
});
