import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typoPatterns } from '@/core/search/typo.ts';
import { editDistance } from '@/core/text/edit-distance.ts';

const isFound = (word: string, text: string) => typoPatterns(word).some((pattern) => pattern.indexIn(text, 0) >= 0);

describe('editDistance', () => {
  it.each([
    ['prod', 'prod', 0],
    ['prod', 'prdo', 1],
    ['prod', 'pod', 1],
    ['prod', 'proud', 1],
    ['prod', 'prad', 1],
    ['prod', 'dorp', 3],
    ['', 'ab', 2],
    ['ab', '', 2],
  ])('of %j to %j is %i', (word, text, edits) => {
    expect(editDistance(word, text)).toBe(edits);
  });

  it('to a beginning is the least to any of them', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(letters, letters, (word, text) => {
        const beginnings = Array.from({ length: text.length + 1 }, (_, n) => editDistance(word, text.slice(0, n)));
        expect(editDistance(word, text, true)).toBe(Math.min(...beginnings));
      }),
    );
  });
});

describe('typoPatterns', () => {
  it.each([
    ['two letters swapped', 'amdin', 'admin', true],
    ['two swapped in the very middle', 'pord', 'prod', true],
    ['a letter missing', 'biling', 'billing', true],
    ['the beginning of a word', 'amdin', 'administrator', true],
    ['a word inside another', 'acess', 'administratoraccess', true],
    ['two typos in eight letters', 'infreecne', 'inference', true],
    ['no two typos in seven', 'bilinng', 'billnig', false],
    ['three letters as a whole word', 'dve', 'dev', true],
    ['three letters not as a beginning', 'dve', 'developer', false],
    ['no two letters', 'pd', 'prd', false],
  ])('finds %s', (_, word, text, found) => {
    expect(isFound(word, text)).toBe(found);
  });

  it('finds a word whose pieces look alike once letters are swapped', () => {
    expect(isFound('dbadbd', 'bdadbd')).toBe(true);
  });

  it('finds every word that is as many edits away as it allows', () => {
    const letters = (minLength: number, maxLength: number) =>
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength, maxLength });
    fc.assert(
      fc.property(letters(3, 11), letters(1, 12), (word, text) => {
        const edits = word.length < 8 ? 1 : 2;
        if (editDistance(word, text) <= edits) expect(isFound(word, text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(letters(3, 11), fc.nat(), fc.constantFrom('swap', 'drop', 'add'), (word, place, edit) => {
        const at = place % (word.length - 1);
        const behind = { swap: word.charAt(at + 1) + word.charAt(at), drop: '', add: `x${word.slice(at, at + 2)}` };
        expect(isFound(word, word.slice(0, at) + behind[edit] + word.slice(at + 2 - (edit === 'drop' ? 1 : 0)))).toBe(
          true,
        );
      }),
    );
  });
});
