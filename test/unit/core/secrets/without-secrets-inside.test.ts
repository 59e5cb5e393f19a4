import { expect, it } from 'vitest';
import { withoutSecretsInside } from '@/core/secrets/without-secrets-inside.ts';
import { keyId, password, secretKey } from './made-up-secrets.ts';

it('cleans every string, at any depth, and what a Map calls a secret', () => {
  const value = {
    name: `x ${keyId}`,
    list: [{ note: `password: ${password}` }],
    tags: new Map([['Password', password]]),
    [keyId]: 1,
  };
  expect(withoutSecretsInside(value)).toEqual({
    name: 'x ***',
    list: [{ note: 'password: ***' }],
    tags: new Map([['Password', '***']]),
    '***': 1,
  });
});

it.each<[string, unknown, unknown]>([
  ['a text', `[a]\naws_secret_access_key = ${secretKey}\n`, '[a]\naws_secret_access_key = ***\n'],
  [
    'texts in lists in records',
    { a: [{ text: `aws_secret_access_key=${secretKey}` }] },
    { a: [{ text: 'aws_secret_access_key=***' }] },
  ],
  ['a value by its name', { SecretAccessKey: secretKey, region: 'x' }, { SecretAccessKey: '***', region: 'x' }],
  ['a short value by its name', { password: 'x' }, { password: '***' }],
  ['values of a list by its name', { aws_session_token: ['x', 'y'] }, { aws_session_token: ['***', '***'] }],
  ['values of a list in a Map', new Map([['secret', ['x']]]), new Map([['secret', ['***']]])],
  ['a name', { [`aws_secret_access_key = ${secretKey}`]: 1 }, { 'aws_secret_access_key = ***': 1 }],
])('takes a secret out of %s', (_, value, clean) => expect(withoutSecretsInside(value)).toEqual(clean));

it.each([
  ['a text under a name that ends like a secret’s', { data: 'my config', key: 'a', sourceProfile: 'token' }],
  ['lists, numbers, nothing', [1, null, undefined, true, ['a']]],
  ['a Map of tags', { tags: new Map([['team', 'a1b2c3d4']]) }],
  ['line ends', { version: 1, data: [null, 1, true, 'line\r\nends', { tags: [] }] }],
])('gives back the same object: %s', (_, value) => {
  expect(withoutSecretsInside(value)).toBe(value);
});

it('does not go down for ever', () => {
  let deep: unknown = secretKey;
  for (let n = 0; n < 20_000; n++) deep = [deep];
  expect(JSON.stringify(withoutSecretsInside(deep))).not.toContain(secretKey);
});
