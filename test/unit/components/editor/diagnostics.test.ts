import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { diagnosticsOf } from '@/components/editor/diagnostics.ts';
import { createSectionReader } from '@/components/editor/section-reader.ts';
import { english } from '../english.ts';

const text = `[login]
aws_access_key_id = AKIAIOSFODNN7EXAMPLE
[profile a]
  role_arn = arn:aws:iam::1:role/Admin
[profile b]
role_arn = arn:aws:iam::111122223333:role/Admin
source_profile = login
region = atlantis
`;

const marks = (config: string) => {
  const doc = Text.of(config.split('\n'));
  return diagnosticsOf(doc, createSectionReader().read(config), english).map(({ from, to, severity, message }) => ({
    text: doc.sliceString(from, to),
    severity,
    message,
  }));
};

describe('a mark', () => {
  it('stands on its line, as serious as it is, with the remedy', () => {
    expect(marks(text)).toEqual([
      { text: '[login]', severity: 'hint', message: expect.any(String) },
      { text: 'role_arn = arn:aws:iam::1:role/Admin', severity: 'error', message: expect.stringContaining('12') },
      { text: 'aws_access_key_id = AKIAIOSFODNN7EXAMPLE', severity: 'info', message: expect.any(String) },
      { text: 'region = atlantis', severity: 'warning', message: expect.stringContaining('atlantis') },
    ]);
  });

  it('is made for the first 1,000 findings only', () => {
    expect(marks(Array.from({ length: 3000 }, (_, index) => `[p${index}]`).join('\n'))).toHaveLength(1000);
  });

  it('is left out where the text has become shorter since', () => {
    const findings = createSectionReader().read(text);
    expect(diagnosticsOf(Text.of(['']), findings, english).length).toBeLessThan(2);
  });
});

describe('a section', () => {
  it('is known as the role that it became, or by why it is none', () => {
    const reader = createSectionReader();
    reader.read(text);
    expect(reader.section('b')).toMatchObject({ roleName: 'Admin', account: '111122223333' });
    expect(reader.section('a')).toMatchObject({ reason: 'bad-account' });
    expect(reader.section('c')).toBeUndefined();
  });

  it('is not known from a text before', () => {
    const reader = createSectionReader();
    reader.read(text);
    reader.read('');
    expect(reader.section('b')).toBeUndefined();
  });
});
