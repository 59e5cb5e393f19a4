import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../outcome.ts';

const link = 'https://signin.aws.amazon.com/switchrole?account=111122223333&roleName=Ops';
const href = link.replaceAll('&', '&amp;');
const config = '[profile a]\nrole_arn = arn:aws:iam::444455556666:role/A\n';
const ops = (name: string) => [`${name} = 111122223333/Ops`];
const fromConfig = ['a = 444455556666/A'];

describe('a web page', () => {
  it.each([
    ['an anchor', `<p><a href="${href}">prod</a>`, ops('prod')],
    ['an anchor with markup', `<p><a class=x href='${href}'> <b>prod</b>\n<i>ops</i></a>`, ops('prod ops')],
    ['an anchor that shows its address', `<p><a href="${href}">${href}</a>`, ops('111122223333-Ops')],
    ['an anchor without an end', `<p><a href="${href}">prod`, ops('prod')],
    ['an address in its text', `<p>prod: ${href}</p>`, ops('prod')],
    ['a table', `<table><tr><td>prod</td><td>${href}</td></tr></table>`, ops('prod')],
    ['a config in a block', `<div>[x]<pre>${config}</pre></div>`, fromConfig],
    ['a config in a text box', `<div>[x]<textarea>${config}</textarea></div>`, fromConfig],
    ['a config with marked words', `<pre>${config.replace('role_arn', '<b>role_arn</b>')}</pre>`, fromConfig],
    ['a config of lines', `<p>${config.replaceAll('\n', '<br>')}</p>`, fromConfig],
    [
      'a config of elements',
      `<div>${config
        .split('\n')
        .map((line) => `<div>${line}</div>`)
        .join('')}</div>`,
      fromConfig,
    ],
    ['a config and a link', `<pre>${config}</pre><a href="${href}">b</a>`, [...fromConfig, ...ops('b')]],
    [
      'a table of ids and roles, cells reaching over rows',
      '<table><tr><th>Account</th><th>ID</th><th>Role</th></tr><tr><td rowspan="2">shop</td><td rowspan=2><code>111122223333</code></td><td>Ops</td></tr><tr><td>Look</td></tr></table>',
      ['shop-Ops = 111122223333/Ops', 'shop-Look = 111122223333/Look'],
    ],
    [
      'a matrix of links, told apart by their columns',
      `<table><tr><th>Admin</th><th>Reader</th></tr><tr><td><a href="${href}">shop</a></td><td><a href="${href}2">shop</a></td></tr></table>`,
      ['shop Admin = 111122223333/Ops', 'shop Reader = 111122223333/Ops2'],
    ],
    ['a heading over a link that says nothing', `<h2>prod</h2><a href="${href}">Switch role</a>`, ops('prod')],
    [
      'a placeholder, which is no markup',
      `<p>arn:aws:iam::&lt;id>:role/<role>: <a href="${href}">prod</a>`,
      ops('prod'),
    ],
    ['a script', `<script>"${link}"\n${config}</script>`, []],
  ])('with %s', (_, html, roles) => {
    expect(outcomeOf(html).roles).toEqual(roles);
  });

  it.each([
    ['a comment', `<!-- toc -->\n# Roles\n- [prod](${link})\n`, ops('prod')],
    ['a heading', `<h1 align="center">Roles</h1>\n\n\`\`\`ini\n${config}\`\`\`\n`, fromConfig],
    ['an address in angle brackets', `<br>\n<${link}|prod>`, ops('prod')],
  ])('or Markdown that begins with %s', (_, text, roles) => {
    expect(outcomeOf(text).roles).toEqual(roles);
  });
});
