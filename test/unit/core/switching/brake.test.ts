import { describe, expect, it } from 'vitest';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { type Confirmed, isConfirmed, isLastFour, needsConfirm } from '@/core/switching/brake.ts';

const role: CatalogRole = {
  ...{ kind: 'iam', profile: 'acme', partition: 'aws', account: '111122223333', roleName: 'Admin' },
  ...{ organization: 'acme', line: 1, sourceId: 'a' },
};

describe('what confirms a switch', () => {
  it.each<[string, Confirmed | undefined, boolean]>([
    ['nothing', undefined, false],
    ['the last four digits', { by: 'typed', typed: '3333' }, true],
    ['the same with blanks around', { by: 'typed', typed: ' 3333 ' }, true],
    ['the same in full width', { by: 'typed', typed: '３３３３' }, true],
    ['other digits', { by: 'typed', typed: '1111' }, false],
    ['the same with a blank within', { by: 'typed', typed: '33 33' }, true],
    ['the whole number', { by: 'typed', typed: '111122223333' }, true],
    ['the whole number as the console shows it', { by: 'typed', typed: '1111-2222-3333' }, true],
    ['the whole number in full width', { by: 'typed', typed: '１１１１－２２２２－３３３３' }, true],
    ['more than four digits, and not all', { by: 'typed', typed: '23333' }, false],
    ['another number with that end', { by: 'typed', typed: '999922223333' }, false],
    ['blanks', { by: 'typed', typed: '  ' }, false],
    ['nothing typed', { by: 'typed', typed: '' }, false],
    ['a key that was held', { by: 'held' }, true],
  ])('%s: %s → %s', (_, confirmed, expected) => {
    expect(isConfirmed(role, confirmed)).toBe(expected);
  });

  it('is the end of an alias where the text has no number', () => {
    expect(isLastFour({ account: 'acme-lab' }, 'LAB')).toBe(false);
    expect(isLastFour({ account: 'acme-lab' }, '-Lab')).toBe(true);
    expect(isLastFour({ account: 'acme-lab' }, 'acme-lab')).toBe(true);
  });
});

describe('which roles are confirmed', () => {
  it.each<[string, Partial<CatalogRole>[], string[], boolean]>([
    ['none that nobody marked', [{}], [], false],
    ['none by its name alone, while nobody chose words', [{ profile: 'prod' }], [], false],
    ['one that is marked', [{ confirm: true }], [], true],
    ['one of which another profile is marked', [{}, { confirm: true }], [], true],
    ['one with a word that was chosen', [{ profile: 'acme-prod' }], ['prod'], true],
    ['one whose account is called so', [{ account: 'acme-prod' }], ['prod'], true],
    ['none with another word', [{ profile: 'acme-dev' }], ['prod'], false],
  ])('%s', (_, profiles, words, expected) => {
    expect(
      needsConfirm(
        profiles.map((more) => ({ ...role, ...more })),
        words,
      ),
    ).toBe(expected);
  });
});
