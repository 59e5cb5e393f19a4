import { describe, expect, it } from 'vitest';
import { outcomeOf } from './outcome.ts';

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
