import data from 'unhomoglyph/data.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { confusables } from '@/core/text/confusables.ts';
import { lookAlikes } from '@/core/text/look-alikes.ts';
import { skeleton } from '@/core/text/skeleton.ts';

const unicode: Record<string, string> = data;

describe('skeleton', () => {
  it.each([
    ['Cyrillic', '\u0440r\u043ed', 'prod'],
    ['wholly Cyrillic', '\u0430\u0441\u0435', 'ace'],
    ['a small palochka', '\u0430\u0440\u0440\u04cf\u0435', 'apple'],
    ['full width', '\uff50\uff52\uff4f\uff44', 'prod'],
    ['Roman numerals', '\u2170', 'i'],
    ['a digit', 'prod-1', 'prod-l'],
    ['a capital', 'prod-I', 'prod-l'],
    ['zero', 'prod0', 'prodO'],
    ['another hyphen', 'prod\u2013eu', 'prod-eu'],
    ['a hidden character', 'pr\u200bod', 'prod'],
    ['another blank', 'prod\u00a0eu', 'prod eu'],
    ['the same accents in other code points', 'Zu\u0308rich', 'Z\u00fcrich'],
    ['kana for Han', '\u30ed', '\u53e3'],
  ])('takes %s for what it looks like', (_, name, other) => {
    expect(skeleton(name)).toBe(skeleton(other));
  });

  it.each([
    ['other accents', 'Zürich', 'Zurich'],
    ['case', 'Prod', 'prod'],
    ['m and rn', 'modem', 'modern'],
    ['Korean', '운영', '운용'],
    ['another number', 'prod-1', 'prod-2'],
  ])('tells %s apart', (_, name, other) => {
    expect(skeleton(name)).not.toBe(skeleton(other));
  });
});

describe('the table', () => {
  it('is what Unicode says', () => {
    for (const [to, from] of confusables) for (const character of from) expect(unicode[character]).toBe(to);
  });

  it('has every letter of Cyrillic, Greek and Armenian that is marked beside Latin', () => {
    const near = /\p{sc=Cyrillic}|\p{sc=Greek}|\p{sc=Armenian}/u;
    const twins = Object.keys(unicode).filter(
      (letter) => near.test(letter) && /\p{L}/u.test(letter) && /^[a-z]$/i.test(unicode[letter] ?? ''),
    );
    const unmarked = twins.filter(
      (letter) => letter.normalize('NFKC') === letter && lookAlikes(`prod${letter}`).length === 0,
    );
    expect(unmarked).toEqual([]);
  });
});
