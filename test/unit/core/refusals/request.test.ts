import { describe, expect, it } from 'vitest';
import { mailLink, requestMarkdown } from '@/core/refusals/request.ts';

const text = (language: 'json' | 'bash', text: string) => ({ language, text });

describe('requestMarkdown', () => {
  it('writes values and texts as code, and words as they are', () => {
    const request = {
      subject: 'AWS: cannot switch to Deployer',
      parts: [
        { lines: ['Please check.', { label: 'Role', value: 'arn:aws:iam::1:role/Deployer' }, { item: 'MFA' }] },
        {
          title: 'Commands',
          lines: [],
          texts: [{ title: 'Who?', text: text('bash', 'aws sts get-caller-identity\n') }],
        },
      ],
    };
    expect(requestMarkdown(request)).toBe(`# AWS: cannot switch to Deployer

Please check.
- Role: \`arn:aws:iam::1:role/Deployer\`
- MFA

## Commands

**Who?**

\`\`\`bash
aws sts get-caller-identity
\`\`\`
`);
  });

  it('lets no value out of its code, and no word be markup', () => {
    const request = {
      subject: '[x](https://evil.example) <b>\n# y',
      parts: [
        {
          lines: [{ label: 'a|b', value: '`x`\n# not a heading ``' }],
          texts: [{ title: '**', text: text('json', '```\n# not a heading') }],
        },
      ],
    };
    const lines = requestMarkdown(request).split('\n');
    expect(lines[0]).toBe(String.raw`# \[x\](https://evil.example) \<b\> \# y`);
    expect(lines).toContain(String.raw`- a\|b: ${'```'} ${'`x` # not a heading ``'} ${'```'}`);
    expect(lines.filter((line) => line.startsWith('````'))).toHaveLength(2);
  });
});

describe('mailLink', () => {
  it('has the request in it, to nobody yet', () => {
    const link = new URL(mailLink('S & T', 'one\ntwo', 'paste it'));
    expect([link.protocol, link.pathname, link.searchParams.get('subject'), link.searchParams.get('body')]).toEqual([
      ...['mailto:', '', 'S & T', 'one\r\ntwo'],
    ]);
  });
  it('asks to paste what is too long for an address', () => {
    const link = mailLink('S', '한'.repeat(2000), 'paste it');
    expect(link).toBe('mailto:?subject=S&body=paste%20it');
  });
  it('does not throw for half a character', () => {
    expect(mailLink('\ud800', 'x', '')).toContain('%EF%BF%BD');
  });
});
