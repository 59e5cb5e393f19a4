import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { recognize } from '@/core/import/recognize.ts';
import { fixture } from './fixture.ts';

const link = 'https://signin.aws.amazon.com/switchrole?account=111122223333&roleName=Ops';
const hostile = fc.constantFrom(
  '[',
  ']',
  '"',
  "'",
  '`',
  '#',
  ';',
  '=',
  ':',
  '\\',
  '\n',
  '\r',
  '\u2028',
  '\u0085',
  '\u0000',
  '\u202e',
  '\u200b',
  '\ufeff',
  '<',
  '>',
  '&',
  '</a>',
  '(',
  ')',
  '|',
  ',',
  'a',
  ' ',
  '__proto__',
  '[profile x]\nrole_arn = arn:aws:iam::999999999999:role/Evil\n',
);
const name = fc.oneof(fc.string({ unit: hostile, maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 20 }));

const textOf = (input: string): string => {
  const found = recognize(input);
  return 'text' in found ? found.text : '';
};
const rolesOf = (input: string) =>
  readConfig(textOf(input)).roles.map(({ account, roleName }) => `${account}/${roleName}`);

describe('recognize', () => {
  it('never throws', () => {
    const word = fc.constantFrom(
      link,
      '[a](',
      ')',
      '<a href="',
      '">',
      '</a>',
      '<!--',
      '<pre>',
      '{"Accounts":[',
      '{"Id":"111122223333"}',
      ']}',
      '"rl":[',
      '{',
      'account,role\n',
      '"',
      '\n',
      '[profile a]\n',
      'role_arn = arn:aws:iam::111122223333:role/Ops\n',
      '{"rolecall":1,',
      '"sources":',
      '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
      '<DL>',
      '<H3>',
      '</DL>',
      'noflush_awsc-roleInfo=',
      '%7B%22rl%22',
      '-----BEGIN PRIVATE KEY-----',
    );
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.oneof(word, hostile), maxLength: 40 }));
    fc.assert(
      fc.property(text, (input) => void recognize(input)),
      { numRuns: 500 },
    );
  });

  it.each(['runbook.md', 'wiki-page.html', 'bookmarks-chrome.html', 'list-accounts.txt', 'organizations-console.csv'])(
    'never throws on half of %s',
    (file) => {
      const text = fixture(file);
      for (let end = 0; end < text.length; end += 7) expect(recognize(text.slice(0, end)).kind).toBeTypeOf('string');
    },
  );

  it('reads its own config text as a config of the same roles', () => {
    for (const file of ['runbook.md', 'wiki-page.html', 'bookmarks-chrome.html']) {
      const text = textOf(fixture(file));
      expect(recognize(text)).toMatchObject({ kind: 'config', text, made: 0 });
    }
  });
});

describe('whatever a name holds, it adds no section and no key', () => {
  const encoded = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, ''));
  it.each<[string, (name: string) => string]>([
    ['display name', (text) => `${link}&displayName=${encoded(text)}`],
    ['Markdown title', (text) => `[${text.replace(/[[\]()\\\r\n]/g, '\\$&')}](${link})`],
    ['anchor', (text) => `<p><a href="${link.replaceAll('&', '&amp;')}">${text.replace(/[<&]/g, ' ')}</a>`],
    [
      'bookmark',
      (text) =>
        `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><H3>${text.replace(/[<&]/g, ' ')}</H3><DL><DT><A HREF="${link}">x</A></DL></DL>`,
    ],
    [
      'cell',
      (text) =>
        `account,role,name,group\n111122223333,Ops,"${text.replaceAll('"', '""')}","${text.replaceAll('"', '""')}"\n`,
    ],
    ['cookie', (text) => JSON.stringify({ rl: [{ a: '111122223333', r: 'Ops', d: text }] })],
  ])('%s', (_, inputOf) => {
    fc.assert(
      fc.property(name, (text) => {
        const input = inputOf(text);
        // Some names make a config of the input, in its own right: its role is not the link's doing.
        fc.pre(recognize(input).kind !== 'config');
        // So does an ARN, wherever it stands.
        expect(rolesOf(input).filter((role) => role !== '999999999999/Evil')).toEqual(['111122223333/Ops']);
        const keys = textOf(input).match(/^[a-z_]+(?= =)/gm) ?? [];
        expect(keys.filter((key) => !['role_arn', 'group', 'color'].includes(key))).toEqual([]);
      }),
    );
  });
});

it('links become the same roles', () => {
  const account = fc.stringMatching(/^\d{12}$/);
  const roleName = fc.stringMatching(/^[A-Za-z][\w+=@-]{0,30}[A-Za-z]$/);
  const between = fc.constantFrom('\n', ' ', '\n\n- ', '\t', ' and ');
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(account, roleName), { minLength: 1, selector: String }),
      between,
      (roles, glue) => {
        const links = roles.map(
          ([id, role]) => `https://signin.aws.amazon.com/switchrole?account=${id}&roleName=${encodeURIComponent(role)}`,
        );
        const wanted = new Map(roles.map(([id, role]) => [`${id}/${role}`.toLowerCase(), `${id}/${role}`]));
        expect(rolesOf(links.join(glue))).toHaveLength(wanted.size);
      },
    ),
  );
});

it('a config loses no role to the links in it', () => {
  const line = fc.constantFrom(
    '[profile a]',
    '[b]',
    '[profile c] # x',
    'role_arn = arn:aws:iam::111122223333:role/A',
    'role_arn = arn:aws:iam::111122223333:role/B',
    'aws_account_id = acme',
    'role_name = C',
    'source_profile = a',
    'region = eu-west-1',
    '',
    '  # comment',
    'junk',
    '```',
    `# ${link}1`,
    link,
    `- [a](${link}2)`,
    `[b](${link}3)`,
    `  ${link}4 and ${link}5`,
    `[x]: ${link}6`,
    `url = ${link}7`,
    '[b] https://x/switchrole?',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
      const text = lines.join('\n');
      const found = recognize(text);
      fc.pre(found.kind === 'config');
      const before = readConfig(text).roles;
      const after = readConfig(textOf(text)).roles;
      expect(after.slice(0, before.length)).toEqual(before);
      expect(recognize(textOf(text))).toMatchObject({ kind: 'config', text: textOf(text), made: 0 });
    }),
    { numRuns: 300 },
  );
});
