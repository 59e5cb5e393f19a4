import { expect, it } from 'vitest';
import { withoutSecretsInside } from '@/core/config/secrets-inside.ts';
import { keyId, password } from './made-up-secrets.ts';

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

it.each([
  ['a text under a name that could be one', { data: 'my config', key: 'a', token: 'x' }],
  ['lists, numbers, nothing', [1, null, undefined, true, ['a']]],
  ['a Map of tags', { tags: new Map([['team', 'a1b2c3d4']]) }],
])('gives back the same object: %s', (_, value) => {
  expect(withoutSecretsInside(value)).toBe(value);
});
