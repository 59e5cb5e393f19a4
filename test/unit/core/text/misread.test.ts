import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMisread, looseLookOf, wordsInName } from '@/core/text/misread.ts';

const looksLoosely = (one: string, other: string) => looseLookOf(one) === looseLookOf(other);
const isMisreadFor = (one: string, other: string) =>
  wordsInName(one).some((word) => wordsInName(other).some((of) => of.rest === word.rest && isMisread(word, of)));

describe('looseLookOf', () => {
  it.each([
    ['acme-prod', 'acme_prod'],
    ['acme-prod', 'acme--prod'],
    ['acme-prod', 'AcmeProd'],
    ['acme-prod', 'acme / prod'],
    ['acme-prod', 'acme.pr0d'],
    ['acme-admin', '4cme-adm1n'],
    ['acme-prod', 'acme\u200b prod'],
    ['billing', 'b1ll1n9'.replace('9', 'g')],
    ['운영-결제', '운영 결제'],
  ])('takes %s for %s', (one, other) => {
    expect(looksLoosely(one, other)).toBe(true);
  });

  it.each([
    ['acme-1-1', 'acme-11'],
    ['acme-prod-1', 'acme-prod-2'],
    ['acme-10', 'acme-1'],
    ['team 🔴', 'team 🟢'],
    ['a-b', 'a-c'],
    ['--', '__'],
    ['s3', 's4'],
  ])('tells %s from %s', (one, other) => {
    expect(looksLoosely(one, other)).toBe(false);
  });
});

describe('isMisread', () => {
  it.each([
    ['acme-prdo-admin', 'acme-prod-admin'],
    ['acme-prodd', 'acme-prod'],
    ['acme-deev', 'acme-dev'],
    ['acme-prd', 'acme-prod'],
    ['acme-prad', 'acme-prod'],
    ['acme-biling-1', 'acme_billing_1'],
    ['AcmePrdo', 'acme-prod'],
    ['prdo1', 'prod1'],
    ['Прдо', 'Прод'],
  ])('takes %s for %s, and the other way round', (one, other) => {
    expect([isMisreadFor(one, other), isMisreadFor(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['acme-dev', 'acme-prod'],
    ['acme-dev', 'acme-dec'],
    ['acme-ops', 'acme-pos'],
    ['acme-prod-1', 'acme-prod-2'],
    ['acme-prod-1', 'acme-prod'],
    ['us-east-1', 'us-east-2'],
    ['us-east-1', 'us-west-1'],
    ['us-east-1', 'eu-east-1'],
    ['apne1', 'apse1'],
    ['teama', 'teamb'],
    ['acme-log', 'acme-logs'],
    ['batch', 'match'],
    ['AcmeUSProd', 'AcmeUKProd'],
    ['prod', 'nonprod'],
    ['northeast', 'southeast'],
    ['결제서비스', '결재서비스'],
    ['111122223333-Admin', '111122223334-Admin'],
    ['acme-prod', 'acme-prod'],
  ])('tells %s from %s', (one, other) => {
    expect(isMisreadFor(one, other)).toBe(false);
  });

  const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 4, maxLength: 10 });
  const family = fc.tuple(word, word, word);

  it('takes any slip of a finger in a word for the word, wherever it is in the name', () => {
    fc.assert(
      fc.property(family, fc.nat(2), fc.nat(), fc.constantFrom('swap', 'double', 'leave'), (words, at, place, slip) => {
        const written = words[at] ?? '';
        const inside = 1 + (place % (written.length - 2));
        const slipped =
          slip === 'swap'
            ? written.slice(0, inside) + written[inside + 1] + written[inside] + written.slice(inside + 2)
            : slip === 'double'
              ? written.slice(0, inside) + written[inside] + written.slice(inside)
              : written.slice(0, inside) + written.slice(inside + 1);
        fc.pre(slipped !== written);
        const name = (of: string) => words.map((one, index) => (index === at ? of : one)).join('-');
        expect(isMisreadFor(name(slipped), name(written))).toBe(true);
      }),
    );
  });

  it('never takes names for each other that their numbers tell apart', () => {
    fc.assert(
      fc.property(family, fc.nat(999), fc.nat(999), fc.constantFrom('-', '', ' '), (words, one, other, by) => {
        fc.pre(one !== other);
        const [first, second] = [one, other].map((count) => `${words.join('-')}${by}${count}`);
        expect(isMisreadFor(first ?? '', second ?? '')).toBe(false);
      }),
    );
  });

  it('never throws, whatever the names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        expect(isMisreadFor(one, other)).toBe(isMisreadFor(other, one));
        expect(looksLoosely(one, one)).toBe(true);
      }),
    );
  });
});
