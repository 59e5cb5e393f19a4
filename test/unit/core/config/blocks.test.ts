import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitBlocks } from '@/core/config/blocks.ts';
import { readSections } from '@/core/config/sections.ts';
import { config, junk, scraps } from './arbitraries.ts';

const outline = (text: string) =>
  splitBlocks(text).map(({ kind, name, line, text: own }) => `${kind} ${name} ${line} ${JSON.stringify(own)}`);

describe('splitBlocks', () => {
  it.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['no section', 'a = b\n', ['loose  1 "a = b\\n"']],
    [
      'sections',
      '[a]\nx = y\n[sso-session b]\n',
      ['profile a 1 "[a]\\nx = y\\n"', 'sso-session b 3 "[sso-session b]\\n"'],
    ],
    ['a comment above a header', '[a]\n# b\n; b\n[b]', ['profile a 1 "[a]\\n"', 'profile b 4 "# b\\n; b\\n[b]"']],
    ['a comment apart from it', '[a]\n# a\n\n[b]', ['profile a 1 "[a]\\n# a\\n\\n"', 'profile b 4 "[b]"']],
    ['a fence', '[a]\n```\nprose\n[b]', ['profile a 1 "[a]\\n"', 'loose  2 "```\\nprose\\n"', 'profile b 4 "[b]"']],
    ['sections of others', '[]\n[services x]\n', ['other  1 "[]\\n"', 'other x 2 "[services x]\\n"']],
  ])('%s', (_, text, blocks) => {
    expect(outline(text)).toEqual(blocks);
  });

  const texts = fc
    .oneof(
      scraps,
      fc.tuple(junk, config, junk).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    )
    .map((text) => text.replace(/\r\n?/g, '\n'));

  it('loses nothing, and finds the sections that the reader finds', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const blocks = splitBlocks(text);
        expect(blocks.map((block) => block.text).join('')).toBe(text);
        expect(
          blocks.filter(({ kind }) => kind !== 'loose').map(({ kind, name, line }) => ({ kind, name, line })),
        ).toEqual(readSections(text, () => {}).map(({ kind, name, line }) => ({ kind, name, line })));
      }),
      { numRuns: 1000 },
    );
  });
});
