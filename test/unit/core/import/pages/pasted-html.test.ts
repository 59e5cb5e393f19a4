import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { textOfClipboard } from '@/core/import/pages/pasted-html.ts';
import { recognize } from '@/core/import/recognize.ts';
import { shortlyTold } from '../told.ts';

const link = (account: string, role: string) =>
  `https://signin.aws.amazon.com/switchrole?account=${account}&amp;roleName=${role}`;
const row = (name: string, account: string) =>
  `<tr><td><p>${name}</p></td><td><a href="${link(account, 'Admin')}">Switch role</a></td><td><a href="${link(account, 'ReadOnly')}">Switch role</a></td></tr>`;
const table = `<meta charset="utf-8"><table><tbody><tr><th>Account</th><th>Admin</th><th>Read</th></tr>${row('shop', '111122223333')}${row('bank', '444455556666')}</tbody></table>`;
const plain = 'Account\tAdmin\tRead\nshop\tSwitch role\tSwitch role\nbank\tSwitch role\tSwitch role';

describe('textOfClipboard', () => {
  it('gives the roles of a table whose cells are links, which the plain text has not', () => {
    const recognized = recognize(textOfClipboard(plain, table));
    const { roles } = readConfig('text' in recognized ? recognized.text : '');
    expect(roles.map(({ account, roleName }) => `${account} ${roleName}`)).toEqual([
      '111122223333 Admin',
      '111122223333 ReadOnly',
      '444455556666 Admin',
      '444455556666 ReadOnly',
    ]);
    expect(new Set(roles.map(({ profile }) => profile)).size).toBe(4);
  });

  it.each([
    ['Outlook', 'https://eu01.safelinks.protection.outlook.com/?url=', '&amp;data=05%7C01'],
    ['Google', 'https://www.google.com/url?q=', '&amp;sa=D'],
    ['Slack', 'https://slack-redir.net/link?url=', ''],
  ])('gives the role of a link that %s put another one around', (_, before, behind) => {
    const url = encodeURIComponent(link('111122223333', 'Admin').replace('&amp;', '&'));
    const recognized = recognize(textOfClipboard('shop', `<p><a href="${before}${url}${behind}">shop</a></p>`));
    const { roles } = readConfig('text' in recognized ? recognized.text : '');
    expect(roles).toMatchObject([{ profile: 'shop', account: '111122223333', roleName: 'Admin' }]);
  });

  it.each([
    ['there is no HTML', plain, ''],
    ['the HTML has no links to roles', '[profile a]', '<pre>[profile a]</pre><a href="https://example.com/">x</a>'],
    [
      'the plain text has the links, and words beside them',
      `see ${link('111122223333', 'Admin').replace('&amp;', '&')}`,
      `see <a href="${link('111122223333', 'Admin')}">x</a>`,
    ],
    ['the HTML is too long', plain, table + ' '.repeat(2_000_001)],
    ['the link is of no host of AWS’s, and there is nothing else', 'x', '<script>/switchrole?</script>'],
  ])('keeps the plain text where %s', (_, text, html) => {
    expect(textOfClipboard(text, html)).toBe(text);
  });

  it('names the role of a link that was dragged or copied by the words on it', () => {
    const url = link('111122223333', 'Admin');
    const recognized = recognize(textOfClipboard(url.replace('&amp;', '&'), `<a href="${url}">prod admin</a>`));
    expect(readConfig('text' in recognized ? recognized.text : '').roles).toMatchObject([{ profile: 'prod admin' }]);
  });

  it('makes nothing of what would run, and keeps none of it', () => {
    const html = `<img src=x onerror="alert(1)"><script>alert(2)</script><style>a{}</style>${table}`;
    const text = textOfClipboard(plain, html);
    expect(text).not.toMatch(/alert|onerror|<|style/);
  });
});

/** Rows as a wiki copies them; the first one is of headings. */
const grid = (rows: readonly (readonly string[])[], open = '', close = '') =>
  `<table><tbody>${rows
    .map((cells, at) => {
      const name = at === 0 ? 'th' : 'td';
      return `<tr>${cells.map((cell) => `<${name}>${open}${cell}${close}</${name}>`).join('')}</tr>`;
    })
    .join('')}</tbody></table>`;
const accounts = [
  ['Account', 'Account ID', 'Role'],
  ['dev', '111122223333', 'Admin'],
  ['prod', '444455556666', 'Ops'],
];
/** Each cell on a line of its own: so a browser copies cells that hold blocks. */
const apart = (rows: readonly (readonly string[])[]) => rows.flat().join('\n\n');
const both = ['dev = 111122223333/Admin', 'prod = 444455556666/Ops'];
const several = ['dev-Admin = 111122223333/Admin', 'dev-Look = 111122223333/Look'];

describe('a table that was copied without links', () => {
  it.each<[string, string, string, string[]]>([
    ['paragraphs in its cells', apart(accounts), grid(accounts, '<p>', '</p>'), both],
    ['code in its cells', apart(accounts), grid(accounts, '<p><code>', '</code></p>'), both],
    [
      'blocks in its cells, and no headings',
      apart(accounts.slice(1)),
      grid(accounts.slice(1), '<div>', '</div>').replaceAll('th>', 'td>'),
      both,
    ],
    [
      'a cell that reaches over two rows',
      'Account\tID\tRole\ndev\t111122223333\tAdmin\nLook',
      '<table><tr><th>Account</th><th>ID</th><th>Role</th></tr><tr><td rowspan="2">dev</td><td rowspan="2">111122223333</td><td>Admin</td></tr><tr><td>Look</td></tr></table>',
      several,
    ],
    ...['Admin<br>Look', '<ul><li>Admin</li><li><p>Look</p></li></ul>', '<p>Admin</p><p>Look</p>'].map(
      (cell): [string, string, string, string[]] => [
        cell,
        'dev\t111122223333\tAdmin\nLook',
        grid([accounts[0]!, ['dev', '111122223333', cell]]),
        several,
      ],
    ),
    [
      'lines of HTML within a cell, which are none',
      'x',
      grid([accounts[0]!, ['shop\r\n  main', '111122223333', 'Admin']]),
      ['shop main = 111122223333/Admin'],
    ],
    [
      'another table around it, as in a mail',
      apart(accounts),
      `<table><tr><td><p>Hello</p>${grid(accounts)}</td></tr></table>`,
      both,
    ],
  ])('with %s is read by its rows', (_, text, html, roles) => {
    expect(shortlyTold(textOfClipboard(text, html))).toEqual({ roles });
  });

  it.each([
    [
      'a config',
      '[profile a]\nrole_arn = arn:aws:iam::111122223333:role/A',
      '<table><tr><td>1</td><td>[profile a]</td></tr><tr><td>2</td><td>role_arn = arn:aws:iam::111122223333:role/A</td></tr></table>',
    ],
    ['JSON', '{"a": "111122223333"}', '<h2>x</h2><p>{"a": "111122223333"}</p>'],
    [
      'code beside the numbers of its lines',
      'a = "111122223333"\nb',
      '<table><tr><td>1</td><td>a = "111122223333"</td></tr><tr><td></td><td>b</td></tr></table>',
    ],
    ['nothing with an account', 'a\tb', '<table><tr><td>a</td><td>b</td></tr></table>'],
  ])('stays plain text if it is %s', (_, text, html) => {
    expect(textOfClipboard(text, html)).toBe(text);
  });
});
