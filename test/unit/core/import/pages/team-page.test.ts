import { expect, it } from 'vitest';
import { textInTeamPage } from '@/core/import/pages/team-page.ts';

const config = '[profile a]\nrole_arn = arn:aws:iam::111122223333:role/A\n';

it.each([
  ['its file', `<!doctype html><main><pre id="rolecall-config" tabindex="0">\n${config}</pre></main>`, config],
  ['entities in it', '<pre id="rolecall-config">\n[profile &#60;b&#62; &#38;amp;]</pre>', '[profile <b> &amp;]'],
  ['other quotes, other letters', `<PRE class=x ID='rolecall-config'>${config}</PRE>`, config],
  ['its first line, if it is empty', `<pre id="rolecall-config">\n\n${config}</pre>`, `\n${config}`],
  [
    'the roles of its address, that a saved copy has',
    '<pre id="rolecall-config">\n</pre><script type="text/plain" id="rolecall-roles">1.AAAA.00000000</script>',
    'rolecall=1.AAAA.00000000',
  ],
  [
    'its text rather than the list',
    `<script id="rolecall-roles">1.AAAA.00000000</script><pre id="rolecall-config">${config}</pre>`,
    config,
  ],
])('gives of a page for a team %s', (_, html, text) => {
  expect(textInTeamPage(html)).toBe(text);
});

it.each([
  ['another page', `<main><pre id="config">${config}</pre></main>`],
  ['a page that speaks of one', `<p>rolecall-config</p><pre>${config}</pre>`],
  ['an empty one', '<pre id="rolecall-config">\n</pre><script id="rolecall-roles"></script>'],
  ['a script that is none of ours', '<pre id="rolecall-config"></pre><script id="rolecall-roles">alert(1)</script>'],
  ['a text', 'rolecall-config'],
])('takes nothing from %s', (_, html) => {
  expect(textInTeamPage(html)).toBeUndefined();
});
