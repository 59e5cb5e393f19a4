import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeOf, htmlTokens } from '@/core/import/pages/html-tokens.ts';
import { decodeEntities, encodeEntities } from '@/core/text/html-entities.ts';

/** `<a>` for an opening tag, `</a>` for a closing one, else text. */
const tokensOf = (html: string) =>
  [...htmlTokens(html)].map((token) => {
    if (token.type === 'text') return token.text;
    return token.type === 'open' ? `<${token.name}>` : `</${token.name}>`;
  });

describe('htmlTokens', () => {
  it.each([
    ['tags', '<P>a<B class=x>b</B>', ['<p>', 'a', '<b>', 'b', '</b>']],
    ['entities', 'a &amp; &lt;b&gt; &#39;&#x27;&nbsp;', ["a & <b> ''\u00a0"]],
    ['comments', 'a<!-- <b> -->c<!doctype html>d<?xml?>e', ['a', 'c', 'd', 'e']],
    ['a > in quotes', '<a title="a > b">c', ['<a>', 'c']],
    [
      'scripts and styles',
      '<script>a < b "</b>"</script>c<STYLE>p > a</STYLE>d',
      ['<script>', '</script>', 'c', '<style>', '</style>', 'd'],
    ],
    ['a < that is none', 'a < b <3 </ c', ['a < b <3 </ c']],
    ['a tag cut off', 'a<b class="x', ['a', '<b>']],
    ['a comment cut off', 'a<!-- b', ['a']],
    ['a script cut off', 'a<script>b', ['a', '<script>']],
    ['nothing', '', []],
  ])('%s', (_, html, tokens) => {
    expect(tokensOf(html)).toEqual(tokens);
  });

  it('never throws and ends', () => {
    const unit = fc.constantFrom('<', '>', '/', '!', '-', '"', "'", '=', 'a', ' ', '&', ';', '#', '<script>', '\n');
    fc.assert(fc.property(fc.string({ unit }), (html) => void tokensOf(html)));
  });
});

describe('attributeOf', () => {
  it.each([
    ['href="a&amp;b"', 'a&b'],
    ["HREF='x'", 'x'],
    ['href = x', 'x'],
    ['href=x>', 'x'],
    ['data-href="y" href="x"', 'x'],
    ['href', ''],
    ['title="href=y"', undefined],
    ['href="x', ''],
  ])('%s', (attributes, value) => {
    expect(attributeOf(attributes, 'href')).toBe(value);
  });
});

describe('entities', () => {
  it.each([
    ['&#0;&#xd800;&#x110000;&#9999999;', '\ufffd\ufffd\ufffd\ufffd'],
    ['&unknown;&amp', '&unknown;&amp'],
    ['&#x1F680;', '🚀'],
  ])('%s', (text, decoded) => {
    expect(decodeEntities(text)).toBe(decoded);
  });

  it('are read as they are written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => void expect(decodeEntities(encodeEntities(text))).toBe(text),
      ),
    );
  });
});
