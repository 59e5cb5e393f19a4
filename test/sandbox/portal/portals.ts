import type { PartitionId } from '../partitions.ts';

/** An Identity Center portal: where it is served, and who may enter which permission set of which account. */
export interface Portal {
  host: string;
  /** Path of the portal's page: `/start` on the classic hosts, `/` on the newer ones. */
  path: string;
  partition: PartitionId;
}

/** One organization's portal under the hosts of every shape that AWS documents (Identity Center user guide). */
export const portals: readonly Portal[] = [
  { host: 'd-9a67abcdef.awsapps.com', path: '/start', partition: 'aws' },
  { host: 'lumen.awsapps.com', path: '/start', partition: 'aws' },
  { host: 'ssoins-7223aaaabbbbcccc.eu-west-1.portal.amazonaws.com', path: '/', partition: 'aws' },
  { host: 'ssoins-7223aaaabbbbcccc.portal.eu-west-1.app.aws', path: '/', partition: 'aws' },
  { host: 'start.us-gov-home.awsapps.com', path: '/directory/lumen-gov', partition: 'aws-us-gov' },
  { host: 'start.home.awsapps.cn', path: '/directory/lumen-cn', partition: 'aws-cn' },
  { host: 'ssoins-7223ddddeeeeffff.eusc-de-east-1.portal.amazonaws.eu', path: '/', partition: 'aws-eusc' },
];
