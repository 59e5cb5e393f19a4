import { describe, expect, it } from 'vitest';
import { findLinks } from '@/core/import/links/find-links.ts';

const link = 'https://signin.aws.amazon.com/switchrole?account=111122223333&roleName=Ops';
const shortcut = 'https://acme.awsapps.com/start/#/console?account_id=111122223333&role_name=Ops';
const safe = (url: string) => `https://eu.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}&data=05`;
const found = (text: string) => [...findLinks(text)].map(({ title, url }) => [title, url]);

describe('findLinks', () => {
  it.each([
    ['alone', link, '', link],
    ['Markdown', `[prod](${link})`, 'prod', link],
    ['Markdown, escaped', `[a \\[b\\] \\*c\\*](${link})`, 'a [b] *c*', link],
    ['Markdown, brackets within', `[a [b] c](${link})`, 'a [b] c', link],
    ['Markdown, bold', `[**prod**](${link})`, 'prod', link],
    ['Markdown, angle brackets', `[prod](<${link}>)`, 'prod', link],
    ['Markdown, a parenthesis in the name', `[prod](${link}&displayName=a(b)) x`, 'prod', `${link}&displayName=a(b)`],
    ['Markdown, the address as title', `[${link}](${link})`, '', link],
    ['Jira', `see [prod|${link}]`, 'prod', link],
    ['Slack', `<${link}|prod>`, 'prod', link],
    ['angle brackets', `<${link}>`, '', link],
    ['the name before it', `prod: ${link}`, 'prod', link],
    ['a list', `  12. prod - ${link}`, 'prod', link],
    ['a task', `- [x] prod ${link}`, 'prod', link],
    ['a table', `| prod | ${link} |`, 'prod', link],
    ['CSV', `prod,${link},x`, 'prod', link],
    ['tabs', `prod\t${link}\tx`, 'prod', link],
    ['Korean', `운영 계정: ${link}`, '운영 계정', link],
    ['a display name of its own', `open ${link}&displayName=x`, '', `${link}&displayName=x`],
    ['the end of a sentence', `${link}.`, '', link],
    ['in parentheses', `(${link})`, '', link],
    ['in quotes', `'${link}'`, '', link],
    ['an apostrophe in the name', `${link}&displayName=bob's`, '', `${link}&displayName=bob's`],
    ['JSON', `{"url":"${link}"}`, '', link],
    ['HTML', `<a href="${link.replaceAll('&', '&amp;')}">x</a>`, '', link],
    ['commas in a value', `${link},b&displayName=x`, '', `${link},b&displayName=x`],
    ['shortcut link', `[a](${shortcut}&destination=https%3A%2F%2Fx)`, 'a', `${shortcut}&destination=https%3A%2F%2Fx`],
    ['a redirect within', `${link}&redirect_uri=https://x/y`, '', `${link}&redirect_uri=https://x/y`],
    ['Safe Links', safe(link), '', link],
    ['Safe Links of a portal', safe(shortcut), '', shortcut],
    ['Google', `https://www.google.com/url?q=${encodeURIComponent(shortcut)}&sa=D`, '', shortcut],
    ['Slack', `https://slack-redir.net/link?url=${encodeURIComponent(link)}`, '', link],
    ['Safe Links in Google', `https://www.google.com/url?q=${encodeURIComponent(safe(link))}`, '', link],
    ['a long lead', `${'word '.repeat(20)}${link}`, '', link],
  ])('%s', (_, text, title, url) => {
    expect(found(text)).toEqual([[title, url]]);
    expect(found(`x\n${text}\ny`)).toEqual([[title, url]]);
  });

  it('unwraps no link more than twice', () => {
    const twice = `https://www.google.com/url?q=${encodeURIComponent(safe(link))}`;
    expect(found(`https://slack-redir.net/link?url=${encodeURIComponent(twice)}`)).toEqual([]);
  });

  it('finds all of a line, and takes no words between them for names', () => {
    expect(found(`${link}a, or ${link}b;${link}c${link}d`)).toEqual([
      ['', `${link}a`],
      ['', `${link}b`],
      ['', `${link}c`],
      ['', `${link}d`],
    ]);
  });

  it('tells the lines', () => {
    expect([...findLinks(`a\n\n${link} ${link}\n${link}`)].map(({ line }) => line)).toEqual([3, 3, 4]);
  });

  it.each(['https://example.com', 'https://docs.aws.amazon.com/switchrole.html', 'switchrole?account=1', 'https://'])(
    'passes over %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});
