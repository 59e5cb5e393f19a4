import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHeader } from '@/core/config/document/header.ts';
import { headerLine } from '@/core/config/document/write-lines.ts';
import { cleanProfileName, cleanText } from '@/core/import/lines/clean-text.ts';

describe('cleanText', () => {
  it.each([
    ['line ends', 'a\r\nb\u2028c\u0085d', 'a b c d'],
    ['blanks', ' a \t\u00a0\u3000 b ', 'a b'],
    ['controls', 'a\u0000b\u001b[1m', 'a b [1m'],
    ['other directions of writing', 'a\u202eb\u2066c', 'abc'],
    ['zero width', 'a\u200bb\ufeffc\u00ad', 'abc'],
    ['Hangul fillers', 'a\u3164b\u115f', 'ab'],
    ['half a character', 'a\ud83d', 'a'],
    ['Korean and emoji', '운영 🚀', '운영 🚀'],
  ])('takes out %s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('is short, and cut between characters', () => {
    expect(cleanText('x'.repeat(1_000_000))).toHaveLength(200);
    expect(cleanText(`${'x'.repeat(199)}🚀`)).toBe('x'.repeat(199));
  });
});

describe('cleanProfileName', () => {
  it.each([
    'prod',
    'Prod #1 (EU)',
    '[prod] admin',
    "bob's",
    'a "b" c',
    'a = b',
    'sso-session x',
    '__proto__',
    'default',
  ])('keeps %j', (name) => {
    expect(cleanProfileName(name)).toBe(name);
  });

  it('gives what a header can hold, whatever the text', () => {
    const unit = fc.constantFrom('a', ' ', '[', ']', '"', "'", '`', '#', ';', '\\', '=', '\n', '\u202e', '@', '$');
    const text = fc.oneof(fc.string({ unit }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(text, (written) => {
        const name = cleanProfileName(written);
        if (name !== '')
          expect(parseHeader(headerLine(name))).toMatchObject({ kind: 'profile', name, closed: true, rest: '' });
      }),
    );
  });
});
