import type { PartitionId } from '@/core/aws/partition-ids.ts';
import { partitions } from '@/core/aws/partition-table.ts';
import type { Role } from '@/core/config/role.ts';
import type { Session } from '@/core/session/session.ts';

/** Two regions of each partition, where it has two: one for the session, one for the role. */
export const regionsOf: Record<PartitionId, [string, string]> = {
  aws: ['us-east-1', 'ap-northeast-2'],
  'aws-us-gov': ['us-gov-west-1', 'us-gov-east-1'],
  'aws-cn': ['cn-north-1', 'cn-northwest-1'],
  'aws-eusc': ['eusc-de-east-1', 'eusc-de-east-1'],
};
export const portalOf: Record<PartitionId, string> = {
  aws: 'https://acme.awsapps.com/start',
  'aws-us-gov': 'https://start.us-gov-home.awsapps.com/directory/acme',
  'aws-cn': 'https://start.home.awsapps.cn/directory/acme',
  'aws-eusc': 'https://ssoins-1a.eusc-de-east-1.portal.amazonaws.eu',
};
const base = { kind: 'iam-user', account: '222233334444', name: 'jiwoo' } as const;
const switchedInto = { kind: 'role', account: '999999999999', name: 'Other' } as const;

export const role = (more: Partial<Role> = {}): Role => ({
  kind: 'iam',
  profile: 'prod',
  partition: 'aws',
  account: '555566667777',
  roleName: 'team/Ops',
  organization: 'acme',
  line: 1,
  ...more,
});

export function session(partition: PartitionId, mode: Session['mode'], switched: boolean): Session {
  const [region] = regionsOf[partition];
  const differentiator = mode === 'classic' ? undefined : `${(switched ? switchedInto : base).account}-k3j9x0ab`;
  const host = [differentiator, region, partitions[partition].consoleDomain].filter(Boolean).join('.');
  return {
    partition,
    mode,
    current: switched ? switchedInto : base,
    base,
    switched,
    region,
    signInHost: `${region}.${partitions[partition].signInDomains[0]}`,
    url: `https://${host}/ec2/home?region=${region}#Instances:`,
    ...(differentiator ? { differentiator } : {}),
  };
}
