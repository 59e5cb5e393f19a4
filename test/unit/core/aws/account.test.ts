import { describe, expect, it } from 'vitest';
import { accountIdWithin, normalizeAccount } from '@/core/aws/account.ts';
import { accountNames, sameAccount } from '@/core/aws/same-account.ts';

describe('an account as written', () => {
  it.each([
    ['123456789012', '123456789012'],
    ['000000000001', '000000000001'],
    ['1234-5678-9012', '123456789012'],
    [' my-alias ', 'my-alias'],
    ['a1b', 'a1b'],
    ['ab', undefined],
    ['my--alias', undefined],
    ['-alias', undefined],
    ['alias-', undefined],
    ['My-Alias', undefined],
    ['a'.repeat(63), 'a'.repeat(63)],
    ['a'.repeat(64), undefined],
    ['', undefined],
  ])('%j: %s', (text, account) => {
    expect(normalizeAccount(text)).toBe(account);
  });
});

describe('an account id in a text', () => {
  it.each([
    ['Account ID: 1234-5678-9012', '123456789012'],
    ['계정 ID: 1234-5678-9012', '123456789012'],
    ['production (1234-5678-9012)', '123456789012'],
    ['123456789012', '123456789012'],
    ['1234567890123', undefined],
    ['1234-5678-9012-3456', undefined],
    ['my-alias', undefined],
  ])('%s: %s', (text, id) => {
    expect(accountIdWithin(text)).toBe(id);
  });
});

describe('two names of an account', () => {
  it.each([
    [['111111111111'], ['111111111111'], true],
    [['111111111111'], ['222222222222'], false],
    [['dev'], ['dev'], true],
    // Undecided is not different: https://github.com/tilfinltd/aws-extend-switch-roles/issues/208
    [['dev'], ['111111111111'], undefined],
    [['dev'], ['test'], undefined],
    [['dev', '222222222222'], ['222222222222'], true],
    [['dev', '222222222222'], ['111111111111', 'dev'], false],
    [[], ['111111111111'], undefined],
    [['__proto__'], ['111111111111'], undefined],
  ])('%j and %j: %s', (one, other, same) => {
    expect(sameAccount(accountNames(...one), accountNames(...other))).toBe(same);
    expect(sameAccount(accountNames(...other), accountNames(...one))).toBe(same);
  });
});
