import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, textOfSection } from '@/core/config/document/document.ts';
import { editText } from '@/core/config/document/edit-text.ts';
import { linesOf } from '@/core/config/document/section-lines.ts';
import { config, junk, scraps } from '../arbitraries.ts';

const outline = (text: string) => {
  const document = parseDocument(text);
  return document.sections.map(
    (section) => `${section.kind} ${section.name} ${section.line} ${JSON.stringify(textOfSection(document, section))}`,
  );
};

describe('a document', () => {
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
    ['lines of Windows', '[a]\r\n# b\r\n[b]\r\n', ['profile a 1 "[a]\\r\\n"', 'profile b 3 "# b\\r\\n[b]\\r\\n"']],
    ['lines of old Macs', '[a]\r[b]\rx = y', ['profile a 1 "[a]\\r"', 'profile b 2 "[b]\\rx = y"']],
    ['a byte order mark', '\ufeff[a]\nx = y', ['profile a 1 "\ufeff[a]\\nx = y"']],
  ])('tells apart %s', (_, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  it('tells what each line of a section is', () => {
    const document = parseDocument(
      '# of a\n[profile a]\nregion = x # y\ns3 =\n  size = 1\n\n  more = 2\nrole_arn = arn:aws:iam::1111\n22223333:role/x\n',
    );
    const lines = document.sections.flatMap((section) => linesOf(document, section));
    expect(lines.map(({ kind, key, value }) => [kind, key, value].join(' ').trim())).toEqual([
      'comment',
      'header',
      'setting region x # y',
      'setting s3',
      'below size 1',
      'comment',
      'below more 2',
      'setting role_arn arn:aws:iam::1111',
      'other',
    ]);
  });
});

const texts = fc.oneof(
  scraps,
  fc.tuple(junk, config, junk).map((parts) => parts.join('')),
  fc
    .tuple(config, fc.constantFrom('\r\n', '\r', '\u2028\n'))
    .map(([text, end]) => `\ufeff${text.replaceAll('\n', end)}`),
  fc.string({ unit: 'binary' }),
);

describe('any text', () => {
  it('is the text of its sections, and each section that of its lines', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = parseDocument(text);
        expect(document.sections.map((section) => textOfSection(document, section)).join('')).toBe(text);
        for (const section of document.sections) {
          const lines = linesOf(document, section);
          expect(lines.map(({ start, end }) => text.slice(start, end)).join('')).toBe(textOfSection(document, section));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('says the same whatever its lines end in', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('\r\n', '\r'), (text, end) => {
        const plain = text.replace(/\r\n?/g, '\n');
        const said = (written: string) =>
          parseDocument(written).sections.map(({ kind, name, prefixed, line, settings }) => ({
            kind,
            name,
            prefixed,
            line,
            settings,
          }));
        expect(said(plain.replaceAll('\n', end))).toEqual(said(plain));
      }),
    );
  });

  it('is changed by an edit where the edit says, and nowhere else', () => {
    fc.assert(
      fc.property(texts, fc.string(), fc.nat(), (text, written, pick) => {
        const document = parseDocument(text);
        const lines = document.sections.flatMap((section) => linesOf(document, section));
        const line = lines[pick % Math.max(1, lines.length)];
        if (!line) return;
        const { start, end } = line;
        expect(editText(text, [{ start, end, text: written }])).toBe(text.slice(0, start) + written + text.slice(end));
        expect(editText(text, [])).toBe(text);
      }),
    );
  });
});
