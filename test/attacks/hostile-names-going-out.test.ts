import fc from 'fast-check';
import { Window } from 'happy-dom';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { rolesToBookmarks } from '@/core/export/bookmarks.ts';
import { rolesToCsv } from '@/core/export/roles-csv.ts';
import { historyCsv } from '@/core/history/history-csv.ts';
import { csvRows } from '@/core/import/tables/parse-csv.ts';
import { shareText } from '@/core/switching/links/share-text.ts';
import { visibleText } from '@/core/text/visible-text.ts';
import { role } from '../unit/core/export/roles.ts';

const markdownIt = new MarkdownIt({ html: true, linkify: true });

/** As wikis, trackers and chats make them of Markdown; both let HTML through and make links of bare addresses. */
const renderers: [string, (markdown: string) => string][] = [
  ['markdown-it', (markdown) => markdownIt.render(markdown)],
  ['marked', (markdown) => marked.parse(markdown, { async: false, gfm: true })],
];

const window = new Window();

function rendered(html: string) {
  window.document.body.innerHTML = html;
  const { body } = window.document;
  return {
    elements: [...body.querySelectorAll('*')].map(({ tagName }) => tagName),
    hrefs: [...body.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
    text: (body.textContent ?? '').trim(),
  };
}

const named = (displayName: string) => ({ ...role('prod'), displayName });
const shown = (name: string) => visibleText(name.replace(/\s+/g, ' ').trim());

const hostileNames: [string, string][] = [
  ['a second link', '](https://evil.example) [x'],
  ['a link of its own', '[x](https://evil.example)'],
  ['an image', '![x](https://evil.example/x.png)'],
  ['an image within a link', '![x'],
  ['an autolink', '<https://evil.example>'],
  ['a bare address', 'prod https://evil.example/a'],
  ['a bare host', 'www.evil.example evil.com'],
  ['a mail address', 'ops@evil.example mailto:ops@evil.example'],
  ['HTML', '<img src=x onerror=alert(1)><b>x</b>'],
  ['an HTML comment', '<!-- x'],
  ['entities', '&lt;img&gt; &#91;x&#93; &copy;'],
  ['code that swallows the address', '`x'],
  ['the cell of a table', 'a | b'],
  ['a definition below', 'x\n\n[prod]: https://evil.example'],
  ['a heading', '\n# x\n***\n'],
  ['a backslash at the end', 'x\\'],
  ['emphasis', '**a** _b_ ~~c~~'],
];

describe.each(renderers)('a link in Markdown, rendered by %s, of a role that is called', (_, render) => {
  function expectOneLink(name: string) {
    const { elements, hrefs, text } = rendered(render(shareText(named(name), 'markdown') ?? ''));
    expect(elements).toEqual(['P', 'A']);
    expect(hrefs[0]).toMatch(/^https:\/\/signin\.aws\.amazon\.com\/switchrole\?/);
    expect(text).toBe(shown(name));
  }

  it.each(hostileNames)('%s: is one link, and its text the name', (_, name) => {
    expectOneLink(name);
  });

  it('anything', () => {
    const unit = fc.oneof(
      fc.constantFrom(...'[](){}<>!\\`*_~|&#;:/.@="\'-+^$ \n\ta1한', 'http://', 'www.', 'a.com', '![', '](', '\u202e'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.string({ unit }), (name) => {
        fc.pre(name.trim() !== '');
        expectOneLink(name);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a link in Markdown', () => {
  it.each([
    ['an override of direction', 'prod\u202egnp.exe'],
    ['an isolate that is never closed', '\u2066prod'],
    ['a line break', 'prod\u2028x'],
    ['a zero-width space', 'pr\u200bod'],
  ])('holds no raw %s', (_, name) => {
    expect(shareText(named(name), 'markdown')).not.toMatch(/(?! )[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Zs}]/u);
  });
});

describe('a CSV file', () => {
  const formula = /^[\s"]*[=+\-@＝＋－＠]/u;
  const formulas = [
    '=1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(1)',
    '@x',
    '-1',
    '+1',
    '\t=1',
    ' =1',
    '\u00a0=1',
    '\ufeff=1',
    "'=1",
    "dev;=cmd|' /C calc'!A0;",
    'Team;=1+1;x',
    'a\t=1+1',
    'a;"=1+1',
    'a; ＝1+1',
  ];
  /** As each of the spreadsheets splits it, also where the quotes count for nothing. */
  const cellsOf = (csv: string) =>
    [...csvRows(csv)].flatMap(({ cells }) => [...cells, ...cells.flatMap((cell) => cell.split(/[;\t\r\n]/))]);

  it.each(formulas)('of roles: no cell of it is a formula, with a role named %j', (name) => {
    for (const cell of cellsOf(rolesToCsv([role(name, { organization: name })]))) expect(cell).not.toMatch(formula);
  });

  it.each(formulas)('of the history: no cell of it is a formula, with a role named %j', (name) => {
    const { partition, account, roleName } = role('x');
    const record = { profile: name, organization: name, partition, account, roleName, kind: 'iam' as const };
    const csv = historyCsv([{ ...record, at: 0, rung: 'link', outcome: 'arrived', from: name } as never]);
    for (const cell of cellsOf(csv)) expect(cell).not.toMatch(formula);
  });
});

describe('a file of bookmarks', () => {
  it.each(hostileNames)('%s: is one bookmark in one folder, called so', (_, name) => {
    const { html } = rolesToBookmarks([{ name, roles: [role(name)] }]);
    const { elements, hrefs } = rendered(html);
    expect(elements.filter((tag) => tag === 'A' || tag === 'H3')).toEqual(['H3', 'A']);
    expect(elements).not.toContain('IMG');
    expect(hrefs[0]).toMatch(/^https:\/\/signin\.aws\.amazon\.com\//);
  });

  it('holds nothing that turns the names beside it around', () => {
    const { html } = rolesToBookmarks([{ name: 'a\u202eb', roles: [role('prod\u2066\u200b')] }]);
    expect(html).not.toMatch(/\p{Cf}/u);
  });
});
