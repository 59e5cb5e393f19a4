import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { textOfClipboard } from '@/core/import/pages/pasted-html.ts';
import { recognize } from '@/core/import/recognize.ts';

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
      'the plain text has the links',
      link('111122223333', 'Admin').replace('&amp;', '&'),
      `<a href="${link('111122223333', 'Admin')}">x</a>`,
    ],
    ['the HTML is too long', plain, table + ' '.repeat(2_000_001)],
    ['the link is of no host of AWS’s, and there is nothing else', 'x', '<script>/switchrole?</script>'],
  ])('keeps the plain text where %s', (_, text, html) => {
    expect(textOfClipboard(text, html)).toBe(text);
  });

  it('makes nothing of what would run, and keeps none of it', () => {
    const html = `<img src=x onerror="alert(1)"><script>alert(2)</script><style>a{}</style>${table}`;
    const text = textOfClipboard(plain, html);
    expect(text).not.toMatch(/alert|onerror|<|style/);
  });
});
