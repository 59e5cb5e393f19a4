import { expect, it } from 'vitest';
import { partitionIds } from '@/core/aws/partition-ids.ts';
import { partitions } from '@/core/aws/partition-table.ts';
import { isPortalUrl, partitionOfPortalHost } from '@/core/aws/partitions.ts';

/** The domains of the table: what is below them is AWS's, and nothing else. */
const domains = partitionIds
  .flatMap((id) => partitions[id].portalHosts)
  .map((host) => host.replace(/^.*[*}]\.(?:us-gov-home\.)?/, ''));

it.each([...new Set(domains)])('a portal is put at a host that only looks like one below %s', (domain) => {
  const lookAlikes = [
    `${domain}.evil.example`,
    `x.${domain}.evil.example`,
    `evil-${domain}`,
    `evil${domain}`,
    `x.evil-${domain}`,
    `x.${domain.replaceAll('.', '-')}.example`,
    `x.${domain}..`,
    `.${domain}`,
    `x..${domain}`,
    `x_y.${domain}`,
    `x y.${domain}`,
    `x/.${domain}`,
    `evil.example/x.${domain}`,
    `evil.example#x.${domain}`,
    `evil.example\\x.${domain}`,
    `evil.example@x.${domain}`,
    `x.${domain}:8443`,
    `x.${domain}\n`,
    // A full-width letter, and Cyrillic `а` and `о`.
    `x.${domain.replace('a', 'ａ')}`,
    `x.${domain.replace('a', 'а')}`,
    `x.${domain.replace('o', 'о')}x`,
  ];
  expect(lookAlikes.filter((host) => partitionOfPortalHost(host) !== undefined)).toEqual([]);
});

it.each([
  'awsapps.com.evil.net',
  'evil-awsapps.com',
  'x.app.aws.example.com',
  'portal.amazonaws.com.evil.net',
  'notidentitycenter.amazonaws.com',
  'awsapps.cn.evil.net',
  'evil-awsapps.cn',
  'x.api.aws',
  'x.amazonaws.com',
  'us-east-1.amazonaws.com',
  'evil.s3.amazonaws.com',
  'evil.execute-api.us-east-1.amazonaws.com',
  'xn--wsapps-9ve.com',
  'x.xn--wsapps-9ve.com',
])('a start URL is at %s, which is not a portal of AWS', (host) => {
  expect(isPortalUrl(`https://${host}/start`)).toBe(false);
});

it.each([
  'https://acme.awsapps.com:8443/start',
  'https://acme.awsapps.com@evil.example/start',
  'https://user@acme.awsapps.com/start',
  'https://user:pass@acme.awsapps.com/start',
  'http://acme.awsapps.com/start',
  'javascript:acme.awsapps.com',
  'https://evil.example/?https://acme.awsapps.com/start',
  'https://evil.example/#@acme.awsapps.com',
  'https:evil.example\\@acme.awsapps.com',
])('a start URL is dressed up as one: %s', (url) => {
  expect(isPortalUrl(url)).toBe(false);
});

it('a host of many labels is read in linear time, or refused by its shape', () => {
  const long = `${'a.'.repeat(50_000)}evil.example`;
  expect(partitionOfPortalHost(long)).toBeUndefined();
  expect(partitionOfPortalHost(`${'a-'.repeat(50_000)}.app.aws.`)).toBe('aws');
});
