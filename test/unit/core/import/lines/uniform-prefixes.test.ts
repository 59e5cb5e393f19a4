import { describe, expect, it } from 'vitest';
import { withoutPrefixes } from '@/core/import/lines/uniform-prefixes.ts';

const lines = ['[profile shop]', 'role_arn = arn:aws:iam::111122223333:role/Ops', '', 'region = eu-west-1'];
const config = lines.join('\n');
const numbered = (mark: string) => lines.map((line, index) => `${index + 7}${mark}${line}`).join('\n');

describe('what stands before all lines of a config', () => {
  it.each([
    ['a quote', lines.map((line) => `> ${line}`).join('\n')],
    ['quotes in quotes', lines.map((line) => `>> ${line}`.trimEnd()).join('\n')],
    ['numbers of grep -n', numbered(':')],
    ['numbers of cat -n', lines.map((line, index) => `     ${index + 1}\t${line}`).join('\n')],
    ['file and number', lines.map((line, index) => `/home/kim/.aws/config:${index + 1}:${line}`).join('\n')],
    ['file', lines.map((line) => `.aws/config:${line}`).join('\n')],
    ['a bar', lines.map((line) => `│ ${line}`).join('\n')],
  ])('%s is taken off', (_, text) => {
    expect(withoutPrefixes(text)).toBe(config);
  });

  it('takes a tree’s drawing off what names accounts', () => {
    expect(withoutPrefixes('Root\n├── shop (111122223333)\n│   └── bank (444455556666)')).toBe(
      'Root\nshop (111122223333)\nbank (444455556666)',
    );
  });

  it.each([
    '- [a](https://example.com)\n- [b](https://example.com)',
    '+ one\n+ two',
    '1: one\n2: two',
    'name,account\n>A,111122223333\n>B,444455556666',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '[a]\nrole_arn = x\n',
    '',
  ])('leaves %j as it is', (text) => {
    expect(withoutPrefixes(text)).toBe(text);
  });
});
