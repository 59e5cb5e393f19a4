import { expect, it } from 'vitest';
import { withoutSecretsIn } from '@/core/store/without-secrets-in.ts';

const secret = ['wJalrXUtnFEMI/K7MDENG', 'bPxRfiCYEXAMPLEKEY'].join('/');

it.each<[string, unknown, unknown]>([
  ['a text', `[a]\naws_secret_access_key = ${secret}\n`, '[a]\naws_secret_access_key = ***\n'],
  [
    'texts in lists in records',
    { a: [{ text: `aws_secret_access_key=${secret}` }] },
    { a: [{ text: 'aws_secret_access_key=***' }] },
  ],
  ['a value by its name', { SecretAccessKey: secret, region: 'x' }, { SecretAccessKey: '***', region: 'x' }],
  ['values of a list by its name', { aws_session_token: ['x', 'y'] }, { aws_session_token: ['***', '***'] }],
  ['a name', { [`aws_secret_access_key = ${secret}`]: 1 }, { 'aws_secret_access_key = ***': 1 }],
])('takes a secret out of %s', (_, value, clean) => expect(withoutSecretsIn(value)).toEqual(clean));

it('changes nothing else', () => {
  const value = { version: 1, data: [null, 1, true, 'line\r\nends', { tags: [] }] };
  expect(withoutSecretsIn(value)).toEqual(value);
});

it('does not go down for ever', () => {
  let deep: unknown = secret;
  for (let n = 0; n < 20_000; n++) deep = [deep];
  expect(JSON.stringify(withoutSecretsIn(deep))).not.toContain(secret);
});
