import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PartitionId } from '@/core/aws/partition-ids.ts';
import { partitions } from '@/core/aws/partition-table.ts';
import { partitionOfConsoleHost } from '@/core/aws/partitions.ts';
import { consoleHome, redirectUrl } from '@/core/switching/landing/redirect-url.ts';

const aws = 'console.aws.amazon.com';
const home = `eu-central-1.${aws}/console/home?region=eu-central-1`;

describe('the console home', () => {
  it.each([
    ['aws', undefined, `https://us-east-1.${aws}/console/home?region=us-east-1`],
    ['aws', 'ap-northeast-2', `https://ap-northeast-2.${aws}/console/home?region=ap-northeast-2`],
    ['aws', 'cn-north-1', `https://us-east-1.${aws}/console/home?region=us-east-1`],
    ['aws-us-gov', undefined, 'https://us-gov-west-1.console.amazonaws-us-gov.com/console/home?region=us-gov-west-1'],
    ['aws-cn', 'cn-northwest-1', 'https://cn-northwest-1.console.amazonaws.cn/console/home?region=cn-northwest-1'],
    ['aws-eusc', undefined, 'https://eusc-de-east-1.console.amazonaws-eusc.eu/console/home?region=eusc-de-east-1'],
  ] as const)('%s, %s', (partition, region, url) => {
    expect(consoleHome(partition, region)).toBe(url);
  });
});

describe('the same page in another region', () => {
  it.each([
    [
      'host and query',
      `eu-west-1.${aws}/ec2/home?region=eu-west-1#Instances:`,
      `eu-central-1.${aws}/ec2/home?region=eu-central-1#Instances:`,
    ],
    ['host without query', `eu-west-1.${aws}/lambda/home#/functions`, `eu-central-1.${aws}/lambda/home#/functions`],
    ['bare host', `${aws}/ec2/v2/home?region=us-east-1`, `eu-central-1.${aws}/ec2/v2/home?region=eu-central-1`],
    ['trailing dot', `eu-west-1.${aws}./ec2/home`, `eu-central-1.${aws}/ec2/home`],
    ['session label', `222233334444-k3j9x0ab.eu-west-1.${aws}/ec2/home`, `eu-central-1.${aws}/ec2/home`],
    [
      'session label elsewhere',
      `222233334444-k3j9x0ab.eu-west-1.${aws}/s3/222233334444-k3j9x0ab.x?prefix=222233334444-k3j9x0ab.#222233334444-k3j9x0ab.`,
      `eu-central-1.${aws}/s3/222233334444-k3j9x0ab.x?prefix=222233334444-k3j9x0ab.#222233334444-k3j9x0ab.`,
    ],
    [
      'the rest of the query as it was written',
      `eu-west-1.${aws}/s3/buckets/x?prefix=a%20b/c+d&region=eu-west-1&myregion=eu-west-1&tab`,
      `eu-central-1.${aws}/s3/buckets/x?prefix=a%20b/c+d&region=eu-central-1&myregion=eu-west-1&tab`,
    ],
    [
      'without the session that a link of AWS’s named',
      `eu-west-1.${aws}/ec2/home?region=eu-west-1&login_hint=222233334444-k3j9x0ab`,
      `eu-central-1.${aws}/ec2/home?region=eu-central-1`,
    ],
    [
      'without the code of a sign-in that a page has put into its address, however it is written',
      `eu-west-1.${aws}/ec2/home?region=eu-west-1&isauthcode=true&code=x&c%6fde=x&IsAuthCode=1&logi%6e_hint=x&%=1&zipcode=1`,
      `eu-central-1.${aws}/ec2/home?region=eu-central-1&%=1&zipcode=1`,
    ],
    [
      'without such a code behind semicolons or encoded twice',
      `eu-west-1.${aws}/ec2/home?region=eu-west-1&a=b;isauthcode=true;code=x&%2563ode=x&c=1;d=2`,
      `eu-central-1.${aws}/ec2/home?region=eu-central-1&c=1;d=2`,
    ],
    ['the home in place of a page that signs out', `eu-west-1.${aws}/ec2/logout!doLogout`, home],
    ['the home in place of one that says it encoded', `eu-west-1.${aws}/%63onsole/logout!doLogout`, home],
    ['the home in place of one that says it behind another', `eu-west-1.${aws}/ec2/..;/console/logout!doLogout`, home],
    // https://github.com/tilfinltd/aws-extend-switch-roles/issues/175 and issues/80: hosts that are not regional
    [
      'IAM',
      `us-east-1.${aws}/iam/home?region=eu-west-1#/roles`,
      `us-east-1.${aws}/iam/home?region=eu-central-1#/roles`,
    ],
    ['IAM at the bare host', `${aws}/iam/home#/roles`, `${aws}/iam/home#/roles`],
    ['Route 53', `us-east-1.${aws}/route53/v2/hostedzones`, `us-east-1.${aws}/route53/v2/hostedzones`],
    ['S3 at its own host', `s3.${aws}/s3/buckets?region=eu-west-1`, `s3.${aws}/s3/buckets?region=eu-central-1`],
    ['S3 at a regional host', `eu-west-1.${aws}/s3/buckets`, `eu-central-1.${aws}/s3/buckets`],
    ['Support', `support.${aws}/support/home#/`, `support.${aws}/support/home#/`],
    ['Health', 'health.aws.amazon.com/health/home#/account', 'health.aws.amazon.com/health/home#/account'],
    [
      'Lightsail',
      'lightsail.aws.amazon.com/ls/webapp/home/instances',
      'lightsail.aws.amazon.com/ls/webapp/home/instances',
    ],
  ])('%s', (_, page, landing) => {
    expect(redirectUrl(`https://${page}`, 'aws', 'eu-central-1')).toBe(`https://${landing}`);
  });

  it('stays in the page’s region where no other is wanted', () => {
    expect(redirectUrl(`https://eu-west-1.${aws}/ec2/home?region=eu-west-1`, 'aws')).toBe(
      `https://eu-west-1.${aws}/ec2/home?region=eu-west-1`,
    );
  });
});

