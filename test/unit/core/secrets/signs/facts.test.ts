import { expect, it } from 'vitest';
import { partitions } from '@/core/aws/partition-table.ts';
import { knownKeys } from '@/core/config/document/known-keys.ts';
import { isConfigLine, isFact, withoutFacts } from '@/core/secrets/signs/facts.ts';

it.each([...knownKeys.keys()].filter((key) => key !== 'aws_access_key_id'))('takes %s for a config’s own', (key) => {
  expect(isConfigLine(`${key} = x`)).toBe(true);
  expect(isConfigLine(`# ${key}:x`)).toBe(true);
});

it.each(['aws_access_key_id = x', 'aws_secret_access_key=x', 'password: x', 'role_arn =', 'role_arn', '["a", "b"]'])(
  'takes %j for none',
  (line) => expect(isConfigLine(line)).toBe(false),
);

it.each([
  '420000000001',
  '4200-0000-0001',
  'eu-west-1',
  'us-gov-east-1',
  'arn:aws-cn:iam::420000000001:role/path/Admin',
  'https://420000000001.signin.aws.amazon.com/console',
  'https://eu-west-1.console.aws.amazon.com/x?y=z',
  'https://acme.awsapps.com/start/#/',
  'https://signin.amazonaws-us-gov.com/switchrole?account=a&roleName=b',
  ...Object.values(partitions).flatMap(({ consoleDomain, extraConsoleHosts, signInDomains, portalHosts }) =>
    [consoleDomain, ...extraConsoleHosts, ...signInDomains, ...portalHosts].map(
      (host) => `https://${host.replace('*', 'acme').replace('{region}', 'eu-west-1')}/start#/`,
    ),
  ),
])('knows %s for what it is', (text) => {
  expect(isFact(text)).toBe(true);
});

it.each([
  '42000000000',
  'https://signin.aws.amazon.com.example/x',
  'https://example.com/aws.amazon.com',
  'https://acme.portal.amazonaws.eu.example/start',
  'arn:aws',
  'x 420000000001',
])('knows %s for nothing', (text) => expect(isFact(text)).toBe(false));

it('takes them out of words', () => {
  expect(withoutFacts('a arn:aws:iam::420000000001:role/x, b 420000000001').replace(/[\s,]+/g, ' ')).toBe('a b ');
});
