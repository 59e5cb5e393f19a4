import { expect, it } from 'vitest';
import { recognize } from '@/core/import/recognize.ts';

const roles = 'prod:\n  account: "123456789012"\n  roles:\n    - Admin\n';
const texts = (text: string) => JSON.stringify(recognize(text));

it('reads what stands behind many blank lines', () => {
  expect(texts(`team:\n${'\n'.repeat(200)}  account: "123456789012"\n  role: Admin\n`)).toContain('123456789012');
});

it('leaves a text of references unread, for which the parser takes the square of their number', () => {
  const bomb = `a: &a [x]\nb:\n${'  - *a\n'.repeat(2000)}`;
  expect(() => recognize(`${roles}${bomb}`)).not.toThrow();
});

it('reads a text with a few references', () => {
  expect(texts(`base: &base\n  role: Admin\nprod:\n  <<: *base\n  account: "123456789012"\n`)).toContain(
    '123456789012',
  );
});
