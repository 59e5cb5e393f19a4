import { describe, expect, it } from 'vitest';
import { isolatedText, safeText, visibleRuns, visibleText } from '@/core/text/visible-text.ts';

describe('visibleText', () => {
  it.each([
    ['plain names', 'shop-prod/Admin', 'shop-prod/Admin'],
    ['Korean and Japanese', '운영-계정 本番', '운영-계정 本番'],
    ['accents made of two code points', 'e\u0301quipe', 'e\u0301quipe'],
    ['an emoji of several people', '👩‍👩‍👧 team', '👩‍👩‍👧 team'],
    ['a heart with its variation selector', '❤️ prod', '❤️ prod'],
    ['Hebrew and Arabic letters', 'ייצור إنتاج', 'ייצור إنتاج'],
  ])('leaves %s alone', (_, text, expected) => {
    expect(visibleText(text)).toBe(expected);
  });

  it.each([
    ['a right-to-left override', 'prod\u202exe', 'prod⟨U+202E⟩xe'],
    ['a bidirectional isolate', '\u2066a\u2069', '⟨U+2066⟩a⟨U+2069⟩'],
    ['a zero-width space', 'pr\u200bod', 'pr⟨U+200B⟩od'],
    ['a joiner between letters', 'pr\u200dod', 'pr⟨U+200D⟩od'],
    ['a variation selector after a letter', 'a\ufe0f', 'a⟨U+FE0F⟩'],
    ['a soft hyphen', 'pr\u00adod', 'pr⟨U+00AD⟩od'],
    ['a byte order mark', '\ufeffprod', '⟨U+FEFF⟩prod'],
    ['a Hangul filler', 'a\u3164', 'a⟨U+3164⟩'],
    ['a blank Braille pattern', '\u2800', '⟨U+2800⟩'],
    ['a tag character beyond the basic plane', 'a\u{e0041}', 'a⟨U+E0041⟩'],
    ['an escape', '\u001b[31m', '⟨U+001B⟩[31m'],
    ['a line break', 'a\nb', 'a⟨U+000A⟩b'],
    ['a lone surrogate', 'a\ud800', 'a⟨U+D800⟩'],
    ['a no-break space', 'a\u00a0b', 'a␣b'],
    ['an ideographic space', 'a\u3000b', 'a␣b'],
    ['a tab', 'a\tb', 'a␣b'],
  ])('shows %s', (_, text, expected) => {
    expect(visibleText(text)).toBe(expected);
  });
});

describe('visibleRuns', () => {
  it('tells marks from text', () => {
    expect(visibleRuns('a\u202eb')).toEqual([
      { text: 'a', start: 0, end: 1 },
      { text: '⟨U+202E⟩', mark: 'hidden', start: 1, end: 2 },
      { text: 'b', start: 2, end: 3 },
    ]);
  });

  it('gives no run for an empty text', () => {
    expect(visibleRuns('')).toEqual([]);
  });
});

describe('isolatedText', () => {
  it('closes in what is inside, whose own isolates are only marks', () => {
    expect(isolatedText('\u2069x')).toBe('\u2068⟨U+2069⟩x\u2069');
  });
});

describe('safeText', () => {
  it.each([
    ['leaves a plain name', 'shop-prod/Admin', 'shop-prod/Admin'],
    ['closes in other letters', 'إنتاج', '\u2068إنتاج\u2069'],
    ['shows what is hidden', 'pr\u200bod', '\u2068pr⟨U+200B⟩od\u2069'],
  ])('%s', (_, text, expected) => {
    expect(safeText(text)).toBe(expected);
  });
});
