import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchRanges } from '@/core/search/highlight.ts';
import { search } from '@/core/search/search.ts';
import { wordsOf } from '@/core/search/words.ts';
import { searchRoles } from '../../../fixtures/search/roles.ts';
import { viewOf } from '../catalog/catalogs.ts';

const view = viewOf(searchRoles);

/** The text with what is marked in brackets. */
function marked(query: string, text: string): string {
  let result = '';
  let at = 0;
  for (const [start, end] of matchRanges(text, search(view, query).patterns)) {
    result += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return result + text.slice(at);
}

describe('matchRanges', () => {
  it.each([
    ['a word, wherever it is', 'prod', 'prod-of-prod', '[prod]-of-[prod]'],
    ['in its own case', 'admin', 'AdministratorAccess', '[Admin]istratorAccess'],
    ['two words', 'prod ad', 'acme-prod-admin', 'acme-[prod]-[ad]min'],
    ['words that overlap as one', 'prod produc', 'reproduction', 're[produc]tion'],
    ['an account id with dashes', '100200300401', '1002-0030-0401', '[1002-0030-0401]'],
    ['a part of one, across a dash', '20030', '1002-0030-0401', '100[2-0030]-0401'],
    ['a part of one, typed with dashes', '1002-00', '1002-0030-0401', '[1002-00]30-0401'],
    ['one that was pasted with other dashes', '1002\u20130030\u20130401', '1002-0030-0401', '[1002-0030-0401]'],
    ['a part of one without dashes around it', '0030', '1002-0030-0401', '1002-[0030]-0401'],
    ['initials', 'ㅍㄹㄷ', '한빛-프로덕션-관리자', '한빛-[프로덕]션-관리자'],
    ['a syllable half typed', '프롣', '프로덕션', '[프로덕]션'],
    [
      'decomposed Hangul by whole syllables',
      '프로',
      '프로덕션'.normalize('NFD'),
      `[${'프로'.normalize('NFD')}]${'덕션'.normalize('NFD')}`,
    ],
    ['a typo as the whole word', 'amdin', 'acme-admin', 'acme-[admin]'],
    ['the word that a typo begins', 'adminsit', 'administratoraccess-1', '[administratoraccess]-1'],
    ['keys of the other language', 'ㅔ개ㅇ', 'acme-prod', 'acme-[prod]'],
    ['keys of the other language, in Korean', 'vmfhejrtus', '한빛-프로덕션', '한빛-[프로덕션]'],
    ['words typed as one, with what is between', 'prodadmin', 'acme-prod-admin', 'acme-[prod-admin]'],
    ['the same in Korean', '한빛프로', '한빛-프로덕션', '[한빛-프로]덕션'],
    ['what an ARN says', 'arn:aws:iam::100200300403:role/PowerUserAccess', '1002-0030-0403', '[1002-0030-0403]'],
    ['a letter that folds to two', 'gros', 'Groß', '[Groß]'],
    ['a letter with its accent', 'jur', 'ju\u0308rgen', '[ju\u0308r]gen'],
    ['a capital with a dot', 'izmir', 'İzmir', '[İzmir]'],
    ['nothing', 'prod', 'acme', 'acme'],
  ])('marks %s', (_, query, text, expected) => {
    expect(marked(query, text)).toBe(expected);
  });

  it('stays within the text, in order, apart, and cuts no character', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('a', 'é', '가', '각', 'ㄱ', '🎉', '1', '-', 'ß', '\u1100\u1161') }),
    );
    fc.assert(
      fc.property(texts, texts, (query, text) => {
        const patterns = wordsOf(query).map(({ direct, swapped }) => [...direct, ...swapped]);
        let last = -1;
        for (const [start, end] of matchRanges(text, patterns)) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).not.toMatch(/\p{Cs}/u);
          expect(text.slice(end)).not.toMatch(/^[\u1160-\u11ff]/);
          last = end;
        }
      }),
    );
  });
});
