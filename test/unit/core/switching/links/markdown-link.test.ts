import { expect, it } from 'vitest';
import { markdownLink } from '@/core/switching/links/markdown-link.ts';

it.each([
  ['plain', 'prod', 'https://a.example/?b=c', '[prod](https://a.example/?b=c)'],
  [
    'brackets in the name',
    '[x](https://evil.example)',
    'https://a.example/',
    '[\\[x\\]\\(https\\://evil\\.example\\)](https://a.example/)',
  ],
  ['signs of Markdown', 'a_b*c`d\\e<f>', 'https://a.example/', '[a\\_b\\*c\\`d\\\\e\\<f\\>](https://a.example/)'],
  ['line breaks', 'a\n\n# b', 'https://a.example/', '[a \\# b](https://a.example/)'],
  ['parentheses in the address', 'x', 'https://a.example/(b) c', '[x](https://a.example/%28b%29%20c)'],
  ['what ends an address', 'x', 'https://a.example/[`|^', '[x](https://a.example/%5B%60%7C%5E)'],
  ['other letters in the address', 'x', 'https://a.example/é', '[x](https://a.example/%C3%A9)'],
  ['a dot that could be a host’s', 'acme.io v1.2', 'https://a.example/', '[acme\\.io v1.2](https://a.example/)'],
  ['Korean', '운영', 'https://a.example/', '[운영](https://a.example/)'],
])('%s', (_, name, url, markdown) => {
  expect(markdownLink(name, url)).toBe(markdown);
});
