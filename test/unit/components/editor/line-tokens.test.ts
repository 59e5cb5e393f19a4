import { describe, expect, it } from 'vitest';
import { lineTokens } from '@/components/editor/line-tokens.ts';

/** Each token as `kind:text`, to be read at a glance. */
const told = (line: string) => lineTokens(line).map(({ from, to, kind }) => `${kind}:${line.slice(from, to)}`);

describe('the tokens of a line', () => {
  it.each([
    ['a header', '[profile shop-prod]', ['bracket:[', 'section:shop-prod', 'bracket:]']],
    ['a header with a comment', ' [a] # mine', ['bracket:[', 'section:a', 'bracket:]', 'comment:# mine']],
    ['a name in quotes', "[profile 'my team']", ['bracket:[', 'section:my team', 'bracket:]']],
    ['a name like the prefix', '[profile profile]', ['bracket:[', 'section:profile', 'bracket:]']],
    ['an unclosed header', '[profile a', ['bracket:[', 'section:a']],
    ['a link that is no header', '[x](https://example.com)', []],
    ['a comment', '  ; note', ['comment:; note']],
    ['a setting', 'region = eu-west-1', ['key:region', 'value:eu-west-1']],
    ['a setting by colon', 'region: eu-west-1', ['key:region', 'value:eu-west-1']],
    ['a key in other case', 'Region=eu-west-1', ['key:Region', 'value:eu-west-1']],
    ['a key of no dialect', 'colour = red', ['unknown-key:colour', 'value:red']],
    ['an ARN', 'role_arn = arn:aws:iam::111122223333:role/A', ['key:role_arn', 'arn:arn:aws:iam::111122223333:role/A']],
    ['a comment behind a value', 'region = eu-west-1 # Dublin', ['key:region', 'value:eu-west-1', 'comment:# Dublin']],
    ['a colour with its hash', 'color = #ff0000', ['key:color', 'color:#ff0000']],
    ['a colour by name', 'color = teal', ['key:color', 'color:teal']],
    ['no colour', 'color = nice', ['key:color', 'value:nice']],
    ['an empty value', 's3 =', ['unknown-key:s3']],
    ['prose', 'paste this into your config', []],
    ['a blank line', '   ', []],
  ])('%s', (_, line, expected) => {
    expect(told(line)).toEqual(expected);
  });

  it('carry the colour as six digits', () => {
    expect(lineTokens('color = teal').at(-1)?.color).toBe('008080');
    expect(lineTokens('granted_color = turquoise').at(-1)?.color).toBe('00c79a');
  });
});
