import { describe, expect, it } from 'vitest';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';

const key = (kind: string) => `-----BEGIN ${kind}PRIVATE KEY-----\nMIIE\n-----END ${kind}PRIVATE KEY-----`;

describe('a private key', () => {
  it.each([
    ['PEM', `a\n${key('')}\nb`, 'a\n***\n\n\nb', [2, 3, 4]],
    ['RSA', key('RSA '), '***\n\n', [1, 2, 3]],
    ['OpenSSH', key('OPENSSH '), '***\n\n', [1, 2, 3]],
    ['one line', `x = "${key('').replaceAll('\n', '\\n')}" y`, 'x = "***" y', [1]],
    ['two', `${key('EC ')}\na\n${key('')}`, '***\n\n\na\n***\n\n', [1, 2, 3, 5, 6, 7]],
    ['cut off', 'a\n-----BEGIN PRIVATE KEY-----\nMIIE\nxyz', 'a\n***\n\n', [2, 3, 4]],
    ['PuTTY', 'PuTTY-User-Key-File-3: ssh-rsa\nAAAA\nPrivate-MAC: 12ab\nz', '***\n\n\nz', [1, 2, 3]],
    ['a public key', '-----BEGIN PUBLIC KEY-----', '-----BEGIN PUBLIC KEY-----', []],
    ['none', 'a\nb', 'a\nb', []],
  ])('%s', (_, text, clean, lines) => {
    expect(withoutSecrets(text)).toEqual({ text: clean, lines });
  });
});
