import type { PartitionId } from '../partitions.ts';

/** An Identity Center portal: where it is served, and who may enter which permission set of which account. */
export interface Portal {
  host: string;
  /** Path of the portal's page: `/start` on the classic hosts, `/` on the newer ones. */
  path: string;
  partition: PartitionId;
  region: string;
  /** Of an older portal: its page asks this host for its lists, with the sign-in in a header. Newer ones answer themselves. */
  listsHost?: string;
}

const older = (region: string, domain = 'amazonaws.com') => ({ region, listsHost: `portal.sso.${region}.${domain}` });

/** One organization's portal under the hosts of every shape that AWS documents (Identity Center user guide). */
export const portals: readonly Portal[] = [
  { host: 'd-9a67abcdef.awsapps.com', path: '/start', partition: 'aws', ...older('us-east-1') },
  { host: 'lumen.awsapps.com', path: '/start', partition: 'aws', ...older('eu-west-1') },
  { host: 'ssoins-7223aaaabbbbcccc.eu-west-1.portal.amazonaws.com', path: '/', partition: 'aws', region: 'eu-west-1' },
  { host: 'ssoins-7223aaaabbbbcccc.portal.eu-west-1.app.aws', path: '/', partition: 'aws', region: 'eu-west-1' },
  {
    host: 'start.us-gov-home.awsapps.com',
    path: '/directory/lumen-gov',
    partition: 'aws-us-gov',
    ...older('us-gov-west-1'),
  },
  {
    host: 'start.home.awsapps.cn',
    path: '/directory/lumen-cn',
    partition: 'aws-cn',
    ...older('cn-north-1', 'amazonaws.com.cn'),
  },
  {
    host: 'ssoins-7223ddddeeeeffff.eusc-de-east-1.portal.amazonaws.eu',
    path: '/',
    partition: 'aws-eusc',
    region: 'eusc-de-east-1',
  },
];

/** A company's own addresses, each with the portal that it leads on to (AWS's blog on vanity domains: a redirect, no more). */
export const companyPortals: Readonly<Record<string, string>> = {
  'aws.lumen.example.com': 'https://lumen.awsapps.com/start',
};
