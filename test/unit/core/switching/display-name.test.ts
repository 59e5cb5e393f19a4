import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayName, longestDisplayName, nameForAws } from '@/core/switching/display-name.ts';

const account = '123456789012';
const tail = `…  |  ${account}`;

describe('a display name', () => {
  it.each([
    ['fits', 'prod', 'prod'],
    ['64 characters', 'x'.repeat(64), 'x'.repeat(64)],
    // More gave a 400: https://github.com/tilfinltd/aws-extend-switch-roles/issues/244
    ['65 characters: cut, account kept', 'x'.repeat(65), `${'x'.repeat(64 - tail.length)}${tail}`],
    ['blank before the cut', `${'x'.repeat(45)} ${'y'.repeat(40)}`, `${'x'.repeat(45)}${tail}`],
    ['Korean', '운영'.repeat(40), `${'운영'.repeat(23)}${tail}`],
    [
      'decomposed Korean stays in syllables',
      '한'.normalize('NFD').repeat(40),
      `${'한'.normalize('NFD').repeat(15)}${tail}`,
    ],
    ['a family of emoji is one', `${'x'.repeat(40)}👨‍👩‍👧‍👦${'y'.repeat(40)}`, `${'x'.repeat(40)}${tail}`],
    ['line breaks', ' a\r\nb\tc\u2028d ', 'a b c d'],
    ['hidden and reordering characters', 'a\u202eb\u0000c\ufeffd\ud800e', 'abcde'],
    ['what is never drawn', 'a\u200bb\u00adc\u3164d\u115fe\u{e0041}f\u2800g', 'abcdefg'],
    ['nothing that is drawn', '\u200b', ''],
    ['joiners without an emoji', '\ufe0f\u200d\ufe0f\ufe0fa\u200d\ufe0f', 'a'],
    ['an emoji of several keeps its joiners', '👩‍💻 ❤️ 1️⃣', '👩‍💻 ❤️ 1️⃣'],
    ['odd blanks', 'a\u00a0b\u2003c 운영\u3000서버', 'a b c 운영\u3000서버'],
    ['nothing', '  ', ''],
  ])('%s', (_, name, shown) => {
    expect(displayName(name, account)).toBe(shown);
  });

  it('is cut without the account where there is none, or a very long one', () => {
    expect(displayName('x'.repeat(99))).toBe(`${'x'.repeat(63)}…`);
    expect(displayName('x'.repeat(99), 'a'.repeat(63))).toBe(`${'x'.repeat(63)}…`);
  });

  it('is never too long, never halves a pair, and stays as it is when made again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const shown = displayName(name, account);
        expect(shown.length).toBeLessThanOrEqual(longestDisplayName);
        expect(shown).not.toMatch(/\p{Cs}/u);
        expect(displayName(shown, account)).toBe(shown);
      }),
    );
  });
});

describe('a name for AWS', () => {
  it.each([
    ['64 letters fit', 'x'.repeat(64), 'x'.repeat(64)],
    ['21 syllables fit: 63 bytes', '한'.repeat(21), '한'.repeat(21)],
    ['22 syllables do not: 66 bytes', '한'.repeat(22), `${'한'.repeat(14)}${tail}`],
    ['a family of emoji is cut whole', `${'x'.repeat(30)}👨‍👩‍👧‍👦${'y'.repeat(40)}`, `${'x'.repeat(30)}${tail}`],
  ])('is cut by its bytes, for AWS may count these: %s', (_, name, shown) => {
    expect(nameForAws(name, undefined, account)).toBe(shown);
  });

  it('is never too long, however AWS counts, and stays as it is when made again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const shown = nameForAws(name, undefined, account);
        expect(new TextEncoder().encode(shown).length).toBeLessThanOrEqual(longestDisplayName);
        expect(nameForAws(shown, undefined, account)).toBe(shown);
      }),
    );
  });
});
