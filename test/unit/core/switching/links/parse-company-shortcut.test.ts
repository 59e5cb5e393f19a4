import { expect, it } from 'vitest';
import { parseCompanyShortcut } from '@/core/switching/links/parse-identity-center-link.ts';

const link = (host: string, more = '', path = '/start/') =>
  `https://${host}${path}#/console?account_id=111122223333&role_name=Admin${more}`;
const destination = `&destination=${encodeURIComponent('https://cn-north-1.console.amazonaws.cn/s3/home?region=cn-north-1')}`;

it('reads a shortcut at a company’s own address of its portal', () => {
  expect(parseCompanyShortcut(link('aws.acme.example'))).toEqual({
    partition: 'aws',
    startUrl: 'https://aws.acme.example/start',
    account: '111122223333',
    roleName: 'Admin',
  });
});

it('takes the partition and the region of the page that it lands on', () => {
  const found = parseCompanyShortcut(link('aws.acme.example', destination));
  expect(found).toMatchObject({ partition: 'aws-cn', region: 'cn-north-1' });
});

it.each([
  ['AWS’s own portal, which is read as such', link('acme.awsapps.com')],
  ['a host that passes for AWS’s', link('acme.awsapps.com.evil.example')],
  ['a host of this machine', link('localhost')],
  ['an address in numbers', link('127.0.0.1')],
  ['another port', link('aws.acme.example:8443')],
  ['a user name', link('acme@aws.acme.example')],
  ['no encryption', link('aws.acme.example').replace('https:', 'http:')],
  ['another path', link('aws.acme.example', '', '/wiki/')],
  ['no account', link('aws.acme.example').replace('111122223333', '1')],
  ['console pages', link('eu-west-1.console.aws.amazon.com')],
])('does not read %s', (_, url) => {
  expect(parseCompanyShortcut(url)).toBeUndefined();
});