describe('the console home instead', () => {
  it.each([
    ['no page', undefined],
    ['another partition', 'https://cn-north-1.console.amazonaws.cn/ec2/home'],
    ['not the console', 'https://example.com/ec2/home?region=eu-west-1'],
    ['http', `http://eu-west-1.${aws}/ec2/home`],
    ['a region before a service’s host', `https://eu-west-1.s3.${aws}/s3/buckets`],
    ['two session labels', `https://222233334444-k3j9x0ab.222233334444-k3j9x0ab.${aws}/ec2/home`],
    ['a frame', `https://a.widget.eu-west-1.${aws}/ec2/home`],
    ['the home itself', `https://eu-west-1.${aws}/console/home?region=eu-west-1&state=x#`],
    // Landing there would sign the new role out again
    ['signing out', `https://eu-west-1.${aws}/console/logout!doLogout`],
    ['no path', `https://eu-west-1.${aws}/`],
    ['nonsense', 'nonsense'],
  ])('%s', (_, page) => {
    expect(redirectUrl(page, 'aws', 'eu-central-1')).toBe(consoleHome('aws', 'eu-central-1'));
  });
});

it('is https on a console host of the partition, whatever the page', () => {
  const label = fc.constantFrom(
    's3',
    'eu-west-1',
    '222233334444-k3j9x0ab',
    'x',
    'console.aws.amazon.com',
    'evil.example',
    '',
  );
  const host = fc.constantFrom(
    ...Object.values(partitions).flatMap((row) => [row.consoleDomain, ...row.extraConsoleHosts]),
  );
  const page = fc
    .tuple(fc.array(label, { maxLength: 3 }), host, fc.webPath(), fc.webQueryParameters(), fc.webFragments())
    .map(([labels, domain, path, query, hash]) => `https://${[...labels, domain].join('.')}${path}?${query}#${hash}`);
  const partition = fc.constantFrom(...(Object.keys(partitions) as PartitionId[]));
  fc.assert(
    fc.property(fc.oneof(page, fc.webUrl(), fc.string()), partition, fc.string(), (url, id, region) => {
      const landing = new URL(redirectUrl(url, id, region));
      expect([landing.protocol, landing.port, landing.username, landing.password]).toEqual(['https:', '', '', '']);
      expect(partitionOfConsoleHost(landing.hostname)).toBe(id);
      expect(landing.hostname).not.toContain('222233334444-');
    }),
  );
});
