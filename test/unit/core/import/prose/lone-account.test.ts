import { describe, expect, it } from 'vitest';
import { recognize } from '@/core/import/recognize.ts';

describe('a text that names an account and nothing else', () => {
  it.each([
    ['its number', '111122223333', { id: '111122223333', name: '', partition: 'aws' }],
    ['its number as the console has it', ' 1111-2222-3333\n', { id: '111122223333', name: '', partition: 'aws' }],
    ['its name and number', 'shop-prod (111122223333)', { id: '111122223333', name: 'shop-prod', partition: 'aws' }],
    ['the ARN of a user', 'arn:aws:iam::111122223333:user/alice', { id: '111122223333', name: '', partition: 'aws' }],
    ['of its root, in China', 'arn:aws-cn:iam::111122223333:root', { id: '111122223333', partition: 'aws-cn' }],
  ])('is a list of one, which lacks a role: %s', (_, text, account) => {
    expect(recognize(text)).toMatchObject({ kind: 'accounts', list: { accounts: [account] } });
    const found = recognize(text);
    expect(found.kind === 'accounts' && found.list.missing).toContain('role');
  });

  it.each([
    ['a moment', '202401011230'],
    ['a sentence with a number', 'Your order 111122223333 will be with you soon, thank you very much'],
    ['a bucket', 'arn:aws:s3:::bucket'],
    ['a managed policy', 'arn:aws:iam::aws:policy/ReadOnlyAccess'],
  ])('is not %s', (_, text) => {
    expect(recognize(text)).toMatchObject({ kind: 'unusable' });
  });
});
